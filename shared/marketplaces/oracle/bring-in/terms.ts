/** Terms as a draft: each version with its text, and which one customers accept. */
import type { AccountReader, BringInHelpers, RemoteItem, RemoteWhole } from '../../../domain/bring-in.ts';
import { type Edit, editTo } from '../../../domain/edits.ts';
import type { DraftId } from '../../../domain/ids.ts';
import { isJsonArray, type JsonObject } from '../../../domain/json.ts';
import { type BlobRef, documentOf, type Part, type Parts } from '../../../domain/parts.ts';
import type { RemoteRecord } from '../../../domain/remotes.ts';
import { termsVersionPart } from '../schema.ts';
import { text } from './text.ts';

interface Version {
  readonly id: string;
  readonly raw: JsonObject;
  readonly etag?: string;
  readonly content: string | BlobRef | undefined;
}

export async function wholeTerms(reader: AccountReader, item: RemoteItem): Promise<RemoteWhole> {
  const [read, ...found] = await Promise.all([
    reader.read('getTerm', { termId: item.id }),
    ...item.children.map((summary) => readVersion(reader, text(summary['id']))),
  ]);
  if (read === undefined) return { raw: item.summary, reason: 'gone' };
  const versions = found
    .filter((version) => version !== undefined)
    .toSorted((a, b) => text(a.raw['timeCreated']).localeCompare(text(b.raw['timeCreated'])));
  const { raw, etag } = read;
  const subject = (draft: string) => `terms:${draft}`;
  const container = (draft: string): RemoteRecord => ({
    subject: subject(draft),
    remoteId: item.id,
    base: { name: text(raw['name']) },
    raw,
    ...(etag === undefined ? {} : { etag }),
  });
  return {
    raw: { term: raw, versions: versions.map((version) => version.raw) },
    draft: {
      kind: 'oracle.terms',
      subject,
      isMergeable: true,
      begin(helpers) {
        const own = versions.filter(isText).map((version) => ({ version, id: helpers.newId() }));
        const active = own.find(({ version }) => version.raw['status'] === 'AVAILABLE');
        // A file that is not a text cannot be edited here, and so must not be sent from here either.
        const files = versions.filter((version) => typeof version.content === 'object');
        const value: JsonObject = {
          name: text(raw['name']),
          versions: own.map(({ version, id }) => itemOf(version, id)),
          ...(active === undefined ? {} : { activeVersion: active.id }),
          ...(files.length === 0 ? {} : { versionsAsFiles: files.map(fileItemOf) }),
        };
        return {
          parts: Object.fromEntries<Part>([
            ['terms', { type: 'document', value }],
            ...own.map(({ version, id }): [string, Part] => [
              termsVersionPart(id),
              { type: 'text', text: version.content },
            ]),
          ]),
          records: (draft) => [
            container(draft),
            ...own.map(({ version, id }) => recordOf(draft, version, id)),
            ...(active === undefined ? [] : [activeRecord(draft, active.version, active.id)]),
          ],
        };
      },
      adopt: () => ({ keep: [], forget: [] }),
      additions: (draft, parts, known, helpers) => additions(draft, parts, known, versions, helpers),
      objects: (draft) => ({
        [subject(draft)]: raw,
        ...Object.fromEntries(
          versions.map((version) => [`terms-version:${draft}/${version.id}`, version.raw]),
        ),
      }),
    },
  };
}

type TextVersion = Version & { readonly content: string };
const isText = (version: Version): version is TextVersion => typeof version.content === 'string';

async function readVersion(reader: AccountReader, id: string): Promise<Version | undefined> {
  const params = { termVersionId: id };
  const [read, content] = await Promise.all([
    reader.read('getTermVersion', params),
    reader.text('getTermVersionContent', params, id),
  ]);
  return read === undefined ? undefined : { id, ...read, content };
}

const itemOf = ({ raw }: Version, id: string): JsonObject => ({
  id,
  displayName: text(raw['displayName']),
  ...(text(raw['timeCreated']) === '' ? {} : { createdOn: text(raw['timeCreated']).slice(0, 10) }),
});

const fileItemOf = ({ raw, content }: Version): JsonObject => ({
  displayName: text(raw['displayName']),
  status: text(raw['status']),
  ...(typeof content === 'object' ? { file: { ...content } } : {}),
});

const recordOf = (draft: DraftId, { id, raw, etag, content }: TextVersion, own: string): RemoteRecord => ({
  subject: `terms-version:${draft}/${own}`,
  remoteId: id,
  base: { text: content, displayName: text(raw['displayName']) },
  raw,
  ...(etag === undefined ? {} : { etag }),
});

const activeRecord = (draft: DraftId, { id, raw }: Version, own: string): RemoteRecord => ({
  subject: `terms-active:${draft}`,
  remoteId: id,
  base: { version: own },
  raw,
});

/** Versions that were made there; and another one that is active now, unless the person chose one here meanwhile. */
function additions(
  draft: DraftId,
  parts: Parts,
  known: readonly RemoteRecord[],
  versions: readonly Version[],
  { newId }: BringInHelpers,
): { readonly edits: readonly Edit[]; readonly records: readonly RemoteRecord[] } {
  const edits: Edit[] = [];
  const records: RemoteRecord[] = [];
  const document = documentOf(parts, 'terms');
  const prefix = `terms-version:${draft}/`;
  const ids = new Map(
    known
      .filter(({ subject }) => subject.startsWith(prefix))
      .map(({ remoteId, subject }) => [remoteId, subject.slice(prefix.length)]),
  );
  const held = document['versions'];
  let count = isJsonArray(held) ? held.length : 0;
  for (const version of versions.filter(isText)) {
    if (ids.has(version.id)) continue;
    const own = newId();
    ids.set(version.id, own);
    if (held === undefined && count === 0)
      edits.push({ op: 'set', part: 'terms', path: ['versions'], after: [] });
    edits.push(
      { op: 'insert', part: 'terms', path: ['versions'], index: count, value: itemOf(version, own) },
      {
        op: 'part',
        part: termsVersionPart(own),
        before: null,
        after: { type: 'text', text: version.content },
      },
    );
    records.push(recordOf(draft, version, own));
    count += 1;
  }
  const active = versions.find((version) => version.raw['status'] === 'AVAILABLE');
  const own = active === undefined ? undefined : ids.get(active.id);
  const agreed = known.find(({ subject }) => subject === `terms-active:${draft}`)?.base['version'];
  if (active !== undefined && own !== undefined && own !== agreed) {
    records.push(activeRecord(draft, active, own));
    if ((document['activeVersion'] ?? null) === (agreed ?? null)) {
      const edit = editTo(parts, 'terms', ['activeVersion'], own);
      if (edit !== undefined) edits.push(edit);
    }
  }
  return { edits, records };
}
