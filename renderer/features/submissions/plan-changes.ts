/** What is different between the plan that was shown and the one that would be sent now. */
import { formatPath, isJsonArray, isJsonObject, type Json, jsonEquals } from '../../../shared/domain/json.ts';
import type { Plan, Step } from '../../../shared/domain/plan.ts';

export interface ChangedField {
  readonly path: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

export type PlanChange =
  | { readonly kind: 'added'; readonly step: Step }
  | { readonly kind: 'removed'; readonly step: Step }
  | { readonly kind: 'changed'; readonly step: Step; readonly fields: readonly ChangedField[] };

/**
 * Steps are the same step when they do the same operation to the same subject, in that order of appearance:
 * their ids only count, so one more step in front renames all that follow.
 */
export function changesBetween(before: Plan, after: Plan): readonly PlanChange[] {
  const earlier = keyed(before.steps);
  const later = keyed(after.steps);
  const changes: PlanChange[] = [];
  for (const [key, step] of later) {
    const old = earlier.get(key);
    if (old === undefined) {
      changes.push({ kind: 'added', step });
      continue;
    }
    const fields = differences(withoutStepNames(sentBy(old), before), withoutStepNames(sentBy(step), after));
    if (fields.length > 0) changes.push({ kind: 'changed', step, fields });
  }
  for (const [key, step] of earlier) if (!later.has(key)) changes.push({ kind: 'removed', step });
  return changes;
}

function keyed(steps: readonly Step[]): ReadonlyMap<string, Step> {
  const seen = new Map<string, number>();
  return new Map(
    steps.map((step) => {
      const name = `${step.operation} ${step.subject}`;
      const count = seen.get(name) ?? 0;
      seen.set(name, count + 1);
      return [`${name} ${count}`, step];
    }),
  );
}

function sentBy(step: Step): Json {
  return {
    params: step.params,
    ...(step.body ?? {}),
    ...(step.file === undefined ? {} : { file: `${step.file.fileName} (${step.file.hash.slice(0, 12)})` }),
    ...(step.text === undefined ? {} : { text: step.text }),
    ...(step.ifMatch === undefined ? {} : { ifMatch: step.ifMatch }),
  };
}

const REFERENCE = /\{step:(s\d+)\./g;

/** `{step:s3.id}` means another step in another plan, so references are named by what they refer to. */
function withoutStepNames(value: Json, plan: Plan): Json {
  if (typeof value === 'string') {
    return value.replaceAll(REFERENCE, (_text, id: string) => {
      const step = plan.steps.find((candidate) => candidate.id === id);
      return `{${step?.operation ?? id} ${step?.target ?? ''}.`;
    });
  }
  if (isJsonArray(value)) return value.map((item) => withoutStepNames(item, plan));
  if (isJsonObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, field]) => [key, withoutStepNames(field, plan)]),
    );
  }
  return value;
}

function differences(before: Json | undefined, after: Json | undefined): readonly ChangedField[] {
  const found: ChangedField[] = [];
  const walk = (a: Json | undefined, b: Json | undefined, path: readonly (string | number)[]) => {
    if (jsonEquals(a, b)) return;
    if (isJsonObject(a) && isJsonObject(b)) {
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) walk(a[key], b[key], [...path, key]);
    } else if (isJsonArray(a) && isJsonArray(b) && a.length === b.length) {
      a.forEach((item, index) => {
        walk(item, b[index], [...path, index]);
      });
    } else {
      found.push({ path: formatPath(path), before: a, after: b });
    }
  };
  walk(before, after, []);
  return found;
}
