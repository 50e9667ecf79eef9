/** The registry: a marketplace more is a folder beside this file and a line in it. */
import type { InsightTopic } from '../domain/insight.ts';
import type { Kind, Marketplace } from '../domain/marketplace.ts';
import { datadog } from './datadog/index.ts';
import { oracle } from './oracle/index.ts';

export const marketplaces = { oracle, datadog } satisfies Record<string, Marketplace>;

const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.values(marketplaces).flatMap((marketplace) =>
    Object.values(marketplace.kinds).map((kind) => [kind.id, kind]),
  ),
);

/** @returns undefined for a kind of a marketplace that this program does not know. */
export function kindOf(id: string): Kind | undefined {
  return kinds.get(id);
}

export const allKinds: readonly Kind[] = [...kinds.values()];

/** The kind of draft that a folder's files are; undefined for a folder that no marketplace takes. */
export const kindOfFolder = (paths: readonly string[]): Kind | undefined =>
  allKinds.find((kind) => kind.isFolderOf?.(paths) === true);

/** What a person may choose of a plan there; nothing of a marketplace that this program does not know. */
export const planChoicesOf = (id: string): Marketplace['planChoices'] =>
  Object.values<Marketplace>(marketplaces).find((marketplace) => marketplace.id === id)?.planChoices ?? [];

/** Whether a listing of this kind has guides through its marketplace's own web pages. */
export const hasHandoff = (kind: string): boolean =>
  Object.values<Marketplace>(marketplaces)
    .find(({ kinds: theirs }) => kind in theirs)
    ?.handoff?.guides.some(({ about }) => about === 'listing') === true;

/** Whether what an account there holds already can become drafts here. */
export const canBringIn = (id: string): boolean =>
  Object.values<Marketplace>(marketplaces).find((marketplace) => marketplace.id === id)?.bringIn !==
  undefined;

/** What an account there lets be read; empty where that is nothing. */
export const insightOf = (id: string): readonly InsightTopic[] =>
  Object.values<Marketplace>(marketplaces).find((marketplace) => marketplace.id === id)?.insight ?? [];
