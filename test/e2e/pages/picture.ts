/** Files as a person would have them on the disk. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';

export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A picture with something on it, so that two of them differ. */
export async function picture(
  name: string,
  width: number,
  height: number,
  colour = '#0f766e',
): Promise<TestFile> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour}"/><circle cx="50%" cy="50%" r="${Math.min(width, height) / 4}" fill="#fff"/></svg>`;
  return { name, mimeType: 'image/png', buffer: await sharp(Buffer.from(drawing)).png().toBuffer() };
}

/**
 * Their paths in a folder of their own. What a dialog answers are paths: bytes handed over instead go
 * through the browser's own wire, which a large picture keeps busy for longer than a test waits.
 */
export async function onDisk(files: readonly TestFile[]): Promise<string[]> {
  const dir = await mkdtemp(join(tmpdir(), 'vitrine-chosen-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return Promise.all(
    files.map(async ({ name, buffer }) => {
      const path = join(dir, name);
      await writeFile(path, buffer);
      return path;
    }),
  );
}

/** As when files are dragged from the desk onto the window. */
export async function drop(target: Locator, files: readonly TestFile[]): Promise<void> {
  const dataTransfer = await target.page().evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, mimeType, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type: mimeType }));
      }
      return transfer;
    },
    files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString('base64') })),
  );
  await target.dispatchEvent('dragover', { dataTransfer });
  await target.dispatchEvent('drop', { dataTransfer });
}
