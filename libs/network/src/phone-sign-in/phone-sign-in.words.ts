import type { Language } from '#libs/platform';
import { CODE_MINUTES } from './asking-bounds.js';

const fa = (digits: string): string => digits.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]!);

/** The message with a code, short enough for one SMS in each script. */
export function messageOf(code: string, language: Language): string {
  const minutes = String(CODE_MINUTES);
  switch (language) {
    case 'fa':
      return `گره: کد ورود شما ${fa(code)}\nتا ${fa(minutes)} دقیقه. به کسی نگویید.`;
    case 'en':
      return `Gereh: your code is ${code}. Good for ${minutes} min. Tell nobody.`;
    case 'ru':
      return `Gereh: код входа ${code}. Действует ${minutes} мин. Никому не говорите.`;
  }
}
