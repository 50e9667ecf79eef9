/** Asks before something is removed that listings use. */
import { useTranslation } from 'react-i18next';
import type { DraftSummary } from '../../../shared/contract/shapes.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { nameOf } from './draft-actions.ts';

export function RemoveUsed({
  drafts,
  users,
  onSettle,
}: {
  readonly drafts: readonly DraftSummary[];
  readonly users: number;
  readonly onSettle: (isSure: boolean) => void;
}) {
  const { t } = useTranslation();
  const [first] = drafts;
  const title =
    drafts.length === 1 && first !== undefined
      ? t('drafts|removeUsedTitle', { name: nameOf(first, t) })
      : t('drafts|removeUsedMany', { count: drafts.length });
  return (
    <ConfirmDialog
      isOpen
      title={title}
      confirmLabel={t('drafts|remove')}
      isDangerous
      onConfirm={() => onSettle(true)}
      onCancel={() => onSettle(false)}
    >
      {t('drafts|removeUsedText', { count: users })}
    </ConfirmDialog>
  );
}
