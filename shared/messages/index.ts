/**
 * The texts of the program. A catalogue is one file an area and language, `<area>.<language>.ts`, exporting
 * `messages`; `all.<language>.ts` lists them. Keys are parted by `|`, since rules and fields have dots and
 * slashes in their names; `{{name}}` is filled in as it is, since React escapes.
 */
import { createInstance, type InitOptions, type i18n } from 'i18next';
import type { Message } from '../domain/messages.ts';
import type { Catalogue } from './catalogue.ts';

export const languages = ['en', 'fr', 'cs'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (text: string): text is Language => languages.some((language) => language === text);

/** What every place that shows a text needs; i18next's `t` fits. */
export type Translate = (key: string, values: Record<string, string | number>) => string;

export const messageOptions = {
  keySeparator: '|',
  nsSeparator: false,
  fallbackLng: 'en',
  supportedLngs: [...languages],
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
} as const satisfies InitOptions;

/** Each language's catalogues are a chunk of their own, so a window loads the one it shows. */
const loaders = {
  en: async () => (await import('./all.en.ts')).all,
  fr: async () => (await import('./all.fr.ts')).all,
  cs: async () => (await import('./all.cs.ts')).all,
} as const satisfies Record<Language, () => Promise<readonly Catalogue[]>>;

export const loadCatalogues = (language: Language): Promise<readonly Catalogue[]> => loaders[language]();

/** English is where the window starts from, so it is not loaded but imported: `frame.en.ts`. */
const frameLoaders = {
  fr: async () => (await import('./frame.fr.ts')).frame,
  cs: async () => (await import('./frame.cs.ts')).frame,
} as const satisfies Record<Exclude<Language, 'en'>, () => Promise<Catalogue>>;

export const loadFrameCatalogue = (language: Exclude<Language, 'en'>): Promise<Catalogue> =>
  frameLoaders[language]();

export function addCatalogues(to: i18n, language: Language, catalogues: readonly Catalogue[]): void {
  for (const catalogue of catalogues) to.addResourceBundle(language, 'translation', catalogue, true, true);
}

/** For a host without a window: every text at once, ready when it returns. */
export function translatorOf(language: Language, catalogues: readonly Catalogue[]): Translate {
  const instance = createInstance({ ...messageOptions, lng: language });
  void instance.init();
  addCatalogues(instance, language, catalogues);
  return (key, values) => instance.t(key, values);
}

/** A sentence from the core, in words. A key that no catalogue knows is shown as it is. */
export const translate = ({ key, values }: Message, t: Translate): string => t(key, values ?? {});
