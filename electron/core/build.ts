declare const VITRINE_BUILD: string | undefined;

/** A hash of what the rules are made of, put in by the bundler: the same build finds the same. Empty from source. */
export const BUILD: string = typeof VITRINE_BUILD === 'undefined' ? '' : VITRINE_BUILD;
