import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type texts from './en.json';

export const languages = ['fa', 'en', 'ru'] as const;
export type Language = (typeof languages)[number];

/** Each language in its own words. */
export const languageNames: Record<Language, string> = { fa: 'فارسی', en: 'English', ru: 'Русский' };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'texts';
    resources: { texts: typeof texts };
    returnNull: false;
  }
}

const sources: Record<Language, () => Promise<{ default: object }>> = {
  fa: () => import('./fa.json'),
  en: () => import('./en.json'),
  ru: () => import('./ru.json'),
};

const remembered = 'gereh.language';

const isLanguage = (value: string | null | undefined): value is Language =>
  languages.includes(value as Language);

function firstLanguage(): Language {
  const chosen = localStorage.getItem(remembered);
  if (isLanguage(chosen)) return chosen;
  const known = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return known ?? 'fa';
}

export const directionOf = (language: Language) => (language === 'fa' ? 'rtl' : 'ltr');

/** The language now shown, also outside of components. */
export const currentLanguage = (): Language => (isLanguage(i18next.language) ? i18next.language : 'fa');

async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'texts')) return;
  i18next.addResourceBundle(language, 'texts', (await sources[language]()).default);
}

function dress(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  // What the console is called when it is put on the home screen.
  document.querySelector('link[rel="manifest"]')?.setAttribute('href', `/${language}.webmanifest`);
}

export async function startLanguage(): Promise<void> {
  const language = firstLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'texts',
    ns: ['texts'],
    resources: {},
    interpolation: { escapeValue: false },
  });
  // A code keeps its own left-to-right order inside a Persian sentence.
  i18next.services.formatter?.add('code', (value: unknown) => `\u2066${String(value)}\u2069`);
  // What people wrote themselves may be of another script: what stands beside it keeps its place.
  i18next.services.formatter?.add('own', (value: unknown) => `\u2068${String(value)}\u2069`);
  await load(language);
  await i18next.changeLanguage(language);
  dress(language);
}

/** Answers false when the texts could not be fetched; the page then stays in the language it has. */
export async function changeLanguage(language: Language): Promise<boolean> {
  try {
    await load(language);
  } catch {
    return false;
  }
  localStorage.setItem(remembered, language);
  dress(language);
  await i18next.changeLanguage(language);
  return true;
}
