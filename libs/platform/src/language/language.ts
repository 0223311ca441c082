/** The three languages of Gereh; Persian is the first. */
export const LANGUAGES = ['fa', 'en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in all three languages. */
export type LocalText = Readonly<Record<Language, string>>;

/**
 * The best of our languages for an HTTP Accept-Language header (RFC 9110 section 12.5.4); `otherwise`, or Persian, when
 * nothing fits.
 */
export function languageFor(acceptLanguage: string | undefined, otherwise: Language = 'fa'): Language {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return {
        language: tag.trim().split('-')[0] ?? '',
        quality: quality === undefined ? 1 : Number(quality),
      };
    })
    .sort((a, b) => b.quality - a.quality)
    .find(({ language, quality }) => quality > 0 && isLanguage(language));
  return (wanted?.language as Language | undefined) ?? otherwise;
}

/** Whether a string names one of our languages. */
export const isLanguage = (value: string): value is Language => LANGUAGES.includes(value as Language);
