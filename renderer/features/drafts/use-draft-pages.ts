/** A list of drafts of any length: loads the pages that are looked at, and asks again when something changed. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { DraftSummary } from '../../../shared/contract/shapes.ts';
import { useConnection } from '../../platform/connection-state.ts';
import { useClient } from '../../platform/use-core.tsx';
import { type DraftPages, type DraftsQuery, pageInput, pagesFor, rowIn } from './drafts-query.ts';

/** Events come in bursts while someone types elsewhere. */
const REFRESH_MS = 150;

interface Loaded extends DraftPages {
  /** What these rows are the answer to. */
  readonly query: DraftsQuery;
}

export interface DraftList {
  /** undefined until the first answer. Rows of the last search stay until the next one's are there. */
  readonly loaded: Loaded | undefined;
  readonly isCurrent: boolean;
  readonly error: ContractError | undefined;
  readonly rowAt: (index: number) => DraftSummary | undefined;
  readonly show: (first: number, last: number) => void;
  readonly reload: () => void;
  /** Makes sure that the rows are here, for a selection beyond what was looked at. */
  readonly loadRows: (first: number, last: number) => Promise<readonly DraftSummary[]>;
}

export function useDraftPages(query: DraftsQuery): DraftList {
  const client = useClient();
  const generation = useConnection((connection) => connection.generation);
  const [loaded, setLoaded] = useState<Loaded>();
  const [error, setError] = useState<ContractError>();
  const latest = useRef<Loaded>(undefined);
  const wanted = useRef<readonly number[]>([0]);
  const asking = useRef(new Set<number>());
  /** Answers to an earlier question are dropped. */
  const round = useRef(0);

  const keep = useCallback((next: Loaded) => {
    latest.current = next;
    setLoaded(next);
    setError(undefined);
  }, []);

  /** @param isFresh forgets every other page: they may have shifted. */
  const load = useCallback(
    async (pages: readonly number[], isFresh: boolean) => {
      const mine = isFresh ? ++round.current : round.current;
      if (isFresh) asking.current = new Set();
      const missing = pages.filter((page) => !asking.current.has(page));
      for (const page of missing) asking.current.add(page);
      const answers = await Promise.all(
        missing.map((page) => client.call('drafts.list', pageInput(query, page))),
      );
      if (mine !== round.current) return;
      for (const page of missing) asking.current.delete(page);
      const before = isFresh ? undefined : latest.current;
      const next = new Map(before?.pages);
      let total = before?.total ?? 0;
      for (const [index, answer] of answers.entries()) {
        if (!answer.ok) return setError(answer.error);
        next.set(missing[index] ?? 0, answer.value.rows);
        total = answer.value.total;
      }
      keep({ query, total, pages: next });
    },
    [client, query, keep],
  );

  const reload = useCallback(() => void load(wanted.current, true), [load]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when events were missed
  useEffect(() => {
    wanted.current = [0];
    void load([0], true);
  }, [load, generation]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = client.subscribe((event) => {
      const isOurs = event.topic === 'drafts.changed' && event.payload.family === query.family;
      if (!isOurs && event.topic !== 'draft.changed' && event.topic !== 'publication.changed') return;
      timer ??= setTimeout(() => {
        timer = undefined;
        reload();
      }, REFRESH_MS);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [client, query.family, reload]);

  const show = useCallback(
    (first: number, last: number) => {
      wanted.current = pagesFor(first, last);
      const missing = wanted.current.filter((page) => latest.current?.pages.has(page) !== true);
      if (missing.length > 0 && latest.current?.query === query) void load(missing, false);
    },
    [load, query],
  );
  const loadRows = useCallback(
    async (first: number, last: number) => {
      await load(
        pagesFor(first, last).filter((page) => latest.current?.pages.has(page) !== true),
        false,
      );
      const now = latest.current;
      if (now === undefined) return [];
      return Array.from({ length: last - first + 1 }, (_, step) => rowIn(now, first + step)).filter(
        (row) => row !== undefined,
      );
    },
    [load],
  );

  const rowAt = useCallback(
    (index: number) => (loaded === undefined ? undefined : rowIn(loaded, index)),
    [loaded],
  );
  return useMemo(
    () => ({ loaded, isCurrent: loaded?.query === query, error, rowAt, show, reload, loadRows }),
    [loaded, query, error, rowAt, show, reload, loadRows],
  );
}
