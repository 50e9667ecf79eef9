/** Records as a table for spreadsheets: RFC 4180, and nothing in it that a spreadsheet would run. */
import { cellText, type InsightColumn } from './insight.ts';
import type { JsonObject } from './json.ts';

/** Before a spreadsheet's UTF-8: without it Excel reads the text in the machine's old code page. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** @returns a header and one line a record, each ended by CR LF. */
export function insightCsv(columns: readonly InsightColumn[], records: readonly JsonObject[]): string {
  const lines = [
    columns.map(({ id }) => quoted(id)),
    ...records.map((record) => columns.map((column) => quoted(harmless(cellText(record, column))))),
  ];
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** What a spreadsheet takes for the start of a formula, full-width forms included. */
const BEGINS_FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|]|^[\t\r\n]/u;
/** A negative amount is a number whatever reads it. */
const IS_NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** A lead's text comes from whoever filled in a form: with an apostrophe before it, it stays text. */
function harmless(text: string): string {
  return BEGINS_FORMULA.test(text) && !IS_NUMBER.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
