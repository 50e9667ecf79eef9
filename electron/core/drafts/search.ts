import type { Store } from '../store/store.ts';

/**
 * FTS5's query for what a person typed: every word has to be there, whole, or from three letters on as the
 * beginning of one. Words are cut as the tokenizer cuts them, so a quoted one is never a phrase.
 * @returns undefined when there is no word in it.
 */
export function searchQuery(text: string): string | undefined {
  const words = text
    .normalize('NFC')
    .slice(0, 500)
    .split(/[^\p{L}\p{N}\p{Co}]+/u)
    .filter((word) => word !== '')
    .slice(0, 16);
  if (words.length === 0) return undefined;
  return words.map((word) => (isPrefix(word) ? `"${word}"*` : `"${word}"`)).join(' AND ');
}

/** Scripts without spaces make one long word of a sentence, so there any beginning counts. */
function isPrefix(word: string): boolean {
  return (
    [...word].length >= 3 ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)
  );
}

export interface SearchIndex {
  /** The drafts' row numbers, in no order. */
  find(query: string): readonly number[];
  put(seq: number, text: string): void;
  remove(seq: number): void;
}

export function createSearchIndex(store: Store): SearchIndex {
  const match = store.db.prepare<[string], number>('SELECT rowid FROM search WHERE search MATCH ?').pluck();
  const remove = store.prepare<[number], never>('forget a text', 'DELETE FROM search WHERE rowid = ?');
  const insert = store.prepare<[number, string], never>(
    'index a text',
    'INSERT INTO search (rowid, text) VALUES (?, ?)',
  );
  return {
    find(query) {
      try {
        return match.all(query);
      } catch (error) {
        // The tokenizer knows other letters than this JavaScript's Unicode: a word cut in two is a phrase, which
        // an index without positions does not take. Nothing was found, then.
        if (error instanceof Error && error.message.includes('phrase')) return [];
        throw error;
      }
    },
    put(seq, text) {
      remove.run(seq);
      insert.run(seq, text.normalize('NFC'));
    },
    remove: (seq) => void remove.run(seq),
  };
}
