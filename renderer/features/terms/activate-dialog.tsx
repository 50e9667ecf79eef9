/** Which listings a change of the active version moves, before it is made. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../platform/use-core.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { useChange, useEditor } from '../editor/editor-scope.ts';
import { ReachedDrafts } from './reached-drafts.tsx';
import type { TermsVersion } from './terms-edits.ts';

export function ActivateDialog({
  version,
  previous,
  onClose,
}: {
  readonly version: TermsVersion;
  readonly previous: TermsVersion | undefined;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { session } = useEditor();
  const change = useChange(['activeVersion']);
  const usedBy = useQuery('drafts.reach', { id: session.id });
  const [isOpen, setIsOpen] = useState(true);
  const listings = usedBy.value?.drafts ?? [];
  const close = () => {
    setIsOpen(false);
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t('terms|activateTitle', { name: version.name })}
      confirmLabel={t('terms|activate', { name: version.name })}
      isBusy={usedBy.state === 'loading'}
      onCancel={close}
      onConfirm={() => {
        change(version.id, 'step');
        close();
      }}
    >
      <p className="ed-modal-text">
        {previous === undefined
          ? t('terms|activateFirst')
          : t('terms|activateInstead', { previous: previous.name })}
      </p>
      {usedBy.state === 'loading' ? <LoadingLines count={2} /> : null}
      {usedBy.state === 'failed' ? <ErrorState error={usedBy.error} onRetry={usedBy.reload} /> : null}
      {usedBy.state !== 'ready' ? null : listings.length === 0 ? (
        <p className="v-dim ed-modal-text">{t('terms|usedByNone')}</p>
      ) : (
        <>
          <p className="ed-modal-text">{t('terms|usedBy', { count: listings.length })}</p>
          <ReachedDrafts drafts={listings} />
        </>
      )}
      <p className="v-dim ed-modal-text">{t('terms|activateWhen')}</p>
    </ConfirmDialog>
  );
}
