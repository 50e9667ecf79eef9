/** The Terraform files that a stack starts from: dropped, chosen, listed, opened. */
import { Button, Progress } from '@mantine/core';
import { IconFileZip, IconFolderOpen } from '@tabler/icons-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Result } from '../../../shared/contract/result.ts';
import type { FilledStack } from '../../../shared/contract/shapes.ts';
import { terraformFiles } from '../../../shared/marketplaces/oracle/terraform/files.ts';
import { host } from '../../platform/host.ts';
import { useClient } from '../../platform/use-core.tsx';
import { useEditor, useValue } from '../editor/editor-scope.ts';
import { FileTable } from '../editor/folder-files.tsx';
import { capturedDrop } from '../folders/captured-drop.ts';
import folders from '../folders/folders.module.css';
import type { GivenFile } from '../folders/given-folders.ts';
import { fillFromDrop, fillFromFiles, fillFromPath } from './fill-stack.ts';
import { StackPath } from './stack-path.tsx';
import styles from './stacks.module.css';

export function TerraformFiles() {
  if (useValue(['artifactType']) !== 'STACK') return null;
  return (
    <>
      <Files />
      <StackPath />
    </>
  );
}

function Files() {
  const { t } = useTranslation();
  const { session, isReadOnly } = useEditor();
  const parts = useStore(session.state, (state) => state.parts);
  const files = useMemo(
    () => terraformFiles(parts).map(({ part, content }) => [part, content] as const),
    [parts],
  );
  return (
    <section className="ed-field" aria-label={t('stacks|files')}>
      <h3>{t('stacks|files')}</h3>
      <p className="ed-help">{t(files.length === 0 ? 'stacks|none' : 'stacks|some')}</p>
      {files.length === 0 ? null : <FileTable files={files} />}
      {isReadOnly ? null : <Take />}
    </section>
  );
}

type Working = { readonly percent?: number } | undefined;

/** One at a time: a second folder would take the first one's place. */
function useFill() {
  const client = useClient();
  const { session } = useEditor();
  const [working, setWorking] = useState<Working>();
  const [result, setResult] = useState<Result<FilledStack>>();
  const run = async (
    work: (filling: Parameters<typeof fillFromPath>[0]) => Promise<Result<FilledStack> | undefined>,
  ): Promise<void> => {
    setResult(undefined);
    setWorking({});
    const answer = await work({ client, id: session.id, report: (percent) => setWorking({ percent }) });
    setWorking(undefined);
    setResult(answer);
  };
  return { working, result, run };
}

function Take() {
  const { t } = useTranslation();
  const { working, result, run } = useFill();
  const folderInput = useRef<HTMLInputElement>(null);
  const zipInput = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const chooseFolder = async (): Promise<void> => {
    if (host === undefined) return folderInput.current?.click();
    const [path] = await host.pickFolders();
    if (path !== undefined) await run((filling) => fillFromPath(filling, path));
  };
  const given = (list: FileList | null): void => {
    const [first] = list ?? [];
    if (first === undefined || list === null) return;
    const slash = first.webkitRelativePath.indexOf('/');
    const name = slash < 0 ? first.name : first.webkitRelativePath.slice(0, slash);
    const files = [...list].map(
      (file): GivenFile => ({ path: slash < 0 ? file.name : file.webkitRelativePath.slice(slash + 1), file }),
    );
    void run((filling) => fillFromFiles(filling, name, files));
  };
  return (
    <div className={styles['take']}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside do the same from the keyboard */}
      <div
        className={folders['drop']}
        data-over={isOver ? '' : undefined}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes('Files')) return;
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          const drop = capturedDrop(event.dataTransfer);
          void run((filling) => fillFromDrop(filling, drop));
        }}
      >
        <p>{t('stacks|drop')}</p>
        <div className="ed-drop-actions">
          <Choose
            icon={<IconFolderOpen size={14} stroke={1.75} aria-hidden />}
            isBusy={working !== undefined}
            onChoose={() => void chooseFolder()}
          >
            {t('stacks|chooseFolder')}
          </Choose>
          <Choose
            icon={<IconFileZip size={14} stroke={1.75} aria-hidden />}
            isBusy={working !== undefined}
            onChoose={() => zipInput.current?.click()}
          >
            {t('stacks|chooseZip')}
          </Choose>
        </div>
        {working === undefined ? null : (
          <Progress
            w="100%"
            size="xs"
            value={working.percent ?? 100}
            animated={working.percent === undefined}
            aria-label={t('stacks|reading')}
          />
        )}
        <input
          ref={(element) => {
            folderInput.current = element;
            element?.setAttribute('webkitdirectory', '');
          }}
          type="file"
          hidden
          multiple
          tabIndex={-1}
          aria-label={t('stacks|chooseFolder')}
          onChange={(event) => {
            given(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        <input
          ref={zipInput}
          type="file"
          hidden
          accept=".zip,application/zip"
          tabIndex={-1}
          aria-label={t('stacks|chooseZip')}
          onChange={(event) => {
            given(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <Told result={result} />
    </div>
  );
}

function Choose({
  icon,
  isBusy,
  onChoose,
  children,
}: {
  readonly icon: ReactNode;
  readonly isBusy: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Button variant="default" size="compact-sm" leftSection={icon} disabled={isBusy} onClick={onChoose}>
      {children}
    </Button>
  );
}

function Told({ result }: { readonly result: Result<FilledStack> | undefined }) {
  const { t } = useTranslation();
  if (result === undefined) return <p aria-live="polite" />;
  if (!result.ok) {
    return (
      <p className="ed-facts-problem" role="alert">
        {result.error.message}
      </p>
    );
  }
  const { files, leftOut, leftOutCount, unwrapped } = result.value;
  return (
    <p className="v-dim" aria-live="polite">
      {t('stacks|taken', { count: files })}{' '}
      {unwrapped === undefined ? null : t('stacks|unwrapped', { folder: unwrapped })}{' '}
      {leftOutCount === 0
        ? null
        : t('stacks|leftOut', { count: leftOutCount, files: leftOut.slice(0, 3).join(', ') })}
    </p>
  );
}
