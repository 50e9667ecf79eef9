import { useEffect, useState } from 'react';
import type { Storefront } from '../../../shared/domain/storefront.ts';
import { hasStorefront, loadStorefront } from '../../../shared/marketplaces/storefronts.ts';

type StorefrontState =
  | { readonly state: 'loading' }
  | { readonly state: 'none' }
  | { readonly state: 'ready'; readonly storefront: Storefront }
  | { readonly state: 'failed'; readonly reason: string; readonly retry: () => void };

/** The storefront of a kind, which is a chunk of its own. */
export function useStorefront(kind: string): StorefrontState {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ readonly key: string; readonly value: Storefront | Error }>();
  const key = `${kind} ${attempt}`;

  useEffect(() => {
    let isCurrent = true;
    const settle = (value: Storefront | Error) => isCurrent && setAnswer({ key, value });
    loadStorefront(kind)?.then(settle, (error: unknown) =>
      settle(error instanceof Error ? error : new Error(String(error))),
    );
    return () => {
      isCurrent = false;
    };
  }, [kind, key]);

  if (!hasStorefront(kind)) return { state: 'none' };
  if (answer?.key !== key) return { state: 'loading' };
  return answer.value instanceof Error
    ? { state: 'failed', reason: answer.value.message, retry: () => setAttempt(attempt + 1) }
    : { state: 'ready', storefront: answer.value };
}
