/** The rules over a folder as it lies there: nothing is kept, nothing is changed. */
import { lstat, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { RuleContext } from '../../../shared/domain/marketplace.ts';
import type { Part } from '../../../shared/domain/parts.ts';
import { type Finding, runRules } from '../../../shared/domain/rules.ts';
import { CODEOWNERS_PART } from '../../../shared/marketplaces/datadog/tile.ts';
import { measureBlob } from './measure-blob.ts';
import { readFolder, textIn } from './read-folder.ts';

export interface JudgedFolder {
  readonly kind: string;
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** @throws VitrineError for a folder that cannot be read or that no marketplace takes. */
export async function judgeFolder(folder: string, today: string): Promise<JudgedFolder> {
  const { kind, name, parts } = await readFolder(folder, measureBlob);
  const context: RuleContext = { catalogue: {}, related: {}, published: null, today };
  const { findings } = runRules(kind.rules, { ...parts, ...(await ownersAround(folder)) }, context);
  return { kind: kind.id, name: kind.nameOf(parts) || name, findings };
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
