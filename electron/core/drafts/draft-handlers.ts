import type { Handlers } from '../../../shared/contract/serve.ts';
import type { Draft } from '../../../shared/contract/shapes.ts';
import type { Kind } from '../../../shared/domain/marketplace.ts';
import { reachOf } from '../../../shared/domain/rules.ts';
import type { OwnDrafts } from './create-drafts.ts';

type DraftMethods = Pick<Handlers, Extract<keyof Handlers, `drafts.${string}`>>;

/** @param worksOn is told of each draft that somebody asks the rules about */
export function draftHandlers(
  drafts: OwnDrafts,
  kindOf: (id: string) => Kind | undefined,
  worksOn: (draft: Draft) => void,
): DraftMethods {
  const { lists } = drafts;
  return {
    'drafts.list': async (input) => {
      if (input.isSettled === true) await drafts.settled();
      if ((input.search ?? '').trim() !== '') await drafts.indexed();
      return lists.list(input);
    },
    'drafts.needs': (input) => lists.needs(input),
    'drafts.counts': () => lists.counts(),
    'drafts.get': ({ id }) => drafts.get(id),
    'drafts.find': ({ text, family }) => lists.find(text, family),
    'drafts.create': (input) => drafts.create(input),
    'drafts.edit': ({ id, rev, edits }) => drafts.edit(id, rev, edits),
    'drafts.undo': ({ id }) => drafts.undo(id),
    'drafts.redo': ({ id }) => drafts.redo(id),
    'drafts.remove': ({ id }) => {
      drafts.remove(id);
      return {};
    },
    'drafts.restore': ({ id }) => drafts.restore(id),
    'drafts.usedBy': ({ id }) => ({ drafts: lists.usedBy(id) }),
    'drafts.reach': ({ id }) => ({
      drafts: lists.usedBy(id).map(({ id: user, kind, name, state, isPractice }) => ({
        id: user,
        name,
        state,
        isPractice,
        items: kindOf(kind)?.itemsNaming?.(drafts.get(user).parts, id) ?? [],
      })),
    }),
    'drafts.findings': ({ id, isKept = false }) => {
      const draft = drafts.get(id);
      const findings = drafts.findingsOf(draft);
      const pack = kindOf(draft.kind)?.rules ?? NO_RULES;
      const reach = reachOf(pack);
      if (isKept) drafts.keepFindings(id, { findings, reach });
      return { rev: draft.rev, pack: pack.id, packVersion: pack.version, reach, findings };
    },
    'drafts.context': ({ id }) => {
      const draft = drafts.get(id);
      worksOn(draft);
      const { catalogue, related, published, today, pictures = {} } = drafts.contextOf(draft);
      const facts = Object.entries(pictures).map(([hash, each]) => [hash, { ...each }] as const);
      return { context: { catalogue, related, published, today, pictures: Object.fromEntries(facts) } };
    },
    'drafts.history': ({ id, limit }) => drafts.history(id, limit),
  };
}

const NO_RULES = { id: '', version: '', rules: [] } as const;
