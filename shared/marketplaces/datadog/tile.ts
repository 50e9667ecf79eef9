/**
 * A tile's folder, read: each file once, and again only when it changed. What is not there, or is of another type, is
 * simply not seen.
 */
import { filesOf, folderNameOf } from '../../domain/folders.ts';
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonPath,
  valueAt,
} from '../../domain/json.ts';
import { type JsonText, readJson } from '../../domain/lenses/json-lens.ts';
import { type Line, markdownLines, type Section, sectionsOf } from '../../domain/lenses/markdown-lens.ts';
import type { BlobRef, Part, Parts } from '../../domain/parts.ts';
import { METADATA_PATH, type Metadata, readMetadata } from './metadata.ts';

export const MANIFEST_PATH = 'manifest.json';
export const README_PATH = 'README.md';
export const CHANGELOG_PATH = 'CHANGELOG.md';
/** The repository's CODEOWNERS, where whoever reads the folder found one around it. */
export const CODEOWNERS_PART = '/codeowners';

export interface JsonFile {
  readonly path: string;
  readonly text: string;
  readonly read: JsonText;
}

export interface MarkdownFile {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
}

/** One entry of the carousel. */
export interface MediaItem {
  readonly at: JsonPath;
  readonly item: JsonObject;
  readonly imagePath: string;
  /** Undefined where the file is not in the folder. */
  readonly part: Part | undefined;
  readonly blob: BlobRef | undefined;
}

/** A file that the manifest names, as `assets.dashboards.Overview`. */
export interface NamedFile {
  readonly at: JsonPath;
  readonly path: string;
  readonly part: Part | undefined;
  /** Undefined for what is not there or is no text. */
  readonly json: JsonFile | undefined;
}

export type NamedAssets = 'dashboards' | 'monitors' | 'saved_views';

export interface Tile {
  readonly parts: Parts;
  readonly folder: string;
  readonly paths: readonly string[];
  readonly manifest: JsonObject;
  readonly manifestFile: JsonFile | undefined;
  /** Sold in the Marketplace: it has a price or an agreement. */
  readonly isMarketplace: boolean;
  readonly media: readonly MediaItem[];
  readonly readme: MarkdownFile | undefined;
  readonly changelog: MarkdownFile | undefined;
  readonly metadata: Metadata | undefined;
  readonly serviceChecks: NamedFile | undefined;
  readonly assets: (kind: NamedAssets) => readonly NamedFile[];
  /** In the file's own place, or wherever the README says that logs are collected. */
  readonly hasLogs: boolean;
  readonly json: (path: string) => JsonFile | undefined;
  readonly text: (path: string) => string | undefined;
  readonly part: (path: string) => Part | undefined;
}

const jsonFiles = new WeakMap<Part, JsonFile>();
const markdownFiles = new WeakMap<Part, MarkdownFile>();
const metadataFiles = new WeakMap<Part, Metadata>();
const tiles = new WeakMap<Parts, Tile>();

function readOnce<T>(
  cache: WeakMap<Part, T>,
  part: Part | undefined,
  read: (text: string) => T,
): T | undefined {
  if (part?.type !== 'text') return undefined;
  const held = cache.get(part);
  if (held !== undefined) return held;
  const made = read(part.text);
  cache.set(part, made);
  return made;
}

export const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

export function tileOf(parts: Parts): Tile {
  const held = tiles.get(parts);
  if (held !== undefined) return held;
  const made = openTile(parts);
  tiles.set(parts, made);
  return made;
}

function openTile(parts: Parts): Tile {
  const part = (path: string): Part | undefined => (Object.hasOwn(parts, path) ? parts[path] : undefined);
  const json = (path: string): JsonFile | undefined =>
    readOnce(jsonFiles, part(path), (body) => ({ path, text: body, read: readJson(body) }));
  const markdown = (path: string): MarkdownFile | undefined =>
    readOnce(markdownFiles, part(path), (body) => {
      const lines = markdownLines(body);
      return { path, text: body, lines, sections: sectionsOf(body, lines) };
    });
  const manifestFile = json(MANIFEST_PATH);
  const root = manifestFile?.read.value;
  const manifest = isJsonObject(root) ? root : {};
  const named = (at: JsonPath): NamedFile | undefined => {
    const path = valueAt(manifest, at);
    return typeof path === 'string' && path !== ''
      ? { at, path, part: part(path), json: json(path) }
      : undefined;
  };
  const readme = markdown(README_PATH);
  return {
    parts,
    folder: folderNameOf(parts),
    paths: filesOf(parts).map(([path]) => path),
    manifest,
    manifestFile,
    isMarketplace: isFilled(manifest['pricing']) || isFilled(valueAt(manifest, ['legal_terms'])),
    media: mediaOf(manifest, part),
    readme,
    changelog: markdown(text(valueAt(manifest, ['tile', 'changelog'])) || CHANGELOG_PATH),
    metadata: readOnce(metadataFiles, part(METADATA_PATH), (body) => readMetadata(METADATA_PATH, body)),
    serviceChecks: named(['assets', 'integration', 'service_checks', 'metadata_path']),
    assets: (kind) => {
      const entries = valueAt(manifest, ['assets', kind]);
      if (!isJsonObject(entries)) return [];
      return Object.keys(entries).flatMap((name) => named(['assets', kind, name]) ?? []);
    },
    hasLogs: readme?.sections.some(({ title }) => /^(?:log collection|logs)\b/i.test(title)) ?? false,
    json,
    text: (path) => {
      const found = part(path);
      return found?.type === 'text' ? found.text : undefined;
    },
    part,
  };
}

const isFilled = (value: Json | undefined): boolean =>
  isJsonArray(value) ? value.length > 0 : isJsonObject(value) && Object.keys(value).length > 0;

function mediaOf(manifest: JsonObject, part: (path: string) => Part | undefined): readonly MediaItem[] {
  return objectsAt(manifest, ['tile', 'media']).map(({ at, item }) => {
    const imagePath = text(item['image_url']);
    const found = part(imagePath);
    return { at, item, imagePath, part: found, blob: found?.type === 'blob' ? found.blob : undefined };
  });
}

/** The objects of a list, each with its path. */
export function objectsAt(
  value: Json | undefined,
  path: JsonPath,
): readonly { readonly at: JsonPath; readonly item: JsonObject }[] {
  const list = valueAt(value, path);
  if (!isJsonArray(list)) return [];
  return list.flatMap((item, index) => (isJsonObject(item) ? [{ at: [...path, index], item }] : []));
}

export function textsAt(value: Json | undefined, path: JsonPath): readonly string[] {
  const found = valueAt(value, path);
  if (typeof found === 'string') return [found];
  return isJsonArray(found) ? found.filter((item) => typeof item === 'string') : [];
}

export const sectionNamed = (file: MarkdownFile, title: string, level?: number): Section | undefined =>
  file.sections.find(
    (section) =>
      section.title.toLowerCase() === title.toLowerCase() && (level === undefined || section.level === level),
  );
