/** What nobody should do, and somebody does: a sentence each time, nothing lost, nothing broken. */
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import Database from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { fixtures } from '../support/datadog-tiles.ts';
import { picture, type TestFile } from './pages/picture.ts';
import { scenario } from './pages/scenario.ts';
import { soon } from './pages/soon.ts';
import { MEDIA } from './pages/write-listing.ts';

const LONG_PASTE = 'A paragraph that somebody copied from somewhere else, again and again.\n'.repeat(4_300);

describe('bad input', () => {
  scenario('300 kB pasted into a field are kept, and typing goes on', async ({ page, desk, program }) => {
    await desk.newListing('Much Too Much');
    const field = desk.section('Descriptions').text('Long description');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((text) => navigator.clipboard.writeText(text), LONG_PASTE);
    await field.focus();
    await page.keyboard.press('Control+v');
    await page.keyboard.type('And a last word.');
    await desk.saved();
    const { rows } = await program.ask('drafts.list', { family: 'listing', offset: 0, limit: 1 });
    const [row] = rows;
    if (row === undefined) throw new Error('the draft is not in the list');
    const draft = await program.ask('drafts.get', { id: row.id });
    expect(JSON.stringify(draft.parts)).toContain('And a last word.');
    expect((await field.inputValue()).length).toBe(LONG_PASTE.length + 16);
    expect(await waitsFor(page, 'quickly')).toBeLessThan(500);
    await page.reload();
    await desk.section('Descriptions').root.waitFor();
    expect((await field.inputValue()).length).toBe(LONG_PASTE.length + 23);
  });

  scenario(
    'a README of 5 MB and 20,000 releases leave the form quick, and are edited as text',
    async (stage) => {
      const { page, desk, program } = stage;
      const folder = join(program.dir, 'tern_mail');
      cpSync(join(fixtures, 'tern_mail'), folder, { recursive: true });
      const readme = join(folder, 'README.md');
      const long = 'A paragraph that *somebody* copied from [somewhere else][1].\n\n'.repeat(84_000);
      writeFileSync(readme, readFileSync(readme, 'utf8').replace('## Setup', `${long}## Setup`));
      const release = (at: number) =>
        `\n## 0.${20_000 - at}.0 / 2020-01-01\n\n***Fixed***:\n\n* Something.\n`;
      appendFileSync(
        join(folder, 'CHANGELOG.md'),
        Array.from({ length: 20_000 }, (_, at) => release(at)).join(''),
      );
      await program.command('import', folder);
      await desk.open('Tern Mail');
      await desk.storefront
        .getByText(/[\d,. ]+ more characters are there, and not drawn here/)
        .first()
        .waitFor();
      const title = desk.section('Basics').text('Title');
      await title.focus();
      expect(await waitsFor(page, 'quickly')).toBeLessThan(500);
      await desk.storefront.getByRole('heading', { name: 'Tern Mailquickly' }).waitFor();

      await desk.content.getByText(/^1 to 50 of 20,00\d$/).waitFor();
      await desk.content.getByRole('button', { name: 'Those after' }).click();
      await desk.content.getByText(/^51 to 100 of 20,00\d$/).waitFor();

      await desk.content.getByText(/^With 5,[\d,]+ characters this is too long for a form/).waitFor();
      await desk.content.getByRole('button', { name: 'Open README.md there' }).click();
      const text = page.getByRole('textbox', { name: 'README.md' });
      await text.getByText('## Overview').waitFor();
      expect(await waitsFor(page, 'slowly')).toBeLessThan(1_000);
      await text.getByText('slowly').waitFor();
      await desk.saved();
      await page.keyboard.press('Control+z');
      await text.getByText('slowly').waitFor({ state: 'detached' });
    },
  );

  scenario(
    'pictures of a tile that lie, run or weigh too much are said to, and nothing is run',
    async (stage) => {
      const { page, desk, program } = stage;
      const asked: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL(program.address()).origin)) asked.push(request.url());
      });
      const folder = join(program.dir, 'tern_mail');
      cpSync(join(fixtures, 'tern_mail'), folder, { recursive: true });
      const write = (file: string, content: string | Buffer) => writeFileSync(join(folder, file), content);
      const evil =
        '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"><script>top.hacked=1</script><image href="https://evil.example/x.png"/><rect onload="top.hacked=1"/></svg>';
      write('assets/logos/a.svg', evil);
      write('images/evil.svg', evil);
      write('images/liar.png', '%PDF-1.7 \0');
      const heavy = Buffer.alloc(40_000_000);
      heavy.write('GIF89a\xa0\x0f\xb8\x0b', 'latin1');
      write('images/heavy.gif', heavy);
      write('images/Twice.png', (await picture('a.png', 1440, 810)).buffer);
      write('images/twice.png', (await picture('b.png', 1440, 810, '#b91c1c')).buffer);
      const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
      const names = ['images/evil.svg', 'images/liar.png', 'images/heavy.gif', '../../../etc/hostname'];
      manifest.tile.media = names.map((name) => ({ media_type: 'image', caption: name, image_url: name }));
      write('manifest.json', JSON.stringify(manifest, null, 2));
      const readme = readFileSync(join(folder, 'README.md'), 'utf8');
      write(
        'README.md',
        readme.replace('## Setup', '![a](images/evil.svg) <img src=x onerror="top.hacked=1">\n\n## Setup'),
      );
      await program.command('import', folder);
      await desk.open('Tern Mail');
      await desk.content.getByRole('button', { name: 'Findings' }).click();
      for (const words of [
        /^evil\.svg ends neither in \.png nor in \.jpg/,
        /^liar\.png is not a picture/,
        /^heavy\.gif has 40000 KB|^heavy\.gif ends neither/,
        /leads out of the tile’s folder; nothing there is read/,
        /images\/[Tt]wice\.png.*images\/[Tt]wice\.png/,
        /^assets\/logos\/a\.svg/,
      ])
        await desk.content.getByText(words).first().waitFor();
      await page.getByText('heavy.gif is too large to be drawn here.').waitFor();
      expect(await page.evaluate(() => Object.hasOwn(window, 'hacked'))).toBe(false);
      expect(asked.filter((url) => /^https?:/.test(url))).toEqual([]);
    },
  );

  scenario('a text beyond its limit is kept and told', async ({ desk }) => {
    await desk.newListing('Long');
    const basics = desk.section('Basics');
    await basics.write('Display name', 'x'.repeat(300));
    await basics.root.getByText('300/80').waitFor();
    await basics.root.locator('.ed-finding[data-severity="error"]').first().waitFor();
    await basics.tags('Keywords', ['k'.repeat(1_000)]);
    await desk.saved();
    await desk.foot.getByRole('button', { name: /error/ }).click();
    await desk.content.getByRole('heading', { name: 'Findings' }).waitFor();
  });

  scenario('files that are not what they say are shown for what they are', async ({ desk }) => {
    await desk.newListing('Odd Pictures');
    const media = desk.section(MEDIA);
    const replaceBy = (file: TestFile) => media.chooseFiles('Replace', [file]);
    await media.chooseFiles('Choose a picture', [
      {
        name: 'icon.png',
        mimeType: 'image/png',
        buffer: Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj <<>> endobj'),
      },
    ]);
    await media.root.getByText('icon.png is not a picture, whatever its name says').waitFor();
    const whole = await picture('cut.png', 300, 300);
    await replaceBy({ ...whole, buffer: whole.buffer.subarray(0, 20) });
    await media.root.getByText('cut.png cannot be read as a picture.').waitFor();
    await replaceBy({ name: 'huge.png', mimeType: 'image/png', buffer: hugePng(10_000, 10_000) });
    await media.root.getByText('huge.png has 10000 × 10000 pixels, too many to show here.').waitFor();
    await replaceBy({ name: 'nothing.png', mimeType: 'image/png', buffer: Buffer.alloc(0) });
    await media.root.getByRole('alert').filter({ hasText: 'nothing.png' }).first().waitFor();
    await replaceBy(await picture('good.png', 200, 200));
    await media.root.getByRole('img', { name: 'good.png' }).waitFor();
    await desk.saved();
  });

  scenario(
    'a database of a newer program is read and not touched',
    async ({ page, desk, program, restart }) => {
      await desk.newListing('From The Future');
      await desk.saved();
      await restart(() => {
        const database = new Database(join(program.workspaceDir, 'vitrine.sqlite'));
        database.pragma('user_version = 9999');
        database.close();
      });
      await desk.foot.getByText('read-only').waitFor();
      await desk.open('From The Future');
      await desk.content.getByText('It was made by a newer Vitrine').first().waitFor();
      await soon(() => desk.section('Basics').text('Headline').isEditable()).toBe(false);
      await desk.storefront.getByText('From The Future').first().waitFor();
      await desk.foot.getByRole('button', { name: 'What to do' }).click();
      await page.getByText('Update Vitrine to edit it').last().waitFor();
    },
  );

  scenario('a workspace that may not be written is read', async ({ desk, program, kill, reopen }) => {
    await desk.newListing('Look Do Not Touch');
    await desk.saved();
    await kill();
    program.lock();
    await reopen();
    await desk.foot.getByText('read-only').waitFor();
    await desk.open('Look Do Not Touch');
    await soon(() => desk.section('Basics').text('Headline').isEditable()).toBe(false);
    await desk.storefront.getByText('Look Do Not Touch').first().waitFor();
  });
});

/** Whoever types does not wait: from a key to the next frame, the middle one of all, in milliseconds. */
async function waitsFor(page: Page, text: string): Promise<number> {
  const waits: number[] = [];
  for (const letter of text) {
    const began = performance.now();
    await page.keyboard.type(letter);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    waits.push(performance.now() - began);
  }
  return waits.toSorted((a, b) => a - b)[Math.floor(waits.length / 2)] ?? Number.NaN;
}

/** A PNG of a few hundred kilobytes whose header says what it says, and keeps its word. */
function hugePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8); // one bit a pixel, grey
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 1 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
