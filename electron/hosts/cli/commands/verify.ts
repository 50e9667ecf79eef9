/** `verify`: whether the timelines are whole, each entry following from the one before it. */
import type { DraftId } from '../../../../shared/domain/ids.ts';
import type { GlobalOptions } from '../options.ts';
import { EXIT, type Output } from '../output.ts';
import { openSession, type Session } from '../session.ts';
import { table } from '../words.ts';

interface Verified {
  readonly listing?: string;
  /** Of what was said in the hand-offs about an account itself. */
  readonly account?: string;
  readonly entries: number;
  readonly firstBroken?: number;
}

export async function verify(
  { options, output }: { readonly options: GlobalOptions; readonly output: Output },
  listings: readonly string[],
): Promise<number> {
  const session = await openSession(options, output);
  try {
    const targets =
      listings.length === 0
        ? await everyDraft(session)
        : await Promise.all(listings.map((text) => session.find(text)));
    const results: Verified[] = [];
    for (const { id, name } of targets) {
      const { entries, firstBroken } = await session.ask('publications.timeline', { draft: id });
      results.push({
        listing: name,
        entries: entries.length,
        ...(firstBroken === undefined ? {} : { firstBroken }),
      });
    }
    if (listings.length === 0) results.push(...(await everyAccount(session)));
    output.data(results, () =>
      table(
        results.map((result) => [
          result.listing ?? result.account ?? '',
          `${result.entries} entries`,
          result.firstBroken === undefined ? 'whole' : `broken at entry ${result.firstBroken}`,
        ]),
      ),
    );
    return results.some((result) => result.firstBroken !== undefined) ? EXIT.refused : EXIT.fine;
  } finally {
    await session.close();
  }
}

/** One timeline an account, whichever of its guides says so; those in which nothing was said are left out. */
async function everyAccount(session: Session): Promise<readonly Verified[]> {
  const found: Verified[] = [];
  for (const { id, name } of (await session.ask('accounts.list', {})).accounts) {
    const { guides } = await session.ask('handoffs.list', { account: id });
    const whole = await Promise.all(
      guides.map(({ guide }) => session.ask('handoffs.get', { account: id, guide })),
    );
    const entries = whole.reduce((sum, each) => sum + each.entries.length, 0);
    const firstBroken = whole[0]?.firstBroken;
    if (entries > 0)
      found.push({ account: name, entries, ...(firstBroken === undefined ? {} : { firstBroken }) });
  }
  return found;
}

async function everyDraft(
  session: Session,
): Promise<readonly { readonly id: DraftId; readonly name: string }[]> {
  const found: { readonly id: DraftId; readonly name: string }[] = [];
  for (const family of ['listing', 'terms', 'artifact'] as const) {
    for (let offset = 0; ; offset += 500) {
      const { rows } = await session.ask('drafts.list', { family, offset, limit: 500 });
      found.push(...rows);
      if (rows.length < 500) break;
    }
  }
  return found;
}
