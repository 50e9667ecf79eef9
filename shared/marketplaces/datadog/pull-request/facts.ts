/** What the account last said of the repository and of whose token it is: the channel's catalogues, read. */
import { isJsonObject, type JsonObject } from '../../../domain/json.ts';
import { text } from '../tile.ts';

export interface Facts {
  readonly repository: string;
  readonly defaultBranch: string;
  /** Without it, the branch is made in a fork. */
  readonly canPush: boolean;
  readonly login: string;
  readonly author: { readonly name: string; readonly email: string };
  /** The repository's own template of a pull request; empty where it has none. */
  readonly template: string;
  /** The folders at the root of the default branch. */
  readonly folders: ReadonlySet<string>;
}

/** The catalogues that a plan cannot be made without. */
export const NEEDED_FACTS = ['repository', 'person', 'pullRequestTemplate', 'folders'] as const;

/** @returns undefined when the account never answered */
export function factsOf(catalogue: Readonly<Record<string, readonly JsonObject[]>>): Facts | undefined {
  const repository = catalogue['repository']?.[0];
  const person = catalogue['person']?.[0];
  if (!isJsonObject(repository) || !isJsonObject(person)) return undefined;
  return {
    repository: text(repository['fullName']),
    defaultBranch: text(repository['defaultBranch']),
    canPush: repository['canPush'] === true,
    login: text(person['login']),
    author: { name: text(person['name']), email: text(person['email']) },
    template: text(catalogue['pullRequestTemplate']?.[0]?.['text']),
    folders: new Set((catalogue['folders'] ?? []).map((folder) => text(folder['name']))),
  };
}
