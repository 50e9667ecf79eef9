/** How a case is told: what is changed in the clean tile, and where the rule then speaks. */
import type { RuleContext } from '../../../../shared/domain/marketplace.ts';
import type { Parts } from '../../../../shared/domain/parts.ts';
import { type Finding, runRules } from '../../../../shared/domain/rules.ts';
import { tileRules } from '../../../../shared/marketplaces/datadog/rules/pack.ts';
import { type Change, tileContext } from '../../../support/datadog-tiles.ts';

export interface Case {
  /** Without the marketplace. */
  readonly rule: string;
  readonly trips: readonly Change[];
  /** As `manifest.json tile.title`, all of them; an empty list where the rule says it of any file. */
  readonly at: readonly string[];
  /** The key that follows the last `|`. */
  readonly says?: string;
  /** A neighbour that is fine; without it, the unchanged tile. */
  readonly passes?: readonly Change[];
  readonly tile?: () => Parts;
  readonly context?: Partial<RuleContext>;
  readonly isFixable?: boolean;
}

export const placeOf = ({ part, field }: Finding): string =>
  field === undefined ? part : `${part} ${field}`;

export const findingsOf = (
  rule: string,
  parts: Parts,
  context: Partial<RuleContext> = {},
): readonly Finding[] =>
  runRules(tileRules, parts, { ...tileContext, ...context }).findings.filter(
    (finding) => finding.rule === `datadog/${rule}`,
  );
