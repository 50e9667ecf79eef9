/**
 * `<SeverityIcon severity="error" />`: the sign alone, named for who cannot see it.
 * `<SeverityCount errors={2} warnings={1} hints={0} checklists={0} isBrief />`: signs with counts; nothing for
 * what is zero. `isBrief` leaves the words to the title.
 */
import { IconAlertTriangle, IconCircleX, IconInfoCircle, IconSquareCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '../../shared/domain/rules.ts';

const signs = {
  error: IconCircleX,
  warning: IconAlertTriangle,
  hint: IconInfoCircle,
  checklist: IconSquareCheck,
} as const;

export function SeverityIcon({
  severity,
  size = 14,
}: {
  readonly severity: Severity;
  readonly size?: number;
}) {
  const { t } = useTranslation();
  const Sign = signs[severity];
  const name = t(`severities|${severity}`);
  return (
    <span className="v-severity" data-severity={severity} title={name}>
      <Sign size={size} stroke={1.75} role="img" aria-label={name} />
    </span>
  );
}

const order = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['hint', 'hints'],
  ['checklist', 'checklists'],
] as const;

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints?: number;
  readonly checklists?: number;
  readonly isBrief?: boolean;
}

export function SeverityCount({ isBrief = false, ...counts }: Counts) {
  const { t } = useTranslation();
  const shown = order.flatMap(([severity, key]) => {
    const count = counts[key] ?? 0;
    return count === 0 ? [] : [{ severity, count, words: t(`severities|${key}`, { count }) }];
  });
  return (
    <span className="v-severities">
      {shown.map(({ severity, count, words }) => {
        const Sign = signs[severity];
        return (
          <span key={severity} className="v-severity" data-severity={severity} title={words}>
            <Sign size={14} stroke={1.75} aria-hidden />
            {isBrief ? (
              <>
                <span aria-hidden>{count}</span>
                <span className="v-hidden">{words}</span>
              </>
            ) : (
              words
            )}
          </span>
        );
      })}
    </span>
  );
}
