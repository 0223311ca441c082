const persian = '۰۱۲۳۴۵۶۷۸۹';
const arabic = '٠١٢٣٤٥٦٧٨٩';

/** Persian and Arabic digits as the ASCII ones every program reads. */
export function plainDigits(written: string): string {
  return written
    .replace(/[۰-۹]/g, (digit) => String(persian.indexOf(digit)))
    .replace(/[٠-٩]/g, (digit) => String(arabic.indexOf(digit)));
}

/**
 * A number as people write it: any digits, and a point, a comma, ٫ or a slash (as Persian hands do) before the
 * decimals. Null when it is no number.
 */
export function readNumber(written: string): number | null {
  let text = plainDigits(written).replace(/[\s\u00a0\u202f٬']/g, '');
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) text = text.replaceAll(',', '');
  text = text.replace(/[,٫،/]/, '.');
  return /^\d+(\.\d*)?$|^\.\d+$/.test(text) ? Number(text) : null;
}

/** Text as it is compared when someone searches: one form of ی and ک, no digits or case apart. */
export function foldText(text: string): string {
  return plainDigits(text)
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[\u200c\u200f\u064b-\u0652]/g, '')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .trim();
}
