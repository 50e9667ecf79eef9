/** Accounts of a marketplace that takes pull requests: a repository, and a token or the sign-in of the `gh` program. */
import { VitrineError } from '../../../shared/contract/result.ts';
import { type Json, valueAt } from '../../../shared/domain/json.ts';
import { TEMPLATE } from '../channels/github-reads.ts';
import type { AccountKind } from './account-kind.ts';
import { githubTokenKey } from './sign-in-secrets.ts';

const GITHUB = 'https://api.github.com';
const REPOSITORY = /^[a-z\d](?:[a-z\d-]{0,38})\/[\w.-]{1,100}$/i;
const ADDRESS = /^https?:\/\/(?:www\.)?[^/]+\/([^/]+\/[^/]+?)(?:\.git)?\/?$/i;

/** `DataDog/integrations-extras`, also from the address of its page. */
function repositoryIn(text: string): string {
  const name = ADDRESS.exec(text.trim())?.[1] ?? text.trim();
  if (REPOSITORY.test(name)) return name;
  throw new VitrineError(
    'bad-input',
    name === ''
      ? 'Say which repository the pull requests go to, as DataDog/integrations-extras.'
      : `"${name}" is not a repository's name: it has an owner and a name, as DataDog/integrations-extras.`,
    { missing: ['repository'] },
  );
}

export const githubAccounts: AccountKind = {
  prepare({ endpoint, settings, secret }) {
    const repository = repositoryIn(settings['repository'] ?? '');
    const signIn = settings['signIn'] === 'gh' ? 'gh' : 'token';
    if (signIn === 'token' && (secret ?? '') === '')
      throw new VitrineError(
        'bad-input',
        'Enter a token that may write to the repository or fork it, or choose the sign-in of the gh program.',
        { problem: 'needs-token' },
      );
    return {
      endpoint: (endpoint ?? GITHUB).replace(/\/+$/, ''),
      settings: { ...settings, repository, signIn },
    };
  },
  secretKey: githubTokenKey,
  practice({ github }) {
    const repository = github?.repositories[0];
    return github === undefined || repository === undefined
      ? undefined
      : { name: 'Datadog', endpoint: github.baseUrl, settings: { repository } };
  },
  facts({ repository, person, pullRequestTemplate }) {
    const of = (items: readonly Json[] | undefined, name: string): string => {
      const value = valueAt(items?.[0], [name]);
      return typeof value === 'string' ? value : '';
    };
    return {
      repository: [of(repository, 'fullName'), of(repository, 'defaultBranch')].join(' · '),
      person: of(person, 'login'),
      pullRequestTemplate: of(pullRequestTemplate, 'text') === '' ? '' : TEMPLATE,
    };
  },
  moved({ settings }, catalogues) {
    const to = valueAt(catalogues['repository']?.[0], ['fullName']);
    const isHere = typeof to !== 'string' || to.toLowerCase() === settings['repository']?.toLowerCase();
    return isHere || to === '' ? undefined : { to, settings: { ...settings, repository: to } };
  },
  refusedHelp: 'Check the token, its expiry, and that it may see the repository.',
  lacking: (missing) => missing.map(({ statement }) => statement).join(' '),
};
