/**
 * What can be known before the first byte: every check on its own, all at once, each within its time. A check that
 * cannot be made says so; only one that failed stands against sending.
 */
import { statfs } from 'node:fs/promises';
import type { PreflightCheck } from '../../../shared/contract/shapes.ts';
import type { AccountId, DraftId } from '../../../shared/domain/ids.ts';
import { type Message, message } from '../../../shared/domain/messages.ts';
import { isSending, type Plan } from '../../../shared/domain/plan.ts';
import { hasErrors } from '../../../shared/domain/rules.ts';
import type { CoreContext } from '../context.ts';
import type { Publishing } from '../publishing.ts';
import { draftOfSubject } from './remotes.ts';
import { unsettledBefore } from './unsettled.ts';

/** Altogether, as the design promises it. */
const PATIENCE_MS = 1_000;
/** What the journal and the timeline of the largest plan need, and some. */
const MIN_FREE_BYTES = 64 * 1024 * 1024;

type Verdict = Pick<PreflightCheck, 'state' | 'message'>;

/** Absent for what the plan gives no reason to ask about. */
type Check = () => Promise<Verdict> | Verdict;

const ok = (key: string, values?: Record<string, string | number>): Verdict => ({
  state: 'ok',
  message: text(key, values),
});
const failed = (key: string, values?: Record<string, string | number>): Verdict => ({
  state: 'failed',
  message: text(key, values),
});
const unsure = (key: string, values?: Record<string, string | number>): Verdict => ({
  state: 'unknown',
  message: text(key, values),
});
const text = (key: string, values?: Record<string, string | number>): Message =>
  message(`preflight|${key}`, values);

export function preflight(
  core: CoreContext,
  publishing: Publishing,
  plan: Plan,
): Promise<readonly PreflightCheck[]> {
  // The plan was made for an account of this workspace.
  const account = publishing.accounts.get(plan.account as AccountId);
  const draft = draftOfSubject(plan.subject);
  const checks: Readonly<Record<PreflightCheck['id'], Check | undefined>> = {
    findings: () => checkFindings(core, draft, plan),
    earlier: () => {
      const before = unsettledBefore(publishing.journal, plan);
      return before === undefined
        ? ok('earlier-ok')
        : failed('earlier', { name: before.plan.subjectName, account: account.name });
    },
    disk: () => checkDisk(core),
    files: () => checkFiles(core, plan),
    account: async () => {
      const channel = await publishing.channels.of(account);
      const answer = await channel.probe();
      if (answer.type === 'done') return ok('account-ok', { account: account.name });
      if (answer.type === 'unauthenticated')
        return failed('sign-in', { account: account.name, reason: answer.message });
      if (answer.type === 'missing' || answer.type === 'refused')
        return failed('permission', { account: account.name, reason: answer.message });
      return failed('unreachable', { account: account.name, reason: answer.message });
    },
    clock: async () => {
      const skewMs = await (await publishing.channels.of(account)).clockSkewMs();
      if (skewMs === undefined) return unsure('clock-unknown');
      const seconds = Math.round(Math.abs(skewMs) / 1000);
      // A signature is refused when its time is five minutes off.
      return seconds > 240 ? failed('clock-off', { seconds }) : ok('clock-ok', { seconds });
    },
    names: async () => {
      const taken = await (await publishing.channels.of(account)).namesTaken(plan);
      return taken.length === 0 ? ok('names-free') : failed('names-taken', { names: taken.join(', ') });
    },
    elsewhere:
      isSending(plan.choices) && publishing.takeOver.applies(draft, account.id)
        ? async () => {
            const found = await publishing.takeOver.openedElsewhere(draft, account.id);
            return found === undefined ? ok('elsewhere-ok') : failed('elsewhere', { status: found.status });
          }
        : undefined,
    links: isSending(plan.choices)
      ? () => checkLinks(core, publishing, draft, account.isPractice)
      : undefined,
    quota: () => unsure('quota-unknown'),
  };
  const ids = Object.keys(checks) as PreflightCheck['id'][]; // the record above has exactly these
  return Promise.all(
    ids.flatMap((id) => {
      const check = checks[id];
      return check === undefined ? [] : [inTime(check).then((verdict) => ({ id, ...verdict }))];
    }),
  );
}

async function inTime(check: Check): Promise<Verdict> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Verdict>((resolve) => {
    timer = setTimeout(() => resolve(unsure('late')), PATIENCE_MS);
  });
  try {
    return await Promise.race([check(), late]);
  } catch (error) {
    return failed('check-failed', { reason: error instanceof Error ? error.message : String(error) });
  } finally {
    clearTimeout(timer);
  }
}

function checkFindings(core: CoreContext, draft: DraftId, plan: Plan): Verdict {
  if (!isSending(plan.choices)) return ok('findings-ok');
  const touched = new Set([draft, ...plan.steps.map((step) => draftOfSubject(step.subject))]);
  const broken = [...touched]
    .map((id) => core.drafts.get(id))
    .filter((each) => hasErrors(core.drafts.findingsOf(each)));
  return broken.length === 0
    ? ok('findings-ok')
    : failed('findings', { drafts: broken.map((each) => each.name).join(', ') });
}

/** For a rehearsal nobody outside is asked: what was found before is told, and no more. */
async function checkLinks(
  core: CoreContext,
  { links }: Publishing,
  id: DraftId,
  isPractice: boolean,
): Promise<Verdict> {
  const draft = core.drafts.get(id);
  const { urls, looks: before } = links.known(draft);
  if (urls.length === 0) return ok('links-none');
  const looks = isPractice || core.ports.reach === undefined ? before : await links.check(draft, false);
  const bad = looks.filter(({ state }) => state === 'dead' || state === 'insecure');
  if (bad.length > 0)
    return { state: 'warned', message: text('links-bad', { links: bad.map(({ url }) => url).join(', ') }) };
  const good = looks.filter(({ state }) => state === 'good').length;
  return good === urls.length
    ? ok('links-ok', { count: good })
    : unsure('links-unsure', { count: urls.length - good });
}

async function checkDisk(core: CoreContext): Promise<Verdict> {
  const { bavail, bsize } = await statfs(core.workspaceDir);
  const freeMb = Math.floor((bavail * bsize) / (1024 * 1024));
  return bavail * bsize < MIN_FREE_BYTES ? failed('disk-full', { megabytes: freeMb }) : ok('disk-ok');
}

function checkFiles(core: CoreContext, plan: Plan): Verdict {
  const missing = plan.steps.flatMap((step) =>
    step.file !== undefined && !core.blobs.has(step.file.hash) ? [step.file.fileName] : [],
  );
  return missing.length === 0 ? ok('files-ok') : failed('files-missing', { files: missing.join(', ') });
}
