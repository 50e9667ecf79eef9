/** Brings in what was changed at the marketplace, and says what was taken. */
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../shared/contract/methods.ts';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { Publication } from '../../../shared/contract/shapes.ts';
import { routeToHash } from '../../app/navigation.ts';
import { useClient } from '../../platform/use-core.tsx';
import { Notice } from '../submissions/notice.tsx';

export interface BringIn {
  readonly isBusy: boolean;
  readonly run: () => void;
  readonly pulled: Output<'publications.pull'> | undefined;
  readonly error: ContractError | undefined;
}

export function useBringIn({ draft, account }: Pick<Publication, 'draft' | 'account'>): BringIn {
  const client = useClient();
  const [isBusy, setBusy] = useState(false);
  const [pulled, setPulled] = useState<Output<'publications.pull'>>();
  const [error, setError] = useState<ContractError>();
  const run = async () => {
    setBusy(true);
    const answer = await client.call('publications.pull', { draft, account });
    setBusy(false);
    setPulled(answer.ok ? answer.value : undefined);
    setError(answer.ok ? undefined : answer.error);
  };
  return { isBusy, run: () => void run(), pulled, error };
}

export function BringInButton({
  bringIn,
  isDisabled,
}: {
  readonly bringIn: BringIn;
  readonly isDisabled: boolean;
}) {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={16} stroke={1.5} aria-hidden />}
      disabled={isDisabled}
      loading={bringIn.isBusy}
      onClick={bringIn.run}
    >
      {t('conflicts|pull|action')}
    </Button>
  );
}

interface BroughtInProps {
  readonly bringIn: BringIn;
  readonly publication: Publication;
  readonly nameField: (path: string) => string;
}

export function BroughtIn({ bringIn: { pulled, error }, publication, nameField }: BroughtInProps) {
  const { t } = useTranslation();
  const words = { account: publication.accountName };
  if (error !== undefined)
    return (
      <Notice tone="error" isLive title={error.message}>
        <p>{t(`advice|${error.code}`)}</p>
      </Notice>
    );
  if (pulled === undefined) return null;
  const { taken, conflicts } = pulled;
  if (taken.length === 0)
    // What waits as a conflict says so itself.
    return conflicts.length > 0 ? null : (
      <Notice tone="info" isLive>
        <p>{t('conflicts|pull|nothing', words)}</p>
      </Notice>
    );
  return (
    <Notice
      tone="info"
      isLive
      title={t('conflicts|pull|taken', {
        ...words,
        count: taken.length,
        fields: taken.map(nameField).join(', '),
      })}
      actions={
        <a href={routeToHash({ screen: 'draft', id: publication.draft })}>{t('conflicts|pull|openDraft')}</a>
      }
    >
      <p>{t('conflicts|pull|takenHelp')}</p>
    </Notice>
  );
}
