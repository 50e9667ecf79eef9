/**
 * What a person, a colleague and the reviewers mean to do, from a seed. The same intentions are carried out twice,
 * undisturbed and disturbed, so each is possible in the state in which it stands, whatever goes wrong on the way.
 */
import { type Random, randomOf } from '../support/random.ts';

export const TEXT_FIELDS = ['headline', 'tagline', 'keywords', 'shortDescription'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export type Intention =
  /** An absent value clears the field. */
  | { readonly do: 'edit'; readonly field: TextField; readonly value?: string }
  /** At the end of the long description; a colleague's stands at its beginning, so that the two never touch. */
  | { readonly do: 'append'; readonly line: string }
  | { readonly do: 'undo-edit'; readonly field: TextField; readonly value: string }
  | { readonly do: 'add-screenshot'; readonly id: string; readonly picture: number }
  | { readonly do: 'recaption'; readonly id: string; readonly caption: string }
  | { readonly do: 'replace-picture'; readonly id: string; readonly picture: number }
  | { readonly do: 'remove-screenshot'; readonly id: string }
  | { readonly do: 'icon'; readonly picture: number }
  | { readonly do: 'add-package'; readonly id: string; readonly version: string }
  | { readonly do: 'describe-package'; readonly id: string; readonly description: string }
  | { readonly do: 'remove-package'; readonly id: string }
  | { readonly do: 'theirs'; readonly field: TextField; readonly value: string }
  | { readonly do: 'theirs-prepend'; readonly line: string }
  | { readonly do: 'pull' }
  | { readonly do: 'settle'; readonly value: string }
  | { readonly do: 'send'; readonly submit: boolean; readonly publish: boolean; readonly note?: string }
  | { readonly do: 'decide'; readonly approve: boolean }
  | { readonly do: 'publish' }
  | { readonly do: 'note'; readonly text: string };

type State = 'nothing' | 'new' | 'in-review' | 'approved' | 'rejected' | 'live';

class Author {
  readonly #random: Random;
  readonly intentions: Intention[] = [];
  #state: State = 'nothing';
  #publishesItself = false;
  #words = 0;
  #screenshots = ['screenshot-1', 'screenshot-2'];
  #packages: string[] = [];

  constructor(seed: number) {
    this.#random = randomOf(seed);
  }

  #chance(probability: number): boolean {
    return this.#random() < probability;
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #oneOf<T>(items: readonly [T, ...T[]]): T {
    return items[this.#below(items.length)] ?? items[0];
  }

  /** A word that stands nowhere else, so that two texts with different ones always contradict each other. */
  #word(): string {
    this.#words += 1;
    return `${this.#oneOf(['amber', 'birch', 'coral', 'delta', 'ember'])}${this.#words}`;
  }

  #mine(): Intention {
    const [shot] = this.#screenshots.slice(this.#below(this.#screenshots.length));
    const [offer] = this.#packages.slice(this.#below(this.#packages.length));
    const field = this.#oneOf(TEXT_FIELDS);
    switch (this.#below(12)) {
      case 0:
        return { do: 'append', line: `Line ${this.#word()}.` };
      case 1:
        // Neither a headline nor a short description may be left out.
        return { do: 'edit', field: this.#oneOf(['tagline', 'keywords']) };
      case 2:
      case 3: {
        const id = `shot-${this.#word()}`;
        this.#screenshots.push(id);
        return { do: 'add-screenshot', id, picture: this.#below(50) };
      }
      case 4:
        if (shot !== undefined) return { do: 'recaption', id: shot, caption: this.#word() };
        break;
      case 5:
        if (shot !== undefined) return { do: 'replace-picture', id: shot, picture: this.#below(50) };
        break;
      case 6:
        if (shot !== undefined) {
          this.#screenshots = this.#screenshots.filter((id) => id !== shot);
          return { do: 'remove-screenshot', id: shot };
        }
        break;
      case 7:
        return { do: 'icon', picture: this.#below(50) };
      case 8: {
        const id = `package-${this.#word()}`;
        this.#packages.push(id);
        return { do: 'add-package', id, version: `1.0.${this.#words}` };
      }
      case 9:
        if (offer !== undefined) {
          if (this.#chance(0.5)) return { do: 'describe-package', id: offer, description: this.#word() };
          this.#packages = this.#packages.filter((id) => id !== offer);
          return { do: 'remove-package', id: offer };
        }
        break;
      case 10:
        return { do: 'undo-edit', field, value: this.#word() };
    }
    return { do: 'edit', field, value: this.#word() };
  }

  /** Somebody else's work: always between submissions, so that both runs see it at the same place. */
  #theirs(): void {
    for (let times = 1 + this.#below(2); times > 0; times -= 1) {
      this.intentions.push(
        this.#chance(0.2)
          ? { do: 'theirs-prepend', line: `Theirs ${this.#word()}.` }
          : { do: 'theirs', field: this.#oneOf(TEXT_FIELDS), value: this.#word() },
      );
    }
    for (let times = this.#below(3); times > 0; times -= 1) this.intentions.push(this.#mine());
    if (this.#chance(0.6)) {
      this.intentions.push({ do: 'pull' });
      if (this.#chance(0.5)) this.intentions.push({ do: 'settle', value: this.#word() });
    } else {
      // What is sent touches the revision, so that it meets what was changed there.
      this.intentions.push({ do: 'edit', field: this.#oneOf(TEXT_FIELDS), value: this.#word() });
    }
  }

  #round(): void {
    const { intentions } = this;
    if (this.#state === 'in-review') {
      if (this.#chance(0.3)) intentions.push({ do: 'note', text: `Note ${this.#word()}` });
      const approve = this.#chance(0.6);
      intentions.push({ do: 'decide', approve });
      this.#state = approve ? (this.#publishesItself ? 'live' : 'approved') : 'rejected';
      return;
    }
    if (this.#state === 'approved') {
      intentions.push({ do: 'publish' });
      this.#state = 'live';
      return;
    }
    for (let times = 1 + this.#below(5); times > 0; times -= 1) intentions.push(this.#mine());
    if ((this.#state === 'new' || this.#state === 'rejected') && this.#chance(0.5)) this.#theirs();
    const submit = this.#chance(0.6);
    const publish = submit && this.#chance(0.3);
    const note = submit && this.#chance(0.3) ? { note: `For the reviewers: ${this.#word()}` } : {};
    // A clone is made only for a change, and a field that both sides changed is held back: the two ends never are.
    if (this.#state === 'live') intentions.push({ do: 'append', line: `Line ${this.#word()}.` });
    intentions.push({ do: 'send', submit, publish, ...note });
    this.#state = submit ? 'in-review' : 'new';
    this.#publishesItself = publish;
  }

  write(): readonly Intention[] {
    for (let rounds = 3 + this.#below(4); rounds > 0; rounds -= 1) this.#round();
    return this.intentions;
  }
}

export const intentionsOf = (seed: number): readonly Intention[] => new Author(seed).write();
