import { setImmediate } from 'node:timers/promises';
import type { Output } from '../../../shared/contract/methods.ts';
import { createPartLogs } from '../drafts/part-log.ts';
import type { Store } from './store.ts';

/** Others are answered in between. */
const SLICE_MS = 12;

/**
 * Every draft that can still be read, each by itself, so that a damaged page costs the drafts on it and no other.
 * Removed drafts are among them.
 */
export async function exportReadable(store: Store, now: number): Promise<Output<'store.exportReadable'>> {
  const drafts: unknown[] = [];
  let unreadable = 0;
  const seqs = readableSeqs(store);
  const load = loader(store);
  const idOf = attempt(() =>
    store.db.prepare<[number], string>('SELECT id FROM drafts WHERE seq = ?').pluck(),
  );
  let sliceEnds = performance.now() + SLICE_MS;
  for (const seq of seqs) {
    if (performance.now() > sliceEnds) {
      await setImmediate();
      sliceEnds = performance.now() + SLICE_MS;
    }
    const draft = attempt(() => load?.(idOf?.get(seq) ?? ''));
    if (draft === undefined) unreadable += 1;
    else drafts.push(draft);
  }
  const madeAt = new Date(now).toISOString();
  const text = JSON.stringify(
    { format: 'vitrine-readable', version: 1, madeAt, drafts, unreadable },
    undefined,
    2,
  );
  return {
    fileName: `vitrine-drafts-${madeAt.slice(0, 10)}.json`,
    bytes: new TextEncoder().encode(text),
    drafts: drafts.length,
    unreadable,
  };
}

function loader(store: Store): ((id: string) => unknown) | undefined {
  const logs = attempt(() => createPartLogs(store));
  if (logs === undefined) return undefined;
  return (id) => {
    const draft = logs.load(id);
    if (draft === undefined) return undefined;
    const { kind, family, name, rev, createdAt, savedAt, isRemoved, parts } = draft;
    return { id, kind, family, name, rev, createdAt, savedAt, isRemoved, parts };
  };
}

/** From the table, or where its pages are damaged from whichever index still names its rows. */
function readableSeqs(store: Store): readonly number[] {
  const seqs = new Set<number>();
  for (const source of ['drafts NOT INDEXED', 'drafts INDEXED BY sqlite_autoindex_drafts_1', 'parts']) {
    const column = source === 'parts' ? 'draft' : 'seq';
    attempt(() => {
      // Row by row: those before the damage count.
      const rows = store.db.prepare<[], number>(`SELECT ${column} FROM ${source}`).pluck().iterate();
      for (const seq of rows) seqs.add(seq);
    });
  }
  return [...seqs].sort((a, b) => a - b);
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
