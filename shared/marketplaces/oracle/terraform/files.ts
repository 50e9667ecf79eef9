/** A stack's Terraform files: parts of the artifact's draft, so that they are edited, undone and compared like any. */
import type { Part, Parts } from '../../../domain/parts.ts';

const PREFIX = 'terraform/';

export const terraformPart = (path: string): string => `${PREFIX}${path}`;

/** @returns undefined for a part that is no file of the stack. */
export const terraformPath = (part: string): string | undefined =>
  part.startsWith(PREFIX) ? part.slice(PREFIX.length) : undefined;

export interface TerraformFile {
  /** From the stack's root, with forward slashes. */
  readonly path: string;
  /** The part's whole path. */
  readonly part: string;
  readonly content: Part;
}

/** In the order of their paths, by code units: the same on every machine. */
export function terraformFiles(parts: Parts): readonly TerraformFile[] {
  return Object.entries(parts)
    .filter(([part]) => part.startsWith(PREFIX))
    .map(([part, content]) => ({ path: part.slice(PREFIX.length), part, content }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

export const hasTerraform = (parts: Parts): boolean =>
  Object.keys(parts).some((part) => part.startsWith(PREFIX));

export const isInRoot = (path: string): boolean => !path.includes('/');

/** Terraform's own cache of providers and modules: it is fetched again, and Oracle takes no ZIP that holds it. */
export const isTerraformCache = (path: string): boolean => path.split('/').includes('.terraform');

/** What Terraform wrote down about real machines, secrets included. */
export const isState = (path: string): boolean => /(?:\.tfstate(?:\..+)?|\.tfstate\.d\/.*)$/.test(path);

const LITTER = new Set(['.git', '__MACOSX', '.DS_Store', 'Thumbs.db']);

/** What is never taken in: caches and what systems leave lying about. */
export const isLeftOutOfStack = (path: string): boolean =>
  isTerraformCache(path) || path.split('/').some((step) => LITTER.has(step));
