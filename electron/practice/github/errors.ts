/** A refusal as GitHub's REST API words it: `{message, documentation_url, status}` and with 422 a list of errors. */
import type { Doc } from '../store.ts';

export interface Problem {
  readonly resource: string;
  readonly field: string;
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'custom';
  readonly message?: string;
}

export class GithubError extends Error {
  readonly status: number;
  readonly problems: readonly Problem[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    problems: readonly Problem[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.problems = problems;
    this.headers = headers;
  }

  get body(): Doc {
    return {
      message: this.message,
      ...(this.problems.length === 0 ? {} : { errors: this.problems }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(this.status),
    };
  }
}

export const notFound = (): GithubError => new GithubError(404, 'Not Found');
export const invalid = (...problems: readonly Problem[]): GithubError =>
  new GithubError(422, 'Validation Failed', problems);
export const forbidden = (): GithubError =>
  new GithubError(403, 'Resource not accessible by personal access token');
