/** What a pull request says. It is read by Datadog's reviewers, so it is in English whatever the desk speaks. */

export interface PullRequestWords {
  readonly what: string;
  readonly motivation: string;
  /** What the person wrote to the reviewers; may be empty. */
  readonly notes: string;
}

/** The headings of the template that are filled, as they stand in both repositories (checked 2026-11). */
const HEADINGS: readonly (readonly [RegExp, keyof PullRequestWords])[] = [
  [/^what does this pr do/i, 'what'],
  [/^motivation/i, 'motivation'],
  [/^additional notes/i, 'notes'],
];
/** What this pull request is by the way it is made; the rest of the list is for people. */
const VOUCHED = /meaningful title|git history is clean/i;

/**
 * Fills the repository's template: each known heading is answered in place of its comment, everything else stays.
 * A repository without a template gets the same answers under the same headings.
 */
export function filledTemplate(template: string, words: PullRequestWords): string {
  if (template.trim() === '') return sections(words);
  const lines: string[] = [];
  const answered = new Set<keyof PullRequestWords>();
  let isAnswering = false;
  for (const line of template.split(/\r?\n/)) {
    const title = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
    if (title !== undefined) {
      isAnswering = false;
      lines.push(line);
      const key = HEADINGS.find(([pattern]) => pattern.test(title))?.[1];
      if (key === undefined || words[key] === '') continue;
      answered.add(key);
      isAnswering = true;
      lines.push('', words[key], '');
    } else if (!isAnswering) {
      lines.push(VOUCHED.test(line) ? line.replace('[ ]', '[x]') : line);
    }
  }
  const missing = HEADINGS.map(([, key]) => key).filter((key) => !answered.has(key) && words[key] !== '');
  return `${[lines.join('\n').trimEnd(), ...missing.map((key) => words[key])].join('\n\n')}\n`;
}

const sections = ({ what, motivation, notes }: PullRequestWords): string =>
  `### What does this PR do?\n\n${what}\n\n### Motivation\n\n${motivation}\n${notes === '' ? '' : `\n### Additional Notes\n\n${notes}\n`}`;
