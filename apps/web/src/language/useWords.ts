import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { writeDate, writeDay, writeMoment, otherCalendar } from './dates';
import { currentLanguage, type Language } from './language';
import { writeArea, writeLength, writeMoney, writeNumber, writeWeight } from './measures';

export interface LocalName {
  fa: string;
  en: string;
  ru: string;
}

/** Everything that depends on the language: texts, names, numbers, measures, money and dates. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const language: Language = currentLanguage();
  return useMemo(
    () => ({
      t,
      language,
      name: (text: LocalName | null | undefined) => text?.[language] ?? '',
      number: (value: number, decimals = 0) => writeNumber(language, value, decimals),
      area: (cm2: number) => writeArea(language, cm2),
      weight: (g: number) => writeWeight(language, g),
      length: (mm: number) => writeLength(language, mm),
      money: (minor: string | number, currency: string) => writeMoney(language, minor, currency),
      date: (iso: string) => writeDate(language, iso),
      day: (iso: string) => writeDay(language, iso),
      moment: (iso: string) => writeMoment(language, iso),
      otherCalendar: (iso: string) => otherCalendar(language, iso),
      list: (items: string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items),
      compare: new Intl.Collator(language).compare,
    }),
    // i18n.language changes when the texts do
    [t, language, i18n.language],
  );
}

export type Words = ReturnType<typeof useWords>;
