/** Opens a plan from a file and goes to its screen; says plainly why a file is not taken. */
import { Button, type ButtonProps } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../../app/navigation.ts';
import { useClient } from '../../platform/use-core.tsx';
import { Notice } from './notice.tsx';
import { draftOf, keepPlanFile, readPlanFile } from './plan-file.ts';
import { draftIdOf } from './route-ids.ts';

interface OpenPlan {
  readonly button: ReactNode;
  /** Why the last file was not taken. */
  readonly refusal: ReactNode;
}

export function useOpenPlan(variant: NonNullable<ButtonProps['variant']> = 'default'): OpenPlan {
  const { t } = useTranslation();
  const client = useClient();
  const go = useNavigation((navigation) => navigation.go);
  const input = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<string>();

  const open = async (file: File) => {
    setRefusal(undefined);
    const opened = await readPlanFile(file.name, await file.text());
    if (!opened.isGood) return setRefusal(t(`sending|file|${opened.why}`, { file: file.name }));
    const { plan } = opened.file;
    const draft = draftOf(plan);
    const [found, accounts] = await Promise.all([
      client.call('drafts.get', { id: draftIdOf(draft) }),
      client.call('accounts.list', {}),
    ]);
    if (!found.ok && found.error.code === 'not-found')
      return setRefusal(t('sending|file|noDraft', { file: file.name, name: plan.subjectName }));
    if (accounts.ok && !accounts.value.accounts.some(({ id }) => id === plan.account))
      return setRefusal(t('sending|file|noAccount', { file: file.name, account: plan.accountName }));
    keepPlanFile(opened.file);
    const { intention = 'send', item } = plan.choices;
    go({
      screen: 'plan',
      id: draft,
      account: plan.account,
      ...(intention === 'send' ? {} : { intention }),
      ...(item === undefined ? {} : { item }),
    });
  };

  return {
    button: (
      <>
        <Button
          variant={variant}
          leftSection={<IconFileImport size={16} stroke={1.5} aria-hidden />}
          onClick={() => input.current?.click()}
        >
          {t('sending|file|open')}
        </Button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file may be chosen again.
            event.currentTarget.value = '';
            if (file !== undefined) void open(file);
          }}
        />
      </>
    ),
    refusal: refusal === undefined ? null : <Notice tone="error" isLive title={refusal} />,
  };
}
