/** Writing what is kept as files; nothing for anything else. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftSummary } from '../../../shared/contract/shapes.ts';
import { kindOf } from '../../../shared/marketplaces/index.ts';
import { openExport } from '../../app/dialogs.ts';

export function ExportAction({ drafts }: { readonly drafts: readonly DraftSummary[] }) {
  const { t } = useTranslation();
  if (!drafts.every(({ kind }) => kindOf(kind)?.content === 'files')) return null;
  return (
    <Button variant="default" onClick={() => openExport(drafts)}>
      {drafts.length === 1 ? t('drafts|exportFolder') : t('drafts|exportFolders', { count: drafts.length })}
    </Button>
  );
}
