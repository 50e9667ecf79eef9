/** A tile's values and files, as the Developer Platform's form asks for them. */
import type { CopyField, CopyFile } from '../../../domain/handoff.ts';
import { isJsonArray, isJsonObject, type Json } from '../../../domain/json.ts';
import type { Parts } from '../../../domain/parts.ts';
import { tileView } from '../form/view.ts';
import { linksIn } from '../rules/kit/links.ts';
import { text, tileOf } from '../tile.ts';

/** A value as somebody would type it: lists by commas, yes and no as JSON has them. */
function typed(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (isJsonArray(value)) return value.map(typed).join(', ');
  return isJsonObject(value) ? JSON.stringify(value) : String(value);
}

/** @param path in the tile's form, as `['author', 'name']` */
export function fieldOf(parts: Parts, id: string, path: readonly [string, ...string[]]): CopyField {
  const [from] = path;
  return { id, value: typed(tileView.valueAt(parts, [...path])), from };
}

/**
 * A section of the README as it stands alone: the addresses of its references, which are at the end of the file, come
 * with it.
 */
export function sectionOf(parts: Parts, id: string, from: string): CopyField {
  const value = typed(tileView.valueAt(parts, [from]));
  const { readme } = tileOf(parts);
  const lowered = value.toLowerCase();
  const definitions = readme === undefined ? [] : [...linksIn(readme).definitions];
  const needed = definitions
    .filter(([label]) => lowered.includes(`[${label}]`) && !lowered.includes(`[${label}]:`))
    .map(([label, url]) => `[${label}]: ${url}`);
  return { id, value: needed.length === 0 ? value : `${value}\n\n${needed.join('\n')}`, from };
}

/** The values of the tags that begin with one of Datadog's words: of `Submitted Data Type::Logs`, `Logs`. */
export function taggedWith(parts: Parts, prefix: string): readonly string[] {
  const tags = tileView.valueAt(parts, ['classifier_tags']);
  return (isJsonArray(tags) ? tags : []).flatMap((tag) =>
    text(tag).startsWith(`${prefix}::`) ? [text(tag).slice(prefix.length + 2)] : [],
  );
}

/** Those of the paths that the folder has, in order and once. */
export function filesAt(parts: Parts, paths: readonly string[]): readonly CopyFile[] {
  const tile = tileOf(parts);
  return [...new Set(paths)].flatMap((path) => {
    const part = tile.part(path);
    return part === undefined ? [] : [{ path, part }];
  });
}

export const filesLike = (parts: Parts, form: RegExp): readonly CopyFile[] =>
  filesAt(
    parts,
    tileOf(parts).paths.filter((path) => form.test(path)),
  );
