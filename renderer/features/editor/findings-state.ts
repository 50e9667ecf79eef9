/** The findings of the open draft, sorted to where they are shown. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { formatPath, type JsonPath, jsonEquals } from '../../../shared/domain/json.ts';
import type { Finding, Severity } from '../../../shared/domain/rules.ts';
import { type FormModel, placeOf } from './form-model.ts';

export interface PlacedFinding {
  /** Unique among the findings of a draft, and the same from run to run. */
  readonly key: string;
  readonly finding: Finding;
  /** Undefined for what is about the draft as a whole. */
  readonly section: string | undefined;
  /** The field of the form that shows it, as `supportContacts[0].email`. */
  readonly field: string | undefined;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

export interface FindingsState {
  /** False until the first run has ended. */
  readonly isChecked: boolean;
  readonly all: readonly PlacedFinding[];
  readonly byField: ReadonlyMap<string, readonly PlacedFinding[]>;
  readonly bySection: ReadonlyMap<string, Counts>;
  readonly counts: Counts;
}

export const noFindings: readonly PlacedFinding[] = [];
const noCounts: Counts = { errors: 0, warnings: 0, hints: 0 };
const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2, checklist: 3 };

export type FindingsStore = StoreApi<FindingsState>;

export const createFindings = (): FindingsStore =>
  createStore(() => ({
    isChecked: false,
    all: noFindings,
    byField: new Map(),
    bySection: new Map(),
    counts: noCounts,
  }));

export function countsOf(findings: readonly PlacedFinding[]): Counts {
  const count = (severity: Severity) =>
    findings.filter(({ finding }) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), hints: count('hint') };
}

/** Findings that are as they were keep their identity, and so do the lists they stand in. */
export function placeFindings(
  last: FindingsState,
  findings: readonly Finding[],
  model: FormModel,
  where: (finding: Finding) => string | JsonPath | undefined = (finding) =>
    finding.part === model.part ? finding.field : undefined,
): FindingsState {
  const known = new Map(last.all.map((placed) => [placed.key, placed]));
  const seen = new Map<string, number>();
  const sections = model.sections.map(({ id }) => id);
  const all = findings.map((finding): PlacedFinding => {
    const name = `${finding.rule} ${finding.part} ${finding.field ?? ''} ${finding.line ?? ''}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    const key = `${name} ${count}`;
    const old = known.get(key);
    // A finding is plain JSON; its optional keys are all that its type adds.
    if (old !== undefined && jsonEquals(old.finding as never, finding as never)) return old;
    const place = placeOf(model, where(finding));
    return {
      key,
      finding,
      section: place?.section ?? sectionOfPart(model, finding.part),
      field: place === undefined ? undefined : formatPath(place.path),
    };
  });
  const rank = ({ section, finding }: PlacedFinding) =>
    (section === undefined ? -1 : sections.indexOf(section)) * 10 + order[finding.severity];
  const sorted = all.toSorted((a, b) => rank(a) - rank(b));
  // Most key strokes change nothing that is said: then nothing is drawn again.
  const isSame = last.all.length === sorted.length && last.all.every((placed, at) => placed === sorted[at]);
  if (last.isChecked && isSame) return last;
  const byField = sharedGroups(
    last.byField,
    Map.groupBy(sorted.filter(isShownThere), ({ field }) => field),
  );
  const bySection = new Map(
    sections.map((id) => [id, countsOf(sorted.filter(({ section }) => section === id))]),
  );
  return { isChecked: true, all: sorted, byField, bySection, counts: countsOf(sorted) };
}

/**
 * What is said of another part than the form's document belongs to the last section: the terms' versions, the files
 * that no field is about.
 */
const sectionOfPart = (model: FormModel, part: string): string | undefined =>
  part === model.part ? undefined : model.sections.at(-1)?.id;

/** A checklist entry is a question to the person and stands in the panel only. */
const isShownThere = (placed: PlacedFinding): placed is PlacedFinding & { readonly field: string } =>
  placed.field !== undefined && placed.finding.severity !== 'checklist';

function sharedGroups(
  last: ReadonlyMap<string, readonly PlacedFinding[]>,
  next: ReadonlyMap<string, readonly PlacedFinding[]>,
): ReadonlyMap<string, readonly PlacedFinding[]> {
  return new Map(
    [...next].map(([field, group]) => {
      const old = last.get(field);
      const isSame = old?.length === group.length && old.every((placed, index) => placed === group[index]);
      return [field, isSame && old !== undefined ? old : group];
    }),
  );
}
