import type { LocalText } from '#libs/platform';
import type { Grade } from '../rug/rug.events.js';

/** The grades as a passport prints them. */
export const gradeWords: Readonly<Record<Grade, LocalText>> = {
  FIRST: { fa: 'درجهٔ یک', en: 'First', ru: 'Первый' },
  SECOND: { fa: 'درجهٔ دو', en: 'Second', ru: 'Второй' },
  THIRD: { fa: 'درجهٔ سه', en: 'Third', ru: 'Третий' },
};

/** The evenness of edges from 1 to 5 as a passport prints it. */
export const evennessWords: Readonly<Record<number, LocalText>> = {
  1: { fa: 'بسیار ناهموار', en: 'ragged', ru: 'очень неровные' },
  2: { fa: 'ناهموار', en: 'uneven', ru: 'неровные' },
  3: { fa: 'متوسط', en: 'fair', ru: 'удовлетворительная' },
  4: { fa: 'خوب', en: 'good', ru: 'хорошая' },
  5: { fa: 'یکنواخت', en: 'straight', ru: 'ровные' },
};
