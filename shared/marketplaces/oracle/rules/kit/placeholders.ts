/** Words that somebody meant to replace. */

const PLACEHOLDERS = [
  /\blorem ipsum\b|\bdolor sit amet\b/i,
  // Capitals only: "todo" is a word in Spanish and Portuguese.
  /\b(?:TODO|FIXME|TBD|TBC)\b/,
  // Alone: as a piece of an address it stands for the customer's own numbers.
  /(?<![\w.-])x{3,}(?![\w.-])/i,
  /\[(?:insert|enter|add|your|company|product|name|date|version|address|link|url)\b[^\]\n]{0,60}\]/i,
  /\{\{ ?(?:your|company|product|customer|vendor|publisher|partner|insert)[\w .-]{0,40}\}\}/i,
  /<(?:your|insert|enter) (?:company|product|company name|product name|name|logo|text)[^>\n]{0,40}>/i,
  /\bYour (?:Company|Product|App|Organi[sz]ation)(?: Name)?\b/,
  /\byour (?:company|product|organi[sz]ation)(?: name| name here|'s name)\b/i,
  /\b(?:insert (?:your |the |a )?|(?:write|put|add|enter|type) your )[a-z ]{0,20}\bhere\b/i,
  /\basdf(?:gh)?\b|\bqwerty\b|\bsample text\b|\bplaceholder text\b|\bfoo ?bar\b/i,
];

/** A whole field that says nothing. */
const NOTHING =
  /^(?:test(?:ing)?(?: listing| test)?|your company|your product|untitled|n\/a|null|undefined|[-.?_x*\s]{1,20})$/i;

/** Of anything longer, only the beginning is searched. */
const SEARCHED = 500_000;

export function placeholderIn(text: string): { readonly index: number; readonly words: string } | undefined {
  const trimmed = text.length < 60 ? text.trim() : '';
  if (trimmed !== '' && NOTHING.test(trimmed)) return { index: 0, words: trimmed };
  const searched = text.slice(0, SEARCHED);
  let first: { index: number; words: string } | undefined;
  for (const pattern of PLACEHOLDERS) {
    const match = pattern.exec(searched);
    if (match !== null && (first === undefined || match.index < first.index)) {
      first = { index: match.index, words: match[0].slice(0, 60) };
    }
  }
  return first;
}
