/** The rules' authority: what a draft is judged by and what they say of it. */
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Draft } from '../../../shared/contract/shapes.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import type { JsonObject } from '../../../shared/domain/json.ts';
import type { Kind, RuleContext } from '../../../shared/domain/marketplace.ts';
import { type Finding, type RuleMemory, runRules } from '../../../shared/domain/rules.ts';
import type { Catalogues } from '../catalogues/catalogues.ts';
import { type FactsOf, factsIn } from '../pictures/facts-in.ts';

export interface JudgeDeps {
  readonly kindOf: (id: string) => Kind | undefined;
  readonly catalogues: Catalogues;
  readonly related: (draft: Draft) => ReadonlyMap<string, Draft>;
  readonly publishedOf: (id: DraftId) => JsonObject | null;
  readonly factsOf: FactsOf;
  readonly now: () => number;
}

export interface Judge {
  contextOf(draft: Draft): RuleContext;
  /** @throws VitrineError `unavailable` for a kind that this program does not know. */
  findingsOf(draft: Draft): readonly Finding[];
}

/** Of the drafts that are being worked on; the others are judged from nothing. */
const MOST_REMEMBERED = 16;

interface Remembered {
  readonly key: string;
  readonly context: RuleContext;
  readonly memory: RuleMemory;
}

export function createJudge({ kindOf, catalogues, related, publishedOf, factsOf, now }: JudgeDeps): Judge {
  const remembered = new Map<string, Remembered>();

  function build(draft: Draft): { key: string; context: RuleContext } {
    const others = related(draft);
    const published = publishedOf(draft.id);
    const today = dayOf(now());
    const catalogue = catalogues.of(marketplaceOf(draft.kind));
    const revs = [...others].map(([id, other]) => `${id}@${other.rev}`);
    const pictures = kindOf(draft.kind)?.content === 'files' ? factsIn(draft.parts, factsOf) : undefined;
    const key = [
      today,
      stampOf(catalogue),
      JSON.stringify(published),
      ...revs,
      ...Object.keys(pictures ?? {}),
    ].join(' ');
    const context: RuleContext = {
      catalogue,
      related: Object.fromEntries(
        [...others].map(([id, { kind, name, parts }]) => [id, { kind, name, parts }] as const),
      ),
      published,
      today,
      ...(pictures === undefined ? {} : { pictures }),
    };
    return { key, context };
  }

  /** Rules go by the context's identity, so one that says the same has to be the same object. */
  function recall(draft: Draft): Remembered {
    const { key, context } = build(draft);
    const last = remembered.get(draft.id);
    return last?.key === key ? last : { key, context, memory: new Map() };
  }

  function remember(id: string, entry: Remembered): void {
    remembered.delete(id);
    remembered.set(id, entry);
    for (const oldest of remembered.keys()) {
      if (remembered.size <= MOST_REMEMBERED) break;
      remembered.delete(oldest);
    }
  }

  return {
    contextOf: (draft) => recall(draft).context,
    findingsOf(draft) {
      const kind = kindOf(draft.kind);
      if (kind === undefined) {
        throw new VitrineError(
          'unavailable',
          `"${draft.name}" is of the kind ${draft.kind}, which this version of Vitrine does not know. Update Vitrine to check it.`,
        );
      }
      const { key, context, memory } = recall(draft);
      const run = runRules(kind.rules, draft.parts, context, memory);
      remember(draft.id, { key, context, memory: run.memory });
      return run.findings;
    },
  };
}

/** `2026-11-28`, in UTC: what rules call today. */
export const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** `oracle` of `oracle.application`. */
function marketplaceOf(kind: string): string {
  return kind.slice(0, kind.indexOf('.'));
}

const stamps = new WeakMap<object, number>();
let lastStamp = 0;

/** Catalogues are replaced and never changed, so their identity is their version. */
function stampOf(catalogue: object): number {
  let stamp = stamps.get(catalogue);
  if (stamp === undefined) {
    lastStamp += 1;
    stamp = lastStamp;
    stamps.set(catalogue, stamp);
  }
  return stamp;
}
