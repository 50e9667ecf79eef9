const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** A field's accessible name: its label, and whether it is required. */
export const labelled = (label: string): RegExp =>
  new RegExp(`^${label.replaceAll(SPECIAL, '\\$&')}( ?, required)?$`);

/** What begins so, whatever count or shortcut follows. */
export const starting = (words: string): RegExp => new RegExp(`^${words.replaceAll(SPECIAL, '\\$&')}`);
