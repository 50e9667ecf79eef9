/** One file of the folder, in the place of the form: as a table where it is one, and as text. */
import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../editor/editor-scope.ts';
import styles from './files.module.css';
import { type OpenFile, tableAt } from './open-file.ts';
import { TableEditor } from './table-editor.tsx';
import { TextEditor } from './text-editor.tsx';

interface Props {
  readonly file: OpenFile;
  readonly onFile: (file: OpenFile | undefined) => void;
}

export function FilePane({ file, onFile }: Props) {
  const { t } = useTranslation();
  const { session, kind } = useEditor();
  const { path } = file;
  const view = tableAt(kind, session.parts, path);
  const isTable = view !== undefined && file.as === 'table';
  return (
    <section className={styles['pane']} aria-label={path}>
      <div className={styles['bar']}>
        <Tooltip label={t('files|back')}>
          <ActionIcon aria-label={t('files|back')} onClick={() => onFile(undefined)}>
            <IconArrowLeft size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
        <h2 className={`v-mono ${styles['path']}`}>{path}</h2>
        {view === undefined ? null : (
          <SegmentedControl
            className={styles['end'] ?? ''}
            size="xs"
            aria-label={t('files|as')}
            value={file.as}
            onChange={(as) => onFile({ path, as: as === 'table' ? 'table' : 'text' })}
            data={[
              { value: 'table', label: t('files|asTable') },
              { value: 'text', label: t('files|asText') },
            ]}
          />
        )}
      </div>
      {isTable ? (
        <TableEditor
          key={path}
          view={view}
          path={path}
          start={file.cell}
          onText={() => onFile({ path, as: 'text' })}
        />
      ) : (
        <TextEditor key={path} path={path} line={file.line} column={file.column} />
      )}
    </section>
  );
}
