/** Takes files that are dropped, pasted or chosen. */
import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

export function DropZone({
  isReadOnly,
  isMultiple = false,
  accept,
  chooseLabel,
  describedBy,
  fieldRef,
  id,
  onFiles,
  children,
}: {
  readonly isReadOnly: boolean;
  readonly isMultiple?: boolean;
  readonly accept: string;
  readonly chooseLabel: string;
  readonly describedBy: string;
  readonly fieldRef: (element: HTMLElement | null) => void;
  readonly id: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList) => {
    if (files.length > 0) onFiles(isMultiple ? [...files] : [...files].slice(0, 1));
  };
  if (isReadOnly) return <div className="ed-drop">{children}</div>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same from the keyboard
    <div
      className="ed-drop"
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        setIsOver(false);
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        take(event.dataTransfer.files);
      }}
      onPaste={(event) => {
        if (event.clipboardData.files.length === 0) return;
        event.preventDefault();
        take(event.clipboardData.files);
      }}
    >
      {children}
      <div className="ed-drop-actions">
        <Button
          ref={fieldRef}
          id={id}
          variant="default"
          size="compact-sm"
          leftSection={<IconUpload size={14} stroke={1.75} aria-hidden />}
          aria-describedby={describedBy}
          onClick={() => input.current?.click()}
        >
          {chooseLabel}
        </Button>
        <span className="v-dim">{t('editor|picture|dropHint')}</span>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        multiple={isMultiple}
        accept={accept}
        onChange={(event) => {
          const { files } = event.currentTarget;
          if (files !== null) take(files);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
