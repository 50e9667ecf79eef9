/** Says on every screen of a draft that something waits for a decision, and leads to it. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountId, DraftId } from '../../../shared/domain/ids.ts';
import { routeToHash } from '../../app/navigation.ts';
import { Notice } from '../submissions/notice.tsx';
import { useConflicts } from './use-conflicts.ts';

interface ConflictsNoticeProps {
  readonly draft: DraftId;
  readonly account: AccountId;
  readonly accountName: string;
}

export function ConflictsNotice({ draft, account, accountName }: ConflictsNoticeProps) {
  const { t } = useTranslation();
  const count = useConflicts(draft, account).value?.conflicts.length ?? 0;
  if (count === 0) return null;
  return (
    <Notice
      tone="warning"
      isLive
      title={t('conflicts|notice', { count, account: accountName })}
      actions={
        <Button
          component="a"
          size="compact-sm"
          variant="default"
          href={routeToHash({ screen: 'conflicts', id: draft, account })}
        >
          {t('conflicts|open')}
        </Button>
      }
    >
      <p>{t('conflicts|noticeHelp')}</p>
    </Notice>
  );
}
