/** The rules beside the window: checks while the person types, and remembers what need not run again. */
import type { RuleContext } from '../../shared/domain/marketplace.ts';
import type { Part } from '../../shared/domain/parts.ts';
import { type Finding, type RuleMemory, runRules } from '../../shared/domain/rules.ts';
import { kindOf } from '../../shared/marketplaces/index.ts';

export type RulesRequest =
  | { readonly type: 'open'; readonly kind: string; readonly context: RuleContext }
  /** The parts that changed since the last check, and the names of those that went. */
  | {
      readonly type: 'check';
      readonly parts: Readonly<Record<string, Part>>;
      readonly gone: readonly string[];
    };

export type RulesAnswer =
  | { readonly type: 'ready' }
  | { readonly type: 'found'; readonly findings: readonly Finding[] };

/** The page's types do not know a worker's global scope. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<RulesRequest>) => void) | null;
  postMessage(answer: RulesAnswer): void;
}
const scope = globalThis as unknown as WorkerScope;

let opened: { kind: string; context: RuleContext } | undefined;
let memory: RuleMemory = new Map();
/** Parts are compared by identity, so one that did not come again stays the same value. */
let parts: Readonly<Record<string, Part>> = {};

scope.onmessage = ({ data }) => {
  if (data.type === 'open') {
    opened = data;
    memory = new Map();
    return;
  }
  const kept = Object.entries(parts).filter(([name]) => !data.gone.includes(name));
  parts = { ...Object.fromEntries(kept), ...data.parts };
  const kind = opened === undefined ? undefined : kindOf(opened.kind);
  if (opened === undefined || kind === undefined) return;
  const run = runRules(kind.rules, parts, opened.context, memory);
  memory = run.memory;
  scope.postMessage({ type: 'found', findings: run.findings });
};
scope.postMessage({ type: 'ready' });
