/**
 * Submissions that were confirmed for later: when the network is back, at a time, or after another one. What would
 * be sent is looked at again before it begins; if it is no longer what was confirmed, nothing leaves.
 */
import type { StartWhen } from '../../../shared/contract/shapes.ts';
import { message } from '../../../shared/domain/messages.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Channels } from '../channels/registry.ts';
import type { CoreContext } from '../context.ts';
import type { Timeline } from '../publications/timeline.ts';
import type { Journal, SubmissionRecord } from './journal.ts';
import { hashOf, type Plans } from './plans.ts';
import type { Runner } from './runner.ts';
import { unsettledBefore } from './unsettled.ts';

export interface Queue {
  close(): void;
}

const LOOK_EVERY_MS = 1_000;

export interface QueueParts {
  readonly accounts: Accounts;
  readonly channels: Channels;
  readonly journal: Journal;
  readonly plans: Plans;
  readonly runner: Runner;
  readonly timeline: Timeline;
}

export function createQueue(core: CoreContext, parts: QueueParts): Queue {
  let isClosed = false;
  let isLooking = false;
  const timer = setInterval(() => {
    if (isLooking || isClosed || core.store.isReadOnly) return;
    isLooking = true;
    look()
      .catch((error: unknown) =>
        core.ports.log('warn', 'the queue could not be read', { reason: String(error) }),
      )
      .finally(() => {
        isLooking = false;
      });
  }, LOOK_EVERY_MS);
  timer.unref();

  async function look(): Promise<void> {
    for (const id of parts.journal.queued()) {
      const record = parts.journal.get(id);
      try {
        const verdict = await readiness(record, record.starts ?? { type: 'now' });
        if (isClosed) return;
        if (verdict === 'ready') {
          // Whatever is still under way there comes to its end first.
          if (unsettledBefore(parts.journal, record.plan) === undefined) begin(record);
        } else if (verdict !== 'later') end(record, verdict);
      } catch (error) {
        core.ports.log('warn', 'a queued submission could not be looked at', {
          submission: id,
          reason: String(error),
        });
      }
    }
  }

  /** @returns a sentence when it will never be ready. */
  async function readiness(record: SubmissionRecord, when: StartWhen): Promise<'ready' | 'later' | string> {
    switch (when.type) {
      case 'now':
        return 'ready';
      case 'at':
        return Date.parse(when.at) <= core.ports.now() ? 'ready' : 'later';
      case 'after': {
        const other = parts.journal.get(when.submission);
        if (other.state === 'done') return 'ready';
        return other.state === 'failed' || other.state === 'cancelled'
          ? `It was to follow a submission of ${other.plan.subjectName} that did not come to pass.`
          : 'later';
      }
      case 'online': {
        const channel = await parts.channels.of(parts.accounts.get(record.account));
        return (await channel.probe()).type === 'done' ? 'ready' : 'later';
      }
    }
  }

  function begin(record: SubmissionRecord): void {
    if (hashOf(parts.plans.again(record.plan)) !== record.planHash) {
      end(
        record,
        'What would be sent is no longer what was confirmed: the draft or the marketplace changed meanwhile. Review the plan again.',
      );
      return;
    }
    parts.runner.run(record.id);
  }

  function end(record: SubmissionRecord, reason: string): void {
    const at = new Date(core.ports.now()).toISOString();
    core.store.transaction('submissions.queue-ended', () => {
      parts.journal.close(record.id, 'failed', reason, at);
      parts.timeline.append(record.draft, record.account, at, {
        event: 'submission-failed',
        actor: 'app',
        message: message('timeline|submission-not-begun'),
        words: reason,
      });
    });
    core.emit('submission.changed', { id: record.id, draft: record.draft });
  }

  return {
    close() {
      isClosed = true;
      clearInterval(timer);
    },
  };
}
