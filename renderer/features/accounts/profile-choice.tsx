/** The profiles of the configuration file that was named, to choose from; what each lacks is said before connecting. */
import { Select, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignInProfile } from '../../../shared/contract/shapes.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { Notice } from '../submissions/notice.tsx';
import css from './accounts.module.css';

const look = { description: css['help'] ?? '', error: css['help'] ?? '', input: css['mono'] ?? '' };
/** While a path is typed, every letter of it would be another file. */
const PAUSE_MS = 350;

interface ProfileChoiceProps {
  readonly configFile: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChoose: (name: string, profile: SignInProfile | undefined) => void;
}

export function ProfileChoice({ configFile, value, error, onChoose }: ProfileChoiceProps) {
  const { t } = useTranslation();
  const file = useSettled(configFile.trim(), PAUSE_MS);
  const query = useQuery('accounts.profiles', file === '' ? null : { configFile: file });
  const profiles = query.state === 'ready' ? query.value.profiles : [];
  const chosen = profiles.find((profile) => profile.name === value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: tells once what the file says of the name that is there
  useEffect(() => {
    if (chosen !== undefined) onChoose(value, chosen);
  }, [chosen?.name, chosen?.problem?.id]);
  const shared = {
    label: t('accounts|settings|profile'),
    description: t('accounts|settingsHelp|profile'),
    withAsterisk: true,
    error,
    classNames: look,
  };
  return (
    <>
      {profiles.length === 0 ? (
        <TextInput
          {...shared}
          value={value}
          onChange={(event) => onChoose(event.currentTarget.value, undefined)}
          spellCheck={false}
          autoComplete="off"
        />
      ) : (
        <Select
          {...shared}
          data={profiles.map(({ name, region }) => ({
            value: name,
            label: region === undefined ? name : `${name} (${region})`,
          }))}
          value={chosen === undefined ? null : value}
          placeholder={t('accounts|connect|chooseProfile')}
          onChange={(name) =>
            name !== null &&
            onChoose(
              name,
              profiles.find((profile) => profile.name === name),
            )
          }
          allowDeselect={false}
        />
      )}
      {query.state === 'failed' && <Notice tone="warning" title={query.error.message} />}
      {chosen?.problem !== undefined && <Notice tone="warning" title={chosen.problem.message} />}
      {chosen?.expiresAt !== undefined && (
        <p className={css['dim']}>
          {t('accounts|connect|sessionEnds')} <TimeAgo at={chosen.expiresAt} />
        </p>
      )}
    </>
  );
}

function useSettled(value: string, pauseMs: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value, pauseMs]);
  return settled;
}
