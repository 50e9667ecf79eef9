/** What was said between the publisher and the reviewers, and a place to answer. */
import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { Publication } from '../../../shared/contract/shapes.ts';
import { routeToHash } from '../../app/navigation.ts';
import { useClient } from '../../platform/use-core.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { Notice } from './notice.tsx';
import css from './publication-screen.module.css';

interface PublicationNotesProps {
  readonly publication: Publication;
  readonly isReadOnly: boolean;
}

export function PublicationNotes({ publication, isReadOnly }: PublicationNotesProps) {
  const { t } = useTranslation();
  const { notes } = publication;
  const mayWrite = publication.actions.includes('note') && !isReadOnly;
  return (
    <section className={css['part']} aria-labelledby="notes-title">
      <h2 id="notes-title">{t('submissions|notes|title')}</h2>
      {notes.length === 0 && <p className={css['dim']}>{t('submissions|notes|empty')}</p>}
      <ol className={css['notes']}>
        {notes.map((note) => (
          <li key={note.id} data-from={note.from}>
            <div className={css['noteHead']}>
              <strong>{t(`submissions|notes|${note.from}`)}</strong>
              {note.at !== '' && <TimeAgo at={note.at} />}
            </div>
            {note.part !== undefined && (
              <a className={css['notePlace']} href={routeToHash({ screen: 'draft', id: publication.draft })}>
                <code>{note.part}</code>
                {note.line !== undefined && ` ${t('submissions|notes|line', { line: note.line })}`}
              </a>
            )}
            <p>{note.text}</p>
          </li>
        ))}
      </ol>
      {mayWrite ? (
        <Composer publication={publication} />
      ) : (
        notes.length > 0 && <p className={css['dim']}>{t('submissions|notes|closed')}</p>
      )}
    </section>
  );
}

function Composer({ publication }: { readonly publication: Publication }) {
  const { t } = useTranslation();
  const client = useClient();
  const [text, setText] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ContractError>();
  const [sending, setSending] = useState<string>();
  const isEmpty = text.trim() === '';

  const send = async () => {
    if (isEmpty || isBusy) return;
    setBusy(true);
    const { draft, account } = publication;
    const answer = await client.call('publications.note', { draft, account, text: text.trim() });
    setBusy(false);
    setError(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    setSending(answer.value.id);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    // The same keys run the window's primary action, which here may be to publish.
    event.stopPropagation();
    event.preventDefault();
    void send();
  };

  return (
    <div className={css['composer']}>
      <Textarea
        label={t('submissions|notes|write')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDownCapture={onKeyDown}
        autosize
        minRows={2}
        maxRows={8}
      />
      <div className={css['composerFoot']}>
        <Button variant="default" disabled={isEmpty} loading={isBusy} onClick={() => void send()}>
          {t(publication.isPractice ? 'submissions|notes|sendPractice' : 'submissions|notes|send', {
            account: publication.accountName,
          })}
        </Button>
        {sending !== undefined && (
          <a href={routeToHash({ screen: 'submission', id: sending })}>{t('submissions|notes|sending')}</a>
        )}
      </div>
      {error !== undefined && <Notice tone="error" isLive title={error.message} />}
    </div>
  );
}
