/** Over the form of a linked tile: where its folder is, what came from it, what it lacks, and what waits. */
import { Button, Modal } from '@mantine/core';
import { IconFolderSymlink } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldConflict, FolderLink } from '../../../shared/contract/shapes.ts';
import { formatPath } from '../../../shared/domain/json.ts';
import { ConflictView } from '../conflicts/conflict-view.tsx';
import { useEditor } from '../editor/editor-scope.ts';
import styles from './folders.module.css';
import { type LinkedFolder, useFolderLink } from './use-folder-link.ts';

export function LinkNotice() {
  const { t } = useTranslation();
  const { isReadOnly } = useEditor();
  const linked = useFolderLink(!isReadOnly);
  const [isDeciding, setIsDeciding] = useState(false);
  const { link, isBusy, error } = linked;
  if (link === null || link === undefined) return null;
  const waiting = link.conflicts.length;
  const tone = waiting > 0 || link.problem !== undefined || error !== undefined ? 'warning' : undefined;
  return (
    <div className={`ed-notice ${styles['link']}`} data-tone={tone} role="status">
      <IconFolderSymlink size={16} stroke={1.75} aria-hidden />
      <div className="ed-grow">
        <p>
          {t('folders|link|to')} <span className="v-mono">{link.path}</span>
        </p>
        <Standing link={link} linked={linked} />
      </div>
      {waiting === 0 ? null : (
        <Button size="compact-sm" onClick={() => setIsDeciding(true)}>
          {t('folders|link|decide', { count: waiting })}
        </Button>
      )}
      {link.ahead.length === 0 || waiting > 0 || link.problem !== undefined ? null : (
        <Button
          size="compact-sm"
          variant="default"
          loading={isBusy}
          title={link.ahead.join(', ')}
          onClick={linked.writeBack}
        >
          {t('folders|link|writeBack', { count: link.ahead.length })}
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" color="gray" onClick={linked.unlink}>
        {t('folders|link|end')}
      </Button>
      <Decisions
        conflicts={link.conflicts}
        isOpen={isDeciding && waiting > 0}
        settle={linked.settle}
        onClose={() => setIsDeciding(false)}
      />
    </div>
  );
}

function Standing({ link, linked }: { readonly link: FolderLink; readonly linked: LinkedFolder }) {
  const { t } = useTranslation();
  const { taken, error } = linked;
  if (link.problem !== undefined || error !== undefined) return <p>{link.problem ?? error?.message}</p>;
  if (link.conflicts.length > 0) return <p>{t('folders|link|waiting', { count: link.conflicts.length })}</p>;
  if (taken.length > 0) {
    return <p>{t('folders|link|taken', { count: taken.length, files: taken.slice(0, 5).join(', ') })}</p>;
  }
  return link.ahead.length > 0 ? (
    <p className="v-dim">{t('folders|link|ahead', { count: link.ahead.length })}</p>
  ) : (
    <p className="v-dim">{t('folders|link|inStep')}</p>
  );
}

function Decisions({
  conflicts,
  isOpen,
  settle,
  onClose,
}: {
  readonly conflicts: readonly FieldConflict[];
  readonly isOpen: boolean;
  readonly settle: LinkedFolder['settle'];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { session, isReadOnly } = useEditor();
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('folders|link|title')} size={960}>
      <p className="v-dim">{t('folders|link|intro')}</p>
      {conflicts.map((conflict) => (
        <ConflictView
          key={`${conflict.subject} ${conflict.field}`}
          conflict={conflict}
          draft={session.id}
          resultKey={`${session.id} folder ${conflict.subject} ${conflict.field}`}
          theirsName={t('folders|link|theirs')}
          label={conflict.field === '' ? conflict.subject : `${conflict.subject}: ${conflict.field}`}
          field={formatPath(conflict.path)}
          isReadOnly={isReadOnly}
          onSettle={(value) => settle(conflict.subject, conflict.field, value)}
          onSettled={() => undefined}
        />
      ))}
    </Modal>
  );
}
