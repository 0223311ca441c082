import type { Rule } from './rule.js';

/** Rules of money that is handed out before it is earned. */
export const PAY_RULES: readonly Rule[] = [
  {
    ...{ id: 'A01', version: 1, about: 'WEAVER', at: 'ADVANCE', unit: 'PERCENT', from: '2024-03-20' },
    usual: { most: 120 },
    name: { fa: 'پیش‌پرداخت و کار', en: 'Advance and work', ru: 'Аванс и работа' },
    formula: {
      fa: 'پیش‌پرداخت ÷ (طلب او + مزد کارهای روی دار و فرش‌های قیمت‌نخوردهٔ او)',
      en: 'advance ÷ (what she is owed + the pay for her pieces on looms and rugs not priced yet)',
      ru: 'аванс ÷ (причитающееся + оплата за её изделия на станках и ещё не оценённые ковры)',
    },
    odd: {
      fa: 'پیش‌پرداخت {advance} ریال است؛ طلب او {owed} ریال و مزد کاری که در دست دارد {work} ریال است.',
      en: 'The advance is {advance} rials; she is owed {owed} rials, and the work she has in hand pays {work} rials.',
      ru: 'Аванс — {advance} риалов; ей причитается {owed}, а начатая работа стоит {work} риалов.',
    },
    may: {
      fa: 'ریال و تومان را بررسی کنید؛ ببینید قطعه‌ای که می‌بافد ثبت شده و مزدش قرار گذاشته شده است.',
      en: 'Check rials and tomans, that the piece she weaves is on record, and that its pay is agreed.',
      ru: 'Проверьте риалы и туманы, записано ли её изделие и согласована ли оплата.',
    },
    reasons: ['BEGINS_A_PIECE', 'PIECE_NOT_RECORDED', 'IN_NEED'],
    source: {
      fa: 'دانستهٔ خود ما: پیش‌پرداخت بر سر کاری است که در دست است؛ یک‌پنجم بیشتر جای خطا می‌گذارد.',
      en: 'Our own knowledge: an advance is on the work in hand; a fifth above it leaves room.',
      ru: 'Наши собственные знания: аванс даётся под начатую работу; пятая часть сверху — запас.',
    },
    confidence: 'KNOWLEDGE',
  },
];
