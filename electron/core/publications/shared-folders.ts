/**
 * Folders at a marketplace that others change too: the branch that was pushed, and the branch that it is to be merged
 * into. What only they changed is taken into the draft, file by file and texts by line; what both changed waits for
 * the person. Git's names of contents say what changed, so only what is contested travels.
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Draft } from '../../../shared/contract/shapes.ts';
import { filesOf } from '../../../shared/domain/folders.ts';
import type { AccountId, DraftId } from '../../../shared/domain/ids.ts';
import type { Json } from '../../../shared/domain/json.ts';
import type { SharedFolder } from '../../../shared/domain/marketplace.ts';
import { mergeFolders, shownFile } from '../../../shared/domain/merge-folders.ts';
import { message } from '../../../shared/domain/messages.ts';
import type { Part, Parts } from '../../../shared/domain/parts.ts';
import type { RemoteRecord } from '../../../shared/domain/remotes.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { catalogueOf } from '../catalogues/catalogues.ts';
import type { Answer, Channel } from '../channels/channel.ts';
import type { Channels } from '../channels/registry.ts';
import type { CoreContext } from '../context.ts';
import { LONGEST_TEXT_BYTES, textIn } from '../folders/read-folder.ts';
import { marketplaceOf } from '../submissions/plans.ts';
import type { Remotes } from '../submissions/remotes.ts';
import type { Conflicts } from './conflicts.ts';
import type { Timeline } from './timeline.ts';

export interface SharedFolders {
  /** Offline the plan goes by what was last read, and says so where that is nothing. */
  beforePlan(draft: DraftId, account: AccountId): Promise<void>;
  /**
   * Reads the folder of the main branch again where it was last read longer ago than that. Where nobody answers in
   * time, what was last read stays.
   */
  look(draft: DraftId, account: AccountId, olderThanMs: number): Promise<void>;
  /**
   * Merges what was last read into the draft, as one edit.
   * @returns the files that were taken
   * @throws VitrineError `unreachable` or `unauthenticated`; then nothing was changed
   */
  merge(draft: DraftId, account: AccountId): Promise<readonly string[]>;
}

interface SharedFoldersParts {
  readonly core: CoreContext;
  readonly accounts: Accounts;
  readonly channels: Channels;
  readonly remotes: Remotes;
  readonly conflicts: Conflicts;
  readonly timeline: Timeline;
}

/** A plan is not kept waiting for a marketplace that does not answer. */
const PATIENCE_MS = 5_000;
/** A plan is made anew with every choice; what is merged into is looked at again when it is sent. */
const FRESH_MS = 60_000;
/** Two folders at most, and whoever types meanwhile is followed. */
const MOST_TRIES = 4;

export function createSharedFolders(parts: SharedFoldersParts): SharedFolders {
  const { core, accounts, channels, remotes, conflicts, timeline } = parts;
  const looking = new Map<string, Promise<void>>();

  async function lookAgain(draft: DraftId, accountId: AccountId, olderThanMs: number): Promise<void> {
    const account = accounts.get(accountId);
    const { upstream } = marketplaceOf(account.marketplace);
    const read = upstream?.read(core.drafts.get(draft), catalogueOf(core.store, accountId));
    if (upstream === undefined || read === undefined || core.store.isReadOnly) return;
    const known = remotes.of(accountId, read.subject);
    const last = known === undefined ? undefined : readAtOf(known.raw);
    const now = core.ports.now();
    if (last !== undefined && last.of === read.of && Math.abs(now - last.at) < olderThanMs) return;
    const channel = await channels.of(account);
    const answer = await inTime(channel.read(read.operation, read.params));
    if (answer?.type !== 'done' || answer.body === undefined) return;
    const at = new Date(now).toISOString();
    const { text, ...body } = answer.body;
    const published = upstream.published({ ...body, text: text ?? '', readAt: at });
    const raw = { ...body, of: read.of, readAt: at, published };
    const sha = typeof answer.body['sha'] === 'string' ? answer.body['sha'] : '';
    core.store.transaction('publications.look', () =>
      remotes.save(
        accountId,
        { subject: read.subject, remoteId: sha, base: last?.of === read.of ? (known?.base ?? {}) : {}, raw },
        at,
      ),
    );
    core.emit('publication.changed', { draft, account: accountId });
  }

  async function mergeOne(
    draft: Draft,
    accountId: AccountId,
    folder: SharedFolder,
  ): Promise<readonly string[] | 'moved-on'> {
    const channel = await channels.of(accounts.get(accountId));
    const mine = draft.parts;
    const names = await gitNames(core, mine);
    const agreed = folder.agreed ?? (await firstNames(core, draft, folder, channel));
    const contested = [...new Set([...names.keys(), ...folder.theirs.keys()])].filter((path) => {
      const theirs = folder.theirs.get(path);
      return theirs !== names.get(path) && theirs !== agreed.get(path);
    });
    const content = (path: string, name: string | undefined): Promise<Part | undefined> =>
      name === undefined
        ? Promise.resolve(undefined)
        : name === names.get(path)
          ? Promise.resolve(mine[path])
          : partNamed(core, channel, folder.repository, name, path);
    const side = async (shas: ReadonlyMap<string, string>): Promise<Parts> =>
      Object.fromEntries(
        (
          await Promise.all(
            contested.map(async (path) => [path, await content(path, shas.get(path))] as const),
          )
        ).flatMap(([path, part]) => (part === undefined ? [] : [[path, part] as const])),
      );
    const [base, theirs] = [await side(agreed), await side(folder.theirs)];
    const merged = mergeFolders(base, pick(mine, contested), theirs);
    const at = new Date(core.ports.now()).toISOString();
    return core.store.transaction('publications.mergeFolder', () => {
      if (core.drafts.get(draft.id).rev !== draft.rev) return 'moved-on';
      if (merged.edits.length > 0) core.drafts.edit(draft.id, draft.rev, merged.edits);
      const now = core.drafts.get(draft.id).parts;
      const open = new Set(merged.conflicts.map(({ part }) => part));
      for (const path of open)
        conflicts.keep(draft.id, accountId, {
          subject: folder.fileSubject(path),
          field: isHeldAlone(folder, now, theirs, path) ? 'text' : 'file',
          path: [path],
          foundAt: at,
          ...given('base', shownFile(base[path])),
          ...given('theirs', shownFile(theirs[path])),
        });
      for (const { subject, field, path } of conflicts.of(draft.id, accountId)) {
        const file = String(path[0] ?? '');
        const isAlike = subject === folder.fileSubject(file) && names.get(file) === folder.theirs.get(file);
        if (isAlike) conflicts.forget(draft.id, accountId, subject, field);
      }
      const settled = [...folder.theirs].flatMap(([path, sha]): readonly RemoteRecord[] => {
        const part = names.get(path) === sha ? mine[path] : theirs[path];
        return part === undefined || part.type === 'document'
          ? []
          : [{ subject: folder.fileSubject(path), remoteId: sha, base: agreedContent(part) }];
      });
      for (const record of [...settled, ...folder.merged(merged.taken)]) remotes.save(accountId, record, at);
      tell(draft.id, accountId, at, merged.taken, [...open]);
      return merged.taken;
    });
  }

  function tell(
    draft: DraftId,
    account: AccountId,
    at: string,
    taken: readonly string[],
    open: readonly string[],
  ): void {
    if (taken.length > 0)
      timeline.append(draft, account, at, {
        event: 'merged',
        actor: 'app',
        message: message('timeline|merged', { fields: taken.join(', ') }),
      });
    if (open.length > 0)
      timeline.append(draft, account, at, {
        event: 'conflict',
        actor: 'marketplace',
        message: message('timeline|conflict', { fields: open.join(', ') }),
      });
  }

  const shared: SharedFolders = {
    async beforePlan(draft, account) {
      await shared.look(draft, account, FRESH_MS);
      try {
        await shared.merge(draft, account);
      } catch (error) {
        if (!(error instanceof VitrineError)) throw error;
        core.ports.log('info', 'what others changed could not be merged yet', {
          draft,
          reason: error.message,
        });
      }
    },
    async look(draft, account, olderThanMs) {
      const key = `${account} ${draft}`;
      const running = looking.get(key) ?? lookAgain(draft, account, olderThanMs);
      looking.set(key, running);
      try {
        await running;
      } catch (error) {
        if (!(error instanceof VitrineError)) throw error;
      } finally {
        looking.delete(key);
      }
    },
    async merge(id, account) {
      const { sharedFolders } = marketplaceOf(accounts.get(account).marketplace);
      if (sharedFolders === undefined || core.store.isReadOnly) return [];
      const taken: string[] = [];
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const draft = core.drafts.get(id);
        const [folder] = sharedFolders(draft, remotes.all(account, id));
        if (folder === undefined) break;
        const found = await mergeOne(draft, account, folder);
        if (found !== 'moved-on') taken.push(...found);
      }
      if (taken.length > 0) core.emit('publication.changed', { draft: id, account });
      return taken;
    },
  };
  return shared;
}

const readAtOf = (raw: Json | undefined): { readonly at: number; readonly of: string } | undefined => {
  if (typeof raw !== 'object' || raw === null || !('readAt' in raw)) return undefined;
  return { at: Date.parse(String(raw['readAt'])), of: String(raw['of']) };
};

async function inTime(answer: Promise<Answer>): Promise<Answer | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

const given = (name: 'base' | 'theirs', value: Json | undefined) =>
  value === undefined ? {} : { [name]: value };

const pick = (parts: Parts, paths: readonly string[]): Parts =>
  Object.fromEntries(paths.flatMap((path) => (parts[path] === undefined ? [] : [[path, parts[path]]])));

/** A file that both sides still have can be held back by itself, at theirs. */
const isHeldAlone = (folder: SharedFolder, mine: Parts, theirs: Parts, path: string): boolean =>
  folder.holdsFiles && mine[path] !== undefined && theirs[path] !== undefined;

const agreedContent = (part: Exclude<Part, { type: 'document' }>) =>
  part.type === 'text' ? { text: part.text } : { hash: part.blob.hash, text: null };

/** Git's name of each file: SHA-1 over its kind, its size and its bytes. */
async function gitNames(
  { blobs }: Pick<CoreContext, 'blobs'>,
  parts: Parts,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const [path, part] of filesOf(parts)) {
    if (part.type === 'document') continue;
    const bytes = part.type === 'text' ? Buffer.from(part.text) : undefined;
    const size = part.type === 'text' ? (bytes?.byteLength ?? 0) : part.blob.sizeBytes;
    const hash = createHash('sha1').update(`blob ${size}\0`);
    if (part.type === 'text') hash.update(bytes ?? Buffer.alloc(0));
    else await pipeline(blobs.open(part.blob.hash), hash, { end: false });
    names.set(path, hash.digest('hex'));
  }
  return names;
}

/**
 * What the draft began with, where that was ever in the repository: then it is what both sides began with. A content
 * that the repository never had was somebody's own work already, and says nothing of theirs.
 */
async function firstNames(
  core: CoreContext,
  draft: Draft,
  folder: SharedFolder,
  channel: Channel,
): Promise<ReadonlyMap<string, string>> {
  const there = new Set(folder.theirs.values());
  const found = new Map<string, string>();
  for (const [path, name] of await gitNames(core, core.drafts.firstParts(draft.id))) {
    const theirs = folder.theirs.get(path);
    if (theirs === undefined) continue;
    const params = { repository: folder.repository, sha: name };
    if (there.has(name) || (await channel.read('getBlob', params)).type === 'done') found.set(path, name);
  }
  return found;
}

async function partNamed(
  { blobs }: Pick<CoreContext, 'blobs'>,
  channel: Channel,
  repository: string,
  name: string,
  path: string,
): Promise<Part> {
  const bytes = await channel.content?.('getBlob', { repository, sha: name });
  if (bytes === undefined)
    throw new VitrineError('unreachable', `${path} could not be read from ${repository}. Try again later.`);
  const text = bytes.byteLength > LONGEST_TEXT_BYTES ? undefined : textIn(bytes);
  return text === undefined
    ? { type: 'blob', blob: await blobs.put(bytes, basename(path)) }
    : { type: 'text', text };
}
