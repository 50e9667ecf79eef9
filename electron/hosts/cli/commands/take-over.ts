/** `take-over`: what `plan` would open once more is worked on from where somebody else opened it. */
import { formatPath } from '../../../../shared/domain/json.ts';
import { accountNamed } from '../accounts.ts';
import type { GlobalOptions } from '../options.ts';
import { EXIT, type Output } from '../output.ts';
import { openSession } from '../session.ts';

export async function takeOver(
  { options, output }: { readonly options: GlobalOptions; readonly output: Output },
  listing: string,
  { account: accountText }: { readonly account?: string },
): Promise<number> {
  const session = await openSession(options, output, { withPractice: true });
  try {
    const draft = await session.find(listing);
    const account = await accountNamed(session, draft.kind, accountText);
    const { hasChanged, conflicts } = await session.ask('publications.takeOver', {
      draft: draft.id,
      account: account.id,
    });
    const fields = conflicts.map(({ path }) => formatPath(path));
    output.data({ listing: draft.name, account: account.id, hasChanged, conflicts: fields }, () =>
      fields.length === 0
        ? `${draft.name} now goes on from the revision at ${account.name}.`
        : `${draft.name} now goes on from the revision at ${account.name}. Changed on both sides, to be decided in the window: ${fields.join(', ')}.`,
    );
    return EXIT.fine;
  } finally {
    await session.close();
  }
}
