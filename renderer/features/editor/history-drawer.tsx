/** What was changed, newest first; what was undone is struck through. */
import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { humanised, useEditor } from './editor-scope.ts';

const MOST = 200;

export function HistoryDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { session, kind } = useEditor();
  const history = useQuery(
    'drafts.history',
    { id: session.id, limit: MOST },
    (event) => event.topic === 'draft.changed' && event.payload.id === session.id,
  );
  const entries = history.value?.entries ?? [];
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={420}
      title={t('editor|history|title')}
      closeButtonProps={{ 'aria-label': t('ui|close') }}
    >
      {history.state === 'loading' ? <LoadingLines count={6} /> : null}
      {history.state === 'failed' ? <ErrorState error={history.error} onRetry={history.reload} /> : null}
      {history.state === 'ready' && entries.length === 0 ? (
        <p className="v-dim">{t('editor|history|empty')}</p>
      ) : null}
      <ol className="ed-history">
        {entries.map((entry, index) => {
          const plain = entry.field.replaceAll(/\[\d+\]/g, '');
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: the record grows at one end and has no names
              key={entries.length - index}
              data-undone={entry.isUndone ? '' : undefined}
            >
              <span className="ed-history-field">
                {t(`fields|${kind.id}|${plain}|label`, { defaultValue: humanised(entry.field) })}
                {entry.isUndone ? <span className="v-hidden"> ({t('editor|history|undone')})</span> : null}
              </span>
              <TimeAgo at={entry.at} />
              <span className="ed-history-summary">{entry.summary}</span>
            </li>
          );
        })}
      </ol>
    </Drawer>
  );
}
