import { z } from 'zod';

const faultSchema = z.enum([
  'latency',
  'drop-reply',
  'unauthenticated',
  'not-authorized',
  'incorrect-state',
  'precondition',
  'too-many-requests',
  'server-error',
  'truncated-body',
  'html',
]);

const faultRuleSchema = z.strictObject({
  /** An operation's name, or '*' (also when left out) for all. */
  operation: z.string().min(1).exactOptional(),
  /** How often it strikes before it is spent; for ever when left out. */
  times: z.number().int().positive().exactOptional(),
  /** How likely it strikes a matching request; 1 when left out. */
  probability: z.number().min(0).max(1).exactOptional(),
  fault: faultSchema,
  /** How long the request waits before anything else happens to it. */
  latencyMs: z.number().min(0).max(600_000).exactOptional(),
  /** Sent as `retry-after` with 'too-many-requests' and 'server-error'. */
  retryAfterSeconds: z.number().int().min(0).max(86_400).exactOptional(),
});

/** The contents of a `--faults` file: a list of rules, applied in order. */
export const faultRulesSchema = z.array(faultRuleSchema);

export type FaultRule = Readonly<z.infer<typeof faultRuleSchema>>;
export type Fault = z.infer<typeof faultSchema>;

export interface Strike {
  readonly latencyMs: number;
  /** The first rule that matched and does more than wait. */
  readonly rule: FaultRule | undefined;
}

/** What goes wrong on purpose. Latencies of all matching rules add up; of the others the first one strikes. */
export class Faults {
  #rules: readonly FaultRule[] = [];
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** The rules that are left, each with the times it still has. */
  get(): readonly FaultRule[] {
    return this.#rules;
  }

  /** @throws ZodError when a rule makes no sense */
  set(rules: readonly FaultRule[]): void {
    this.#rules = faultRulesSchema.parse(rules);
  }

  strike(operation: string): Strike {
    let latencyMs = 0;
    let struck: FaultRule | undefined;
    const left: FaultRule[] = [];
    for (const rule of this.#rules) {
      const isMatch = rule.operation === undefined || rule.operation === '*' || rule.operation === operation;
      const isNeeded = isMatch && (rule.fault === 'latency' || struck === undefined);
      if (!isNeeded || this.#random() >= (rule.probability ?? 1)) {
        left.push(rule);
        continue;
      }
      latencyMs += rule.latencyMs ?? 0;
      if (rule.fault !== 'latency') struck = rule;
      if (rule.times === undefined) left.push(rule);
      else if (rule.times > 1) left.push({ ...rule, times: rule.times - 1 });
    }
    this.#rules = left;
    return { latencyMs, rule: struck };
  }
}
