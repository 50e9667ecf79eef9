/** `plan` and `submit`. */
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { VitrineError } from '../../../../shared/contract/result.ts';
import type { PreflightCheck, Submission } from '../../../../shared/contract/shapes.ts';
import type { Act } from '../../../../shared/domain/acts.ts';
import type { AccountId, DraftId } from '../../../../shared/domain/ids.ts';
import { type Plan, type PlanChoices, planSchema } from '../../../../shared/domain/plan.ts';
import { hasErrors } from '../../../../shared/domain/rules.ts';
import { accountNamed } from '../accounts.ts';
import { followSubmission } from '../follow.ts';
import type { GlobalOptions } from '../options.ts';
import { EXIT, type Output, sentenceOf } from '../output.ts';
import { openSession, type Session } from '../session.ts';
import { inWords, table } from '../words.ts';

interface Context {
  readonly options: GlobalOptions;
  readonly output: Output;
}

interface Choices {
  readonly act?: Act;
  readonly package?: string;
  readonly tenancy?: readonly string[];
  readonly allowInternalLaunches?: boolean;
  readonly draftOnly?: boolean;
  readonly publishOnApproval?: boolean;
  readonly note?: string;
}

/** What `plan --out` writes and `submit --plan` reads. */
const planFileSchema = z.object({ plan: planSchema, hash: z.string() });

async function makePlan(session: Session, listing: string, accountText: string, choices: Choices) {
  const { id, kind } = await session.find(listing);
  const account = await accountNamed(session, kind, accountText);
  return await session.ask('plans.make', {
    draft: id,
    account: account.id,
    choices:
      choices.act === undefined
        ? toSend(choices)
        : {
            submitForReview: false,
            publishOnApproval: false,
            intention: choices.act,
            ...(choices.tenancy === undefined ? {} : { allowedTenancies: choices.tenancy }),
            ...(choices.package === undefined
              ? {}
              : { item: await packageNamed(session, id, account.id, choices.package) }),
          },
  });
}

function toSend(choices: Choices): PlanChoices {
  return {
    submitForReview: choices.draftOnly !== true,
    publishOnApproval: choices.publishOnApproval === true,
    ...(choices.note === undefined ? {} : { noteToReviewers: choices.note }),
    ...(choices.allowInternalLaunches === true ? { allowInternalLaunches: true } : {}),
  };
}

/** @throws VitrineError `bad-input` when no package, or more than one, has the version. */
async function packageNamed(
  session: Session,
  draft: DraftId,
  account: AccountId,
  version: string,
): Promise<string> {
  const { packages } = await session.ask('publications.packages', { draft, account });
  const found = packages.filter((one) => one.version === version);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.item;
  const there = packages.map((one) => one.version).join(', ');
  throw new VitrineError(
    'bad-input',
    `${found.length === 0 ? 'No package' : 'More than one package'} at the marketplace has the version ${version}. It has: ${there === '' ? 'none' : there}.`,
  );
}

export async function plan(
  { options, output }: Context,
  listing: string,
  choices: Choices & { readonly account: string; readonly out?: string },
): Promise<number> {
  const session = await openSession(options, output, { withPractice: true });
  try {
    const made = await makePlan(session, listing, choices.account, choices);
    if (choices.out !== undefined) {
      await writeFile(choices.out, `${JSON.stringify({ plan: made.plan, hash: made.hash }, null, 2)}\n`);
      output.say(
        `The plan is in ${choices.out}; send exactly it with "vitrine submit --plan ${choices.out}".`,
      );
    }
    output.data(made, () => ledger(made.plan));
    const isRefused = choices.act === undefined ? hasErrors(made.findings) : made.plan.steps.length === 0;
    return isRefused ? EXIT.refused : EXIT.fine;
  } finally {
    await session.close();
  }
}

export function ledger(made: Plan): string {
  const head = `${made.subjectName} -> ${made.accountName}${made.isPractice ? ' (practice)' : ''}: ${made.steps.length} calls`;
  const rows = made.steps.map((step) => [
    step.id,
    step.operation,
    step.target,
    sizeOf(step),
    step.dependsOn.join(' '),
  ]);
  return [
    head,
    ...made.notices.map((notice) => `note: ${inWords(notice)}`),
    table([['', 'CALL', 'ON', 'BYTES', 'AFTER'], ...rows]),
  ].join('\n');
}

function sizeOf(step: Plan['steps'][number]): string {
  if (step.file !== undefined) return String(step.file.sizeBytes);
  const content = step.text ?? (step.body === undefined ? '' : JSON.stringify(step.body));
  return String(new TextEncoder().encode(content).byteLength);
}

export async function submit(
  { options, output }: Context,
  listing: string,
  choices: Choices & {
    readonly account: string;
    readonly plan?: string;
    readonly yes?: boolean;
    readonly confirm?: string;
  },
): Promise<number> {
  if (choices.act === 'delete' && choices.plan === undefined && choices.confirm !== listing) {
    throw new VitrineError(
      'bad-input',
      `Deleting cannot be taken back. Say it twice: --confirm ${JSON.stringify(listing)}.`,
    );
  }
  if ((choices.plan === undefined) === (choices.yes !== true)) {
    throw new VitrineError(
      'bad-input',
      'Say what to send: --plan FILE for a plan that was shown, or --yes to plan it now and send that.',
    );
  }
  const session = await openSession(options, output, { withPractice: true });
  try {
    const { plan: made, hash } =
      choices.plan === undefined
        ? await makePlan(session, listing, choices.account, choices)
        : await readPlan(choices.plan);
    const { id, kind } = await session.find(listing);
    const account = await accountNamed(session, kind, choices.account);
    if (!made.subject.endsWith(`:${id}`) || made.account !== account.id) {
      throw new VitrineError(
        'bad-input',
        `The plan is for ${made.subjectName} at ${made.accountName}, and not for what this command names.`,
      );
    }
    output.say(ledger(made));
    if (made.steps.length === 0) {
      output.data(made, () => 'Nothing to send.');
      return EXIT.refused;
    }
    await lookAhead(session, output, made);
    const started = await start(session, output, { plan: made, hash }, { draft: id, account: account.id });
    const submission = await followSubmission(session, output, started.id);
    if (submission.state === 'done') await readBack(session, output, id, account.id);
    output.data(
      submission,
      () => `${submission.state}${submission.reason === undefined ? '' : `: ${submission.reason}`}`,
    );
    return submission.state === 'done' ? EXIT.fine : EXIT.refused;
  } finally {
    await session.close();
  }
}

/**
 * What can be known before the first byte.
 * @throws VitrineError `refused` when anything stands against sending.
 */
async function lookAhead(session: Session, output: Output, made: Plan): Promise<void> {
  const { checks } = await session.ask('submissions.preflight', { plan: made });
  const told = (state: PreflightCheck['state']) =>
    checks.filter((check) => check.state === state).map((check) => inWords(check.message));
  for (const sentence of told('warned')) output.say(`look at it: ${sentence}`);
  const against = told('failed');
  if (against.length > 0) throw new VitrineError('refused', `Nothing was sent. ${against.join('. ')}.`);
}

/** What is not sent because it changed is shown as it would be now. */
async function start(
  session: Session,
  output: Output,
  shown: z.infer<typeof planFileSchema>,
  publication: { readonly draft: DraftId; readonly account: AccountId },
): Promise<Submission> {
  try {
    return await session.ask('submissions.start', shown);
  } catch (error) {
    if (error instanceof VitrineError && error.code === 'plan-changed') {
      const { plan: now } = await session.ask('plans.make', { ...publication, choices: shown.plan.choices });
      output.say(`As it would be now:\n${ledger(now)}`);
    }
    throw error;
  }
}

/** Once, so that what is told next, of the state and by the rules, is the marketplace's and not the memory of a call. */
async function readBack(session: Session, output: Output, draft: DraftId, account: AccountId): Promise<void> {
  try {
    const { accountName, state } = await session.ask('publications.refresh', { draft, account });
    output.say(`${accountName}: ${state}`);
    await session.ask('drafts.findings', { id: draft, isKept: true });
  } catch (error) {
    output.say(`It was sent, and could not be read back yet: ${sentenceOf(error)}`);
  }
}

async function readPlan(file: string): Promise<z.infer<typeof planFileSchema>> {
  try {
    return planFileSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const reason =
      error instanceof z.ZodError
        ? 'it is not a plan that Vitrine wrote'
        : error instanceof Error
          ? error.message
          : String(error);
    throw new VitrineError(
      'bad-input',
      `The plan in ${file} cannot be read: ${reason}. Make it again with "vitrine plan --out".`,
    );
  }
}

export async function packages(
  { options, output }: Context,
  listing: string,
  { account: accountText }: { readonly account?: string },
): Promise<number> {
  const session = await openSession(options, output);
  try {
    const { id, kind } = await session.find(listing);
    const account = await accountNamed(session, kind, accountText);
    const found = await session.ask('publications.packages', { draft: id, account: account.id });
    output.data(found.packages, () =>
      table([
        ['VERSION', 'NAME', 'STATUS', 'DEFAULT', 'MAY BE'],
        ...found.packages.map((one) => [
          one.version,
          one.name,
          one.status,
          one.isDefault ? 'yes' : '',
          one.acts.join(' '),
        ]),
      ]),
    );
    return EXIT.fine;
  } finally {
    await session.close();
  }
}
