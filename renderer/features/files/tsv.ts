/** Cells as spreadsheets put them on the clipboard: parted by tabs, quoted where a cell has a tab, a quote or a line. */

/** Rows of cells; the line ending that a spreadsheet adds behind the last row is no row. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    let value = '';
    if (text[at] === '"') {
      at += 1;
      for (; at < text.length; at += 1) {
        if (text[at] === '"') {
          if (text[at + 1] !== '"') break;
          at += 1;
        }
        value += text[at];
      }
      at += 1;
    }
    const end = text.slice(at).search(/[\t\r\n]/);
    const stop = end < 0 ? text.length : at + end;
    rows.at(-1)?.push(value + text.slice(at, stop));
    at = stop + 1;
    if (text[stop] === '\r' && text[stop + 1] === '\n') at += 1;
    if (text[stop] !== '\t' && at < text.length) rows.push([]);
    else if (text[stop] !== '\t') break;
  }
  return rows;
}

/** Every row with its line ending, as spreadsheets write them. */
export const tsvOf = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) =>
      cells.map((value) => (/["\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join('\t'),
    )
    .map((line) => `${line}\n`)
    .join('');
