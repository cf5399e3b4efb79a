import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from './format/date';

const storageKey = 'webrana.language';

function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'id';
  } catch {
    return 'id';
  }
}

const initialLanguage = rememberedLanguage();

void i18next.use(initReactI18next).init({
  lng: initialLanguage,
  fallbackLng: 'id',
  resources: {},
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});
if (typeof document !== 'undefined') document.documentElement.lang = initialLanguage;

/** The language the app speaks now. */
export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'id');

/** Switches the language and remembers it. */
export async function changeLanguage(language: Language): Promise<void> {
  document.documentElement.lang = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  await i18next.changeLanguage(language);
}

/** The language, following the switch. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'id';
}

/** A tree of texts. */
export interface Texts {
  [key: string]: string | Texts;
}

type SameShape<T> = { [K in keyof T]: T[K] extends string ? string : SameShape<T[K]> };
type Keys<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Keys<T[K]>}`;
}[keyof T & string];

/** Looks a text up; keys that come from data may miss and then give the fallback. */
interface Translate<T> {
  (key: Keys<T>, values?: Record<string, string | number>): string;
  /** For keys built from the API's values, which may be newer than this app. */
  maybe: (key: string, fallback: string) => string;
}

/** Registers the texts of one feature in both languages and gives the hook that reads them. */
export function defineTexts<T extends Texts>(
  namespace: string,
  texts: { id: T; en: SameShape<T> },
): () => Translate<T> {
  i18next.addResourceBundle('id', namespace, texts.id);
  i18next.addResourceBundle('en', namespace, texts.en);
  return function useTexts() {
    const { t, i18n } = useTranslation(namespace);
    const translate = ((key: string, values?: Record<string, string | number>) =>
      t(key, values ?? {}) as string) as Translate<T>;
    translate.maybe = (key, fallback) =>
      i18n.exists(key, { ns: namespace }) ? (t(key) as string) : fallback;
    return translate;
  };
}
