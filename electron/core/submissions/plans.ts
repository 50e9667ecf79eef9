/** Makes plans from what the store knows: the draft, the drafts it names, and what was agreed with the account. */
import { createHash } from 'node:crypto';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { AccountId, DraftId } from '../../../shared/domain/ids.ts';
import type { Marketplace, PlanInput } from '../../../shared/domain/marketplace.ts';
import { type Plan, type PlanChoices, planFingerprint, problemsOfPlan } from '../../../shared/domain/plan.ts';
import { marketplaces } from '../../../shared/marketplaces/index.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { catalogueOf } from '../catalogues/catalogues.ts';
import type { CoreContext } from '../context.ts';
import type { Conflicts } from '../publications/conflicts.ts';
import type { Zips } from '../stacks/zips.ts';
import { draftOfSubject, type Remotes } from './remotes.ts';

export interface Plans {
  make(draft: DraftId, account: AccountId, choices: PlanChoices): Plan;
  publish(draft: DraftId, account: AccountId): Plan;
  note(draft: DraftId, account: AccountId, text: string): Plan;
  /** Plans the same intention again, as a plan that was shown says it, to see whether it would still be the same. */
  again(shown: Plan): Plan;
}

/** SHA-256 over everything that would be sent, and to whom. */
export function hashOf(plan: Plan): string {
  return createHash('sha256').update(planFingerprint(plan)).digest('hex');
}

export function marketplaceOf(id: string): Marketplace {
  const marketplace = Object.hasOwn(marketplaces, id)
    ? marketplaces[id as keyof typeof marketplaces]
    : undefined;
  if (marketplace === undefined)
    throw new VitrineError('unavailable', `Vitrine does not know the marketplace ${id}.`);
  return marketplace;
}

export function createPlans(
  core: CoreContext,
  accounts: Accounts,
  remotes: Remotes,
  conflicts: Conflicts,
  zips: Pick<Zips, 'of'>,
): Plans {
  function inputOf(draftId: DraftId, accountId: AccountId, choices: PlanChoices): PlanInput {
    const draft = core.drafts.get(draftId);
    const account = accounts.get(accountId);
    if (draft.kind.split('.')[0] !== account.marketplace) {
      throw new VitrineError(
        'bad-input',
        `${draft.name} is not for ${account.name}: choose an account of its own marketplace.`,
      );
    }
    const related = core.drafts.related(draft);
    const known = [draftId, ...related.values().map((other) => other.id)].flatMap((id) =>
      remotes.all(account.id, id),
    );
    const bySubject = new Map(known.map((record) => [record.subject, record]));
    const held = new Set(
      [draftId, ...related.keys()].flatMap((id) =>
        conflicts.of(id as DraftId, account.id).map(({ subject, field }) => `${subject} ${field}`),
      ),
    );
    const salt = core.ports.newId();
    return {
      draft,
      related,
      account,
      remotes: known,
      remoteOf: (subject) => bySubject.get(subject),
      catalogue: catalogueOf(core.store, account.id),
      zipOf: zips.of,
      choices,
      isHeld: (subject, field) => held.has(`${subject} ${field}`),
      now: new Date(core.ports.now()).toISOString(),
      keyOf: (stepId) => `${salt}-${stepId}`,
    };
  }
  const checked = (plan: Plan): Plan => {
    const problems = problemsOfPlan(plan);
    if (problems.length > 0) throw new Error(`the plan is not one: ${problems.join('; ')}`);
    return plan;
  };
  const bare: PlanChoices = { submitForReview: false, publishOnApproval: false };
  const make: Plans['make'] = (draft, account, choices) => {
    const input = inputOf(draft, account, choices);
    return checked(marketplaceOf(input.account.marketplace).plan(input));
  };
  return {
    make,
    publish: (draft, account) => make(draft, account, { ...bare, intention: 'publish' }),
    note(draft, account, text) {
      const input = inputOf(draft, account, bare);
      return checked(marketplaceOf(input.account.marketplace).planNote(input, text));
    },
    again: (shown) => make(draftOfSubject(shown.subject), shown.account as AccountId, shown.choices),
  };
}
