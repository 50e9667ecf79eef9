/** The drafts table: what lists show, without reading a part. */
import type { DraftSummary, Family, PublicationState } from '../../../shared/contract/shapes.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import type { Kind } from '../../../shared/domain/marketplace.ts';
import type { Parts } from '../../../shared/domain/parts.ts';

export const SUMMARY_COLUMNS =
  'd.id, d.kind, d.family, d.name, d.subtitle, d.saved_at, d.errors, d.warnings, d.state, d.is_practice, d.icon_hash';

export interface SummaryRow {
  readonly id: string;
  readonly kind: string;
  readonly family: Family;
  readonly name: string;
  readonly subtitle: string;
  readonly saved_at: string;
  readonly errors: number;
  readonly warnings: number;
  readonly state: PublicationState;
  readonly is_practice: number;
  readonly icon_hash: string | null;
}

export function summaryOf(row: SummaryRow): DraftSummary {
  return {
    id: row.id as DraftId, // written from a branded id
    kind: row.kind,
    family: row.family,
    name: row.name,
    subtitle: row.subtitle,
    updatedAt: row.saved_at,
    errors: row.errors,
    warnings: row.warnings,
    state: row.state,
    isPractice: row.is_practice === 1,
    ...(row.icon_hash === null ? {} : { iconHash: row.icon_hash }),
  };
}

/** What lists sort by and names are compared by: without case, accents and outer spaces. */
export function nameKey(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}

/** What of a draft's content stands in its row. */
export interface Shown {
  readonly name: string;
  readonly subtitle: string;
  readonly iconHash: string | null;
}

/** A name is a line: what a person pasted into the field beyond that would only fill the index. */
const LONGEST = 500;
const clipped = (text: string): string => (text.length > LONGEST ? text.slice(0, LONGEST) : text);

export function shownOf(kind: Kind, parts: Parts): Shown {
  return {
    name: clipped(kind.nameOf(parts)),
    subtitle: clipped(kind.subtitleOf(parts)),
    iconHash: kind.iconOf(parts)?.hash ?? null,
  };
}
