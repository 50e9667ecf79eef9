/** How an open tile and its folder stand: asked every few seconds while the window is looked at. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { FolderLink } from '../../../shared/contract/shapes.ts';
import type { Json } from '../../../shared/domain/json.ts';
import { useClient } from '../../platform/use-core.tsx';
import { useEditor } from '../editor/editor-scope.ts';

/** Sizes and times of some hundred files; the files themselves are read when one of them changed. */
const LOOK_EVERY_MS = 4_000;

export interface LinkedFolder {
  /** Null for a tile that is not linked, undefined until that is known. */
  readonly link: FolderLink | null | undefined;
  /** Since the tile was opened. */
  readonly taken: readonly string[];
  readonly error: ContractError | undefined;
  readonly isBusy: boolean;
  readonly writeBack: () => void;
  readonly unlink: () => void;
  readonly settle: (
    subject: string,
    field: string,
    value: Json | undefined,
  ) => Promise<ContractError | undefined>;
}

export function useFolderLink(isOn: boolean): LinkedFolder {
  const client = useClient();
  const { session } = useEditor();
  const { id } = session;
  const [link, setLink] = useState<FolderLink | null>();
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [error, setError] = useState<ContractError>();
  const [isBusy, setBusy] = useState(false);
  const isAsking = useRef(false);

  const saw = useCallback((next: FolderLink | null) => {
    setLink(next);
    if (next !== null && next.taken.length > 0) {
      setTaken((before) => [...new Set([...before, ...next.taken])]);
    }
  }, []);
  const look = useCallback(async () => {
    if (isAsking.current || document.visibilityState === 'hidden') return;
    isAsking.current = true;
    // What is merged is what the core has: nothing may still be on its way.
    await session.flush();
    const answer = await client.call('folders.sync', { id });
    isAsking.current = false;
    setError(answer.ok ? undefined : answer.error);
    if (answer.ok) saw(answer.value);
  }, [client, id, session, saw]);

  const isLinked = link !== null;
  useEffect(() => {
    if (!isOn || !isLinked) return;
    void look();
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    const onShow = () => void look();
    document.addEventListener('visibilitychange', onShow);
    addEventListener('focus', onShow);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onShow);
      removeEventListener('focus', onShow);
    };
  }, [isOn, isLinked, look]);

  const writeBack = async () => {
    setBusy(true);
    await session.flush();
    const answer = await client.call('folders.writeBack', { id });
    setBusy(false);
    setError(answer.ok ? undefined : answer.error);
    if (answer.ok) saw(answer.value);
  };
  const unlink = async () => {
    const answer = await client.call('folders.unlink', { id });
    if (answer.ok) setLink(null);
    else setError(answer.error);
  };
  const settle: LinkedFolder['settle'] = async (subject, field, value) => {
    await session.flush();
    const more = value === undefined ? {} : { value };
    const answer = await client.call('folders.settleConflict', { id, subject, field, ...more });
    if (!answer.ok) return answer.error;
    saw(answer.value);
    return undefined;
  };
  return {
    link,
    taken,
    error,
    isBusy,
    writeBack: () => void writeBack(),
    unlink: () => void unlink(),
    settle,
  };
}
