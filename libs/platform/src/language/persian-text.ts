const PERSIAN_DIGITS = '۰۱۲۳۴۵۶۷۸۹';
const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩';
const OTHER_DIGITS = /[۰-۹٠-٩]/;

/** Turns Persian and Arabic-Indic digits into ASCII ones; leaves all else as it is. */
export const asciiDigits = (text: string): string =>
  OTHER_DIGITS.test(text)
    ? text
        .replace(/[۰-۹]/g, (digit) => String(PERSIAN_DIGITS.indexOf(digit)))
        .replace(/[٠-٩]/g, (digit) => String(ARABIC_DIGITS.indexOf(digit)))
    : text;

/** Turns ASCII digits into Persian ones; leaves all else as it is. */
export const persianDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => PERSIAN_DIGITS[Number(digit)]!);

/**
 * The form of a text used for search and uniqueness: Arabic ي ك ة become Persian, ZWNJ and tatweel go,
 * digits become ASCII, NFC, lower case, one space between words. The original is kept for display.
 */
export const foldText = (text: string): string =>
  asciiDigits(text.normalize('NFC'))
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ة/g, 'ه')
    .replace(/[\u200c\u200d\u0640\u064b-\u0652]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
