/** `status` and `publish`. */
import type { Publication, RemotePage, TimelineEntry } from '../../../../shared/contract/shapes.ts';
import type { AccountId, DraftId } from '../../../../shared/domain/ids.ts';
import { accountNamed } from '../accounts.ts';
import { followPublication, followSubmission } from '../follow.ts';
import type { GlobalOptions } from '../options.ts';
import { EXIT, type Output } from '../output.ts';
import { openSession, type Session } from '../session.ts';
import { inWords, table, time } from '../words.ts';

interface Context {
  readonly options: GlobalOptions;
  readonly output: Output;
}

/** Publishing replicates images for hours at the real marketplace; a terminal waits this long and says where to look. */
const PATIENCE_MS = 60_000;

export async function status(
  { options, output }: Context,
  listing: string,
  { account: accountText, refresh = false }: { readonly account?: string; readonly refresh?: boolean },
): Promise<number> {
  const session = await openSession(options, output, { withPractice: refresh });
  try {
    const draft = await session.find(listing);
    const wanted =
      accountText === undefined ? undefined : (await accountNamed(session, draft.kind, accountText)).id;
    const { publications } = await session.ask('publications.list', { draft: draft.id });
    const known = publications.find((candidate) => wanted === undefined || candidate.account === wanted);
    const publication =
      refresh && known !== undefined
        ? await session.ask('publications.refresh', { draft: draft.id, account: known.account })
        : known;
    await printStatus(session, output, draft, publication);
    return EXIT.fine;
  } finally {
    await session.close();
  }
}

export async function printStatus(
  session: Session,
  output: Output,
  draft: { readonly id: DraftId; readonly kind: string; readonly name: string },
  publication: Publication | undefined,
): Promise<void> {
  const { entries } = await session.ask('publications.timeline', {
    draft: draft.id,
    ...(publication === undefined ? {} : { account: publication.account }),
  });
  const state = publication?.state ?? 'draft';
  const page = publication === undefined ? null : await pageOf(session, draft.id, publication.account);
  const about = { listing: draft.name, kind: draft.kind, state, ...(page === null ? {} : { page }) };
  output.data({ ...about, timeline: entries }, () =>
    [
      `${draft.name}: ${state}${publication === undefined ? '' : ` at ${publication.accountName}`}${
        publication?.remoteStatus === undefined ? '' : ` (${publication.remoteStatus})`
      }`,
      ...linesOfPage(page),
      ...(publication?.notes ?? []).flatMap((note) =>
        note.part === undefined ? [] : [`  ${note.part}:${note.line ?? 1}  ${note.text}`],
      ),
      table(entries.map(lineOf)),
    ].join('\n'),
  );
}

async function pageOf(session: Session, draft: DraftId, account: AccountId): Promise<RemotePage | null> {
  return (await session.ask('publications.page', { draft, account })).page;
}

const linesOfPage = (page: RemotePage | null): readonly string[] =>
  page === null
    ? []
    : [
        `  ${page.name} ${page.title} (${page.state})${page.address === undefined ? '' : `  ${page.address}`}`,
        ...page.checks.map(({ name, state, words, address }) =>
          [`  check ${name}: ${state}`, words, address].filter((word) => word !== undefined).join('  '),
        ),
        ...(page.idle === undefined
          ? []
          : [
              `  quiet since ${time(page.idle.since)}: ${page.idle.staleAt === undefined ? 'stale' : `stale on ${time(page.idle.staleAt)}`}, closed on ${time(page.idle.closedAt)} unless something happens`,
            ]),
        ...(page.asked.length === 0 ? [] : [`  review asked of ${page.asked.join(', ')}`]),
      ];

const lineOf = (entry: TimelineEntry): readonly string[] => [
  time(entry.at),
  entry.actor,
  `${inWords(entry.message)}${entry.details?.['target'] === undefined ? '' : ` (${String(entry.details['target'])})`}${entry.words === undefined ? '' : `: "${entry.words}"`}`,
];

export async function publish(
  { options, output }: Context,
  listing: string,
  { account: accountText }: { readonly account?: string },
): Promise<number> {
  const session = await openSession(options, output, { withPractice: true });
  try {
    const draft = await session.find(listing);
    const account = await accountNamed(session, draft.kind, accountText);
    const started = await session.ask('publications.publish', { draft: draft.id, account: account.id });
    const submission = await followSubmission(session, output, started.id);
    if (submission.state !== 'done') {
      output.say(submission.reason ?? `The submission is ${submission.state}.`);
      return EXIT.refused;
    }
    const publication = await followPublication(
      session,
      output,
      draft.id,
      account.id,
      ['live', 'live-private', 'failed'],
      PATIENCE_MS,
    );
    await printStatus(session, output, draft, publication);
    return publication?.state === 'live' || publication?.state === 'live-private' ? EXIT.fine : EXIT.refused;
  } finally {
    await session.close();
  }
}
