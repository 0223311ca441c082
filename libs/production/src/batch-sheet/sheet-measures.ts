import { foldCell, readNumber } from '#libs/documents';

/** Units by the words for them, in how many of the smallest. */
const LENGTHS: Readonly<Record<string, number>> = unitsOf({
  1: ['mm', 'میلی‌متر', 'میلیمتر', 'م‌م', 'мм'],
  10: ['cm', 'سانتی‌متر', 'سانتیمتر', 'سانت', 'سم', 'см'],
  1000: ['m', 'متر', 'м'],
});
const WEIGHTS: Readonly<Record<string, number>> = unitsOf({
  1: ['g', 'gr', 'gram', 'گرم', 'г', 'гр'],
  1000: ['kg', 'کیلوگرم', 'کیلو', 'кг'],
});

function unitsOf(units: Readonly<Record<number, readonly string[]>>): Record<string, number> {
  const words = Object.entries(units).flatMap(([times, names]) =>
    names.map((name) => [foldCell(name).replaceAll(' ', ''), Number(times)] as const),
  );
  return Object.fromEntries(words);
}

/** Whether a cell holds nothing but the word for a unit, in brackets or not. */
export function isUnit(written: string): boolean {
  const word = foldCell(written).replace(/[\s().]/g, '');
  return Object.hasOwn(LENGTHS, word) || Object.hasOwn(WEIGHTS, word);
}

/** A length in mm; the unit stands in the cell, in the title, or is cm. Undefined for what is none. */
export const readLengthMm = (written: string, titleUnit: string): number | null | undefined =>
  read(written, titleUnit, LENGTHS, 10);

/** A weight in g; the unit stands in the cell, in the title, or is kg. Undefined for what is none. */
export const readWeightG = (written: string, titleUnit: string): number | null | undefined =>
  read(written, titleUnit, WEIGHTS, 1000);

function read(
  written: string,
  titleUnit: string,
  units: Readonly<Record<string, number>>,
  otherwise: number,
): number | null | undefined {
  const byTitle = units[titleUnit.replaceAll(' ', '')] ?? otherwise;
  const number = readNumber(written, byTitle === 1 ? 'COMMA' : 'NONE');
  if (!number) return number;
  const unit = number.unit.replaceAll(' ', '');
  const times = unit === '' ? byTitle : units[unit];
  // What multiplying adds behind the seventh place is no measure.
  return times === undefined ? undefined : Math.round(number.value * times * 1e6) / 1e6;
}
