/** The few shapes that Oracle's rules come in, so that each rule is written as what it looks for. */
import { type Edit, editTo, spliceBetween } from '../../../../domain/edits.ts';
import {
  formatPath,
  type Json,
  type JsonObject,
  type JsonPath,
  parsePath,
  valueAt,
} from '../../../../domain/json.ts';
import type { RuleContext } from '../../../../domain/marketplace.ts';
import { message } from '../../../../domain/messages.ts';
import { documentOf, type Parts } from '../../../../domain/parts.ts';
import type { PictureStep } from '../../../../domain/picture.ts';
import type { Rule, Severity, Source, Spot } from '../../../../domain/rules.ts';
import type { messages } from '../../messages/rules.en.ts';
import type { Desk } from './desks.ts';
import type { Place } from './read.ts';

type Texts = typeof messages.rules;
export type RuleId = keyof Texts;
export type OracleRule = Rule<RuleContext>;

type Variant<Id extends RuleId> = Extract<keyof Texts[Id], `message${string}`>;
type Values = Readonly<Record<string, string | number>>;

/** Where a rule found something. `variant` where the rule has more to say than its one `message`. */
export interface Hit<Id extends RuleId> {
  readonly at: JsonPath;
  readonly variant?: Variant<Id>;
  readonly values?: Values;
  /** Where it is in another part than the document. */
  readonly part?: string;
  /** One-based, in a text part. */
  readonly line?: number;
  readonly column?: number;
}

interface About<Id extends RuleId> {
  readonly id: Id;
  readonly severity: Severity;
  readonly field: string;
  readonly source: Source;
  readonly isRemoteOnly?: boolean;
  readonly studio?: PictureStep;
}

interface DocumentRule<Id extends RuleId> extends About<Id> {
  readonly reads?: readonly string[];
  readonly find: (document: JsonObject, context: RuleContext, parts: Parts) => readonly Hit<Id>[];
  /** What the value found should become; undefined where a machine cannot tell. */
  readonly mend?: (value: Json | undefined, where: Where) => Json | undefined;
  readonly fix?: (parts: Parts, where: Where) => readonly Edit[];
}

interface Where {
  readonly path: JsonPath;
  readonly document: JsonObject;
  readonly context: RuleContext;
}

const spotOf = <Id extends RuleId>(id: Id, { at, variant, values, part, line, column }: Hit<Id>): Spot => ({
  ...(part === undefined ? {} : { part }),
  ...(line === undefined ? {} : { line }),
  ...(column === undefined ? {} : { column }),
  ...(at.length === 0 ? {} : { field: formatPath(at) }),
  message: message(`rules|${id}|${variant ?? 'message'}`, values === undefined ? undefined : { ...values }),
});

const listed = (edit: Edit | undefined): readonly Edit[] => (edit === undefined ? [] : [edit]);

function aboutOf<Id extends RuleId>({ id, severity, field, source, isRemoteOnly, studio }: About<Id>) {
  return {
    id,
    severity,
    field,
    source,
    ...(isRemoteOnly === undefined ? {} : { isRemoteOnly }),
    ...(studio === undefined ? {} : { studio }),
  };
}

/** A rule about the fields of the document `part`. */
export const rulesAbout =
  (part: string) =>
  <const Id extends RuleId>(rule: DocumentRule<Id>): OracleRule => {
    const { mend, fix } = rule;
    const fixAt = (parts: Parts, spot: Spot, context: RuleContext): readonly Edit[] => {
      const path = parsePath(spot.field ?? '');
      if (path === undefined) return [];
      const document = documentOf(parts, part);
      const where = { path, document, context };
      if (fix !== undefined) return fix(parts, where);
      const after = mend?.(valueAt(document, path), where);
      return after === undefined ? [] : listed(editTo(parts, part, path, after));
    };
    return {
      ...aboutOf(rule),
      reads: rule.reads ?? [part],
      check: (parts, context) =>
        rule.find(documentOf(parts, part), context, parts).map((hit) => spotOf(rule.id, hit)),
      ...(mend === undefined && fix === undefined ? {} : { fix: fixAt }),
    };
  };

/** What only a person can tell, said once, always or only where it applies. */
export const checklistAbout =
  (part: string) =>
  <const Id extends RuleId>(
    rule: Omit<About<Id>, 'severity'> & {
      readonly when?: (document: JsonObject, parts: Parts) => boolean;
      readonly reads?: readonly string[];
    },
  ): OracleRule =>
    rulesAbout(part)<Id>({
      ...rule,
      severity: 'checklist',
      find: (document, _context, parts) =>
        rule.when?.(document, parts) === false ? [] : [{ at: [rule.field] }],
    });

interface TextRule<Id extends RuleId> extends About<Id> {
  readonly places: (parts: Parts) => readonly Place[];
  /** The first thing to object to in a text: where it begins, and what the message needs. */
  readonly find: (
    text: string,
    context: RuleContext,
  ) => { readonly index: number; readonly values?: Values; readonly variant?: Variant<Id> } | undefined;
  readonly mend?: (text: string) => string;
}

/** A rule about texts, wherever they stand: one spot a text, with its line and column in a text part. */
export function textRule<const Id extends RuleId>(desk: Desk, rule: TextRule<Id>): OracleRule {
  const { mend } = rule;
  return {
    ...aboutOf(rule),
    reads: desk.reads,
    check: (parts, context) =>
      rule.places(parts).flatMap(({ part, path, text }) => {
        const found = rule.find(text, context);
        if (found === undefined) return [];
        const { values, variant } = found;
        const hit = spotOf(rule.id, {
          at: path,
          part,
          ...(values === undefined ? {} : { values }),
          ...(variant === undefined ? {} : { variant }),
        });
        return [path.length === 0 ? { ...hit, ...positionIn(text, found.index) } : hit];
      }),
    ...(mend === undefined
      ? {}
      : {
          fix: (parts, spot) => {
            const part = spot.part ?? desk.part;
            const path = parsePath(spot.field ?? '') ?? [];
            const text = textIn(parts, part, path);
            return text === undefined ? [] : listed(spliceBetween(part, path, text, mend(text)));
          },
        }),
  };
}

function textIn(parts: Parts, part: string, path: JsonPath): string | undefined {
  const found = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (found?.type === 'text') return path.length === 0 ? found.text : undefined;
  const value = found?.type === 'document' && path.length > 0 ? valueAt(found.value, path) : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** One-based. */
function positionIn(text: string, index: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: index - lineStart + 1 };
}
