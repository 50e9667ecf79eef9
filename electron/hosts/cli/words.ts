/** The program's sentences in English, for terminals. */

import type { Message } from '../../../shared/domain/messages.ts';
import { all } from '../../../shared/messages/all.en.ts';
import { translate, translatorOf } from '../../../shared/messages/index.ts';

let t: ReturnType<typeof translatorOf> | undefined;

export function inWords(message: Message): string {
  t ??= translatorOf('en', all);
  return translate(message, t);
}

/** Columns as wide as their widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function time(instant: string): string {
  return instant.replace('T', ' ').slice(0, 19);
}
