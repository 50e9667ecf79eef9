/** The records that fit a question, by pages: only those that were looked at are in the window. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { InsightQuestion, InsightRow } from '../../../shared/contract/insight-shapes.ts';
import type { ContractError } from '../../../shared/contract/result.ts';
import { useClient } from '../../platform/use-core.tsx';

const PAGE = 100;

interface Loaded {
  readonly key: string;
  readonly total: number;
  readonly pages: ReadonlyMap<number, readonly InsightRow[]>;
}

export interface InsightPages {
  /** undefined until the first answer; records of the last question stay until the next one's are there. */
  readonly total: number | undefined;
  readonly error: ContractError | undefined;
  readonly rowAt: (index: number) => InsightRow | undefined;
  readonly show: (first: number, last: number) => void;
  readonly reload: () => void;
}

/** @param reading when the records were read: others then, and all are asked for again. */
export function useInsightPages(question: InsightQuestion, reading: string): InsightPages {
  const client = useClient();
  const key = `${reading} ${JSON.stringify(question)}`;
  const [loaded, setLoaded] = useState<Loaded>();
  const [error, setError] = useState<ContractError>();
  const [asked, setAsked] = useState(0);
  const current = useRef({ key, question });
  current.current = { key, question };
  const asking = useRef(new Set<string>());

  const load = useCallback(
    async (page: number) => {
      const mine = current.current;
      const name = `${mine.key} ${page}`;
      if (asking.current.has(name)) return;
      asking.current.add(name);
      const answer = await client.call('insight.rows', {
        ...mine.question,
        offset: page * PAGE,
        limit: PAGE,
      });
      asking.current.delete(name);
      if (mine.key !== current.current.key) return;
      if (!answer.ok) return setError(answer.error);
      const { total, rows } = answer.value;
      setError(undefined);
      setLoaded((before) => ({
        key: mine.key,
        total,
        pages: new Map([...(before?.key === mine.key ? before.pages : []), [page, rows]]),
      }));
    },
    [client],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for another question, and when asked to
  useEffect(() => void load(0), [load, key, asked]);

  const show = useCallback(
    (first: number, last: number) => {
      for (
        let page = Math.floor(Math.max(0, first) / PAGE);
        page <= Math.floor(Math.max(0, last) / PAGE);
        page += 1
      )
        if (loaded !== undefined && !loaded.pages.has(page)) void load(page);
    },
    [load, loaded],
  );
  const rowAt = useCallback(
    (index: number) => loaded?.pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    [loaded],
  );
  const reload = useCallback(() => setAsked((count) => count + 1), []);
  return { total: loaded?.total, error, rowAt, show, reload };
}
