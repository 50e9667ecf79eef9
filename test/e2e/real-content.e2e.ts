/** Texts and pictures of real products, entered through the form as a person would. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect } from 'vitest';
import { z } from 'zod';
import { projectDir } from '../support/desktop.ts';
import type { TestFile } from './pages/picture.ts';
import { picture } from './pages/picture.ts';
import { scenario } from './pages/scenario.ts';
import { lamp, openReview, publish, reviewPlan, send } from './pages/sending.ts';
import { type ListingContent, writeListing } from './pages/write-listing.ts';

const samples = join(projectDir, '..', 'shared', 'samples', 'datadog');
const TILES = ['sofy_sofy', 'vantage', 'starburst_galaxy'];
const isThere = TILES.every((tile) => existsSync(join(samples, tile, 'manifest.json')));
if (!isThere) process.stderr.write('real content: skipped, the samples are not beside this checkout\n');

const manifestSchema = z.looseObject({
  tile: z.looseObject({ title: z.string(), description: z.string() }),
});

describe.skipIf(!isThere)('real content (skipped where the samples are not beside the checkout)', () => {
  for (const tile of TILES) {
    scenario(
      `${tile} goes from its texts and pictures to the storefront`,
      async ({ desk }) => {
        const content = await contentOf(join(samples, tile));
        await writeListing(desk, content);
        const firstWords = content.longDescription.split(/[.\n]/, 1)[0]?.trim() ?? '';
        await desk.storefront.getByText(firstWords.slice(0, 40)).first().waitFor();
        expect(await desk.foot.getByText(/\d+ error/).count()).toBe(0);
        await reviewPlan(desk);
        await send(desk);
        await openReview(desk, content.name);
        await lamp(desk, 'approved', 'yes').waitFor();
        await publish(desk);
        await lamp(desk, 'visible', 'yes').waitFor();
        expect(await desk.content.locator('tr[data-state="different"]').count()).toBe(0);
      },
      { timeoutMs: 180_000 },
    );
  }
});

async function contentOf(dir: string): Promise<ListingContent> {
  const { tile } = manifestSchema.parse(JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8')));
  const readme = await readFile(join(dir, 'README.md'), 'utf8');
  const overview = /^## Overview\s+([\s\S]*?)(?=^## )/m.exec(readme)?.[1]?.trim() ?? tile.description;
  const names = (await readdir(join(dir, 'images')))
    .filter((name) => /\.(png|jpe?g)$/i.test(name))
    .toSorted();
  const screenshots = await Promise.all(names.slice(0, 3).map((name) => fileAt(join(dir, 'images', name))));
  return {
    name: tile.title,
    headline: tile.description.replace(/\s+/g, ' ').trim(),
    tagline: tile.title,
    keywords: ['monitoring', 'integration'],
    shortDescription: tile.description,
    longDescription: overview,
    icon: await picture('icon.png', 260, 260),
    screenshots,
  };
}

async function fileAt(path: string): Promise<TestFile> {
  const mimeType = /png$/i.test(path) ? 'image/png' : 'image/jpeg';
  return { name: basename(path), mimeType, buffer: await readFile(path) };
}
