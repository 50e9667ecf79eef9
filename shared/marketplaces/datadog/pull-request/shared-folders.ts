/**
 * The tile's folder where others may change it too: on the branch that was pushed (a suggestion that was accepted, a
 * reviewer's own commit), and on the main branch, which may have the tile from before, wherever that came from.
 */
import type { Draft } from '../../../contract/shapes.ts';
import { isJsonArray, isJsonObject, type JsonObject } from '../../../domain/json.ts';
import { readJson } from '../../../domain/lenses/json-lens.ts';
import type { PlanInput, Read, SharedFolder } from '../../../domain/marketplace.ts';
import type { RemoteRecord } from '../../../domain/remotes.ts';
import { MANIFEST_PATH, text, tileOf } from '../tile.ts';
import { factsOf } from './facts.ts';
import { entriesIn, pullRequestIn, subjects, type TreeEntry } from './places.ts';

/** What the main branch has of the tile, as it was last read. */
export interface Upstream {
  readonly files: readonly TreeEntry[];
  /** Git's name of the folder; empty where there is none. */
  readonly sha: string;
  readonly isMerged: boolean;
  /** The files that the draft got from it when it was merged. */
  readonly taken: readonly string[];
}

/** @returns undefined where it was never read, or of another place than this. */
export function upstreamIn(record: RemoteRecord | undefined, place: string): Upstream | undefined {
  const raw = record?.raw;
  if (record === undefined || !isJsonObject(raw) || raw['of'] !== place) return undefined;
  const taken = record.base['taken'];
  return {
    files: entriesIn(raw, 'files'),
    sha: text(raw['sha']),
    isMerged: record.base['sha'] === raw['sha'],
    taken: isJsonArray(taken) ? taken.map(text) : [],
  };
}

/** As `DataDog/integrations-extras master tern_mail`: what is known of one place says nothing of another. */
export const placeOf = (repository: string, branch: string, folder: string): string =>
  `${repository} ${branch} ${folder}`;

export function upstreamRead(
  draft: Draft,
  catalogue: PlanInput['catalogue'],
): (Read & { readonly of: string }) | undefined {
  const facts = factsOf(catalogue);
  const { folder } = tileOf(draft.parts);
  if (facts === undefined || folder === '') return undefined;
  const { repository, defaultBranch: ref } = facts;
  return {
    subject: subjects(draft.id).upstream,
    operation: 'getUpstream',
    params: { repository, ref, path: folder, text: MANIFEST_PATH },
    of: placeOf(repository, ref, folder),
  };
}

/**
 * What the rules compare a tile with.
 * @param raw as the main branch was last read
 * @returns `{isThere, manifest, repository, readAt}`; null as the manifest of a tile that is not there
 */
export function publishedIn(raw: JsonObject): JsonObject {
  const manifest = readJson(text(raw['text'])).value;
  return {
    isThere: text(raw['sha']) !== '',
    manifest: isJsonObject(manifest) ? manifest : null,
    repository: raw['repository'] ?? '',
    readAt: raw['readAt'] ?? '',
  };
}

const shas = (files: readonly TreeEntry[]): ReadonlyMap<string, string> =>
  new Map(files.map(({ path, sha }) => [path, sha]));

export function sharedFolders(draft: Draft, known: readonly RemoteRecord[]): readonly SharedFolder[] {
  const at = subjects(draft.id);
  const find = (subject: string): RemoteRecord | undefined =>
    known.find((record) => record.subject === subject);
  return [
    pushedFolder(at, find(at.branch), find(at.folder), find(at.pull)),
    mainFolder(at, find(at.upstream), find(at.branch), find(at.pull)),
  ].filter((folder) => folder !== undefined);
}

type Subjects = ReturnType<typeof subjects>;

function pushedFolder(
  at: Subjects,
  branch: RemoteRecord | undefined,
  folder: RemoteRecord | undefined,
  pull: RemoteRecord | undefined,
): SharedFolder | undefined {
  const read = folder?.raw;
  const request = pullRequestIn(pull?.raw);
  if (branch === undefined || !isJsonObject(read) || request?.isOpen !== true) return undefined;
  const commit = text(read['commit']);
  // Older than the last push, or a commit of ours.
  if (commit === '' || commit !== request.headSha || commit === branch.base['sha']) return undefined;
  const files = entriesIn(read, 'files');
  return {
    repository: request.headRepository,
    agreed: shas(entriesIn(branch.base, 'files')),
    theirs: shas(files),
    holdsFiles: true,
    fileSubject: at.file,
    merged: () => [
      {
        ...branch,
        etag: commit,
        base: { ...branch.base, sha: commit, files: files.map((entry) => ({ ...entry })) },
      },
    ],
  };
}

function mainFolder(
  at: Subjects,
  upstream: RemoteRecord | undefined,
  branch: RemoteRecord | undefined,
  pull: RemoteRecord | undefined,
): SharedFolder | undefined {
  const raw = upstream?.raw;
  if (upstream === undefined || !isJsonObject(raw) || upstream.base['sha'] === raw['sha']) return undefined;
  const files = entriesIn(raw, 'files');
  const merged = (taken: readonly string[]): readonly RemoteRecord[] => [
    {
      ...upstream,
      base: { sha: text(raw['sha']), files: files.map((entry) => ({ ...entry })), taken: [...taken] },
    },
  ];
  const isMerged = pullRequestIn(pull?.raw)?.isMerged === true;
  const known = isMerged
    ? shas(entriesIn(branch?.base, 'files'))
    : upstream.base['sha'] === undefined
      ? undefined
      : shas(entriesIn(upstream.base, 'files'));
  return {
    repository: text(raw['repository']),
    // A tile that is no longer there takes nothing away from the draft.
    agreed: files.length === 0 ? new Map() : known,
    theirs: shas(files),
    holdsFiles: false,
    fileSubject: at.file,
    merged,
  };
}
