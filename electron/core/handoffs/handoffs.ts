/**
 * Hand-offs: a marketplace's guides with what the person said of their steps. What is said is an entry of the
 * publication's timeline, and of the account's own where a guide is about that; how a guide stands follows from its
 * entries, so that taking something back is one entry more.
 */
import type { Handoff, HandoffPlace, HandoffSummary } from '../../../shared/contract/handoff-shapes.ts';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Guide, HandoffInput } from '../../../shared/domain/handoff.ts';
import { GIVEN, type Marks, marksOf, SAID, TAKEN_BACK } from '../../../shared/domain/handoff-marks.ts';
import { standingOf } from '../../../shared/domain/handoff-view.ts';
import type { AccountId, DraftId } from '../../../shared/domain/ids.ts';
import { message } from '../../../shared/domain/messages.ts';
import { accountKindOf } from '../accounts/account-kinds.ts';
import { agesOfCatalogues, catalogueOf } from '../catalogues/catalogues.ts';
import type { CoreContext } from '../context.ts';
import type { Happening } from '../publications/timeline.ts';
import type { Publishing } from '../publishing.ts';
import { marketplaceOf } from '../submissions/plans.ts';

/** Where an account's own entries stand in the timelines: no draft has an empty id. */
const ACCOUNT_ITSELF = '' as DraftId;

export interface Handoffs {
  list(place: HandoffPlace): readonly HandoffSummary[];
  /** @throws VitrineError `not-found` */
  get(place: HandoffPlace, guide: string): Handoff;
  tick(place: HandoffPlace, guide: string, step: string, isDone: boolean): Handoff;
  give(place: HandoffPlace, guide: string, step: string, ask: string, value: string): Handoff;
  waiting(): readonly HandoffSummary[];
}

interface Known {
  readonly input: HandoffInput;
  readonly marks: Marks;
  readonly guides: readonly Guide[];
  readonly checked: string;
}

export function createHandoffs(core: CoreContext, publishing: Publishing): Handoffs {
  const { store, ports } = core;
  const { accounts, timeline, publications, remotes } = publishing;
  const places = store.prepare<[], { account: string; draft: string }>(
    'places of hand-offs',
    `SELECT DISTINCT t.account, t.draft FROM timeline t JOIN accounts a ON a.id = t.account
     LEFT JOIN drafts d ON d.id = t.draft
     WHERE t.event GLOB 'handoff-*' AND a.removed_at IS NULL AND (t.draft = '' OR (d.id IS NOT NULL AND d.removed_at IS NULL))`,
  );
  const now = (): string => new Date(ports.now()).toISOString();

  function know({ account: accountId, draft: draftId }: HandoffPlace): Known {
    const account = accounts.get(accountId);
    const draft = draftId === undefined ? undefined : core.drafts.get(draftId);
    if (draft !== undefined && draft.kind.split('.')[0] !== account.marketplace)
      throw new VitrineError('bad-input', `${account.name} does not take ${draft.name}.`);
    const publication = draftId === undefined ? undefined : publications.get(draftId, accountId);
    const marks = marksOf([
      ...timeline.entries(ACCOUNT_ITSELF, accountId),
      ...(draftId === undefined ? [] : timeline.entries(draftId, accountId)),
    ]);
    const input: HandoffInput = {
      account,
      signIn: accountKindOf(account.marketplace).signInFacts?.(account, ports) ?? {},
      catalogue: catalogueOf(store, accountId),
      readAt: Object.fromEntries(
        agesOfCatalogues(store, accountId).map(({ name, fetchedAt }) => [name, fetchedAt]),
      ),
      ...(draft === undefined ? {} : { draft }),
      ...(publication === undefined ? {} : { publication }),
      remotes: draftId === undefined ? [] : remotes.all(accountId, draftId),
      given: marks.given,
    };
    const { guides = [], checked = '' } = marketplaceOf(account.marketplace).handoff ?? {};
    const about = draft === undefined ? 'account' : 'listing';
    return {
      input,
      marks,
      // One that was begun stays, whatever became of what it was for.
      guides: guides.filter(
        (guide) => guide.about === about && (guide.isFor?.(input) !== false || marks.isStarted(guide.id)),
      ),
      checked,
    };
  }

  function summaryOf({ input, marks }: Known, guide: Guide): HandoffSummary {
    const { account, draft } = input;
    const { done, total, next } = standingOf(guide, input, marks, now().slice(0, 10));
    const lastAt = marks.lastAt(guide.id);
    return {
      marketplace: account.marketplace,
      guide: guide.id,
      about: guide.about,
      title: message(`handoff|${account.marketplace}|${guide.id}|title`),
      account: account.id,
      accountName: account.name,
      isPractice: account.isPractice,
      ...(draft === undefined ? {} : { draft: draft.id, draftName: draft.name }),
      done,
      total,
      isStarted: marks.isStarted(guide.id),
      ...(lastAt === undefined ? {} : { lastAt }),
      ...(next === undefined
        ? {}
        : { next: { step: next.id, title: next.title, isLate: next.state === 'late' } }),
    };
  }

  const entriesOf = ({ account, draft }: HandoffPlace, guide: string) =>
    timeline
      .entries(draft ?? ACCOUNT_ITSELF, account)
      .filter(({ event, details }) => event.startsWith('handoff-') && details?.['guide'] === guide);

  function get(place: HandoffPlace, id: string): Handoff {
    const known = know(place);
    const guide = known.guides.find((each) => each.id === id);
    if (guide === undefined) throw noGuide(id, known.guides);
    const { steps } = standingOf(guide, known.input, known.marks, now().slice(0, 10));
    const firstBroken = timeline.firstBroken(place.draft ?? ACCOUNT_ITSELF, place.account);
    return {
      ...summaryOf(known, guide),
      intro: message(`handoff|${known.input.account.marketplace}|${id}|intro`),
      steps,
      checked: known.checked,
      entries: entriesOf(place, id),
      ...(firstBroken === undefined ? {} : { firstBroken }),
    };
  }

  /** @param step of the guide as it stands now: one that a choice has taken out of it cannot be spoken of */
  function stepIn(place: HandoffPlace, guide: string, step: string) {
    const handoff = get(place, guide);
    const found = handoff.steps.find(({ id }) => id === step);
    if (found === undefined)
      throw new VitrineError(
        'not-found',
        `The guide ${guide} has no step ${step}. It has ${handoff.steps.map(({ id }) => id).join(', ')}.`,
      );
    return { found, marketplace: handoff.marketplace };
  }

  function append({ account, draft }: HandoffPlace, happening: Omit<Happening, 'actor'>): void {
    const place = { account, ...(draft === undefined ? {} : { draft }) };
    store.transaction('handoffs.append', () => {
      timeline.append(draft ?? ACCOUNT_ITSELF, account, now(), { ...happening, actor: 'person' });
      core.emit('handoff.changed', place);
      if (draft !== undefined) core.emit('publication.changed', { draft, account });
    });
  }

  return {
    list: (place) => {
      const known = know(place);
      return known.guides.map((guide) => summaryOf(known, guide));
    },
    get,
    tick(place, guide, step, isDone) {
      const { found, marketplace } = stepIn(place, guide, step);
      // Said twice is said once.
      if ((found.saidAt !== undefined) !== isDone) {
        const event = isDone ? SAID : TAKEN_BACK;
        append(place, {
          event,
          message: message(`timeline|${event}`, { step: titleKey(marketplace, guide, step) }),
          details: { guide, step },
        });
      }
      return get(place, guide);
    },
    give(place, guide, step, ask, value) {
      const { found, marketplace } = stepIn(place, guide, step);
      const asked = found.asks.find(({ id }) => id === ask);
      if (asked === undefined)
        throw new VitrineError(
          'not-found',
          `The step ${step} asks for ${names(found.asks)}, not for ${ask}.`,
        );
      const words = value.trim();
      if (words !== asked.value)
        append(place, {
          event: GIVEN,
          message: message(words === '' ? 'timeline|handoff-emptied' : 'timeline|handoff-given', {
            step: titleKey(marketplace, guide, step),
            ask: `handoff|${marketplace}|asks|${ask}|label`,
          }),
          ...(words === '' ? {} : { words }),
          details: { guide, step, ask },
        });
      return get(place, guide);
    },
    waiting: () =>
      places
        .all()
        .flatMap(({ account, draft }) => {
          const known = know({
            account: account as AccountId, // written from branded ids
            ...(draft === ACCOUNT_ITSELF ? {} : { draft: draft as DraftId }),
          });
          return known.guides
            .filter((guide) => known.marks.isStarted(guide.id))
            .map((guide) => summaryOf(known, guide));
        })
        .filter(({ next }) => next !== undefined)
        .toSorted((a, b) => Number(b.next?.isLate) - Number(a.next?.isLate) || newestFirst(a, b)),
  };
}

const newestFirst = (a: HandoffSummary, b: HandoffSummary): number =>
  (b.lastAt ?? '').localeCompare(a.lastAt ?? '');

const titleKey = (marketplace: string, guide: string, step: string): string =>
  `handoff|${marketplace}|${guide}|steps|${step}|title`;

const names = (asks: readonly { readonly id: string }[]): string =>
  asks.map(({ id }) => id).join(', ') || 'nothing';

const noGuide = (id: string, guides: readonly Guide[]): VitrineError =>
  new VitrineError(
    'not-found',
    `There is no guide ${id} here. ${guides.length === 0 ? 'There is none.' : `There is ${names(guides)}.`}`,
  );
