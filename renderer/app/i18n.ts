/**
 * The window's language. The frame's English is in the first chunk; everything else comes when it is needed:
 * another language before the first paint, the areas' texts before the first screen that uses them.
 */
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { frame } from '../../shared/messages/frame.en.ts';
import {
  addCatalogues,
  isLanguage,
  type Language,
  loadCatalogues,
  loadFrameCatalogue,
  messageOptions,
} from '../../shared/messages/index.ts';

const STORED_AS = 'vitrine.language';

export const i18n = createInstance();

const loaded = new Map<Language, Promise<void>>();

/** Every text in `language`; asked for as often as one likes. */
export function loadLanguage(language: Language): Promise<void> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const loading = loadCatalogues(language).then((catalogues) => addCatalogues(i18n, language, catalogues));
  // A chunk that did not come is asked for again next time.
  loading.catch(() => loaded.delete(language));
  loaded.set(language, loading);
  return loading;
}

/** The current language's texts of every area, with English behind them. */
export async function loadTexts(): Promise<void> {
  await Promise.all([loadLanguage('en'), loadLanguage(currentLanguage())]);
}

export function currentLanguage(): Language {
  return isLanguage(i18n.language) ? i18n.language : 'en';
}

function preferredLanguage(): Language {
  const stored = localStorage.getItem(STORED_AS) ?? '';
  if (isLanguage(stored)) return stored;
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return spoken ?? 'en';
}

export async function startLanguage(): Promise<void> {
  const language = preferredLanguage();
  void i18n.use(initReactI18next).init({
    ...messageOptions,
    lng: language,
    resources: { en: { translation: frame } },
    react: { useSuspense: false, bindI18nStore: 'added' },
  });
  document.documentElement.lang = language;
  // A catalogue that cannot be read leaves English, which is better than no window.
  if (language === 'en') return;
  await loadFrameCatalogue(language).then(
    (catalogue) => addCatalogues(i18n, language, [catalogue]),
    () => undefined,
  );
}

export async function changeLanguage(language: Language): Promise<void> {
  await loadLanguage(language);
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(STORED_AS, language);
}
