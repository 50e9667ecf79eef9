import type { Doc, Resource } from '../store.ts';
import { newId, text, timestamp, type World } from './world.ts';

export const WORK_TASK = 'oracle.work';
const STAGES = 3;

export interface WorkFailure {
  readonly code: string;
  readonly message: string;
}

interface WorkResource {
  readonly entityType: string;
  readonly actionType: 'CREATED' | 'UPDATED' | 'DELETED' | 'IN_PROGRESS' | 'RELATED' | 'FAILED';
  readonly identifier: string;
}

export interface WorkResult {
  readonly failure?: WorkFailure;
  /** What it touched, in place of what was named at its start. */
  readonly resources?: readonly WorkResource[];
}

/** One kind of asynchronous work. `finish` and `undo` see the world as it is when they run. */
export interface WorkKind {
  finish(world: World, work: Resource): WorkResult;
  /** Puts things back when the work is cancelled; work without it only stops. */
  undo?(world: World, work: Resource): void;
}

export interface WorkStart {
  readonly operationType: string;
  readonly compartmentId: string;
  /** The object it is about, found again in `finish`. */
  readonly subject: Resource;
  readonly entityType: string;
  readonly durationMs: number;
  readonly input?: Doc;
}

/** @returns the id to answer with in `opc-work-request-id` */
export function startWork(world: World, start: WorkStart): string {
  const id = newId(world, 'workRequest');
  const resource: WorkResource = {
    entityType: start.entityType,
    actionType: 'IN_PROGRESS',
    identifier: start.subject.id,
  };
  const doc = {
    operationType: start.operationType,
    status: 'ACCEPTED',
    id,
    compartmentId: start.compartmentId,
    resources: [withUri(resource)],
    percentComplete: 0,
    timeAccepted: timestamp(world),
  };
  const hidden = {
    kind: start.subject.kind,
    subjectId: start.subject.id,
    input: start.input ?? {},
    durationMs: start.durationMs,
    stage: 0,
    acceptedAt: world.now(),
    errors: [],
    logs: [{ message: `The request was accepted: ${start.operationType}.`, timestamp: timestamp(world) }],
  };
  world.store.insert('workRequest', id, null, doc, hidden);
  scheduleStage(world, id, world.now() + start.durationMs / STAGES);
  return id;
}

export function subjectOf(world: World, work: Resource): Resource | undefined {
  return world.store.get(text(work.hidden, 'kind'), text(work.hidden, 'subjectId'));
}

export function inputOf(work: Resource): Doc {
  return work.hidden['input'] as Doc; // Written by startWork, always an object.
}

/** Takes a work request one stage further; the last one does the work. */
export function advanceWork(world: World, id: string, kinds: Readonly<Record<string, WorkKind>>): void {
  const work = world.store.get('workRequest', id);
  if (work === undefined) return;
  const kind = kinds[text(work.doc, 'operationType')];
  if (text(work.doc, 'status') === 'CANCELING') {
    kind?.undo?.(world, work);
    end(world, work, { status: 'CANCELED' }, 'The request was cancelled.');
    return;
  }
  const stage = Number(work.hidden['stage']) + 1;
  if (stage < STAGES) {
    const started = work.doc['timeStarted'] ?? timestamp(world);
    const percentComplete = Math.round((100 * stage) / STAGES);
    world.store.replace(work, {
      doc: { ...work.doc, status: 'IN_PROGRESS', percentComplete, timeStarted: started },
      hidden: { ...work.hidden, stage, logs: withLog(world, work, `In progress, ${percentComplete} %.`) },
    });
    scheduleStage(world, id, stageEndsAt(work, stage + 1));
    return;
  }
  const result = kind?.finish(world, work) ?? {};
  const resources = (result.resources ?? (work.doc['resources'] as WorkResource[])).map(withUri);
  if (result.failure === undefined) {
    end(world, work, { status: 'SUCCEEDED', percentComplete: 100, resources }, 'The request succeeded.');
  } else {
    const error = { ...result.failure, timestamp: timestamp(world) };
    end(world, work, { status: 'FAILED', resources }, `The request failed: ${result.failure.message}`, [
      error,
    ]);
  }
}

export function cancelWork(world: World, work: Resource): void {
  const logs = withLog(world, work, 'Cancellation was requested.');
  world.store.cancelTasks(work.id);
  world.store.replace(work, { doc: { ...work.doc, status: 'CANCELING' }, hidden: { ...work.hidden, logs } });
  scheduleStage(world, work.id, world.now() + Number(work.hidden['durationMs']) / STAGES);
}

function end(world: World, work: Resource, doc: Doc, message: string, errors: readonly Doc[] = []): void {
  const at = timestamp(world);
  world.store.replace(work, {
    doc: { timeStarted: at, ...work.doc, ...doc, timeFinished: at },
    hidden: { ...work.hidden, errors, logs: withLog(world, work, message) },
  });
}

function withLog(world: World, work: Resource, message: string): readonly Doc[] {
  return [...(work.hidden['logs'] as Doc[]), { message, timestamp: timestamp(world) }];
}

function scheduleStage(world: World, id: string, dueAt: number): void {
  world.store.addTask({ name: WORK_TASK, subjectId: id, dueAt });
}

/** Counted from the start, so that a server that was down does not owe the time again. */
function stageEndsAt(work: Resource, stage: number): number {
  return Number(work.hidden['acceptedAt']) + (Number(work.hidden['durationMs']) * stage) / STAGES;
}

/** How long until the work is over; 0 when it is. */
export function timeLeftMs(world: World, work: Resource): number {
  if (work.doc['timeFinished'] !== undefined) return 0;
  return Math.max(0, stageEndsAt(work, STAGES) - world.now());
}

const COLLECTIONS: Readonly<Record<string, string>> = {
  listing: 'listings',
  listingRevision: 'listingRevisions',
  listingRevisionPackage: 'listingRevisionPackages',
  artifact: 'artifacts',
  term: 'terms',
};

function withUri(resource: WorkResource): Doc {
  const collection = COLLECTIONS[resource.entityType];
  if (collection === undefined) return { ...resource };
  return { ...resource, entityUri: `/${collection}/${resource.identifier}` };
}
