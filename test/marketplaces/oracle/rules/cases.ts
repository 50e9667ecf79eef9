/** How a case is told: which draft, what is changed in it, and where the rule then speaks. */
import { type Json, parsePath, withValueAt } from '../../../../shared/domain/json.ts';
import { CHECKED_LINKS, type LinkLook } from '../../../../shared/domain/links.ts';
import type { RuleContext } from '../../../../shared/domain/marketplace.ts';
import type { Parts } from '../../../../shared/domain/parts.ts';
import type { Finding, RulePack } from '../../../../shared/domain/rules.ts';
import { runRules } from '../../../../shared/domain/rules.ts';

/** Fields by path to their new values; undefined clears. `part:` before a name replaces that text part. */
export type Change = Readonly<Record<string, Json | undefined>>;

export interface Case {
  readonly rule: string;
  readonly trips: Change;
  /** The fields, or `part:path` for a text part, that are reported, all of them. */
  readonly at: readonly string[];
  /** The key that follows the last `|`. */
  readonly says?: string;
  /** A neighbour that is fine; without it, the unchanged draft. */
  readonly passes?: Change;
  readonly context?: Partial<RuleContext>;
  /** For the passing side, where it needs another one. */
  readonly passingContext?: Partial<RuleContext>;
  readonly draft?: () => Parts;
  readonly isFixable?: boolean;
}

/** What was found when links were followed. */
export const followed = (
  ...looks: readonly Pick<LinkLook, 'url' | 'state' | 'reason' | 'status'>[]
): Partial<RuleContext> => ({
  catalogue: { [CHECKED_LINKS]: looks.map((look) => ({ ...look, checkedAt: '2026-11-20T08:00:00.000Z' })) },
});

export function changed(parts: Parts, mainPart: string, change: Change): Parts {
  let next = parts;
  for (const [name, value] of Object.entries(change)) {
    if (name.startsWith('part:')) {
      const path = name.slice('part:'.length);
      const { [path]: _before, ...others } = next;
      next = typeof value === 'string' ? { ...others, [path]: { type: 'text', text: value } } : others;
      continue;
    }
    const main = next[mainPart];
    const path = parsePath(name);
    if (main?.type !== 'document' || path === undefined) throw new Error(`no field ${name}`);
    const after = withValueAt(main.value, path, value);
    if (typeof after !== 'object' || after === null || Array.isArray(after))
      throw new Error('not a document');
    next = { ...next, [mainPart]: { type: 'document', value: after as typeof main.value } };
  }
  return next;
}

export function findingsOf(
  pack: RulePack<RuleContext>,
  rule: string,
  parts: Parts,
  context: RuleContext,
): readonly Finding[] {
  return runRules(pack, parts, context).findings.filter((finding) => finding.rule === `oracle/${rule}`);
}

export const placeOf = (finding: Finding, mainPart: string): string =>
  finding.field ?? (finding.part === mainPart ? '' : `part:${finding.part}`);
