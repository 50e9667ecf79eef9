/**
 * A Markdown file seen as its headings and sections, by range. Headings are ATX (`## Setup`) and underlined ones,
 * outside of fenced code and HTML comments. Linear in the length of the text.
 */
import type { Edit } from '../edits.ts';
import { lineEndingOf, spliceWithin } from './lines.ts';

export interface Section {
  readonly title: string;
  /** 1 to 6. */
  readonly level: number;
  /** One-based line of the heading. */
  readonly line: number;
  /** Where the heading begins. */
  readonly start: number;
  /** Where the line after the heading begins. */
  readonly bodyStart: number;
  /** Where the next heading of this or a higher level begins, or the text ends. */
  readonly end: number;
}

export interface Line {
  readonly text: string;
  readonly start: number;
  /** Without the line ending. */
  readonly end: number;
  /** One-based. */
  readonly number: number;
  /** Inside of fenced code, its fences included, or of an HTML comment. */
  readonly isCode: boolean;
}

const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})([^\r\n]*)$/;

/** Every line, told whether it is code. A fence in a list or a quotation counts, however deep. */
export function markdownLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let fence: string | undefined;
  let isComment = false;
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let number = 1; start <= text.length; number += 1) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
    const line = text.slice(start, end);
    let isCode = fence !== undefined || isComment;
    if (isComment) isComment = !line.includes('-->');
    else {
      const [, marks = '', info = ''] = FENCE.exec(line) ?? [];
      if (fence !== undefined) {
        if (marks[0] === fence[0] && marks.length >= fence.length && info.trim() === '') fence = undefined;
      } else if (marks !== '' && !(marks.startsWith('`') && info.includes('`'))) {
        fence = marks;
        isCode = true;
      } else {
        isComment = /^ {0,3}<!--/.test(line) && !line.includes('-->');
      }
    }
    lines.push({ text: line, start, end, number, isCode });
    if (end >= text.length) break;
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return lines;
}

export function sectionsOf(text: string, lines = markdownLines(text)): readonly Section[] {
  const headings: Omit<Section, 'end'>[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.isCode) continue;
    const next = lines[index + 1];
    const marks = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line.text)?.[1];
    const underline =
      next === undefined || next.isCode ? undefined : /^ {0,3}(=+|-+)[ \t]*$/.exec(next.text)?.[1];
    const isParagraph = /^ {0,3}[^\s#>|\-*+=]/.test(line.text) && !isBlank(line.text);
    if (marks !== undefined) {
      headings.push({
        title: titleOf(line.text.trim().slice(marks.length)),
        level: marks.length,
        line: line.number,
        start: line.start,
        bodyStart: next?.start ?? text.length,
      });
    } else if (underline !== undefined && isParagraph) {
      headings.push({
        title: line.text.trim(),
        level: underline.startsWith('=') ? 1 : 2,
        line: line.number,
        start: line.start,
        bodyStart: lines[index + 2]?.start ?? text.length,
      });
    }
  }
  // From the end, the nearest heading at each level that has been passed.
  const nextAt: number[] = Array.from({ length: 7 }, () => text.length);
  return headings
    .toReversed()
    .map((heading) => {
      const end = Math.min(...nextAt.slice(1, heading.level + 1));
      nextAt[heading.level] = heading.start;
      return { ...heading, end };
    })
    .toReversed();
}

/** Without the marks that may close a heading: `## Setup ##`. */
function titleOf(rest: string): string {
  const title = rest.trim();
  let end = title.length;
  while (title[end - 1] === '#') end -= 1;
  if (end === title.length) return title;
  return end === 0 || /[ \t]/.test(title[end - 1] ?? '') ? title.slice(0, end).trimEnd() : title;
}

const isBlank = (line: string): boolean => line.trim() === '';

/** As the anchors of GitHub and of the documentation's site: `README.md#Data-Collected` finds "Data Collected". */
export const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s+/g, '-');

/** The body of a section replaced; its heading and everything around it stay. */
export function setSectionBody(part: string, text: string, section: Section, body: string): Edit | undefined {
  return spliceWithin(part, text, section.bodyStart, section.end, body);
}

/** A new section before `before`, or at the end of the text, parted from its neighbours by one empty line. */
export function insertSection(
  part: string,
  text: string,
  heading: string,
  body: string,
  before: Pick<Section, 'start'> | undefined,
): Edit {
  const ending = lineEndingOf(text);
  const section = [heading, '', ...body.split('\n')].join(ending);
  const at = before?.start ?? text.length;
  const lead = text.slice(0, at);
  const gap =
    lead === '' || /(?:\r\n|\n|\r){2}$/.test(lead) ? '' : /[\r\n]$/.test(lead) ? ending : ending + ending;
  const tail = before === undefined ? (/[\r\n]$/.test(text) ? ending : '') : ending + ending;
  return { op: 'splice', part, path: [], at, remove: '', insert: `${gap}${section}${tail}` };
}
