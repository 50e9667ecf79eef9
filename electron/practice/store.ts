import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { BodyFiles } from './body-files.ts';

export type Doc = Readonly<Record<string, unknown>>;

/** One object of a marketplace: what it shows (`doc`), and what only the server knows (`hidden`). */
export interface Resource {
  readonly kind: string;
  readonly id: string;
  readonly parentId: string | null;
  /** Rises with every change; entity tags follow from it. */
  readonly version: number;
  /** The order of creation, where two were created within one millisecond. */
  readonly sequence: number;
  readonly doc: Doc;
  readonly hidden: Doc;
  /** The hash of its bytes, if it has any. */
  readonly body: string | null;
}

export interface Answer {
  readonly fingerprint: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly at: number;
}

export interface Task {
  readonly name: string;
  readonly subjectId: string;
  readonly dueAt: number;
}

interface ResourceRow {
  readonly kind: string;
  readonly id: string;
  readonly parent: string | null;
  readonly version: number;
  readonly sequence: number;
  readonly doc: string;
  readonly hidden: string;
  readonly body: string | null;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS resources (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, id TEXT NOT NULL, parent TEXT,
    version INTEGER NOT NULL, doc TEXT NOT NULL, hidden TEXT NOT NULL, body TEXT, UNIQUE (kind, id));
  CREATE INDEX IF NOT EXISTS resources_by_parent ON resources (kind, parent);
  CREATE TABLE IF NOT EXISTS answers (
    operation TEXT NOT NULL, token TEXT NOT NULL, fingerprint TEXT NOT NULL, status INTEGER NOT NULL,
    headers TEXT NOT NULL, body TEXT, at INTEGER NOT NULL, PRIMARY KEY (operation, token));
  CREATE TABLE IF NOT EXISTS tasks (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, subject TEXT NOT NULL, due INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS tasks_by_due ON tasks (due);
  CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);`;

/** Long enough for a server that is just being ended. */
const LOCK_WAIT_MS = 2000;

/** The state of the practice marketplace: one SQLite file and the bodies beside it. */
export class PracticeStore {
  readonly bodies: BodyFiles;
  readonly #db: Database.Database;
  readonly #statements: ReturnType<typeof prepareAll>;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#db = openAlone(folder);
    // Surviving a kill is what rehearsals need; surviving a power cut is not worth an fsync a request.
    this.#db.pragma('synchronous = NORMAL');
    this.#db.exec(SCHEMA);
    this.#statements = prepareAll(this.#db);
    this.bodies = new BodyFiles(folder);
    const used = this.#db.prepare('SELECT DISTINCT body FROM resources WHERE body IS NOT NULL').pluck().all();
    this.bodies.collect(new Set(used as string[]));
  }

  /** Everything within happens, or nothing does. Nested calls join the outer one. */
  transaction<T>(work: () => T): T {
    return this.#db.inTransaction ? work() : this.#db.transaction(work).immediate();
  }

  insert(
    kind: string,
    id: string,
    parentId: string | null,
    doc: Doc,
    hidden: Doc = {},
    body: string | null = null,
  ): Resource {
    const { lastInsertRowid } = this.#statements.insert.run(
      kind,
      id,
      parentId,
      JSON.stringify(doc),
      JSON.stringify(hidden),
      body,
    );
    return { kind, id, parentId, version: 1, sequence: Number(lastInsertRowid), doc, hidden, body };
  }

  get(kind: string, id: string): Resource | undefined {
    const row = this.#statements.get.get(kind, id) as ResourceRow | undefined;
    return row === undefined ? undefined : toResource(row);
  }

  /** In order of creation; all of a kind, or those of one parent. */
  list(kind: string, parentId?: string): readonly Resource[] {
    const rows =
      parentId === undefined
        ? this.#statements.listKind.all(kind)
        : this.#statements.listChildren.all(kind, parentId);
    return (rows as ResourceRow[]).map(toResource);
  }

  count(kind: string): number {
    return this.#statements.count.get(kind) as number;
  }

  /** Replaces what is given, and raises the version. */
  replace(
    resource: Resource,
    change: { readonly doc?: Doc; readonly hidden?: Doc; readonly body?: string | null },
  ): Resource {
    const next: Resource = { ...resource, ...change, version: resource.version + 1 };
    this.#statements.update.run(
      JSON.stringify(next.doc),
      JSON.stringify(next.hidden),
      next.body,
      next.version,
      next.kind,
      next.id,
    );
    return next;
  }

  remove(resource: Resource): void {
    this.#statements.remove.run(resource.kind, resource.id);
    this.#statements.cancel.run(resource.id);
  }

  answerFor(operation: string, token: string, notBefore: number): Answer | undefined {
    this.#statements.forgetAnswers.run(notBefore);
    const row = this.#statements.answer.get(operation, token) as
      | (Omit<Answer, 'headers'> & { readonly headers: string })
      | undefined;
    return row === undefined ? undefined : { ...row, headers: JSON.parse(row.headers) };
  }

  keepAnswer(operation: string, token: string, answer: Answer): void {
    const { fingerprint, status, headers, body, at } = answer;
    this.#statements.keepAnswer.run(operation, token, fingerprint, status, JSON.stringify(headers), body, at);
  }

  addTask(task: Task): void {
    this.#statements.addTask.run(task.name, task.subjectId, task.dueAt);
  }

  cancelTasks(subjectId: string): void {
    this.#statements.cancel.run(subjectId);
  }

  hasTask(name: string, subjectId: string): boolean {
    return this.#statements.hasTask.get(name, subjectId) !== undefined;
  }

  /** Takes the earliest task that is due, if there is one. */
  takeDueTask(now: number): Task | undefined {
    const row = this.#statements.dueTask.get(now) as (Task & { readonly id: number }) | undefined;
    if (row !== undefined) this.#statements.removeTask.run(row.id);
    return row;
  }

  nextDueAt(): number | undefined {
    return (this.#statements.nextDue.get() as number | null) ?? undefined;
  }

  setting<T>(name: string): T | undefined {
    const text = this.#statements.setting.get(name) as string | undefined;
    return text === undefined ? undefined : (JSON.parse(text) as T);
  }

  saveSetting(name: string, value: unknown): void {
    this.#statements.saveSetting.run(name, JSON.stringify(value));
  }

  close(): void {
    this.#db.close();
  }
}

/** Two servers on one folder would each clean up behind the other. The system ends the lock with the process. */
function openAlone(folder: string): Database.Database {
  const db = new Database(join(folder, 'practice.db'), { timeout: LOCK_WAIT_MS });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = WAL');
    return db;
  } catch (error) {
    db.close();
    const isTaken = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
    if (!isTaken) throw error;
    throw new Error(
      `The folder ${folder} is in use by another practice marketplace. End that one, or choose another folder.`,
    );
  }
}

function toResource({ parent, doc, hidden, ...row }: ResourceRow): Resource {
  return { ...row, parentId: parent, doc: JSON.parse(doc), hidden: JSON.parse(hidden) };
}

function prepareAll(db: Database.Database) {
  const columns = 'kind, id, parent, version, sequence, doc, hidden, body';
  return {
    insert: db.prepare(
      'INSERT INTO resources (kind, id, parent, version, doc, hidden, body) VALUES (?, ?, ?, 1, ?, ?, ?)',
    ),
    get: db.prepare(`SELECT ${columns} FROM resources WHERE kind = ? AND id = ?`),
    listKind: db.prepare(`SELECT ${columns} FROM resources WHERE kind = ? ORDER BY sequence`),
    listChildren: db.prepare(
      `SELECT ${columns} FROM resources WHERE kind = ? AND parent = ? ORDER BY sequence`,
    ),
    count: db.prepare('SELECT count(*) FROM resources WHERE kind = ?').pluck(),
    update: db.prepare(
      'UPDATE resources SET doc = ?, hidden = ?, body = ?, version = ? WHERE kind = ? AND id = ?',
    ),
    remove: db.prepare('DELETE FROM resources WHERE kind = ? AND id = ?'),
    forgetAnswers: db.prepare('DELETE FROM answers WHERE at < ?'),
    answer: db.prepare(
      'SELECT fingerprint, status, headers, body, at FROM answers WHERE operation = ? AND token = ?',
    ),
    keepAnswer: db.prepare(
      'INSERT INTO answers (operation, token, fingerprint, status, headers, body, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
    addTask: db.prepare('INSERT INTO tasks (name, subject, due) VALUES (?, ?, ?)'),
    cancel: db.prepare('DELETE FROM tasks WHERE subject = ?'),
    hasTask: db.prepare('SELECT 1 FROM tasks WHERE name = ? AND subject = ?').pluck(),
    dueTask: db.prepare(
      'SELECT id, name, subject AS subjectId, due AS dueAt FROM tasks WHERE due <= ? ORDER BY due, id LIMIT 1',
    ),
    removeTask: db.prepare('DELETE FROM tasks WHERE id = ?'),
    nextDue: db.prepare('SELECT min(due) FROM tasks').pluck(),
    setting: db.prepare('SELECT value FROM settings WHERE name = ?').pluck(),
    saveSetting: db.prepare(
      'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    ),
  };
}
