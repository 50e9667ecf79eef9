/**
 * What is saved. "Saved" stands here only when it is on the disk: the editor says so of its draft, and where no
 * draft is open the store says so of itself. What cannot be saved comes with a way out.
 */
import { IconAlertTriangle, IconCheck, IconCircleDotted, IconLock } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoreStatus } from '../../../shared/contract/shapes.ts';
import { clockTime } from '../../ui/format-time.ts';
import { type SavedTruth, useDesk } from '../desk.ts';
import { useStoreStatus } from '../store-status.ts';
import { WayOut } from './way-out.tsx';

const icon = { size: 14, stroke: 1.75, 'aria-hidden': true } as const;

export function SavedState() {
  const saved = useDesk((desk) => desk.saved);
  const store = useStoreStatus();
  const lastSeen = useLastSaved(saved);
  // A store that fails or only reads is the first thing to know, whatever a screen believes.
  if (store !== undefined && store.state !== 'ok') return <StoreProblem store={store} saved={saved} />;
  if (saved !== null) return <Truth saved={saved} />;
  const at = [store?.savedAt ?? '', lastSeen].toSorted().at(-1);
  return at === undefined || at === '' ? <span /> : <Truth saved={{ state: 'saved', at }} />;
}

/** RFC 3339, or empty. The store says when it last saved only as it starts: what a draft said since is newer. */
function useLastSaved(saved: SavedTruth | null): string {
  const [last, setLast] = useState('');
  const at = saved?.state === 'saved' ? (saved.at ?? '') : '';
  useEffect(() => setLast((before) => (at > before ? at : before)), [at]);
  return last;
}

function Truth({ saved }: { readonly saved: SavedTruth }) {
  const { t } = useTranslation();
  switch (saved.state) {
    case 'saved':
      return (
        <span className="v-saved" data-state="saved" title={t('foot|savedHelp')}>
          <IconCheck {...icon} />
          {saved.at === undefined ? t('foot|savedPlain') : t('foot|saved', { at: clockTime(saved.at) })}
        </span>
      );
    case 'saving':
      return (
        <span className="v-saved" data-state="saving">
          <IconCircleDotted {...icon} />
          {t('foot|saving')}
        </span>
      );
    case 'unsaved':
      return (
        <span className="v-saved" data-state="unsaved">
          <IconCircleDotted {...icon} />
          {saved.since === undefined
            ? t('foot|failedPlain')
            : t('foot|unsaved', { since: clockTime(saved.since) })}
        </span>
      );
    case 'failed':
      return <Failed saved={saved} message={saved.message} />;
  }
}

function Failed({
  saved,
  message,
}: {
  readonly saved: SavedTruth | null;
  readonly message: string | undefined;
}) {
  const { t } = useTranslation();
  return (
    <span className="v-saved" data-state="failed" role="alert">
      <IconAlertTriangle {...icon} />
      {saved?.since === undefined
        ? t('foot|failedPlain')
        : t('foot|failed', { since: clockTime(saved.since) })}
      <WayOut message={message} onRetry={saved?.onRetry} />
    </span>
  );
}

function StoreProblem({ store, saved }: { readonly store: StoreStatus; readonly saved: SavedTruth | null }) {
  const { t } = useTranslation();
  if (store.state === 'failing') return <Failed saved={saved} message={store.message ?? saved?.message} />;
  return (
    <span className="v-saved" data-state="read-only" role="status">
      <IconLock {...icon} />
      {t('foot|readOnly')}
      <WayOut message={store.message} onRetry={undefined} />
    </span>
  );
}
