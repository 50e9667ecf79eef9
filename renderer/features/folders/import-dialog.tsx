/** Folders in: dropped, chosen, or named by their path. */
import { Button, Checkbox, Group, Modal, Progress, TextInput } from '@mantine/core';
import { IconCheck, IconFolderOpen, IconFolderPlus, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportedFolder } from '../../../shared/contract/shapes.ts';
import { closeDialog, useDialogs } from '../../app/dialogs.ts';
import { host } from '../../platform/host.ts';
import { useClient } from '../../platform/use-core.tsx';
import { openDraft } from '../drafts/draft-actions.ts';
import { capturedDrop } from './captured-drop.ts';
import styles from './folders.module.css';
import { chosenFolders } from './given-folders.ts';
import { type FolderImport, forgetFinished, importGiven, importPath, useImports } from './import-state.ts';
import { takeDrop } from './take-drop.ts';

export function ImportDialog() {
  const { t } = useTranslation();
  const isOpen = useDialogs((dialogs) => dialogs.open === 'import');
  return (
    <Modal
      opened={isOpen}
      onClose={closeDialog}
      onExitTransitionEnd={forgetFinished}
      title={t('folders|import|title')}
      size={600}
      withCloseButton={false}
    >
      <ImportFolders />
    </Modal>
  );
}

function ImportFolders() {
  const { t } = useTranslation();
  const client = useClient();
  const imports = useImports((state) => state.imports);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [isLinked, setIsLinked] = useState(false);
  const done = imports.flatMap(({ result }) => result ?? []);
  const [only] = done.length === 1 ? done : [];
  const choose = async () => {
    if (host === undefined) return input.current?.click();
    for (const path of await host.pickFolders()) importPath(client, path, isLinked);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same from the keyboard */}
      <div
        className={styles['drop']}
        data-over={isOver ? '' : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          event.stopPropagation();
          setIsOver(false);
          void takeDrop(client, capturedDrop(event.dataTransfer), isLinked);
        }}
      >
        <IconFolderPlus size={28} stroke={1.5} aria-hidden />
        <p>{t('folders|import|drop')}</p>
        <Button onClick={() => void choose()} data-autofocus>
          {t('folders|import|choose')}
        </Button>
        <input
          ref={(element) => {
            input.current = element;
            element?.setAttribute('webkitdirectory', '');
          }}
          type="file"
          hidden
          multiple
          tabIndex={-1}
          aria-label={t('folders|import|choose')}
          onChange={(event) => {
            for (const folder of chosenFolders(event.currentTarget.files ?? [])) importGiven(client, folder);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {host === undefined ? <ByPath isLinked={isLinked} /> : null}
      <Checkbox
        mt={8}
        label={t(host === undefined ? 'folders|import|linkByPath' : 'folders|import|link')}
        checked={isLinked}
        onChange={(event) => setIsLinked(event.currentTarget.checked)}
      />
      <p className="v-dim">{t('folders|import|what')}</p>
      <ul className={styles['list']} aria-label={t('folders|import|list')} aria-live="polite">
        {imports.map((each) => (
          <ImportRow key={each.key} folder={each} />
        ))}
      </ul>
      <Group justify="flex-end" gap={8} mt={16}>
        <Button variant="default" onClick={closeDialog}>
          {t('ui|close')}
        </Button>
        {only === undefined ? null : (
          <Button onClick={() => open(only)}>{t('folders|import|openOne', { name: only.name })}</Button>
        )}
      </Group>
    </>
  );
}

function open(folder: ImportedFolder): void {
  closeDialog();
  openDraft(folder);
}

/** A browser tells no paths, and the core is on the same machine. */
function ByPath({ isLinked }: { readonly isLinked: boolean }) {
  const { t } = useTranslation();
  const client = useClient();
  const [path, setPath] = useState('');
  return (
    <form
      className={styles['path']}
      onSubmit={(event) => {
        event.preventDefault();
        if (path.trim() === '') return;
        importPath(client, path.trim(), isLinked);
        setPath('');
      }}
    >
      <TextInput
        label={t('folders|import|path')}
        placeholder={t('folders|import|pathPlaceholder')}
        value={path}
        onChange={(event) => setPath(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
      />
      <Button type="submit" variant="default" disabled={path.trim() === ''}>
        {t('folders|import|take')}
      </Button>
    </form>
  );
}

function ImportRow({ folder }: { readonly folder: FolderImport }) {
  const { t } = useTranslation();
  const { name, state, percent, result } = folder;
  return (
    <li data-state={state}>
      {state === 'done' ? (
        <IconCheck size={16} stroke={1.75} aria-label={t('folders|import|done')} />
      ) : state === 'failed' ? (
        <IconX size={16} stroke={1.75} aria-label={t('folders|import|failed')} />
      ) : (
        <IconFolderOpen size={16} stroke={1.75} aria-hidden />
      )}
      <div>
        <p className={styles['name']}>{result === undefined ? name : result.name}</p>
        <RowWords folder={folder} />
        {state === 'reading' ? (
          <Progress
            value={percent ?? 100}
            animated={percent === undefined}
            size="xs"
            aria-label={t('folders|import|progress', { name })}
          />
        ) : null}
      </div>
      {result === undefined ? null : (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('folders|import|openOne', { name: result.name })}
          onClick={() => open(result)}
        >
          {t('drafts|open')}
        </Button>
      )}
    </li>
  );
}

function RowWords({ folder }: { readonly folder: FolderImport }) {
  const { t } = useTranslation();
  const { name, state, percent, result, error, refusal } = folder;
  if (result !== undefined) {
    return (
      <>
        <p className="v-dim">{t('folders|import|files', { count: result.files, folder: result.folder })}</p>
        {result.alike.map((names) => (
          <p key={names.join('/')} className={styles['warning']}>
            {t('folders|import|alike', { names: names.join(', ') })}
          </p>
        ))}
      </>
    );
  }
  if (refusal !== undefined) {
    return <p>{t(`folders|import|refused|${refusal}`, { name, reason: error?.message ?? '' })}</p>;
  }
  if (error !== undefined) return <p>{error.message}</p>;
  return (
    <p className="v-dim v-tabular">
      {state === 'waiting'
        ? t('folders|import|waiting')
        : percent === undefined
          ? t('folders|import|reading')
          : t('folders|import|readingPercent', { percent })}
    </p>
  );
}
