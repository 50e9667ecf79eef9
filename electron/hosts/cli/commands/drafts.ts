/** `list`, `new` and `edit`. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { VitrineError } from '../../../../shared/contract/result.ts';
import { type DraftSummary, familySchema } from '../../../../shared/contract/shapes.ts';
import { type Edit, editTo } from '../../../../shared/domain/edits.ts';
import {
  formatPath,
  type Json,
  type JsonPath,
  jsonEquals,
  parsePath,
  valueAt,
} from '../../../../shared/domain/json.ts';
import { readJson, setJsonField } from '../../../../shared/domain/lenses/json-lens.ts';
import type { Parts } from '../../../../shared/domain/parts.ts';
import type { Severity } from '../../../../shared/domain/rules.ts';
import { schemaAt } from '../../../../shared/domain/schema-path.ts';
import { kindOf } from '../../../../shared/marketplaces/index.ts';
import type { GlobalOptions } from '../options.ts';
import { EXIT, type Output } from '../output.ts';
import { openSession, type Session } from '../session.ts';
import { table, time } from '../words.ts';

interface Context {
  readonly options: GlobalOptions;
  readonly output: Output;
}

export async function list(
  { options, output }: Context,
  { family }: { readonly family: string },
): Promise<number> {
  const parsed = familySchema.safeParse(family);
  if (!parsed.success)
    throw new VitrineError('bad-input', `There is no family "${family}": say listing, terms or artifact.`);
  const session = await openSession(options, output);
  try {
    const rows: DraftSummary[] = [];
    for (let offset = 0, total = 1; offset < total; ) {
      const page = await session.ask('drafts.list', {
        family: parsed.data,
        isSettled: true,
        offset,
        limit: 500,
      });
      rows.push(...page.rows);
      total = page.total;
      offset += Math.max(1, page.rows.length);
    }
    output.data(rows, () =>
      rows.length === 0
        ? 'No drafts yet. Make one with "vitrine new oracle.application --name NAME".'
        : table([
            ['ID', 'NAME', 'STATE', 'ERRORS', 'CHANGED'],
            ...rows.map((row) => [row.id, row.name, row.state, String(row.errors), time(row.updatedAt)]),
          ]),
    );
    return EXIT.fine;
  } finally {
    await session.close();
  }
}

export async function create(
  { options, output }: Context,
  kind: string,
  { name, answer = [] }: { readonly name?: string; readonly answer?: readonly string[] },
): Promise<number> {
  const session = await openSession(options, output);
  try {
    const draft = await session.ask('drafts.create', {
      kind,
      ...(name === undefined ? {} : { name }),
      ...(answer.length === 0 ? {} : { answers: answersIn(answer) }),
    });
    output.data({ id: draft.id, kind: draft.kind, name: draft.name }, () => draft.id);
    return EXIT.fine;
  } finally {
    await session.close();
  }
}

function answersIn(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((each) => {
      const equals = each.indexOf('=');
      if (equals > 0) return [each.slice(0, equals), each.slice(equals + 1)];
      throw new VitrineError('bad-input', `"${each}" is no answer: write it as QUESTION=ANSWER.`);
    }),
  );
}

export async function edit(
  { options, output }: Context,
  listing: string,
  field: string,
  value: string,
): Promise<number> {
  const session = await openSession(options, output);
  try {
    const { id } = await session.find(listing);
    const draft = await session.ask('drafts.get', { id });
    const kind = kindOf(draft.kind);
    if (kind === undefined)
      throw new VitrineError('unavailable', `This version of Vitrine does not know the kind ${draft.kind}.`);
    const path = parsePath(field);
    if (path === undefined)
      throw new VitrineError(
        'bad-input',
        `"${field}" names no field. Say it as headline or supportContacts[0].email.`,
      );
    const change =
      kind.content === 'files'
        ? editOfFile(draft.parts, kind.mainPart, path, value)
        : editTo(
            draft.parts,
            kind.mainPart,
            path,
            await fieldValue(session, value, schemaAt(kind.schema, path)),
          );
    const saved =
      change === undefined
        ? draft
        : await session.ask('drafts.edit', { id, rev: draft.rev, edits: [change] });
    const { findings } = await session.ask('drafts.findings', { id, isKept: true });
    const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
    const [errors, warnings] = [count('error'), count('warning')];
    output.data(
      { id, rev: saved.rev, savedAt: saved.savedAt, errors, warnings },
      () => `saved ${time(saved.savedAt)}, ${errors} errors, ${warnings} warnings`,
    );
    return EXIT.fine;
  } finally {
    await session.close();
  }
}

/** A field of the JSON file that a folder's draft is known by; the rest of the file stays as it is, to the byte. */
function editOfFile(parts: Parts, part: string, path: JsonPath, value: string): Edit | undefined {
  const file = parts[part];
  const read = file?.type === 'text' ? readJson(file.text) : undefined;
  if (file?.type !== 'text' || read?.value === undefined) {
    const { line = 1, column = 1 } = read?.error ?? {};
    throw new VitrineError(
      'bad-input',
      `${part} is not JSON from line ${line}, column ${column} on, so no field of it can be set. Mend that place first.`,
    );
  }
  const before = valueAt(read.value, path);
  const after = value === '' ? undefined : typeof before === 'string' ? value : jsonOrText(value, before);
  const edit = setJsonField(part, file.text, path, after);
  if (edit === undefined && !jsonEquals(before, after))
    throw new VitrineError('bad-input', `${part} has no place for ${formatPath(path)}.`);
  return edit;
}

/** A new field is a text unless it reads as JSON; one that is there and is no text stays of its type. */
function jsonOrText(value: string, before: Json | undefined): Json {
  try {
    return parsedJson(value);
  } catch (error) {
    if (before === undefined) return value;
    throw error;
  }
}

/** A text where the field is a text or unknown; else JSON. `@FILE` is the file's content, kept as a blob. */
async function fieldValue(
  session: Session,
  value: string,
  schema: z.ZodType | undefined,
): Promise<Json | undefined> {
  if (value.startsWith('@')) return await session.ask('blobs.take', { path: resolve(value.slice(1)) });
  if (value === '') return undefined;
  if (schema === undefined || schema instanceof z.ZodString || schema instanceof z.ZodEnum) return value;
  return parsedJson(value);
}

function parsedJson(value: string): Json {
  try {
    const parsed: Json = JSON.parse(value);
    return parsed;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new VitrineError(
      'bad-input',
      `This field is not a text, so its value is read as JSON, and it is none: ${reason}.`,
    );
  }
}
