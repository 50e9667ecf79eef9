/**
 * A workspace with as many listings as the figures are promised for, each of 400 words. Made once and kept beside
 * the test results; every caller gets a copy of its own.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBlobs } from '../../electron/core/blobs/open-blobs.ts';
import { createDrafts } from '../../electron/core/drafts/create-drafts.ts';
import { migrations } from '../../electron/core/store/migrations/index.ts';
import { openStore } from '../../electron/core/store/open-store.ts';
import { workspaceFiles } from '../../electron/core/store/workspace-files.ts';
import type { JsonObject } from '../../shared/domain/json.ts';
import { documentOf } from '../../shared/domain/parts.ts';
import { allKinds } from '../../shared/marketplaces/index.ts';
import { type Random, randomOf } from './random.ts';
import { vocabulary } from './vocabulary.ts';

const WORDS_A_LISTING = 400;
/** Raise it when what is generated changes. */
const GENERATION = 2;
const KEPT = join(import.meta.dirname, '..', '..', 'test-results', 'large-workspaces');

/** @returns the folder of a fresh copy; removing it is the caller's. */
export async function largeWorkspace(listings = 10_000): Promise<string> {
  const state = JSON.stringify([
    GENERATION,
    migrations,
    allKinds.map(({ rules }) => [rules.id, rules.version]),
  ]);
  const kept = join(KEPT, `${listings}-${createHash('sha256').update(state).digest('hex').slice(0, 12)}`);
  if (!existsSync(kept)) await makeKept(kept, listings);
  const dir = mkdtempSync(join(tmpdir(), 'vitrine-large-'));
  cpSync(kept, dir, { recursive: true });
  return dir;
}

async function makeKept(kept: string, listings: number): Promise<void> {
  mkdirSync(KEPT, { recursive: true });
  const partial = mkdtempSync(`${kept}-`);
  await fillWorkspace(partial, listings);
  try {
    renameSync(partial, kept);
  } catch {
    // Another process was faster.
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Through the core's own drafts, so that what lies there is what edits would have left. */
async function fillWorkspace(workspaceDir: string, listings: number): Promise<void> {
  const random = randomOf(20_261_121);
  const words = vocabulary();
  let clock = Date.UTC(2026, 0, 1);
  let lastId = 0;
  const ports = {
    now: () => clock,
    newId: () => `generated-${String(++lastId).padStart(6, '0')}`,
    log: () => undefined,
  };
  const store = await openStore({ workspaceDir, ports });
  const blobs = openBlobs(store, workspaceFiles(workspaceDir), ports);
  const drafts = createDrafts({ store, ports, blobs, kinds: allKinds, emit: () => undefined });
  for (let made = 0; made < listings; made += 250) {
    store.transaction('generate', () => {
      for (let index = made; index < Math.min(listings, made + 250); index += 1) {
        clock += 60_000;
        const draft = drafts.create({ kind: 'oracle.application', name: titleOf(index, words, random) });
        const before = documentOf(draft.parts, 'listing');
        drafts.edit(draft.id, draft.rev, [
          {
            op: 'part',
            part: 'listing',
            before: { type: 'document', value: before },
            after: { type: 'document', value: { ...before, ...contentOf(words, random) } },
          },
        ]);
      }
    });
  }
  await drafts.settled();
  drafts.close();
  store.close();
}

/** As in a language: the tenth word is ten times rarer than the first. */
function zipf(words: readonly string[], random: Random): string {
  return words[Math.floor(words.length ** random()) - 1] ?? '';
}

const text = (count: number, words: readonly string[], random: Random): string =>
  Array.from({ length: count }, () => zipf(words, random)).join(' ');

function titleOf(index: number, words: readonly string[], random: Random): string {
  return `${text(2, words, random)} ${index}`;
}

function contentOf(words: readonly string[], random: Random): JsonObject {
  return {
    headline: text(10, words, random),
    shortDescription: text(30, words, random),
    longDescription: text(WORDS_A_LISTING - 110, words, random),
    usageInformation: text(40, words, random),
    systemRequirements: text(24, words, random),
    keywords: text(6, words, random).replaceAll(' ', ', '),
  };
}
