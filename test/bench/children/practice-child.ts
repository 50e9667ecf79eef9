/** The practice marketplace in a process of its own: `practice-child.ts FOLDER LATENCY`. Each line asked, counts answered. */
import { createInterface } from 'node:readline';
import { startPractice } from '../../../electron/practice/start-practice.ts';

const [stateDir = '', latency = '0'] = process.argv.slice(2);
const latencyMs = Number(latency);
const practice = await startPractice({
  stateDir,
  delays: {
    listingMs: 0,
    workRequestMs: 0,
    artifactMs: 0,
    artifactAvailableMs: 0,
    publishMs: 0,
    reviewStartMs: 0,
  },
  policy: { mode: 'manual', delayMs: 0, mayAutoPublish: false },
});
console.log(JSON.stringify(practice.ready.oracle));
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'slow') practice.faults.set([{ operation: '*', fault: 'latency', latencyMs }]);
  if (line === 'fast') practice.faults.set([]);
  console.log(JSON.stringify(practice.requests.counts()));
}
await practice.close();
