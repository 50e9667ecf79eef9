/** What has to be said over the form: read-only, and texts that met somebody else's change. */
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconLock, IconMessageReport } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { formatPath, type Json } from '../../../shared/domain/json.ts';
import { routeToHash } from '../../app/navigation.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { ConflictsNotice } from '../conflicts/conflicts-notice.tsx';
import { useEditor } from './editor-scope.ts';
import { fieldEdits, textEdits } from './field-edits.ts';
import type { SessionState } from './session-state.ts';

const LinkNotice = lazy(async () => ({ default: (await import('../folders/link-notice.tsx')).LinkNotice }));

export function DeskNotices({ storeMessage }: { readonly storeMessage?: string }) {
  const { t } = useTranslation();
  const { session, kind, isReadOnly } = useEditor();
  const stranded = useStore(session.state, (state) => state.stranded);
  return (
    <>
      {isReadOnly ? (
        <div className="ed-notice" data-tone="hint" role="status">
          <IconLock size={16} stroke={1.75} aria-hidden />
          <p>{storeMessage ?? t('editor|readOnly')}</p>
        </div>
      ) : null}
      {kind.content === 'files' ? (
        <Suspense fallback={null}>
          <LinkNotice />
        </Suspense>
      ) : null}
      <WaitingConflicts />
      <SentBackNotices />
      {stranded.map((each) => (
        <StrandedText key={each.id} stranded={each} />
      ))}
    </>
  );
}

/** Their words in full: which field they are about is a guess. */
function SentBackNotices() {
  const { t } = useTranslation();
  const { review } = useEditor();
  return review.sentBack.map(({ publication: { account, accountName, draft }, words }) => (
    <div key={account} className="ed-notice" data-tone="error" role="status">
      <IconMessageReport size={16} stroke={1.75} aria-hidden />
      <div className="ed-grow">
        <p>{t('acts|reviewer|title', { account: accountName })}</p>
        {words === '' ? null : <blockquote className="ed-words">{words}</blockquote>}
      </div>
      <Button
        component="a"
        size="compact-sm"
        variant="default"
        href={routeToHash({ screen: 'publication', id: draft, account })}
      >
        {t('acts|reviewer|open')}
      </Button>
    </div>
  ));
}

/** At every account that this draft was sent to. */
function WaitingConflicts() {
  const { session } = useEditor();
  const publications = useQuery(
    'publications.list',
    { draft: session.id },
    (event) => event.topic === 'publication.changed' && event.payload.draft === session.id,
  );
  return publications.value?.publications.map(({ account, accountName }) => (
    <ConflictsNotice key={account} draft={session.id} account={account} accountName={accountName} />
  ));
}

const asText = (value: Json | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value, null, 2);

function StrandedText({ stranded }: { readonly stranded: SessionState['stranded'][number] }) {
  const { t } = useTranslation();
  const { session, kind, isReadOnly } = useEditor();
  const { part, path, value } = stranded;
  const plain = path.filter((step) => typeof step === 'string').join('.');
  const label = t(`fields|${kind.id}|${plain}|label`, { defaultValue: formatPath(path) || part });
  const text = asText(value);
  const drop = () => session.dropStranded(stranded.id);
  const putBack = () => {
    const edits =
      path.length === 0 ? textEdits(session.parts, part, text) : fieldEdits(session.parts, part, path, value);
    session.change(edits, 'step');
    drop();
  };
  return (
    <div className="ed-notice" data-tone="warning" role="alert">
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
      <div className="ed-grow">
        <p>
          {stranded.reason === undefined
            ? t('editor|stranded|what', { field: label })
            : t('editor|stranded|refused', { field: label, reason: stranded.reason })}
        </p>
        <pre>{text === '' ? t('editor|stranded|cleared') : text}</pre>
      </div>
      <Button size="compact-sm" disabled={isReadOnly} onClick={putBack}>
        {t('editor|stranded|use')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => void navigator.clipboard.writeText(text)}>
        {t('editor|stranded|copy')}
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={drop}>
        {t('editor|stranded|drop')}
      </Button>
    </div>
  );
}
