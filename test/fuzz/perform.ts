/** Carries intentions out at a desk, as a person would who tries again until it has worked. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Publication, Submission } from '../../shared/contract/shapes.ts';
import type { DraftId, SubmissionId } from '../../shared/domain/ids.ts';
import type { Json, JsonObject, JsonPath } from '../../shared/domain/json.ts';
import { type BlobRef, documentOf } from '../../shared/domain/parts.ts';
import type { PlanChoices } from '../../shared/domain/plan.ts';
import type { Colleague } from '../support/colleague.ts';
import type { Desk } from '../support/desk.ts';
import type { Intention } from './intentions.ts';
import type { Model } from './model.ts';
import { pictureBytes } from './pictures.ts';
import type { Trouble } from './trouble.ts';

export interface Stage {
  readonly desk: Desk;
  readonly colleague: Colleague;
  readonly id: DraftId;
  readonly model: Model;
  readonly trouble: Trouble;
  /** Whether an error is to be expected, and met by trying again. */
  readonly isDisturbed: boolean;
}

/** By then the faults are over; what still does not succeed is stuck. */
const PATIENCE = 400;
const RELAX_AFTER = 40;

export class Performer {
  readonly #stage: Stage;
  /** Submissions that ended in a conflict which was brought in since. */
  readonly #replaced = new Set<SubmissionId>();

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  async carryOut(intention: Intention): Promise<void> {
    const { model, colleague, id, desk } = this.#stage;
    switch (intention.do) {
      case 'edit': {
        await this.#set([intention.field], intention.value);
        if (intention.value === undefined) delete model.mine[intention.field];
        else model.mine[intention.field] = intention.value;
        return;
      }
      case 'append': {
        const text = `${model.mine.longDescription ?? ''}\n\n${intention.line}`;
        await this.#set(['longDescription'], text);
        model.mine.longDescription = text;
        return;
      }
      case 'undo-edit':
        return await this.#editAndUndo(intention.field, intention.value);
      case 'add-screenshot': {
        const { id: shot, picture } = intention;
        const file = await this.#upload(picture);
        model.screenshots = [
          ...model.screenshots,
          { id: shot, displayName: shot, description: 'As added', file: { ...file } },
        ];
        return await this.#set(['screenshots'], model.screenshots);
      }
      case 'recaption':
        model.screenshots = changed(model.screenshots, intention.id, { description: intention.caption });
        return await this.#set(['screenshots'], model.screenshots);
      case 'replace-picture': {
        const file = await this.#upload(intention.picture);
        model.screenshots = changed(model.screenshots, intention.id, { file: { ...file } });
        return await this.#set(['screenshots'], model.screenshots);
      }
      case 'remove-screenshot':
        model.screenshots = model.screenshots.filter((shot) => shot['id'] !== intention.id);
        return await this.#set(['screenshots'], model.screenshots);
      case 'icon': {
        model.icon = await this.#upload(intention.picture);
        return await this.#set(['icon'], { ...model.icon });
      }
      case 'add-package': {
        const [first = {}] = model.packages;
        const added = {
          ...first,
          id: intention.id,
          packageVersion: intention.version,
          displayName: intention.id,
          isDefault: false,
        };
        model.packages = [...model.packages, added];
        return await this.#set(['packages'], model.packages);
      }
      case 'describe-package':
        model.packages = changed(model.packages, intention.id, { description: intention.description });
        return await this.#set(['packages'], model.packages);
      case 'remove-package':
        model.packages = model.packages.filter((item) => item['id'] !== intention.id);
        return await this.#set(['packages'], model.packages);
      case 'theirs':
        model.theirs(intention.field, intention.value);
        await this.#refresh();
        return await this.#untilDone(() => colleague.change(id, { [intention.field]: intention.value }));
      case 'theirs-prepend': {
        const text = `${intention.line}\n\n${model.remote('longDescription') ?? ''}`;
        model.theirs('longDescription', text);
        await this.#refresh();
        return await this.#untilDone(() => colleague.change(id, { longDescription: text }));
      }
      case 'pull':
        model.pulled();
        return await this.#pull();
      case 'settle':
        return await this.#settle(intention.value);
      case 'send': {
        const { submit, publish, note } = intention;
        const choices: PlanChoices = {
          submitForReview: submit,
          publishOnApproval: publish,
          ...(note === undefined ? {} : { noteToReviewers: note }),
        };
        if (await this.#send(choices)) model.sent();
        return;
      }
      case 'decide':
        return await this.#decide(intention.approve);
      case 'publish':
        return await this.#publish();
      case 'note':
        return await this.#note(intention.text);
      default:
        throw new Error(`${JSON.stringify(intention satisfies never)} of ${desk.dir}`);
    }
  }

  /** Until nothing is under way. */
  async rest(): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      if (await this.#isAtRest()) return;
      await this.#wait(
        tries,
        async () => `a submission does not come to an end: ${await this.#describeLatest()}`,
      );
    }
  }

  async document(): Promise<JsonObject> {
    const { desk, id } = this.#stage;
    return documentOf((await desk.ask('drafts.get', { id })).parts, 'listing');
  }

  async #describeLatest(): Promise<string> {
    const { state, reason = '', steps = [] } = (await this.#latest()) ?? {};
    const open = steps.filter((step) => step.state !== 'proven');
    const words = open.map((step) => `${step.operation} ${step.state} after ${step.attempts} tries`);
    return `${state} ${reason} (${words.join(', ')})`;
  }

  async #wait(tries: number, stuck: string | (() => Promise<string>)): Promise<void> {
    if (tries > PATIENCE) throw new Error(`stuck: ${typeof stuck === 'string' ? stuck : await stuck()}`);
    if (tries === RELAX_AFTER) await this.#stage.trouble.end();
    await sleep(Math.min(5 + tries, 50));
  }

  async #untilDone<T>(work: () => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries += 1) {
      try {
        return await work();
      } catch (error) {
        if (!this.#stage.isDisturbed) throw error;
        await this.#wait(tries, String(error));
      }
    }
  }

  async #set(path: JsonPath, value: Json | undefined): Promise<void> {
    await this.#untilDone(() => this.#stage.desk.set(this.#stage.id, path, value));
  }

  async #editAndUndo(field: string, value: string): Promise<void> {
    const { desk, id } = this.#stage;
    const before = (await this.#untilDone(() => this.document()))[field];
    await this.#set([field], value);
    await this.#untilDone(async () => {
      // An undo that was done and not acknowledged is not asked for again.
      if ((await this.document())[field] !== before) await desk.ask('drafts.undo', { id });
    });
  }

  async #upload(picture: number): Promise<BlobRef> {
    const { desk } = this.#stage;
    const bytes = pictureBytes(picture);
    return await this.#untilDone(async () => {
      const { upload } = await desk.ask('blobs.begin', {
        fileName: `picture-${picture}.png`,
        sizeBytes: bytes.byteLength,
      });
      await desk.ask('blobs.append', { upload, bytes });
      return await desk.ask('blobs.finish', { upload });
    });
  }

  async #pull(): Promise<void> {
    const { desk, id } = this.#stage;
    await this.#untilDone(() => desk.ask('publications.pull', { draft: id, account: desk.account }));
  }

  async #settle(value: string): Promise<void> {
    const { desk, id, model } = this.#stage;
    await this.#untilDone(async () => {
      const { conflicts } = await desk.ask('publications.conflicts', { draft: id, account: desk.account });
      for (const { subject, field } of conflicts) {
        await desk.ask('publications.settleConflict', {
          draft: id,
          account: desk.account,
          subject,
          field,
          value,
        });
      }
    });
    model.settled(value);
  }

  async #latest(): Promise<Submission | undefined> {
    const { desk, id } = this.#stage;
    return (await desk.ask('submissions.list', { draft: id, limit: 1 })).submissions[0];
  }

  /** Moves the latest submission on where a person would. @returns whether nothing is under way. */
  async #isAtRest(): Promise<boolean> {
    const { desk, isDisturbed } = this.#stage;
    const latest = await this.#untilDone(() => this.#latest());
    if (latest === undefined || latest.state === 'done' || this.#replaced.has(latest.id)) return true;
    if (latest.state === 'running') return false;
    const broken = latest.steps.filter((step) => step.state !== 'proven' && step.state !== 'pending');
    const words = broken.map((step) => `${step.operation} ${step.state}: ${step.error?.message ?? ''}`);
    if (latest.state === 'waiting') throw new Error(`the person is asked: ${words.join('; ')}`);
    if (latest.state === 'failed' && broken.some((step) => step.state === 'conflict')) {
      await this.#pull();
      this.#replaced.add(latest.id);
      return true;
    }
    if (!isDisturbed) throw new Error(`${latest.state} without any trouble: ${words.join('; ')}`);
    await this.#untilDone(() => desk.ask('submissions.resume', { id: latest.id }));
    return false;
  }

  /** @returns whether it had anything to do with the revision, and so met what somebody changed there. */
  async #send(choices: PlanChoices): Promise<boolean> {
    const { desk, id, isDisturbed } = this.#stage;
    const revision = `revision:${id}`;
    let isMet = false;
    for (let tries = 0; ; tries += 1) {
      await this.rest();
      try {
        const { plan, hash } = await desk.plan(id, choices);
        if (plan.steps.length === 0) return isMet;
        isMet ||= plan.steps.some(({ subject, etagOf }) => subject === revision || etagOf === revision);
        await desk.ask('submissions.start', { plan, hash });
      } catch (error) {
        if (!isDisturbed) throw error;
      }
      await this.#wait(tries, 'what is sent never is all there');
    }
  }

  async #decide(approve: boolean): Promise<void> {
    const { reviewer } = this.#stage.desk.practice;
    await this.#stage.desk.eventually(() =>
      reviewer.queue().some((item) => item.status === 'REVIEW_IN_PROGRESS'),
    );
    const [waiting] = reviewer.queue();
    reviewer.decide(waiting?.revisionId ?? '', approve ? { approve } : { approve, notes: 'Not yet.' });
    if (!approve) return void (await this.#reaches('rejected'));
    await this.#reaches('approved', 'live');
  }

  /** Until a state is read that is one of these, or one that does not move on to them by itself. */
  async #reaches(...states: readonly Publication['state'][]): Promise<Publication> {
    for (let tries = 0; ; tries += 1) {
      const publication = await this.#refresh();
      if (states.includes(publication.state)) return publication;
      await this.#wait(tries, `${publication.state} instead of ${states.join(' or ')}`);
    }
  }

  async #refresh(): Promise<Publication> {
    const { desk, id } = this.#stage;
    return await this.#untilDone(() =>
      desk.ask('publications.refresh', { draft: id, account: desk.account }),
    );
  }

  async #publish(): Promise<void> {
    const { desk, id, isDisturbed } = this.#stage;
    for (let tries = 0; ; tries += 1) {
      await this.rest();
      const { state } = await this.#refresh();
      if (state === 'live') return;
      if (state === 'approved' || state === 'failed') {
        try {
          await desk.ask('publications.publish', { draft: id, account: desk.account });
        } catch (error) {
          if (!isDisturbed) throw error;
        }
      }
      await this.#wait(tries, `${state} instead of live`);
    }
  }

  async #note(text: string): Promise<void> {
    const { desk, id, isDisturbed } = this.#stage;
    for (let tries = 0; ; tries += 1) {
      await this.rest();
      const latest = await this.#untilDone(() => this.#latest());
      if (latest?.plan.steps.some((step) => step.body?.['noteDetails'] === text) === true) return;
      try {
        await desk.ask('publications.note', { draft: id, account: desk.account, text });
      } catch (error) {
        if (!isDisturbed) throw error;
      }
      await this.#wait(tries, 'a note is not sent');
    }
  }
}

const changed = (items: readonly JsonObject[], id: string, change: JsonObject): readonly JsonObject[] =>
  items.map((item) => (item['id'] === id ? { ...item, ...change } : item));
