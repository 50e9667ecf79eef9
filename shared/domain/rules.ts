/**
 * Rules are data with a function. A marketplace's rules are a dated pack; running a pack over a draft gives
 * findings, each of which says exactly where.
 */
import { z } from 'zod';
import type { Edit } from './edits.ts';
import { type Message, messageSchema } from './messages.ts';
import type { Part, Parts } from './parts.ts';
import type { PictureStep } from './picture.ts';

/**
 * An error is what the marketplace refuses or its model cannot take; a warning what it may object to; a hint
 * what would be better; a checklist entry what only a person can tell.
 */
export const severitySchema = z.enum(['error', 'warning', 'hint', 'checklist']);
export type Severity = z.infer<typeof severitySchema>;

export const findingSchema = z.object({
  /** The rule's id, as `oracle/name-length`. */
  rule: z.string(),
  severity: severitySchema,
  /** The part it is in. */
  part: z.string(),
  /** The field inside a document, as `supportContacts[0].email`. */
  field: z.string().optional(),
  /** One-based line and column of a text part. */
  line: z.number().int().positive().optional(),
  column: z.number().int().positive().optional(),
  message: messageSchema,
  isFixable: z.boolean(),
});
export type Finding = z.infer<typeof findingSchema>;

/** Where a fact comes from and when somebody last read it there. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  /** ISO date. */
  readonly checked: string;
  /** False where the fact was inferred and not read. */
  readonly isDocumented: boolean;
}

/** What a rule reports; the pack adds id, severity and whether it can be fixed. */
export interface Spot {
  readonly part?: string;
  readonly field?: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: Message;
}

export interface Rule<Context> {
  /** `marketplace/kebab-case`. Title, explanation and example stand in the messages under `rules|<id>|title`. */
  readonly id: string;
  readonly severity: Severity;
  /** The field or part it is about, for grouping and help; spots say which item exactly. */
  readonly field: string;
  /** The parts it reads: a rule runs again only when one of them, or the context, changed. */
  readonly reads: readonly string[];
  readonly source: Source;
  /** True where only the marketplace can tell for certain: a local pass does not promise it. */
  readonly isRemoteOnly?: boolean;
  /** For what is wrong with a picture: the step of the image studio that mends it. */
  readonly studio?: PictureStep;
  readonly check: (parts: Parts, context: Context) => readonly Spot[];
  /** What would mend one spot, as one undoable edit; empty when this spot cannot be mended by a machine. */
  readonly fix?: (parts: Parts, spot: Spot, context: Context) => readonly Edit[];
}

export interface RulePack<Context> {
  readonly id: string;
  /** The date of the facts it was written from, with a counter: `2026-11-21.1`. */
  readonly version: string;
  /** The part of a finding whose rule names none. */
  readonly mainPart: string;
  readonly rules: readonly Rule<Context>[];
}

/** How much was asked, and which of it a pass here does not promise. */
export const packReachSchema = z.object({
  rules: z.number().int(),
  /** The ids of those that only the marketplace's own check can settle. */
  remoteOnly: z.array(z.string()).readonly(),
});
export type PackReach = z.infer<typeof packReachSchema>;

export const reachOf = ({ rules }: Pick<RulePack<never>, 'rules'>): PackReach => ({
  rules: rules.length,
  remoteOnly: rules.filter(({ isRemoteOnly }) => isRemoteOnly === true).map(({ id }) => id),
});

export interface RuleRun {
  readonly findings: readonly Finding[];
  readonly memory: RuleMemory;
}

/** What the last run read and found, by rule: hand it to the next run and only what changed runs again. */
export type RuleMemory = ReadonlyMap<
  string,
  {
    readonly read: readonly (Part | undefined)[];
    readonly context: unknown;
    readonly findings: readonly Finding[];
  }
>;

/** Parts are compared by identity: edits never change a part in place. A rule that throws becomes a finding. */
export function runRules<Context>(
  pack: RulePack<Context>,
  parts: Parts,
  context: Context,
  memory: RuleMemory = new Map(),
): RuleRun {
  const next = new Map<
    string,
    { read: readonly (Part | undefined)[]; context: unknown; findings: readonly Finding[] }
  >();
  for (const rule of pack.rules) {
    const read = rule.reads.includes('*') ? Object.values(parts) : rule.reads.map((path) => parts[path]);
    const last = memory.get(rule.id);
    const isFresh =
      last !== undefined &&
      last.context === context &&
      last.read.length === read.length &&
      last.read.every((part, index) => part === read[index]);
    next.set(rule.id, isFresh ? last : { read, context, findings: findingsOf(pack, rule, parts, context) });
  }
  return { findings: [...next.values()].flatMap((entry) => entry.findings), memory: next };
}

function findingsOf<Context>(
  pack: RulePack<Context>,
  rule: Rule<Context>,
  parts: Parts,
  context: Context,
): readonly Finding[] {
  return spotsOf(rule, parts, context).map((spot) => ({
    rule: rule.id,
    severity: rule.severity,
    part: spot.part ?? pack.mainPart,
    ...(spot.field === undefined ? {} : { field: spot.field }),
    ...(spot.line === undefined ? {} : { line: spot.line }),
    ...(spot.column === undefined ? {} : { column: spot.column }),
    message: spot.message,
    isFixable: rule.fix !== undefined && rule.fix(parts, spot, context).length > 0,
  }));
}

function spotsOf<Context>(rule: Rule<Context>, parts: Parts, context: Context): readonly Spot[] {
  try {
    return rule.check(parts, context);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ message: { key: 'rules|crashed', values: { rule: rule.id, reason } } }];
  }
}

/** The edits that mend `finding`, or none. */
export function fixFor<Context>(
  pack: RulePack<Context>,
  finding: Finding,
  parts: Parts,
  context: Context,
): readonly Edit[] {
  const rule = pack.rules.find((candidate) => candidate.id === finding.rule);
  if (rule?.fix === undefined) return [];
  const { part, field, line, column, message } = finding;
  return rule.fix(
    parts,
    {
      part,
      message,
      ...(field === undefined ? {} : { field }),
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    },
    context,
  );
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
