import { VitrineError } from '../../../shared/contract/result.ts';
import type { Handlers } from '../../../shared/contract/serve.ts';
import { kindOf } from '../../../shared/marketplaces/index.ts';
import type { CoreContext } from '../context.ts';
import type { Publishing } from '../publishing.ts';
import { activationsReader } from '../submissions/activations.ts';
import { submissionOf } from '../submissions/journal.ts';
import { hashOf, marketplaceOf } from '../submissions/plans.ts';
import { startSubmission } from '../submissions/submissions.ts';
import { refuseUnsettled } from '../submissions/unsettled.ts';

type PublicationMethods = Pick<
  Handlers,
  | 'publications.list'
  | 'publications.pull'
  | 'publications.takeOver'
  | 'publications.conflicts'
  | 'publications.settleConflict'
  | 'publications.timeline'
  | 'publications.page'
  | 'publications.refresh'
  | 'publications.packages'
  | 'publications.activations'
  | 'publications.publish'
  | 'publications.note'
>;

export function publicationHandlers(core: CoreContext, publishing: Publishing): PublicationMethods {
  const activationsOf = activationsReader(core.store);
  const { publications, plans, timeline, watch, pull } = publishing;
  return {
    'publications.list': ({ draft }) => ({ publications: publications.of(draft) }),
    'publications.timeline': ({ draft, account }) => {
      const firstBroken = timeline.firstBroken(draft, account);
      return {
        entries: timeline.entries(draft, account),
        ...(firstBroken === undefined ? {} : { firstBroken }),
      };
    },
    'publications.page': ({ draft, account }) => {
      const { pageOf } = marketplaceOf(publishing.accounts.get(account).marketplace);
      return { page: pageOf?.(draft, publishing.remotes.all(account, draft)) ?? null };
    },
    'publications.refresh': ({ draft, account }) => watch.refresh(draft, account, true),
    'publications.pull': ({ draft, account }) => publishing.bringInChanges(draft, account),
    'publications.takeOver': async ({ draft, account }) => {
      refuseUnsettled(publishing.journal, { account, subject: `draft:${draft}`, steps: [] });
      const hasChanged = await publishing.takeOver.takeOver(draft, account);
      return { hasChanged, conflicts: pull.conflicts(draft, account) };
    },
    'publications.conflicts': ({ draft, account }) => ({ conflicts: pull.conflicts(draft, account) }),
    'publications.settleConflict': ({ draft, account, subject, field, value }) => {
      pull.settle(draft, account, subject, field, value);
      return { conflicts: pull.conflicts(draft, account) };
    },
    'publications.packages': ({ draft: id, account }) => {
      const draft = core.drafts.get(id);
      const { packagesOf } = marketplaceOf(publishing.accounts.get(account).marketplace);
      return { packages: packagesOf?.(draft, publishing.remotes.all(account, id)) ?? [] };
    },
    'publications.activations': ({ id }) => {
      const subject = kindOf(core.drafts.get(id).kind)?.activeSubject?.(id);
      return { activations: subject === undefined ? [] : activationsOf(subject) };
    },
    'publications.publish': async ({ draft, account }) => {
      const { unpublishable } = marketplaceOf(publishing.accounts.get(account).marketplace);
      if (unpublishable !== undefined) throw new VitrineError('refused', unpublishable);
      const { actions, remoteStatus = '' } = await watch.refresh(draft, account, false);
      if (!actions.includes('publish')) {
        throw new VitrineError(
          'refused',
          `Only what the reviewers approved can be published; the marketplace says ${remoteStatus || 'it has none of this yet'}.`,
        );
      }
      const plan = plans.publish(draft, account);
      return submissionOf(startSubmission(core, publishing, plan, hashOf(plan)));
    },
    'publications.note': ({ draft, account, text }) => {
      const plan = plans.note(draft, account, text);
      if (plan.steps.length === 0)
        throw new VitrineError(
          'refused',
          'A note goes with what was sent, and none of this listing is at the marketplace yet.',
        );
      return submissionOf(startSubmission(core, publishing, plan, hashOf(plan)));
    },
  };
}
