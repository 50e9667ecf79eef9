/** Hands bytes to the person as a file, the way the window's host saves downloads. */
export function saveFile(
  fileName: string,
  content: string | Uint8Array<ArrayBuffer>,
  mediaType: string,
): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has the blob by the next task; a URL kept would keep its bytes in memory.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** A name as a file name: `Acme Backup` becomes `acme-backup`. */
export function fileNameOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return plain === '' ? 'listing' : plain.slice(0, 60);
}
