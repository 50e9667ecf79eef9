/**
 * What the documentation site's build makes of a README, step by step and in its order. Source: the site's build
 * (`actions/integrations.py`), checked 2026-11.
 */
import { normalMarkdown, type Piece, piecesOf, putMetricsIn, putServiceChecksIn } from './markdown-pieces.ts';

export type DocumentationNote =
  /** A Marketplace tile's README still has a heading that the build stops at: there is no page at all. */
  | { readonly note: 'buildFails'; readonly heading: string }
  | { readonly note: 'sectionsGone' }
  | { readonly note: 'metricsNotPutIn' }
  | { readonly note: 'checksNotPutIn' }
  /** Headings that went away with the text that the table of metrics replaced. */
  | { readonly note: 'lost'; readonly headings: string };

export interface DocumentationText {
  readonly pieces: readonly Piece[];
  readonly notes: readonly DocumentationNote[];
}

export function documentationText(
  readme: string,
  facts: {
    readonly isMarketplace: boolean;
    readonly hasMetrics: boolean;
    readonly hasServiceChecks: boolean;
  },
): DocumentationText {
  const notes: DocumentationNote[] = [];
  let text = normalMarkdown(readme);
  if (facts.isMarketplace) {
    const left = withoutSales(text);
    if (left !== text) notes.push({ note: 'sectionsGone' });
    text = left;
    const heading = /#{1,6}\s*(?:Setup|Pricing|Tiered Pricing|Uninstallation)/i.exec(text)?.[0];
    if (heading !== undefined) notes.push({ note: 'buildFails', heading });
  }
  text = text.replace(/^#(?!#).*/m, '');
  if (facts.hasMetrics) {
    const metrics = putMetricsIn(text);
    if (metrics.replaced === undefined) notes.push({ note: 'metricsNotPutIn' });
    const headings = headingsIn(metrics.replaced ?? '');
    if (headings !== '') notes.push({ note: 'lost', headings });
    text = metrics.text;
  }
  if (facts.hasServiceChecks) {
    const checks = putServiceChecksIn(text);
    if (checks.replaced === undefined) notes.push({ note: 'checksNotPutIn' });
    const headings = headingsIn(checks.replaced ?? '');
    if (headings !== '') notes.push({ note: 'lost', headings });
    text = checks.text;
  }
  return { pieces: piecesOf(text), notes };
}

const headingsIn = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /^#{2,6} /.test(line))
    .map((line) => line.replace(/^#+ /, ''))
    .join(', ');

/** Setup, Uninstallation and the parts on prices are for the app alone. */
function withoutSales(text: string): string {
  const kept: string[] = [];
  let gone = 0;
  let isCode = false;
  for (const line of text.split('\n')) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) isCode = !isCode;
    const [, marks = '', title = ''] = isCode ? [] : (/^(#{2,3}) (.*)$/.exec(line) ?? []);
    if (marks !== '') {
      if (marks.length <= gone) gone = 0;
      if (marks.length === 2 && /^(?:Setup|Uninstallation)/.test(title)) gone = 2;
      else if (gone === 0 && marks.length === 3 && title.startsWith('Pricing')) gone = 3;
    }
    // References stand at the end of the last section, which may be one that goes.
    if (gone === 0 || (!isCode && /^ {0,3}\[[^\]]{1,999}\]:/.test(line))) kept.push(line);
  }
  return kept.join('\n');
}

/** The site's title for a tile. */
export const documentationTitle = (title: string): string =>
  title
    .replace(/^Datadog[- ]/i, '')
    .replace(/\s+Integration$/i, '')
    .trim();
