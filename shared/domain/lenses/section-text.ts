/**
 * The body of a second-level Markdown section as a form shows it: with plain line ends, without the empty lines that
 * part it from its neighbours, and never able to end itself. What is written is what is read back, key by key:
 * reading what was written of a text gives {@link contained} of it. (Not where a file mixes lone carriage returns with
 * other line ends.) Link definitions that end a file are shown in its last section: that is where they stand.
 */
import type { Edit } from '../edits.ts';
import { lineEndingOf, spliceWithin } from './lines.ts';
import { markdownLines, type Section } from './markdown-lens.ts';

export function sectionText(text: string, section: Section): string {
  const { from, to } = placeIn(text, section);
  return shown(text.slice(from, to));
}

/** @returns undefined when the section says `value` already. */
export function setSectionText(
  part: string,
  text: string,
  section: Section,
  value: string,
): Edit | undefined {
  const { from, to, lead, gap, fullGap } = placeIn(text, section);
  const old = text.slice(from, to);
  const next = contained(value);
  if (shown(old) === next) return undefined;
  const ending = lineEndingOf(text);
  // A heading may be the last thing in the text, without a line end of its own.
  const isOpen = section.bodyStart === text.length && !/[\r\n]$/.test(text);
  const isFirst = old === '' && next !== '';
  const before = isOpen ? ending + ending : lead === '' && (isFirst || next.startsWith('\n')) ? ending : lead;
  const missing = isFirst || next.endsWith('\n') ? Math.max(0, fullGap - countEnds(gap)) : 0;
  const body = withKeptLines(old, escaped(next), ending);
  return spliceWithin(
    part,
    text,
    from - lead.length,
    to + gap.length,
    before + body + gap + ending.repeat(missing),
  );
}

const LINE_END = /\r\n|\n|\r/g;
const countEnds = (text: string): number => text.match(LINE_END)?.length ?? 0;
const plainEnds = (text: string): string => text.replaceAll(LINE_END, '\n');

interface Place {
  /** Where what the form shows begins and ends. */
  readonly from: number;
  readonly to: number;
  /** At most one line end before it, and at most `fullGap` after it, inside of the section. */
  readonly lead: string;
  readonly gap: string;
  readonly fullGap: 1 | 2;
}

function placeIn(text: string, section: Section): Place {
  const { end } = section;
  const fullGap = end === text.length ? 1 : 2;
  const lead = /^(?:\r\n|\n|\r)/.exec(text.slice(section.bodyStart, section.bodyStart + 2))?.[0] ?? '';
  const from = section.bodyStart + Math.min(lead.length, end - section.bodyStart);
  let to = end;
  for (let count = 0; count < fullGap && to > from; count += 1) {
    const [last, beforeIt] = [text[to - 1], text[to - 2]];
    if (last === '\n' && beforeIt === '\r' && to - 2 >= from) to -= 2;
    else if (last === '\n' || last === '\r') to -= 1;
    else break;
  }
  return { from, to, lead: text.slice(section.bodyStart, from), gap: text.slice(to, end), fullGap };
}

/** Kinds of marks beyond which nobody means to close anything. */
const MOST_MARKS = 8;

/**
 * What a form may write: a fence or a comment that is left open is closed, since it would swallow the sections that
 * follow; a backslash that the form would not show is not there.
 */
export function contained(value: string): string {
  const plain = shown(escaped(plainEnds(value)));
  const isOpen = (text: string) => markdownLines(`${escaped(text)}\n`).at(-1)?.isCode === true;
  if (!isOpen(plain)) return plain;
  const marks = new Set(['-->', ...(plain.match(/`{3,}|~{3,}/g) ?? [])]);
  const closings = [...marks]
    .slice(0, MOST_MARKS)
    .map((mark) => `${plain}${/\n$/.test(plain) ? '' : '\n'}${mark}`);
  return closings.find((closed) => !isOpen(closed)) ?? plain;
}

const HEADING = /^ {0,3}#{1,2}(?=[ \t]|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const ESCAPED_HEADING = /^( {0,3})\\(?=#{1,2}(?:[ \t]|$))/;
const ESCAPED_UNDERLINE = /^( {0,3})\\(?=(?:=+|-+)[ \t]*$)/;
/** As the lens has it: what an underline makes a heading of. */
const isParagraph = (line: string): boolean => /^ {0,3}[^\s#>|\-*+=]/.test(line);

/** A line that would be a heading of the section's own rank or a higher one gets a backslash. */
function escaped(value: string): string {
  const lines: string[] = [];
  let isAfterParagraph = false;
  for (const { text, isCode } of markdownLines(value)) {
    const ends: boolean = !isCode && (HEADING.test(text) || (isAfterParagraph && UNDERLINE.test(text)));
    const line: string = ends ? text.replace(/^( {0,3})/, '$1\\') : text;
    lines.push(line);
    isAfterParagraph = !isCode && isParagraph(line);
  }
  return lines.join('\n');
}

/** The inverse: a backslash goes where without it the line would end the section. */
function shown(raw: string): string {
  const plain = plainEnds(raw);
  if (!plain.includes('\\')) return plain;
  const lines: string[] = [];
  let isAfterParagraph = false;
  for (const { text, isCode } of markdownLines(plain)) {
    const bare = text.replace(ESCAPED_HEADING, '$1');
    const isWithout = isAfterParagraph && bare === text ? text.replace(ESCAPED_UNDERLINE, '$1') : bare;
    lines.push(isCode ? text : isWithout);
    isAfterParagraph = !isCode && isParagraph(text);
  }
  return lines.join('\n');
}

/** Lines at the beginning and the end that stay keep the line ends they have. */
function withKeptLines(old: string, next: string, ending: string): string {
  const before = linesWithEnds(old);
  const after = linesWithEnds(next);
  const shorter = Math.min(before.length, after.length);
  const isSame = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && plainEnds(a) === b;
  let head = 0;
  while (head < shorter && isSame(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  return [
    ...before.slice(0, head),
    ...after.slice(head, after.length - tail).map((line) => line.replace(/\n$/, ending)),
    ...before.slice(before.length - tail),
  ].join('');
}

const linesWithEnds = (text: string): readonly string[] =>
  text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
