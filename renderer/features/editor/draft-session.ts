/**
 * An open draft. Changes show at once and reach the core at the latest {@link FLUSH_MS} later, one call at a
 * time and in order. What the core has not acknowledged stays here and is offered again until it has; when the
 * draft was changed elsewhere, what is pending is moved onto what is there now.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client } from '../../../shared/contract/client.ts';
import type { AnyEvent } from '../../../shared/contract/methods.ts';
import type { ContractError, ErrorCode } from '../../../shared/contract/result.ts';
import type { Draft, Saved } from '../../../shared/contract/shapes.ts';
import { applyEdits, type Edit } from '../../../shared/domain/edits.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import type { Parts } from '../../../shared/domain/parts.ts';
import { coalesce } from './coalesce-edits.ts';
import { fieldOf, rebaseEdits } from './rebase-edits.ts';
import { openingState, type SavingState, type SessionState } from './session-state.ts';
import { sharingEqual } from './sharing-equal.ts';

/** From a key stroke to the call: promise of the design, and what the core's figures count on. */
export const FLUSH_MS = 100;
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 5_000;
/** A call takes a thousand; a batch is one undoable change, so it is not cut where it need not be. */
const MOST_EDITS = 1_000;
const MOST_REBASES = 3;

/** After these the core may have done it all the same. */
const uncertain: ReadonlySet<ErrorCode> = new Set(['unreachable', 'internal', 'cancelled']);

/** `typing` goes on in the last batch, `step` is undone by itself. */
export type ChangeKind = 'typing' | 'step';

interface Batch {
  readonly kind: ChangeKind;
  readonly edits: readonly Edit[];
}

export class DraftSession {
  readonly id: DraftId;
  readonly state: StoreApi<SessionState> = createStore(() => openingState);
  readonly #client: Client;
  readonly #unsubscribe: () => void;
  /** What the core acknowledged. */
  #base: { readonly rev: number; readonly parts: Parts; readonly savedAt: string } | undefined;
  #sent: Batch | undefined;
  #pending: readonly Batch[] = [];
  /** True when nobody knows whether `#sent` arrived. */
  #isUncertain = false;
  /** The newest revision that an event spoke of. */
  #heardRev = 0;
  #rebasesInARow = 0;
  #jobs: Promise<unknown> = Promise.resolve();
  #flushTimer: ReturnType<typeof setTimeout> | undefined;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #retryMs = FIRST_RETRY_MS;
  #unsavedSince: string | undefined;
  #isClosed = false;
  #travels = 0;
  #nextStranded = 1;

  constructor(client: Client, id: DraftId) {
    this.#client = client;
    this.id = id;
    this.#unsubscribe = client.subscribe((event) => this.#hear(event));
    void this.#run(() => this.#reload());
  }

  get hasUnsaved(): boolean {
    return this.#sent !== undefined || this.#pending.length > 0;
  }

  /** Shows the edits at once and sends them soon. Edits that no longer fit are left out. */
  change(edits: readonly Edit[], kind: ChangeKind = 'typing'): void {
    if (edits.length === 0 || this.state.getState().phase !== 'ready') return;
    const parts = applyEdits(this.state.getState().parts, edits);
    const last = this.#pending.at(-1);
    if (kind === 'typing' && last?.kind === 'typing' && last.edits.length < MOST_EDITS / 2) {
      const merged = edits.reduce(coalesce, last.edits);
      const others = this.#pending.slice(0, -1);
      this.#pending = merged.length === 0 ? others : [...others, { kind, edits: merged }];
    } else {
      this.#pending = [...this.#pending, { kind, edits }];
    }
    this.state.setState({ parts, canUndo: true, canRedo: false, saving: this.#saving() });
    this.#flushSoon();
  }

  /** The content as it is this moment, for edits that are computed from it. */
  get parts(): Parts {
    return this.state.getState().parts;
  }

  /** @returns whether everything is acknowledged. */
  flush(): Promise<boolean> {
    return this.#run(() => this.#sendAll());
  }

  undo(): Promise<boolean> {
    return this.#run(() => this.#travel('drafts.undo'));
  }

  redo(): Promise<boolean> {
    return this.#run(() => this.#travel('drafts.redo'));
  }

  /** Tries at once what waits for a better moment. */
  retry(): void {
    clearTimeout(this.#retryTimer);
    this.#retryTimer = undefined;
    this.#retryMs = FIRST_RETRY_MS;
    const isOpen = this.state.getState().phase === 'ready';
    void this.#run(() => (isOpen ? this.#sendAll() : this.#reload()));
  }

  dropStranded(id: number): void {
    this.state.setState(({ stranded }) => ({ stranded: stranded.filter((each) => each.id !== id) }));
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#flushTimer);
    clearTimeout(this.#retryTimer);
    this.#unsubscribe();
  }

  #run<T>(job: () => Promise<T>): Promise<T> {
    const done = this.#jobs.then(job);
    this.#jobs = done.catch(() => undefined);
    return done;
  }

  #hear(event: AnyEvent): void {
    if (event.topic === 'draft.changed' && event.payload.id === this.id) {
      this.#heardRev = Math.max(this.#heardRev, event.payload.rev);
      void this.#run(() => this.#catchUp());
    }
    if (event.topic === 'store.changed' && event.payload.state === 'ok' && this.#retryTimer !== undefined) {
      this.retry();
    }
  }

  /** Events of our own edits arrive here too, acknowledged by then: jobs run one after the other. */
  async #catchUp(): Promise<void> {
    if (this.#base === undefined || this.#isUncertain || this.#heardRev > this.#base.rev) {
      await this.#reload();
    }
  }

  #flushSoon(): void {
    if (this.#flushTimer !== undefined || this.#retryTimer !== undefined) return;
    this.#flushTimer = setTimeout(() => {
      this.#flushTimer = undefined;
      void this.#run(() => this.#sendAll());
    }, FLUSH_MS);
  }

  async #sendAll(): Promise<boolean> {
    clearTimeout(this.#flushTimer);
    this.#flushTimer = undefined;
    if (this.#base === undefined || this.#isUncertain) {
      if (!(await this.#reload())) return false;
    }
    while (this.#pending.length > 0) if (!(await this.#sendOne())) return false;
    this.state.setState({ saving: this.#saving() });
    return true;
  }

  async #sendOne(): Promise<boolean> {
    const [batch, ...rest] = this.#pending;
    if (batch === undefined || this.#base === undefined) return true;
    const edits = batch.edits.slice(0, MOST_EDITS);
    const left = batch.edits.slice(MOST_EDITS);
    this.#sent = { kind: batch.kind, edits };
    this.#pending = left.length === 0 ? rest : [{ kind: batch.kind, edits: left }, ...rest];
    const { rev, parts } = this.#base;
    const answer = await this.#client.call('drafts.edit', { id: this.id, rev, edits: [...edits] });
    if (answer.ok) {
      this.#sent = undefined;
      this.#rebasesInARow = 0;
      this.#acknowledge(answer.value, applyEdits(parts, edits));
      return answer.value.rev === rev + 1 || this.#reload();
    }
    if (answer.error.code === 'stale' && this.#rebasesInARow < MOST_REBASES) {
      this.#rebasesInARow += 1;
      this.#takeBack();
      return this.#reload();
    }
    if (uncertain.has(answer.error.code)) this.#isUncertain = true;
    else this.#takeBack();
    if (isRefused(answer.error)) return this.#handBack(answer.error);
    if (answer.error.code === 'not-found') {
      this.state.setState({ phase: 'missing', error: answer.error });
      return false;
    }
    return this.#waitAndRetry(answer.error);
  }

  /** Will not be taken however often it is offered: what the person had is shown instead of being sent again. */
  #handBack(error: ContractError): Promise<boolean> {
    const [batch, ...rest] = this.#pending;
    const { parts } = this;
    const fields = new Map(
      (batch?.edits ?? []).map((edit) => {
        const path = 'path' in edit ? edit.path : [];
        return [`${edit.part} ${path.join('.')}`, { part: edit.part, path }] as const;
      }),
    );
    this.#pending = rest;
    this.state.setState(({ stranded }) => ({
      stranded: [
        ...stranded,
        ...[...fields.values()].map(({ part, path }) => {
          const value = fieldOf(parts, part, path);
          const id = this.#nextStranded++;
          return { id, part, path, reason: error.message, ...(value === undefined ? {} : { value }) };
        }),
      ],
    }));
    return this.#reload();
  }

  #takeBack(): void {
    if (this.#sent !== undefined) this.#pending = [this.#sent, ...this.#pending];
    this.#sent = undefined;
  }

  #acknowledge(saved: Saved, parts: Parts): void {
    this.#base = { rev: saved.rev, parts, savedAt: saved.savedAt };
    this.#isUncertain = false;
    clearTimeout(this.#retryTimer);
    this.#retryTimer = undefined;
    this.#retryMs = FIRST_RETRY_MS;
    if (!this.hasUnsaved) this.#unsavedSince = undefined;
    this.state.setState({
      rev: saved.rev,
      canUndo: saved.canUndo || this.hasUnsaved,
      canRedo: saved.canRedo && !this.hasUnsaved,
      saving: this.#saving(),
    });
  }

  #waitAndRetry(error: ContractError): false {
    this.#unsavedSince ??= new Date().toISOString();
    if (!this.#isClosed) {
      clearTimeout(this.#retryTimer);
      this.#retryTimer = setTimeout(() => {
        this.#retryTimer = undefined;
        void this.#run(() => this.#sendAll());
      }, this.#retryMs);
      this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
    }
    if (this.#base === undefined) this.state.setState({ phase: 'failed', error });
    else if (this.hasUnsaved) {
      this.state.setState({ saving: { state: 'unsaved', since: this.#unsavedSince, error } });
    }
    return false;
  }

  #saving(): SavingState {
    const now = this.state.getState().saving;
    if (this.#unsavedSince !== undefined && now.state === 'unsaved') return now;
    return this.hasUnsaved ? { state: 'saving' } : { state: 'saved', at: this.#base?.savedAt ?? '' };
  }

  /** Reads the draft again and moves what is pending onto it. */
  async #reload(): Promise<boolean> {
    const answer = await this.#client.call('drafts.get', { id: this.id });
    if (!answer.ok) {
      if (answer.error.code !== 'not-found') return this.#waitAndRetry(answer.error);
      this.state.setState({ phase: 'missing', error: answer.error });
      return false;
    }
    this.#settle(answer.value);
    return true;
  }

  #settle(draft: Saved & Pick<Draft, 'parts' | 'kind' | 'name'>): void {
    const base = this.#base?.parts ?? draft.parts;
    const theirs = sharingEqual(base, draft.parts);
    let before = base;
    if (this.#sent !== undefined) {
      const landed = applyEdits(base, this.#sent.edits);
      // What nobody could tell, the content tells: it had arrived.
      if (sharingEqual(landed, theirs) === landed) before = landed;
      else this.#pending = [this.#sent, ...this.#pending];
      this.#sent = undefined;
    }
    const moved = rebaseEdits(
      before,
      this.#pending.map((batch) => batch.edits),
      theirs,
    );
    this.#pending = this.#pending
      .map(({ kind }, index) => ({ kind, edits: moved.batches[index] ?? [] }))
      .filter(({ edits }) => edits.length > 0);
    this.#heardRev = Math.max(this.#heardRev, draft.rev);
    this.#acknowledge(draft, theirs);
    this.state.setState(({ stranded, parts }) => ({
      phase: 'ready',
      kind: draft.kind,
      name: draft.name,
      parts: sharingEqual(parts, moved.parts),
      stranded: [...stranded, ...moved.stranded.map((each) => ({ ...each, id: this.#nextStranded++ }))],
    }));
    if (this.#pending.length > 0) this.#flushSoon();
  }

  async #travel(method: 'drafts.undo' | 'drafts.redo'): Promise<boolean> {
    if (!(await this.#sendAll()) || this.#base === undefined) return false;
    const { rev, parts } = this.#base;
    const answer = await this.#client.call(method, { id: this.id });
    if (!answer.ok) {
      // Nothing left to take back is no failure; anything else is looked up again.
      await this.#reload();
      return false;
    }
    const { edits, ...saved } = answer.value;
    const followed = saved.rev === rev + 1 ? tryApply(parts, edits) : undefined;
    if (followed === undefined) await this.#reload();
    else
      this.#settle({
        ...saved,
        parts: followed,
        kind: this.state.getState().kind,
        name: this.state.getState().name,
      });
    const [first] = edits;
    if (first !== undefined) {
      const path = 'path' in first ? first.path : [];
      this.#travels += 1;
      const at = first.op === 'splice' ? { at: first.at } : {};
      this.state.setState({ changedAt: { part: first.part, path, ...at, count: this.#travels } });
    }
    return true;
  }
}

/** A call that does not fit, or a file that is gone: nothing that time would change. */
const isRefused = ({ code, details }: ContractError): boolean =>
  code === 'bad-input' || code === 'too-large' || (code === 'not-found' && details?.['hash'] !== undefined);

function tryApply(parts: Parts, edits: readonly Edit[]): Parts | undefined {
  try {
    return applyEdits(parts, edits);
  } catch {
    return undefined;
  }
}
