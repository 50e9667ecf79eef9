/** Bad days to rehearse, and the calls a fault can be about. */
import type { FaultRule } from '../../../shared/contract/shapes.ts';

export const FAULTS = [
  'drop-reply',
  'latency',
  'too-many-requests',
  'server-error',
  'precondition',
  'incorrect-state',
  'unauthenticated',
  'truncated-body',
  'html',
] as const satisfies readonly FaultRule['fault'][];

export const isFault = (text: string): text is FaultRule['fault'] => FAULTS.some((fault) => fault === text);

/** Which faults carry how long to wait before another try. */
export const takesRetryAfter = (fault: FaultRule['fault']): boolean =>
  fault === 'too-many-requests' || fault === 'server-error';

export const presets = {
  badDay: [
    { fault: 'latency', latencyMs: 400 },
    { fault: 'drop-reply', probability: 0.15 },
    { fault: 'too-many-requests', probability: 0.1, retryAfterSeconds: 1 },
    { fault: 'server-error', probability: 0.1 },
    { fault: 'truncated-body', probability: 0.05 },
    { fault: 'html', probability: 0.05 },
  ],
  slow: [{ fault: 'latency', latencyMs: 2_000 }],
  dropped: [{ fault: 'drop-reply', probability: 0.5 }],
  away: [{ fault: 'server-error' }],
} as const satisfies Readonly<Record<string, readonly FaultRule[]>>;

export type Preset = keyof typeof presets;
export const PRESETS = Object.keys(presets) as Preset[]; // the keys of the object above
