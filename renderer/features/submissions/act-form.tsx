/** What an act still needs of the person: for whom, or that it is really meant. */
import { Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanChoices } from '../../../shared/domain/plan.ts';
import css from './act-form.module.css';

/** Long enough for a pause in typing, short enough not to be noticed. */
const PAUSE_MS = 400;

interface TenanciesFormProps {
  readonly choices: PlanChoices;
  readonly onChange: (choices: PlanChoices) => void;
}

const namedIn = (text: string): readonly string[] => [
  ...new Set(text.split(/[\s,;]+/).filter((part) => part !== '')),
];

export function TenanciesForm({ choices, onChange }: TenanciesFormProps) {
  const { t } = useTranslation();
  const [text, setText] = useState((choices.allowedTenancies ?? []).join('\n'));
  useEffect(() => {
    const wanted = namedIn(text);
    if (wanted.join() === (choices.allowedTenancies ?? []).join()) return;
    const timer = setTimeout(() => onChange({ ...choices, allowedTenancies: wanted }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, choices, onChange]);
  return (
    <Textarea
      className={css['field'] ?? ''}
      classNames={{ input: css['identities'] ?? '', description: css['help'] ?? '' }}
      label={t('acts|tenancies|label')}
      description={t('acts|tenancies|help')}
      placeholder="ocid1.tenancy.oc1.."
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      autosize
      minRows={3}
      maxRows={10}
      spellCheck={false}
      data-autofocus
    />
  );
}

interface TypedName {
  readonly input: ReactNode;
  /** Why it cannot go on yet. */
  readonly missing: string | undefined;
}

/** @param name what has to be typed; undefined where nothing has to be. */
export function useTypedName(name: string | undefined): TypedName {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  if (name === undefined) return { input: null, missing: undefined };
  return {
    input: (
      <TextInput
        className={css['field'] ?? ''}
        classNames={{ description: css['help'] ?? '' }}
        label={t('acts|confirm|label', { name })}
        description={t('acts|confirm|help')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
      />
    ),
    missing: typed.trim() === name.trim() ? undefined : t('acts|confirm|missing'),
  };
}
