import { toJalaali } from 'jalaali-js';
import type { PaperLanguage } from './paper.js';
import { localDigits } from './printed-number.js';

const gregorianMonths: Record<PaperLanguage, readonly string[]> = {
  fa: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
};

const jalaliMonths: Record<PaperLanguage, readonly string[]> = {
  fa: 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' '),
  en: 'Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand'.split(' '),
  ru: 'фарвардина ордибехешта хордада тира мордада шахривара мехра абана азара дея бахмана эсфанда'.split(
    ' ',
  ),
};

/**
 * Prints an ISO day in both calendars, the reader's own first: `۱۵ اردیبهشت ۱۴۰۳ (۴ مه ۲۰۲۴)` in Persian,
 * `4 May 2024 (15 Ordibehesht 1403)` in English. Throws RangeError for what is not a calendar day.
 */
export function printDay(iso: string, language: PaperLanguage): string {
  const { gregorian, jalali } = bothCalendars(iso, language);
  return language === 'fa' ? `${jalali} (${gregorian})` : `${gregorian} (${jalali})`;
}

/** The two printings of a day apart, for places where each stands on its own line. */
export function bothCalendars(iso: string, language: PaperLanguage): { gregorian: string; jalali: string } {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const time = parts === null ? Number.NaN : Date.parse(`${iso}T00:00:00Z`);
  if (parts === null || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) {
    throw new RangeError(`${iso} is not a calendar day such as 2024-05-04.`);
  }
  const [gy, gm, gd] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const { jy, jm, jd } = toJalaali(gy, gm, gd);
  return {
    gregorian: localDigits(`${gd} ${gregorianMonths[language][gm - 1]} ${gy}`, language),
    jalali: localDigits(`${jd} ${jalaliMonths[language][jm - 1]} ${jy}`, language),
  };
}
