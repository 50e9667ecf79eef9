/** Files on their way into the workspace. */
import { useEffect, useRef, useState } from 'react';
import type { BlobRef } from '../../../../shared/domain/parts.ts';
import { useClient } from '../../../platform/use-core.tsx';
import { upload } from './upload.ts';

export interface Upload {
  readonly key: number;
  readonly fileName: string;
  readonly percent: number;
  /** Why it was not added. */
  readonly failure?: string;
  readonly cancel: () => void;
}

export interface Uploads {
  readonly running: readonly Upload[];
  /** One after the other, so that they arrive in the order they were given. */
  readonly start: (files: readonly File[], onDone: (blob: BlobRef) => void) => void;
}

export function useUploads(): Uploads {
  const client = useClient();
  const [running, setRunning] = useState<readonly Upload[]>([]);
  const count = useRef(0);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const left = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    left.current = controller;
    return () => controller.abort();
  }, []);

  const update = (key: number, change: Partial<Upload>) =>
    setRunning((all) => all.map((each) => (each.key === key ? { ...each, ...change } : each)));
  const drop = (key: number) => setRunning((all) => all.filter((each) => each.key !== key));

  const start: Uploads['start'] = (files, onDone) => {
    for (const file of files) {
      count.current += 1;
      const key = count.current;
      const controller = new AbortController();
      const cancel = () => {
        controller.abort();
        drop(key);
      };
      setRunning((all) => [...all, { key, fileName: file.name, percent: 0, cancel }]);
      queue.current = queue.current.then(async () => {
        const signal = AbortSignal.any([controller.signal, left.current.signal]);
        if (signal.aborted) return;
        const answer = await upload(client, file, signal, ({ sentBytes, sizeBytes }) =>
          update(key, { percent: Math.round((sentBytes / sizeBytes) * 100) }),
        );
        if (signal.aborted) return;
        if (!answer.ok) {
          update(key, { failure: answer.error.message });
          return;
        }
        drop(key);
        onDone(answer.value);
      });
    }
  };
  return { running, start };
}
