/** What one field of a record says, as its topic means it. */
import { useTranslation } from 'react-i18next';
import { cellText, type InsightColumn } from '../../../shared/domain/insight.ts';
import type { JsonObject } from '../../../shared/domain/json.ts';
import { fullTime } from '../../ui/format-time.ts';
import { TimeAgo } from '../../ui/time-ago.tsx';

interface Props {
  readonly record: JsonObject;
  readonly column: InsightColumn;
  /** With the day and the second, not how long ago. */
  readonly isExact?: boolean;
}

export function CellValue({ record, column, isExact = false }: Props) {
  const { t, i18n } = useTranslation();
  const text = cellText(record, column);
  if (text === '') return <span className="v-dim">–</span>;
  switch (column.type) {
    case 'time':
      return isExact ? fullTime(text, i18n.language) : <TimeAgo at={text} />;
    case 'status':
      // A word that this version does not know is shown as it came.
      return i18n.exists(`insight|statuses|${text}`) ? t(`insight|statuses|${text}`) : text;
    case 'number':
      return <span className="v-tabular">{text}</span>;
    default:
      return text;
  }
}
