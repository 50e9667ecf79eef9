/**
 * Follows what was sent: reads publications when a submission ends, when the person asks, and by itself while a
 * review or a publication is under way. What changed goes into the timeline; "live" is only ever what was read.
 */
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Note, Publication, PublicationState } from '../../../shared/contract/shapes.ts';
import type { AccountId, DraftId } from '../../../shared/domain/ids.ts';
import type { JsonObject } from '../../../shared/domain/json.ts';
import type { Marketplace, PublicationReading } from '../../../shared/domain/marketplace.ts';
import { message } from '../../../shared/domain/messages.ts';
import type { RemoteRecord } from '../../../shared/domain/remotes.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Answer, Channel } from '../channels/channel.ts';
import type { Channels } from '../channels/registry.ts';
import type { CoreContext } from '../context.ts';
import type { Revisions } from '../revisions/revisions.ts';
import { marketplaceOf } from '../submissions/plans.ts';
import { type Remotes, readWhileStill } from '../submissions/remotes.ts';
import type { Publications } from './publications.ts';
import type { Timeline } from './timeline.ts';

export interface Watch {
  /**
   * @param isWhole every field is read and proven, not only where it stands.
   * @throws VitrineError `unreachable` or `unauthenticated`; what was last read stays.
   */
  refresh(draft: DraftId, account: AccountId, isWhole: boolean): Promise<Publication>;
  close(): void;
}

export interface WatchParts {
  readonly core: CoreContext;
  readonly accounts: Accounts;
  readonly channels: Channels;
  readonly remotes: Remotes;
  readonly publications: Publications;
  readonly timeline: Timeline;
  readonly revisions: Revisions;
}

/** What changes by itself, at the marketplace. */
const MOVING: ReadonlySet<PublicationState> = new Set(['in-review', 'publishing', 'approved']);
const TICK_MS = 500;

export function createWatch(parts: WatchParts): Watch {
  const { core, accounts, channels, remotes, publications } = parts;
  const busy = new Set<string>();
  let isClosed = false;

  async function refresh(draft: DraftId, accountId: AccountId, isWhole: boolean): Promise<Publication> {
    const account = accounts.get(accountId);
    const channel = await channels.of(account);
    const marketplace = marketplaceOf(account.marketplace);
    const { known, objects, gone, kept } = await readWhileStill(remotes, accountId, draft, () =>
      readObjects(channel, marketplace, draft, remotes.all(accountId, draft), isWhole),
    );
    const at = new Date(core.ports.now()).toISOString();
    const reading = marketplace.reading({ objects }, draft, core.drafts.get(draft).family);
    const proofs = isWhole ? marketplace.prove(draft, known, { objects }) : undefined;
    core.store.transaction('publications.saw', () => {
      const before = publications.get(draft, accountId);
      for (const [subject, raw] of Object.entries(objects)) {
        // Not its etag: that one belongs to the base, and a newer one is only earned by comparing with it.
        if (kept.has(subject) && remotes.of(accountId, subject) === undefined)
          remotes.save(accountId, { subject, remoteId: '', base: {}, raw }, at);
        else remotes.saw(accountId, subject, raw, at);
      }
      publications.saw(draft, accountId, reading, proofs, at);
      parts.revisions.saw(draft, accountId, reading.state, at);
      const isMoving = (reading.isMoving ?? MOVING.has(reading.state)) && gone.size === 0;
      publications.readNextAt(draft, accountId, isMoving ? core.ports.now() + channel.pollMs : undefined);
      tell(parts.timeline, draft, accountId, at, before, reading);
    });
    core.drafts.setPublicationState(draft, reading.state, account.isPractice);
    core.emit('publication.changed', { draft, account: accountId });
    const publication = publications.get(draft, accountId);
    if (publication === undefined) throw new Error('a publication that was just written is not there');
    return publication;
  }

  async function tick(): Promise<void> {
    for (const { draft, account } of publications.due(core.ports.now())) {
      const key = `${draft} ${account}`;
      if (isClosed || busy.has(key)) continue;
      busy.add(key);
      try {
        const before = publications.get(draft, account)?.state;
        // What was just sent, or has just become public, is read whole to prove it field by field.
        const { state } = await refresh(draft, account, before === 'sending');
        if (state === 'live' && before !== 'live' && before !== 'sending')
          await refresh(draft, account, true);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        core.ports.log('info', 'a publication could not be read', { draft, account, reason });
        if (!isClosed)
          core.store.transaction('publications.later', () =>
            publications.readNextAt(draft, account, core.ports.now() + 10 * TICK_MS),
          );
      } finally {
        busy.delete(key);
      }
    }
  }

  let isTicking = false;
  const timer = setInterval(() => {
    if (isTicking || isClosed || core.store.isReadOnly) return;
    isTicking = true;
    tick()
      .catch((error: unknown) =>
        core.ports.log('warn', 'publications could not be followed', { reason: String(error) }),
      )
      .finally(() => {
        isTicking = false;
      });
  }, TICK_MS);
  timer.unref();

  return {
    refresh,
    close() {
      isClosed = true;
      clearInterval(timer);
    },
  };
}

interface ReadObjects {
  readonly known: readonly RemoteRecord[];
  readonly objects: Readonly<Record<string, JsonObject>>;
  readonly gone: ReadonlySet<string>;
  /** Subjects of what is kept without a record. */
  readonly kept: ReadonlySet<string>;
}

async function readObjects(
  channel: Channel,
  marketplace: Marketplace,
  draft: DraftId,
  known: readonly RemoteRecord[],
  isWhole: boolean,
): Promise<ReadObjects> {
  const objects: Record<string, JsonObject> = {};
  const gone = new Set<string>();
  const reads = marketplace.readsOf(draft, known, isWhole);
  await Promise.all(
    reads.map(async ({ subject, operation, params, isContent }) => {
      if (isContent === true) {
        const hash = await channel.contentHash(operation, params);
        if (hash !== undefined) objects[subject] = { hash };
        return;
      }
      const answer = await readThrough(channel, operation, params);
      if (answer.type === 'missing') gone.add(subject);
      if (answer.type === 'done' && answer.body !== undefined) objects[subject] = answer.body;
    }),
  );
  const kept = new Set(reads.flatMap(({ subject, isKept }) => (isKept === true ? [subject] : [])));
  return { known, objects, gone, kept };
}

async function readThrough(channel: Channel, operation: string, params: JsonObject): Promise<Answer> {
  const answer = await channel.read(operation, params);
  if (answer.type === 'unauthenticated')
    throw new VitrineError(
      'unauthenticated',
      `The marketplace did not accept the sign-in: ${answer.message}`,
    );
  if (answer.type === 'unreachable' || answer.type === 'unknown' || answer.type === 'busy') {
    throw new VitrineError(
      'unreachable',
      `The marketplace did not answer: ${answer.message}. What was last read stays; try again later.`,
    );
  }
  return answer;
}

function tell(
  timeline: Timeline,
  draft: DraftId,
  account: AccountId,
  at: string,
  before: Publication | undefined,
  reading: PublicationReading,
): void {
  const isNew = before?.remoteStatus !== reading.remoteStatus && reading.remoteStatus !== '';
  if (isNew) {
    timeline.append(draft, account, at, {
      event: reading.state === 'live' ? 'live' : 'status-changed',
      actor: 'marketplace',
      message: message(`timeline|state-${reading.state}`),
      ...(reading.reason === undefined ? {} : { words: reading.reason }),
      details: { status: reading.remoteStatus },
    });
  }
  const known = new Set((before?.notes ?? []).map((note: Note) => note.id));
  for (const note of reading.notes) {
    if (known.has(note.id) || note.from !== 'reviewer') continue;
    timeline.append(draft, account, at, {
      event: 'note-received',
      actor: 'marketplace',
      message: message('timeline|note-received'),
      words: note.text,
    });
  }
}
