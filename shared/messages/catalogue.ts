/** What a catalogue is, and how the other languages are held to English's keys. */

export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

/** Czech tells few from many, French has a word for millions: plural forms that English does without. */
type MorePlurals<Key> = Key extends `${infer Base}_other` ? `${Base}_few` | `${Base}_many` : never;

/** Exactly the keys of `English`, with any further plural forms: `satisfies Translated<typeof english>`. */
export type Translated<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Translated<English[Key]>;
} & { readonly [Key in keyof English as MorePlurals<Key>]?: string };
