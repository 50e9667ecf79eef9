import { useEffect, useState } from 'react';

interface Shown {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Bytes from the core as an address that an <img> can show. */
export function usePictureUrl(shown: Shown | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (shown === undefined) return setUrl(undefined);
    const made = URL.createObjectURL(new Blob([new Uint8Array(shown.bytes)], { type: shown.mediaType }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [shown]);
  return url;
}
