/** The rules over a folder as it lies there: nothing is kept, nothing is changed. */
import { lstat, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { VitrineError } from '../../../shared/contract/result.ts';
import { isJsonObject, type JsonObject } from '../../../shared/domain/json.ts';
import { readJson } from '../../../shared/domain/lenses/json-lens.ts';
import type { RuleContext } from '../../../shared/domain/marketplace.ts';
import type { Part } from '../../../shared/domain/parts.ts';
import { type Finding, type PackReach, reachOf, runRules } from '../../../shared/domain/rules.ts';
import { CODEOWNERS_PART, MANIFEST_PATH } from '../../../shared/marketplaces/datadog/tile.ts';
import { factsIn } from '../pictures/facts-in.ts';
import { pictureFactsAt } from '../pictures/picture-facts.ts';
import { measureBlob } from './measure-blob.ts';
import { readFolder, textIn } from './read-folder.ts';

export interface JudgedFolder {
  readonly kind: string;
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly reach: PackReach;
}

/**
 * @param base a checkout of the base branch, where what may not change is compared with it
 * @throws VitrineError for a folder that cannot be read or that no marketplace takes, and for such a base.
 */
export async function judgeFolder(folder: string, today: string, base?: string): Promise<JudgedFolder> {
  const published = base === undefined ? null : await publishedIn(base, basename(resolve(folder)));
  const { kind, name, parts } = await readFolder(folder, measureBlob);
  const pictures = factsIn(parts, (_blob, path) => pictureFactsAt(join(folder, path)));
  const context: RuleContext = { catalogue: {}, related: {}, published, today, pictures };
  const { findings } = runRules(kind.rules, { ...parts, ...(await ownersAround(folder)) }, context);
  return { kind: kind.id, name: kind.nameOf(parts) || name, findings, reach: reachOf(kind.rules) };
}

/** The manifest of the tile as the base branch has it; null in it where the tile is new. */
async function publishedIn(base: string, name: string): Promise<JsonObject> {
  if (!(await stat(base).catch(() => undefined))?.isDirectory()) {
    throw new VitrineError('not-found', `${base} is not a folder. Name a checkout of the base branch.`);
  }
  const path = join(base, name, MANIFEST_PATH);
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return { manifest: null };
  const text = found.isFile() && found.size <= MOST_BYTES ? textIn(await readFile(path)) : undefined;
  const manifest = text === undefined ? undefined : readJson(text).value;
  if (!isJsonObject(manifest)) {
    throw new VitrineError(
      'bad-input',
      `${path} is not the manifest of a tile, so nothing can be compared with it. Check out the base branch again.`,
    );
  }
  return { manifest };
}

const MOST_BYTES = 4_194_304;

/** A tile in its repository has its owners two steps away; read only where it is a plain file. */
async function ownersAround(folder: string): Promise<Readonly<Record<string, Part>>> {
  const path = join(dirname(resolve(folder)), '.github', 'CODEOWNERS');
  try {
    const found = await lstat(path);
    if (!found.isFile() || found.size > MOST_BYTES) return {};
    const text = textIn(await readFile(path));
    return text === undefined ? {} : { [CODEOWNERS_PART]: { type: 'text', text } };
  } catch {
    return {};
  }
}
