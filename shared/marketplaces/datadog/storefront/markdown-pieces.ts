/**
 * A README as the site's build reads it: comments that open tabs and partials, region blocks, and the places where
 * tables are put in. Source: the documentation site's build (`actions/integrations.py`), checked 2026-11.
 * Linear in the length of the text, whatever it holds.
 */

export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'tabs'; readonly tabs: readonly { readonly title: string; readonly text: string }[] }
  /** Shown to readers of these Datadog sites only. */
  | { readonly type: 'region'; readonly regions: string; readonly text: string }
  | { readonly type: 'metrics' }
  | { readonly type: 'service-checks' };

/** Stand for the tables until the text is cut: no character is written so, and a README's own are taken out before. */
const METRICS_MARK = '\uFDD0m\uFDD0';
const CHECKS_MARK = '\uFDD0c\uFDD0';

export const normalMarkdown = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll('\uFDD0', '\uFFFD');

const SEPARATORS =
  /<!-- xxx tabs xxx -->|<!-- xxx tab [^\n]{0,200}? xxx -->|<!-- xxz tabs? xxx -->|\{\{[<%] ?\/?site-region[^\n]{0,200}?[>%]\}\}|\uFDD0[mc]\uFDD0/g;

/** @param text that {@link normalMarkdown} and the marks went over */
export function piecesOf(text: string): readonly Piece[] {
  const shown = withRegionParameters(text.replaceAll(/<!-- partial|partial -->/g, ''));
  const pieces: Piece[] = [];
  let tabs: { title: string; text: string }[] | undefined;
  let region: { regions: string; text: string } | undefined;
  let from = 0;
  const say = (words: string): void => {
    if (words.trim() === '') return;
    const tab = tabs?.at(-1);
    if (region !== undefined) region.text += words;
    else if (tab !== undefined) tab.text += words;
    else pieces.push({ type: 'text', text: words });
  };
  const closeTabs = (): void => {
    if (tabs !== undefined && tabs.length > 0) pieces.push({ type: 'tabs', tabs });
    tabs = undefined;
  };
  const closeRegion = (): void => {
    const closed = region;
    region = undefined;
    if (closed === undefined || closed.text.trim() === '') return;
    const tab = tabs?.at(-1);
    if (tab === undefined) pieces.push({ type: 'region', ...closed });
    else tab.text += `**${closed.regions}**\n\n${closed.text}`; // a tab holds texts only
  };
  for (const match of shown.matchAll(SEPARATORS)) {
    const [mark] = match;
    say(shown.slice(from, match.index));
    from = match.index + mark.length;
    if (mark === METRICS_MARK || mark === CHECKS_MARK) {
      closeRegion();
      closeTabs();
      pieces.push({ type: mark === METRICS_MARK ? 'metrics' : 'service-checks' });
    } else if (mark.includes('/site-region')) closeRegion();
    else if (mark.includes('site-region')) {
      closeRegion();
      region = { regions: /region="([^"]*)"/.exec(mark)?.[1] ?? '', text: '' };
    } else if (mark === '<!-- xxx tabs xxx -->') {
      closeTabs();
      tabs = [];
    } else if (mark === '<!-- xxz tabs xxx -->') closeTabs();
    else if (mark.startsWith('<!-- xxx tab ')) {
      tabs ??= [];
      tabs.push({ title: mark.slice(13, -8).replaceAll('"', '').trim(), text: '' });
    }
  }
  say(shown.slice(from));
  closeRegion();
  closeTabs();
  return pieces;
}

/** The site puts in what the reader's Datadog site has there; for us it is a name. */
const withRegionParameters = (text: string): string =>
  text.replaceAll(/\{\{[<%] ?region-param[^\n]{0,200}?key="([^"\n]{1,100})"[^\n]{0,200}?[>%]\}\}/g, '‹$1›');

/** In the app: the tables after the sentences that speak of the files. */
export function withTableMarks(text: string): string {
  let hasMetrics = false;
  let hasChecks = false;
  return text
    .split('\n')
    .map((line) => {
      if (/^ {0,3}\[/.test(line) && /^ {0,3}\[[^\]]{1,999}\]:/.test(line)) return line;
      if (!hasMetrics && line.includes('metadata.csv')) {
        hasMetrics = true;
        return `${line}\n\n${METRICS_MARK}\n`;
      }
      if (!hasChecks && line.includes('service_checks.json')) {
        hasChecks = true;
        return `${line}\n\n${CHECKS_MARK}\n`;
      }
      return line;
    })
    .join('\n');
}

export interface PutIn {
  readonly text: string;
  /** What stood where the table is now; undefined where the build finds no place for it. */
  readonly replaced: string | undefined;
}

/**
 * On the documentation site the table of metrics takes the place of everything between `### Metrics` and the last
 * "this integration" (else "this check") that `### Events` comes after.
 */
export function putMetricsIn(text: string): PutIn {
  return putIn(text, '### Metrics\n', ['this integration', 'this check'], '### Events\n', 1, METRICS_MARK);
}

/** That of service checks, between `### Service Checks` and its sentence, where `## Troubleshooting` comes after. */
export function putServiceChecksIn(text: string): PutIn {
  const sentence = 'for a list of service checks provided by this integration.';
  return putIn(text, '### Service Checks\n', [sentence], '## Troubleshooting\n', 0, CHECKS_MARK);
}

/** @param more characters after the words that go with them: the sentence's end */
function putIn(
  text: string,
  heading: string,
  endings: readonly string[],
  after: string,
  more: number,
  mark: string,
): PutIn {
  const found = text.indexOf(heading);
  const last = text.lastIndexOf(after);
  if (found === -1 || last === -1) return { text, replaced: undefined };
  const start = found + heading.length;
  for (const words of endings) {
    const ending = text.lastIndexOf(words, last - words.length - more);
    if (ending < start) continue;
    const end = ending + words.length + more;
    return {
      text: `${text.slice(0, start)}\n${mark}\n${text.slice(end)}`,
      replaced: text.slice(start, end).trim(),
    };
  }
  return { text, replaced: undefined };
}
