import { useEffect, useReducer, useState } from 'react';
import { useClient } from '../../platform/use-core.tsx';
import { PictureUrls } from './picture-urls.ts';

/** @returns undefined in the first moment; `version` grows when there is something new to draw. */
export function usePictureUrls(): { readonly pictures: PictureUrls | undefined; readonly version: number } {
  const client = useClient();
  const [version, grow] = useReducer((count: number) => count + 1, 0);
  const [pictures, setPictures] = useState<PictureUrls>();

  useEffect(() => {
    const made = new PictureUrls(client, grow);
    setPictures(made);
    return () => made.close();
  }, [client]);

  return { pictures, version };
}
