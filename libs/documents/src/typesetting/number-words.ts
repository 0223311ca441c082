import { toCardinal as englishWords } from 'n2words/en-GB';
import { toCardinal as russianWords } from 'n2words/ru-RU';
import type { PaperLanguage } from './paper.js';

const ones =
  'صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'.split(' ');
const tens = '_ _ بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' ');
const hundreds = '_ صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'.split(' ');
const scales = ['', 'هزار', 'میلیون', 'میلیارد', 'تریلیون', 'کوادریلیون'];
const and = ' و ';

/** A whole number in words, masculine in Russian. Throws RangeError for what is negative or not a safe integer. */
export function numberWords(value: number, language: PaperLanguage): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} cannot be written in words.`);
  if (language === 'fa') return persianWords(value);
  if (language === 'ru') return russianWords(value);
  return englishWords(value);
}

/** Written here because the packaged converters drop "و" after thousands or split "چهارصد" in two. */
function persianWords(value: number): string {
  if (value === 0) return 'صفر';
  const groups: string[] = [];
  for (let scale = 0, rest = value; rest > 0; scale += 1, rest = Math.floor(rest / 1000)) {
    const group = rest % 1000;
    if (group === 0) continue;
    const name = scales[scale] ?? '';
    // A lone thousand is "هزار", but a million is "یک میلیون".
    const words = scale === 1 && group === 1 ? [name] : [persianGroup(group), name];
    groups.unshift(words.filter((word) => word !== '').join(' '));
  }
  return groups.join(and);
}

function persianGroup(group: number): string {
  const words: string[] = [];
  const hundred = Math.floor(group / 100);
  const rest = group % 100;
  if (hundred > 0) words.push(hundreds[hundred] ?? '');
  if (rest > 0 && rest < 20) words.push(ones[rest] ?? '');
  if (rest >= 20) {
    words.push(tens[Math.floor(rest / 10)] ?? '');
    if (rest % 10 > 0) words.push(ones[rest % 10] ?? '');
  }
  return words.join(and);
}
