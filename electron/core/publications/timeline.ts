/** Everything that happened to a publication, each entry with the hash of the one before it. */
import { createHash } from 'node:crypto';
import type { TimelineEntry } from '../../../shared/contract/shapes.ts';
import type { AccountId, DraftId } from '../../../shared/domain/ids.ts';
import { canonicalJson, type JsonObject } from '../../../shared/domain/json.ts';
import type { Message } from '../../../shared/domain/messages.ts';
import type { Store } from '../store/store.ts';

export interface Happening {
  readonly event: string;
  readonly actor: TimelineEntry['actor'];
  readonly message: Message;
  /** What the marketplace or the person wrote, verbatim. */
  readonly words?: string;
  readonly details?: JsonObject;
}

export interface Timeline {
  /** Inside the transaction that made it true. */
  append(draft: DraftId, account: AccountId, at: string, happening: Happening): void;
  entries(draft: DraftId, account?: AccountId): readonly TimelineEntry[];
  /** The number of the first entry whose hash does not follow from the one before it; undefined when whole. */
  firstBroken(draft: DraftId, account?: AccountId): number | undefined;
}

interface Row {
  readonly seq: number;
  readonly account: string;
  readonly at: string;
  readonly event: string;
  readonly actor: TimelineEntry['actor'];
  readonly message: string;
  readonly words: string | null;
  readonly details: string | null;
  readonly previous_hash: string;
  readonly hash: string;
}

const FIRST = '0'.repeat(64);

/** Over the columns as they are kept, so that any change to one of them shows. */
function hashOf(draft: string, row: Omit<Row, 'seq' | 'hash'>): string {
  const { account, at, event, actor, message, words, details, previous_hash } = row;
  return createHash('sha256')
    .update(canonicalJson({ draft, account, at, event, actor, message, words, details, previous_hash }))
    .digest('hex');
}

export function createTimeline(store: Store): Timeline {
  const { db } = store;
  const last = db.prepare<[string, string], { hash: string }>(
    'SELECT hash FROM timeline WHERE draft = ? AND account = ? ORDER BY seq DESC LIMIT 1',
  );
  const insert = db.prepare(
    'INSERT INTO timeline (draft, account, at, event, actor, message, words, details, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const select = db.prepare<[string, string | null, string | null], Row>(
    'SELECT * FROM timeline WHERE draft = ? AND (? IS NULL OR account = ?) ORDER BY seq',
  );
  const rows = (draft: DraftId, account?: AccountId) => select.all(draft, account ?? null, account ?? null);

  return {
    append(draft, account, at, happening) {
      const row = {
        account,
        at,
        event: happening.event,
        actor: happening.actor,
        message: JSON.stringify(happening.message),
        words: happening.words ?? null,
        details: happening.details === undefined ? null : JSON.stringify(happening.details),
        previous_hash: last.get(draft, account)?.hash ?? FIRST,
      };
      insert.run(
        draft,
        account,
        at,
        row.event,
        row.actor,
        row.message,
        row.words,
        row.details,
        row.previous_hash,
        hashOf(draft, row),
      );
    },
    entries: (draft, account) =>
      rows(draft, account).map((row) => ({
        seq: row.seq,
        at: row.at,
        event: row.event,
        actor: row.actor,
        message: JSON.parse(row.message),
        ...(row.words === null ? {} : { words: row.words }),
        ...(row.details === null ? {} : { details: JSON.parse(row.details) }),
        previousHash: row.previous_hash,
        hash: row.hash,
      })),
    firstBroken(draft, account) {
      const previous = new Map<string, string>();
      for (const row of rows(draft, account)) {
        const expected = previous.get(row.account) ?? FIRST;
        if (row.previous_hash !== expected || row.hash !== hashOf(draft, row)) return row.seq;
        previous.set(row.account, row.hash);
      }
      return undefined;
    },
  };
}
