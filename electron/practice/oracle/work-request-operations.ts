import type { Doc } from '../store.ts';
import { incorrectState } from './errors.ts';
import { listOperation, page } from './lists.ts';
import { done, type Operation, type OperationOnOne, shown } from './operation.ts';
import { cancelWork, timeLeftMs } from './work-requests.ts';
import { text } from './world.ts';

const FINISHED = new Set(['SUCCEEDED', 'FAILED', 'CANCELED']);

export const workRequestOperations: readonly Operation[] = [
  {
    name: 'getWorkRequest',
    method: 'GET',
    path: '/workRequests/{id}',
    kind: 'workRequest',
    run: ({ world }, work) =>
      shown(world, work, { 'retry-after': String(Math.round(timeLeftMs(world, work) / 1000)) }),
  },
  {
    name: 'cancelWorkRequest',
    method: 'DELETE',
    path: '/workRequests/{id}',
    kind: 'workRequest',
    run: ({ world }, work) => {
      const status = text(work.doc, 'status');
      if (FINISHED.has(status))
        throw incorrectState(`The work request is ${status}; there is nothing to cancel.`);
      if (status !== 'CANCELING') cancelWork(world, work);
      return done();
    },
  },
  listOperation({
    name: 'listWorkRequests',
    path: '/workRequests',
    kind: 'workRequest',
    required: ['compartmentId'],
    filters: {
      compartmentId: 'compartmentId',
      workRequestId: 'id',
      status: 'status',
      resourceId: 'subjectId',
    },
    sorts: { timeAccepted: 'timeAccepted' },
  }),
  history('listWorkRequestErrors', 'errors'),
  history('listWorkRequestLogs', 'logs'),
];

function history(name: string, part: 'errors' | 'logs'): OperationOnOne {
  return {
    name,
    method: 'GET',
    path: `/workRequests/{id}/${part}`,
    kind: 'workRequest',
    run: (call, work) => {
      const entries = work.hidden[part] as Doc[]; // Written by startWork and `end`, always a list.
      const listed = entries.map((doc, sequence) => ({ doc, sequence }));
      return page(call, listed, { timestamp: 'timestamp' });
    },
  };
}
