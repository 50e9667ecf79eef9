/** What drafts and marketplace must hold if every acknowledged intention was carried out once: kept beside the run. */
import type { Json, JsonObject } from '../../shared/domain/json.ts';
import type { BlobRef } from '../../shared/domain/parts.ts';
import type { TextField } from './intentions.ts';

type Name = TextField | 'longDescription';
type Texts = Partial<Record<Name, string>>;

export class Model {
  readonly mine: Texts = {};
  readonly #base: Texts = {};
  readonly #remote: Texts = {};
  readonly conflicts = new Set<Name>();
  screenshots: readonly JsonObject[] = [];
  packages: readonly JsonObject[] = [];
  icon: BlobRef | undefined;
  readonly #names: readonly Name[];

  constructor(document: JsonObject, names: readonly Name[]) {
    this.#names = names;
    for (const name of names) setOrClear(this.mine, name, document[name]);
    const list = (value: Json | undefined) => (Array.isArray(value) ? (value as readonly JsonObject[]) : []);
    this.screenshots = list(document['screenshots']);
    this.packages = list(document['packages']);
  }

  theirs(name: Name, value: string): void {
    this.#remote[name] = value;
  }

  remote(name: Name): string | undefined {
    return this.#remote[name];
  }

  /** Whether they changed a text that no send and no pull has met since. */
  isUnmet(field: string): boolean {
    return this.#names.some((name) => name === field && this.#base[name] !== this.#remote[name]);
  }

  /** Only theirs: taken. Both, at different ends: joined. Both, differently: a conflict. The base moves on. */
  pulled(): void {
    for (const name of this.#names) {
      const [base, mine, theirs] = [this.#base[name], this.mine[name], this.#remote[name]];
      if (base === theirs) continue;
      if (base === mine) setOrClear(this.mine, name, theirs);
      else if (name === 'longDescription' && base !== undefined && theirs?.endsWith(base) === true)
        this.mine[name] = theirs.slice(0, -base.length) + (mine ?? '');
      else if (mine !== theirs) this.conflicts.add(name);
      setOrClear(this.#base, name, theirs);
    }
  }

  settled(value: string): void {
    for (const name of this.conflicts) this.mine[name] = value;
    this.conflicts.clear();
  }

  /**
   * A send that writes to the revision, and so meets a change, brings it in first, then sends all but what is in
   * conflict. One that only writes to its pictures and packages leaves the change to the next pull.
   */
  sent(): void {
    this.pulled();
    for (const name of this.#names) {
      if (this.conflicts.has(name)) continue;
      setOrClear(this.#remote, name, this.mine[name]);
      setOrClear(this.#base, name, this.mine[name]);
    }
  }

  /** @returns what differs, for a person. */
  differences(draft: JsonObject, revision: JsonObject | undefined): readonly string[] {
    const found: string[] = [];
    const compare = (what: string, is: Json | undefined, shouldBe: Json | undefined) => {
      if (JSON.stringify(is ?? null) !== JSON.stringify(shouldBe ?? null))
        found.push(`${what} is ${JSON.stringify(is)}, not ${JSON.stringify(shouldBe)}`);
    };
    for (const name of this.#names) {
      compare(`the draft's ${name}`, draft[name], this.mine[name]);
      if (revision !== undefined) compare(`the marketplace's ${name}`, revision[name], this.#remote[name]);
    }
    compare('screenshots', draft['screenshots'], this.screenshots);
    compare('packages', draft['packages'], this.packages);
    if (this.icon !== undefined) compare('icon', draft['icon'], { ...this.icon });
    return found;
  }
}

function setOrClear(texts: Texts, name: Name, value: Json | undefined): void {
  if (typeof value === 'string') texts[name] = value;
  else delete texts[name];
}
