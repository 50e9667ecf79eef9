/**
 * Brings in what somebody changed at the marketplace: what only they changed becomes an edit of the draft, that one
 * undo takes back; what both changed waits for the person. The base moves on to what was read in either case.
 */

import { VitrineError } from '../../../shared/contract/result.ts';
import type { FieldConflict } from '../../../shared/contract/shapes.ts';
import type { Edit } from '../../../shared/domain/edits.ts';
import type { AccountId, DraftId } from '../../../shared/domain/ids.ts';
import {
  formatPath,
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  jsonEquals,
  valueAt,
} from '../../../shared/domain/json.ts';
import type { Kind, MergeField } from '../../../shared/domain/marketplace.ts';
import { merge } from '../../../shared/domain/merge.ts';
import { message } from '../../../shared/domain/messages.ts';
import type { Parts } from '../../../shared/domain/parts.ts';
import type { RemoteRecord } from '../../../shared/domain/remotes.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Channels } from '../channels/registry.ts';
import type { CoreContext } from '../context.ts';
import { marketplaceOf } from '../submissions/plans.ts';
import { type Remotes, readWhileStill } from '../submissions/remotes.ts';
import { type Conflicts, type KeptConflict, shownConflict } from './conflicts.ts';
import { mergedContent, mergedEdit } from './merged-content.ts';
import type { Timeline } from './timeline.ts';

export interface Pulled {
  /** The fields of the draft that were taken from the marketplace. */
  readonly taken: readonly string[];
  readonly conflicts: readonly FieldConflict[];
}

export interface Pull {
  /** @throws VitrineError `unreachable` or `unauthenticated`; then nothing was changed. */
  pull(draft: DraftId, account: AccountId): Promise<Pulled>;
  conflicts(draft: DraftId, account: AccountId): readonly FieldConflict[];
  /** @param value what the field shall hold; undefined for not set. */
  settle(draft: DraftId, account: AccountId, subject: string, field: string, value: Json | undefined): void;
}

export interface PullParts {
  readonly core: CoreContext;
  readonly accounts: Accounts;
  readonly channels: Channels;
  readonly remotes: Remotes;
  readonly conflicts: Conflicts;
  readonly timeline: Timeline;
}

interface Seen {
  readonly raw: JsonObject;
  readonly etag?: string;
}

export function createPull({ core, accounts, channels, remotes, conflicts, timeline }: PullParts): Pull {
  const contentOf = (
    draft: DraftId,
  ): {
    readonly kind: Kind;
    readonly parts: Parts;
    readonly rev: number;
    readonly content: JsonObject;
  } => {
    const { kind: id, parts, rev } = core.drafts.get(draft);
    const kind = marketplaceOf(id.split('.')[0] ?? '').kinds[id];
    if (kind === undefined)
      throw new VitrineError('unavailable', `This version of Vitrine does not know the kind ${id}.`);
    return { kind, parts, rev, content: mergedContent(kind, parts) };
  };

  async function readAll(
    draft: DraftId,
    accountId: AccountId,
  ): Promise<{ readonly seen: ReadonlyMap<string, Seen>; readonly gone: ReadonlySet<string> }> {
    const account = accounts.get(accountId);
    const channel = await channels.of(account);
    const seen = new Map<string, Seen>();
    const gone = new Set<string>();
    await Promise.all(
      marketplaceOf(account.marketplace)
        .readsOf(draft, remotes.all(accountId, draft), true)
        // A file that was replaced there is seen by its hash, and nothing of it is a field of the document.
        .filter((read) => read.isContent !== true)
        .map(async ({ subject, operation, params }) => {
          const answer = await channel.read(operation, params);
          if (answer.type === 'missing') gone.add(subject);
          else if (answer.type === 'done') {
            if (answer.body !== undefined)
              seen.set(subject, {
                raw: answer.body,
                ...(answer.etag === undefined ? {} : { etag: answer.etag }),
              });
          } else {
            throw new VitrineError(
              answer.type === 'unauthenticated' ? 'unauthenticated' : 'unreachable',
              `The marketplace could not be read: ${answer.message}`,
            );
          }
        }),
    );
    return { seen, gone };
  }

  return {
    async pull(draft, accountId) {
      const { seen, gone } = await readWhileStill(remotes, accountId, draft, () => readAll(draft, accountId));
      const marketplace = marketplaceOf(accounts.get(accountId).marketplace);
      const at = new Date(core.ports.now()).toISOString();
      const taken: string[] = [];
      core.store.transaction('publications.pull', () => {
        const { kind, parts, rev, content } = contentOf(draft);
        const edits: Edit[] = [];
        for (const record of remotes.all(accountId, draft)) {
          if (gone.has(record.subject)) remotes.forget(accountId, record.subject);
          const held = seen.get(record.subject);
          if (held === undefined) continue;
          const fields = marketplace.mergeFields(record.subject, content);
          const merged = mergeRecord(record, held, fields, content, at);
          for (const { path, value } of merged.changes) {
            const edit = mergedEdit(kind, parts, path, value);
            if (edit !== undefined) edits.push(edit);
            taken.push(formatPath(path));
          }
          for (const conflict of merged.conflicts) conflicts.keep(draft, accountId, conflict);
          remotes.save(
            accountId,
            {
              ...record,
              base: merged.base,
              raw: held.raw,
              ...(held.etag === undefined ? {} : { etag: held.etag }),
            },
            at,
          );
        }
        if (edits.length > 0) core.drafts.edit(draft, rev, edits);
        if (taken.length > 0) {
          timeline.append(draft, accountId, at, {
            event: 'merged',
            actor: 'app',
            message: message('timeline|merged', { fields: taken.join(', ') }),
          });
        }
        const waiting = conflicts.of(draft, accountId);
        if (waiting.some((conflict) => conflict.foundAt === at)) {
          timeline.append(draft, accountId, at, {
            event: 'conflict',
            actor: 'marketplace',
            message: message('timeline|conflict', {
              fields: waiting.map((conflict) => formatPath(conflict.path)).join(', '),
            }),
          });
        }
      });
      core.emit('publication.changed', { draft, account: accountId });
      return { taken, conflicts: this.conflicts(draft, accountId) };
    },

    conflicts(draft, accountId) {
      const { content } = contentOf(draft);
      return conflicts
        .of(draft, accountId)
        .map((conflict) => shownConflict(conflict, valueAt(content, conflict.path)));
    },

    settle(draft, accountId, subject, field, value) {
      const conflict = conflicts
        .of(draft, accountId)
        .find((kept) => kept.subject === subject && kept.field === field);
      if (conflict === undefined) throw new VitrineError('not-found', 'This conflict was settled already.');
      core.store.transaction('publications.settle', () => {
        const { kind, parts, rev } = contentOf(draft);
        const edit = mergedEdit(kind, parts, conflict.path, value);
        if (edit !== undefined) core.drafts.edit(draft, rev, [edit]);
        conflicts.forget(draft, accountId, subject, field);
        timeline.append(draft, accountId, new Date(core.ports.now()).toISOString(), {
          event: 'conflict-settled',
          actor: 'person',
          message: message('timeline|conflict-settled', { field: formatPath(conflict.path) }),
        });
      });
      core.emit('publication.changed', { draft, account: accountId });
    },
  };
}

interface MergedRecord {
  readonly base: JsonObject;
  readonly changes: readonly {
    readonly path: readonly (string | number)[];
    readonly value: Json | undefined;
  }[];
  readonly conflicts: readonly KeptConflict[];
}

function mergeRecord(
  record: RemoteRecord,
  held: Seen,
  fields: readonly MergeField[],
  document: JsonObject,
  at: string,
): MergedRecord {
  const base: Record<string, Json> = { ...record.base };
  const changes: { path: readonly (string | number)[]; value: Json | undefined }[] = [];
  const conflicts: KeptConflict[] = [];
  for (const { field, path, normal } of fields) {
    const before = normal(record.base[field]);
    const theirs = normal(held.raw[field]);
    if (isSame(before, theirs)) continue;
    const mine = normal(valueAt(document, path));
    const result = merge(before, mine, theirs);
    if (result.conflicts.length > 0) {
      conflicts.push({
        subject: record.subject,
        field,
        path,
        foundAt: at,
        ...(before === undefined ? {} : { base: before }),
        ...(theirs === undefined ? {} : { theirs }),
      });
    } else if (!isSame(result.merged, mine)) changes.push({ path, value: result.merged });
    if (theirs === undefined) delete base[field];
    else base[field] = theirs;
  }
  return { base, changes, conflicts };
}

/** A service that fills an unset field with its empty value has changed nothing. */
function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return jsonEquals(a ?? null, b ?? null) || (isEmpty(a) && isEmpty(b));
}

function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  return isJsonArray(value) ? value.length === 0 : isJsonObject(value) && Object.keys(value).length === 0;
}
