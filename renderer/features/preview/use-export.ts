/** Exporting what is shown: asked of the core, saved the way this window's host saves files. */
import { useCallback, useRef, useState } from 'react';
import type { Input } from '../../../shared/contract/methods.ts';
import { useClient } from '../../platform/use-core.tsx';
import { saveFile } from '../submissions/save-file.ts';

export type ExportRequest = Input<'previews.export'>;

export type ExportState =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly format: ExportRequest['format'] }
  | { readonly state: 'saved'; readonly fileName: string; readonly sizeBytes: number }
  | { readonly state: 'failed'; readonly reason: string };

export function useExport(): {
  readonly exported: ExportState;
  readonly run: (request: ExportRequest) => Promise<void>;
} {
  const client = useClient();
  const [exported, setExported] = useState<ExportState>({ state: 'idle' });
  const isWorking = useRef(false);

  const run = useCallback(
    async (request: ExportRequest): Promise<void> => {
      if (isWorking.current) return;
      isWorking.current = true;
      setExported({ state: 'working', format: request.format });
      const answer = await client.call('previews.export', request);
      isWorking.current = false;
      if (!answer.ok) {
        setExported({ state: 'failed', reason: answer.error.message });
        return;
      }
      const { fileName, mediaType, bytes } = answer.value;
      saveFile(fileName, bytes, mediaType);
      setExported({ state: 'saved', fileName, sizeBytes: bytes.length });
    },
    [client],
  );
  return { exported, run };
}
