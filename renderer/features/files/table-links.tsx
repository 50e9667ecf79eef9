/** The way from the form to the files that are tables. */
import { Button } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { TableView } from '../../../shared/domain/table.ts';
import { useEditor } from '../editor/editor-scope.ts';
import styles from './files.module.css';

export function TableLinks() {
  const { kind } = useEditor();
  return (
    <div className={styles['links']}>
      {kind.tables?.map((view) => (
        <TableLink key={view.id} view={view} />
      ))}
    </div>
  );
}

function TableLink({ view }: { readonly view: TableView }) {
  const { t } = useTranslation();
  const { session, openFile } = useEditor();
  const path = useStore(session.state, (state) => view.pathOf(state.parts));
  const rows = useStore(session.state, (state) => {
    const table = view.read(state.parts);
    return 'refusal' in table ? undefined : table.rowCount;
  });
  return (
    <Button
      variant="default"
      leftSection={<IconTable size={14} stroke={1.75} aria-hidden />}
      onClick={() => openFile({ path, as: 'table' })}
    >
      {t(`files|tables|${view.id}`)}
      {rows === undefined ? '' : ` (${rows})`}
    </Button>
  );
}
