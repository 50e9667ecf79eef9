import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectBlobs } from '../../../electron/core/blobs/collect-blobs.ts';
import { mediaTypeOf } from '../../../electron/core/blobs/media-type.ts';
import { openBlobs } from '../../../electron/core/blobs/open-blobs.ts';
import { svgSize } from '../../../electron/core/blobs/picture-size.ts';
import { createUploads } from '../../../electron/core/blobs/uploads.ts';
import { makeBackup } from '../../../electron/core/store/backups.ts';
import { workspaceFiles } from '../../../electron/core/store/workspace-files.ts';
import { directPorts } from '../../support/direct-ports.ts';
import { openTestDrafts, openTestStore, tempFolder } from '../../support/temp-workspace.ts';

async function opened() {
  const dir = tempFolder();
  const clock = { now: Date.UTC(2026, 10, 21) };
  const ports = directPorts({ now: () => clock.now });
  const store = await openTestStore(dir, { ports });
  const files = workspaceFiles(dir);
  const blobs = openBlobs(store, files, ports);
  return { dir, clock, ports, store, files, blobs, uploads: createUploads(blobs, store, ports) };
}

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** One colour, one bit a pixel. */
function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const row = Buffer.alloc(1 + Math.ceil(width / 8));
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('blobs', () => {
  it('are kept once by their hash, with what they are', async () => {
    const { blobs, files } = await opened();
    const bytes = png(130, 40);
    const first = await blobs.put(bytes, 'icon.png');
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(first).toEqual({
      hash,
      fileName: 'icon.png',
      sizeBytes: bytes.length,
      mediaType: 'image/png',
      width: 130,
      height: 40,
    });
    expect(await blobs.put(bytes, 'other name.png')).toEqual({ ...first, fileName: 'other name.png' });
    expect(readdirSync(join(files.blobs, hash.slice(0, 2)))).toEqual([hash]);
    expect(readdirSync(files.incoming)).toEqual([]);
    expect(blobs.has(first.hash)).toBe(true);
    expect(Buffer.concat(await blobs.open(first.hash).toArray()).equals(bytes)).toBe(true);
    const piece = await blobs.read(first.hash, 1, 3);
    expect(piece).toEqual({ bytes: new Uint8Array([0x50, 0x4e, 0x47]), sizeBytes: bytes.length });
    expect((await blobs.read(first.hash, bytes.length + 5, 10)).bytes).toHaveLength(0);
  });

  it('that are not there are said to be missing', async () => {
    const { blobs } = await opened();
    const hash = 'ab'.repeat(32) as never;
    expect(blobs.has(hash)).toBe(false);
    expect(() => blobs.open(hash)).toThrow(expect.objectContaining({ code: 'not-found' }));
    await expect(blobs.read(hash, 0, 1)).rejects.toMatchObject({ code: 'not-found' });
    await expect(blobs.take('/no/such/file')).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('/no/such/file'),
    });
    await expect(blobs.take('/')).rejects.toMatchObject({ code: 'bad-input' });
  });
});

describe('bad input', () => {
  it('a PDF that is called icon.png is a PDF', async () => {
    const { blobs } = await opened();
    const ref = await blobs.put(Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'icon.png');
    expect(ref).toMatchObject({ fileName: 'icon.png', mediaType: 'application/pdf' });
    expect(ref).not.toHaveProperty('width');
  });

  it('a PNG of 100 megapixels is measured and not decoded', async () => {
    const { blobs } = await opened();
    const bytes = png(10_000, 10_000);
    const before = process.memoryUsage.rss();
    expect(await blobs.put(bytes, 'huge.png')).toMatchObject({ width: 10_000, height: 10_000 });
    // Decoded it would be 400 MB; the rest is what loading the library costs.
    expect(process.memoryUsage.rss() - before).toBeLessThan(150e6);
  });

  it('a corrupt PNG has no size and does no harm', async () => {
    const { blobs } = await opened();
    const whole = png(50, 50);
    expect(await blobs.put(whole.subarray(0, 20), 'cut.png')).not.toHaveProperty('width');
    const zeroed = Buffer.from(whole);
    zeroed.fill(0, 12, 40);
    expect(await blobs.put(zeroed, 'zeroed.png')).toMatchObject({ mediaType: 'image/png' });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(whole.length), async (noise, at) => {
        const bytes = Buffer.concat([whole.subarray(0, at), noise]);
        expect(await blobs.put(bytes, 'noise')).toMatchObject({ sizeBytes: bytes.length });
      }),
      { numRuns: 40 },
    );
  });

  it('a picture of 400 MB goes through at constant memory', async () => {
    const { blobs, dir } = await opened();
    const path = join(dir, 'large.png');
    const file = await open(path, 'w');
    await file.write(png(8, 8));
    await file.truncate(400 * 1024 * 1024);
    await file.close();
    const before = process.memoryUsage.rss();
    const ref = await blobs.take(path);
    expect(ref).toMatchObject({ sizeBytes: 400 * 1024 * 1024, mediaType: 'image/png', width: 8 });
    expect(process.memoryUsage.rss() - before).toBeLessThan(150e6);
  }, 60_000);

  it('an SVG is measured without resolving anything in it', () => {
    const svg = (attributes: string): unknown =>
      svgSize(`<?xml version="1.0"?><svg ${attributes}><path/></svg>`);
    expect(svg('xmlns="x" width="120px" height="60"')).toEqual({ width: 120, height: 60 });
    expect(svg('viewBox="0 0 24 12"')).toEqual({ width: 24, height: 12 });
    expect(svg('width="100%" height="100%" viewBox="0,0,30,10"')).toEqual({ width: 30, height: 10 });
    expect(svg('width="1e999" height="-4"')).toBeUndefined();
    expect(
      svgSize('<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg width="&a;" height="1"/>'),
    ).toBeUndefined();
    expect(mediaTypeOf(Buffer.from('<!-- a --><svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe(
      'image/svg+xml',
    );
    expect(mediaTypeOf(Buffer.from('<html><svg/></html>'))).toBe('text/plain');
    expect(mediaTypeOf(new Uint8Array())).toBe('application/octet-stream');
    const started = performance.now();
    svgSize(`<svg ${'a="'.repeat(20_000)}`);
    mediaTypeOf(Buffer.from(`${'<!--'.repeat(1_000)}`));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('uploads', () => {
  it('keep the order of overlapping calls', async () => {
    const { uploads, blobs } = await opened();
    const id = await uploads.begin('a.bin', 300);
    const pieces = [1, 2, 3].map((value) => new Uint8Array(100).fill(value));
    await Promise.all(pieces.map((piece) => uploads.append(id, piece)));
    const ref = await uploads.finish(id);
    expect([...(await blobs.read(ref.hash, 0, 300)).bytes]).toEqual(pieces.flatMap((piece) => [...piece]));
    await expect(uploads.append(id, new Uint8Array(1))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('that bring more or less than announced are refused and thrown away', async () => {
    const { uploads, files } = await opened();
    const more = await uploads.begin('more.bin', 10);
    await expect(uploads.append(more, new Uint8Array(11))).rejects.toMatchObject({ code: 'too-large' });
    const less = await uploads.begin('less.bin', 10);
    await uploads.append(less, new Uint8Array(9));
    await expect(uploads.finish(less)).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('9 of 10'),
    });
    const large = await uploads.begin('large.bin', 4_000_000);
    await expect(uploads.append(large, new Uint8Array(1_048_577))).rejects.toMatchObject({
      code: 'too-large',
    });
    await uploads.close();
    expect(readdirSync(files.incoming)).toEqual([]);
  });

  it('that were never finished are gone after an hour, and after a restart', async () => {
    const { uploads, clock, files, store, ports } = await opened();
    await uploads.begin('old.bin', 10);
    clock.now += 3_600_001;
    const fresh = await uploads.begin('new.bin', 10);
    expect(readdirSync(files.incoming)).toHaveLength(1);
    await uploads.append(fresh, new Uint8Array(5));
    openBlobs(store, files, ports);
    expect(existsSync(files.incoming)).toBe(false);
  });
});

describe('collecting', () => {
  it('takes only what no draft, history or backup ever needed, after a week', async () => {
    const dir = tempFolder();
    const { drafts, store, clock, ports } = await openTestDrafts(dir);
    const files = workspaceFiles(dir);
    const blobs = openBlobs(store, files, ports);
    const used = await blobs.put(png(8, 8), 'used.png');
    const undone = await blobs.put(png(9, 9), 'undone.png');
    const unused = await blobs.put(png(10, 10), 'unused.png');
    const { id } = drafts.create({ kind: 'oracle.application', name: 'Icons' });
    drafts.edit(id, 1, [{ op: 'set', part: 'listing', path: ['icon'], after: used }]);
    drafts.edit(id, 2, [{ op: 'set', part: 'listing', path: ['icon'], before: used, after: undone }]);
    drafts.undo(id);
    expect(collectBlobs(store, files, ports)).toEqual([]);
    clock.now += 8 * 86_400_000;
    expect(collectBlobs(store, files, ports)).toEqual([unused.hash]);
    expect([used, undone, unused].map(({ hash }) => existsSync(blobs.pathOf(hash)))).toEqual([
      true,
      true,
      false,
    ]);
    drafts.redo(id);
  });

  it('spares what a kept backup needs, and everything when a backup cannot be looked into', async () => {
    const dir = tempFolder();
    const { drafts, store, clock, ports } = await openTestDrafts(dir);
    const files = workspaceFiles(dir);
    const blobs = openBlobs(store, files, ports);
    const icon = await blobs.put(png(8, 8), 'icon.png');
    const { id } = drafts.create({ kind: 'oracle.application', name: 'Icons' });
    drafts.edit(id, 1, [{ op: 'set', part: 'listing', path: ['icon'], after: icon }]);
    const backup = await makeBackup(store.db, files, 'manual', clock.now);
    store.db.exec('DELETE FROM blob_uses');
    clock.now += 8 * 86_400_000;
    expect(collectBlobs(store, files, ports)).toEqual([]);
    writeFileSync(join(files.backups, backup.fileName), 'ruined'.repeat(1_000));
    expect(collectBlobs(store, files, ports)).toEqual([]);
    rmSync(join(files.backups, backup.fileName));
    expect(collectBlobs(store, files, ports)).toEqual([icon.hash]);
    expect(blobs.has(icon.hash)).toBe(false);
  });
});
