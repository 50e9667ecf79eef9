/** One seed: the same intentions undisturbed and disturbed, and everything that must not differ between the two. */
import {
  canonicalJson,
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
} from '../../shared/domain/json.ts';
import { openColleague } from '../support/colleague.ts';
import { openDesk } from '../support/desk.ts';
import { randomOf } from '../support/random.ts';
import { type Intention, intentionsOf, TEXT_FIELDS } from './intentions.ts';
import { Model } from './model.ts';
import { Performer, type Stage } from './perform.ts';
import { makeTrouble, noTrouble } from './trouble.ts';

interface End {
  /** What must be the same in both runs. */
  readonly same: Readonly<Record<string, Json>>;
  /** What must not be in either. */
  readonly problems: readonly string[];
}

/** @returns what is wrong, as sentences; none when all promises held. */
export async function oneRun(seed: number): Promise<readonly string[]> {
  const intentions = intentionsOf(seed);
  const calm = await play(intentions, undefined).catch(failed('undisturbed'));
  if ('failure' in calm) return [calm.failure];
  const rough = await play(intentions, seed).catch(failed('disturbed'));
  if ('failure' in rough)
    return [...calm.problems.map((problem) => `undisturbed: ${problem}`), rough.failure];
  return [
    ...calm.problems.map((problem) => `undisturbed: ${problem}`),
    ...rough.problems.map((problem) => `disturbed: ${problem}`),
    ...Object.keys(calm.same).flatMap((what) => differences(what, calm.same[what], rough.same[what])),
  ];
}

const failed = (which: string) => (error: unknown) => ({
  failure: `${which}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
});

async function play(intentions: readonly Intention[], seed: number | undefined): Promise<End> {
  const isDisturbed = seed !== undefined;
  const random = randomOf(seed ?? 0);
  const desk = await openDesk({
    practice: { policy: { mode: 'manual', delayMs: 0, mayAutoPublish: true }, random },
    random,
  });
  try {
    const id = await desk.sample();
    const colleague = await openColleague(desk);
    const first = new Performer({
      desk,
      colleague,
      id,
      isDisturbed: false,
      model: emptyModel(),
      trouble: noTrouble,
    });
    const model = new Model(await first.document(), [...TEXT_FIELDS, 'longDescription']);
    const trouble = isDisturbed ? makeTrouble(desk, randomOf(seed + 1)) : noTrouble;
    const stage: Stage = { desk, colleague, id, model, trouble, isDisturbed };
    const performer = new Performer(stage);
    try {
      for (const intention of intentions) {
        trouble.stir();
        try {
          await performer.carryOut(intention);
        } catch (error) {
          const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
          throw new Error(`${JSON.stringify(intention)} failed: ${reason}`);
        }
      }
    } finally {
      await trouble.end();
    }
    await performer.rest();
    const end = await endOf(stage, performer);
    colleague.close();
    return end;
  } finally {
    await desk.close();
  }
}

const emptyModel = (): Model => new Model({}, []);

async function endOf({ desk, colleague, id, model }: Stage, performer: Performer): Promise<End> {
  const problems: string[] = [];
  const { account } = desk;
  const publication = await desk.ask('publications.refresh', { draft: id, account });
  const { conflicts } = await desk.ask('publications.conflicts', { draft: id, account });
  const expected = [...model.conflicts].toSorted();
  const found = conflicts.map((conflict) => conflict.field).toSorted();
  if (expected.join() !== found.join())
    problems.push(`the conflicts are ${found.join() || 'none'}, not ${expected.join() || 'none'}`);
  // What nobody has met yet reads differently, and the person is told so.
  const different = publication.proofs.filter(
    ({ state, field }) => state === 'different' && !model.isUnmet(field),
  );
  for (const { subject, field, sent, read } of different)
    problems.push(
      `${subject} ${field} was sent as ${JSON.stringify(sent)} and reads ${JSON.stringify(read)}`,
    );
  const revision = publication.remoteId === undefined ? undefined : await colleague.read(id);
  problems.push(...model.differences(await performer.document(), revision));
  problems.push(...(await storeProblems(desk)));
  const everything = sorted(await colleague.everything());
  return {
    problems,
    same: {
      marketplace: everything,
      state: publication.state,
      'steps left': (await desk.plan(id, { submitForReview: false })).plan.steps.map(
        (step) => step.operation,
      ),
    },
  };
}

async function storeProblems(desk: Stage['desk']): Promise<readonly string[]> {
  const { db } = desk.core().context.store;
  const problems: string[] = [];
  const verdict = String(db.pragma('integrity_check', { simple: true }));
  if (verdict !== 'ok') problems.push(`the database: ${verdict}`);
  const stuck = db
    .prepare<[], { operation: string; state: string }>(
      "SELECT step AS operation, state FROM steps WHERE state IN ('sending', 'unknown', 'waiting')",
    )
    .all();
  for (const { operation, state } of stuck) problems.push(`${operation} is ${state} for ever`);
  const drafts = db.prepare<[], string>('SELECT DISTINCT draft FROM timeline').pluck().all();
  for (const draft of drafts) {
    // The column holds ids of drafts.
    const { firstBroken } = await desk.ask('publications.timeline', { draft: draft as Stage['id'] });
    if (firstBroken !== undefined) problems.push(`the timeline of ${draft} breaks at entry ${firstBroken}`);
  }
  return problems;
}

/** Lists without their order, which is that of creation and differs where steps run in parallel. */
function sorted(value: Json): Json {
  if (isJsonArray(value))
    return value.map(sorted).toSorted((a, b) => canonicalJson(a).localeCompare(canonicalJson(b)));
  if (isJsonObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, sorted(field)]));
  return value;
}

function differences(path: string, calm: Json | undefined, rough: Json | undefined): readonly string[] {
  if (isJsonObject(calm) && isJsonObject(rough)) return childDifferences(path, calm, rough);
  if (isJsonArray(calm) && isJsonArray(rough) && calm.length === rough.length) {
    return calm.flatMap((item, index) => differences(`${path}[${index}]`, item, rough[index]));
  }
  if (canonicalJson(calm ?? null) === canonicalJson(rough ?? null)) return [];
  return [`${path}: ${JSON.stringify(calm)} undisturbed, ${JSON.stringify(rough)} disturbed`];
}

function childDifferences(path: string, calm: JsonObject, rough: JsonObject): readonly string[] {
  const keys = new Set([...Object.keys(calm), ...Object.keys(rough)]);
  return [...keys].flatMap((key) => differences(`${path}.${key}`, calm[key], rough[key]));
}
