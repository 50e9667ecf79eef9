/** One remote item becomes a draft, or what changed of it is merged into the draft that it is already. */
import type { Account } from '../../../shared/contract/shapes.ts';
import type {
  AccountReader,
  BringIn,
  BringInHelpers,
  RemoteDraft,
  RemoteItem,
} from '../../../shared/domain/bring-in.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import { message } from '../../../shared/domain/messages.ts';
import type { CoreContext } from '../context.ts';
import type { Publications } from '../publications/publications.ts';
import type { Pull } from '../publications/pull.ts';
import type { Timeline } from '../publications/timeline.ts';
import type { Watch } from '../publications/watch.ts';
import { marketplaceOf } from '../submissions/plans.ts';
import type { Remotes } from '../submissions/remotes.ts';
import type { BroughtIn } from './brought-in.ts';

export type Outcome = 'new' | 'changed' | 'unchanged' | 'not-editable';

const UNKNOWN_TYPE = 'unknown-type';

export interface BringInParts {
  readonly core: CoreContext;
  readonly publishing: {
    readonly remotes: Remotes;
    readonly publications: Publications;
    readonly timeline: Timeline;
    readonly pull: Pull;
    readonly watch: Watch;
  };
  readonly broughtIn: BroughtIn;
}

export async function bringOneIn(
  parts: BringInParts,
  account: Account,
  bringIn: BringIn,
  reader: AccountReader,
  item: RemoteItem,
): Promise<Outcome> {
  const { core, broughtIn } = parts;
  const known = broughtIn.stampOf(account.id, item);
  const draft = broughtIn.draftOf(account.id, item.id);
  if (draft !== undefined && broughtIn.isRemoved(draft)) return 'unchanged';
  const isStrange = known?.reason !== undefined && !(known.reason === UNKNOWN_TYPE && bringIn.knows(item));
  if (known?.stamp === item.stamp && (draft !== undefined || isStrange))
    return known.reason === undefined ? 'unchanged' : 'not-editable';

  const { raw, draft: found, reason } = await bringIn.whole(reader, item);
  const at = new Date(core.ports.now()).toISOString();
  const kind = String(item.summary['listingType'] ?? item.summary['artifactType'] ?? item.family);
  const keep = (why: string | undefined) => broughtIn.save(account.id, item, kind, why, raw, at);
  if (found === undefined) {
    core.store.transaction('bring-in.keep', () => keep(reason ?? UNKNOWN_TYPE));
    return 'not-editable';
  }
  if (draft === undefined) {
    core.store.transaction('bring-in.begin', () => {
      begin(parts, account, found, at);
      keep(undefined);
    });
    return 'new';
  }
  const hasChanged = await merge(parts, account, draft, found, at);
  core.store.transaction('bring-in.keep', () => keep(undefined));
  return hasChanged ? 'changed' : 'unchanged';
}

const helpersFor = ({ core, broughtIn }: BringInParts, account: Account): BringInHelpers => ({
  newId: core.ports.newId,
  draftOf: (remoteId) => broughtIn.draftOf(account.id, remoteId),
});

function begin(parts: BringInParts, account: Account, found: RemoteDraft, at: string): void {
  const { core, publishing } = parts;
  const begun = found.begin(helpersFor(parts, account));
  const draft = core.drafts.create({ kind: found.kind, parts: begun.parts });
  for (const record of begun.records(draft.id)) publishing.remotes.save(account.id, record, at);
  const reading = marketplaceOf(account.marketplace).reading(
    { objects: found.objects(draft.id) },
    draft.id,
    draft.family,
  );
  publishing.publications.saw(draft.id, account.id, reading, undefined, at);
  // What is under review there is followed from here on; the watch reads the rest when it is asked.
  const isMoving =
    reading.state === 'in-review' || reading.state === 'publishing' || reading.state === 'approved';
  if (isMoving) publishing.publications.readNextAt(draft.id, account.id, core.ports.now());
  core.drafts.setPublicationState(draft.id, reading.state, account.isPractice);
  publishing.timeline.append(draft.id, account.id, at, {
    event: 'brought-in',
    actor: 'app',
    message: message('timeline|brought-in', { account: account.name }),
    ...(reading.remoteStatus === '' ? {} : { details: { status: reading.remoteStatus } }),
  });
}

/** @returns whether anything of the draft is other than before, or waits for the person. */
async function merge(
  parts: BringInParts,
  account: Account,
  draft: DraftId,
  found: RemoteDraft,
  at: string,
): Promise<boolean> {
  const { core, publishing } = parts;
  const { remotes, pull, watch, publications } = publishing;
  const before = publications.get(draft, account.id)?.remoteStatus;
  const conflictsBefore = pull.conflicts(draft, account.id).length;
  core.store.transaction('bring-in.adopt', () => {
    const { keep, forget } = found.adopt(draft, remotes.all(account.id, draft));
    for (const subject of forget) remotes.forget(account.id, subject);
    for (const record of keep) remotes.save(account.id, record, at);
  });
  const { taken } = found.isMergeable ? await pull.pull(draft, account.id) : { taken: [] };
  let added = 0;
  core.store.transaction('bring-in.add', () => {
    const held = core.drafts.get(draft);
    const known = remotes.all(account.id, draft);
    const { edits, records } = found.additions(draft, held.parts, known, helpersFor(parts, account));
    for (const record of records) remotes.save(account.id, record, at);
    if (edits.length > 0) core.drafts.edit(draft, held.rev, edits);
    added = edits.length;
  });
  const { remoteStatus } = await watch.refresh(draft, account.id, false);
  const conflicts = pull.conflicts(draft, account.id).length - conflictsBefore;
  return taken.length > 0 || added > 0 || conflicts > 0 || remoteStatus !== before;
}
