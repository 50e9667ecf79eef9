/** Collects the steps of one plan: ids, dependencies and the etags that later steps must match. */
import type { Json } from './json.ts';
import type { PlanInput } from './marketplace.ts';
import { type Message, message } from './messages.ts';
import { type Plan, referencesIn, type Step } from './plan.ts';
import type { RemoteRecord } from './remotes.ts';

/** Where something is, for a step that comes later: known already, or brought by a step of this plan. */
export interface Place {
  /** The remote identity, or the template that stands for it. */
  readonly id: string;
  readonly etag?: string;
}

type NewStep = Omit<Step, 'id' | 'dependsOn' | 'title'> & {
  readonly titleKey: string;
  /** What has to be there first beside what the templates refer to; `all` for every step so far. */
  readonly after?: readonly Place[] | 'all';
};

export class PlanBuilder {
  readonly #input: PlanInput;
  readonly #steps: Step[] = [];
  readonly #notices: Message[] = [];
  readonly #places = new Map<string, Place>();

  constructor(input: PlanInput) {
    this.#input = input;
  }

  notice(key: string, values?: Record<string, string | number>): void {
    this.#notices.push(message(key, values));
  }

  remote(subject: string): RemoteRecord | undefined {
    return this.#input.remoteOf(subject);
  }

  /** The fields that no conflict holds back; that one does is said. */
  free(subject: string, names: readonly string[]): readonly string[] {
    const held = names.filter((name) => this.#input.isHeld(subject, name));
    if (held.length > 0)
      this.notice(`notices|${this.#input.account.marketplace}|held-back`, { fields: held.join(', ') });
    return names.filter((name) => !held.includes(name));
  }

  /** Where the subject is after the steps so far. */
  placeOf(subject: string): Place | undefined {
    const planned = this.#places.get(subject);
    if (planned !== undefined) return planned;
    const remote = this.#input.remoteOf(subject);
    if (remote === undefined) return undefined;
    return remote.etag === undefined ? { id: remote.remoteId } : { id: remote.remoteId, etag: remote.etag };
  }

  /** @returns where its subject will be. */
  add(step: NewStep): Place {
    const { titleKey, after = [], ...rest } = step;
    const id = `s${this.#steps.length + 1}`;
    const templates: Json = [step.params, step.body ?? null, step.ifMatch ?? null];
    const needed =
      after === 'all'
        ? this.#steps.map((earlier) => earlier.id)
        : after.map((place) => place.etag ?? place.id);
    const full: Step = {
      ...rest,
      id,
      title: message(`steps|${this.#input.account.marketplace}|${titleKey}`),
      dependsOn: after === 'all' ? needed : [...referencesIn([templates, needed])],
    };
    this.#steps.push(full);
    const known = step.isReplacing === true ? undefined : this.placeOf(step.subject)?.id;
    const place: Place = { id: known ?? `{step:${id}.id}`, etag: `{step:${id}.etag}` };
    this.#places.set(step.subject, place);
    const parent = step.etagOf === undefined ? undefined : this.placeOf(step.etagOf);
    if (step.etagOf !== undefined && parent !== undefined) {
      this.#places.set(step.etagOf, { id: parent.id, etag: `{step:${id}.etag}` });
    }
    return place;
  }

  /** A step takes a retry token only where the marketplace's operation does. */
  keyForNext(): { readonly key: string } {
    return { key: this.#input.keyOf(`s${this.#steps.length + 1}`) };
  }

  get isEmpty(): boolean {
    return this.#steps.length === 0;
  }

  build(subject: string): Plan {
    const { draft, account, now } = this.#input;
    return {
      version: 1,
      marketplace: account.marketplace,
      subject,
      subjectName: draft.name,
      account: account.id,
      accountName: account.name,
      isPractice: account.isPractice,
      draftRev: draft.rev,
      madeAt: now,
      choices: this.#input.choices,
      steps: this.#steps,
      notices: this.#notices,
    };
  }
}

export const match = (place: Place): { readonly ifMatch?: string } =>
  place.etag === undefined ? {} : { ifMatch: place.etag };
