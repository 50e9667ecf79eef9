import { VitrineError } from '../../../shared/contract/result.ts';
import type { Handlers } from '../../../shared/contract/serve.ts';
import type { CoreContext } from '../context.ts';

type PracticeMethods = Pick<
  Handlers,
  'practice.faults' | 'practice.setFaults' | 'practice.status' | 'practice.setPolicy' | 'practice.decide'
>;

export function practiceHandlers(core: CoreContext): PracticeMethods {
  const running = () => {
    const { practice } = core.ports;
    if (practice === undefined)
      throw new VitrineError('unavailable', 'The practice marketplace is not running with this program.');
    return practice;
  };
  return {
    'practice.status': () => core.ports.practice?.status() ?? { isRunning: false, queue: [] },
    'practice.setPolicy': (policy) => {
      running().setPolicy(policy);
      core.emit('practice.changed', {});
      return running().status();
    },
    'practice.faults': () => ({ rules: core.ports.practice?.faults() ?? [] }),
    'practice.setFaults': ({ rules }) => {
      running().setFaults(rules);
      core.emit('practice.changed', {});
      return { rules: running().faults() };
    },
    'practice.decide': ({ revisionId, approve, notes }) => {
      running().decide(revisionId, { approve, ...(notes === undefined ? {} : { notes }) });
      core.emit('practice.changed', {});
      return running().status();
    },
  };
}
