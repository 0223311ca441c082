import type { PaperLanguage, Threefold } from '#libs/documents';
import type { PayWay } from '../account/account.events.js';
import type { statementLineKinds } from './pay-papers.data.js';

const labels = {
  statement: { fa: 'صورت‌حساب بافنده', en: 'Weaver’s statement', ru: 'Выписка мастерицы' },
  receipt: { fa: 'رسید دستمزد', en: 'Receipt of pay', ru: 'Расписка об оплате' },
  number: { fa: 'شماره', en: 'No.', ru: '№' },
  weaver: { fa: 'بافنده', en: 'Weaver', ru: 'Мастерица' },
  cooperative: { fa: 'شرکت تعاونی', en: 'Cooperative', ru: 'Кооператив' },
  issuedOn: { fa: 'تاریخ', en: 'Date', ru: 'Дата' },
  paidOn: { fa: 'روز پرداخت', en: 'Paid on', ru: 'Выплачено' },
  row: { fa: 'سطر', en: 'Line', ru: 'Строка' },
  day: { fa: 'روز', en: 'Day', ru: 'День' },
  what: { fa: 'شرح', en: 'What', ru: 'Что' },
  more: { fa: 'طلب شما بیشتر شد (ریال)', en: 'You are owed more (rials)', ru: 'Причитается больше (риалы)' },
  less: { fa: 'طلب شما کمتر شد (ریال)', en: 'You are owed less (rials)', ru: 'Причитается меньше (риалы)' },
  owedAfter: { fa: 'طلب شما (ریال)', en: 'You are owed (rials)', ru: 'Вам причитается (риалы)' },
  carried: { fa: 'مانده از پیش', en: 'Carried forward', ru: 'Перенесено' },
  owed: { fa: 'طلب شما', en: 'You are owed', ru: 'Вам причитается' },
  ahead: { fa: 'پیش‌پرداختی که مانده است', en: 'Paid to you ahead', ru: 'Выдано вам вперёд' },
  amount: { fa: 'مبلغ', en: 'Amount', ru: 'Сумма' },
  words: { fa: 'به حروف', en: 'In words', ru: 'Прописью' },
  how: { fa: 'شیوهٔ پرداخت', en: 'Paid', ru: 'Способ выплаты' },
  signature: {
    fa: 'امضا یا اثر انگشت گیرنده',
    en: 'Signature or fingerprint of who received it',
    ru: 'Подпись или отпечаток пальца получательницы',
  },
  seal: {
    fa: 'مهر و امضای تعاونی',
    en: 'Seal and signature of the cooperative',
    ru: 'Печать и подпись кооператива',
  },
  ask: {
    fa: 'اگر سطری نادرست است، شماره‌اش را به مسئول تعاونی بگویید؛ سطر نادرست پاک نمی‌شود و اصلاحش کنارش نوشته می‌شود.',
    en: 'If a line is wrong, tell your clerk its number: it is not erased, and what makes it right is written beside it.',
    ru: 'Если строка неверна, назовите её номер в кооперативе: её не стирают, исправление записывают рядом.',
  },
} satisfies Record<string, Threefold>;

export const lineKindNames: Record<(typeof statementLineKinds)[number], Threefold> = {
  work: { fa: 'مزد فرش', en: 'Pay for rug', ru: 'Оплата за ковёр' },
  reattributed: {
    fa: 'اصلاح بافندهٔ فرش',
    en: 'Who wove a rug put right',
    ru: 'Уточнено, кто соткал ковёр',
  },
  advance: { fa: 'پیش‌پرداخت', en: 'Advance', ru: 'Аванс' },
  material: { fa: 'مواد', en: 'Material', ru: 'Материалы' },
  correction: { fa: 'اصلاحیه', en: 'Correction', ru: 'Исправление' },
  payment: { fa: 'پرداخت', en: 'Payment', ru: 'Выплата' },
  returned: { fa: 'پرداختِ برگشته', en: 'Payment that came back', ru: 'Вернувшийся платёж' },
};

export const wayNames: Record<PayWay, Threefold> = {
  BANK: { fa: 'به حساب بانکی', en: 'to the bank account', ru: 'на банковский счёт' },
  CASH: { fa: 'نقد', en: 'in cash', ru: 'наличными' },
};

export type PayLabel = keyof typeof labels;

/** All labels in one language. */
export const payLabels = (language: PaperLanguage): Record<PayLabel, string> =>
  Object.fromEntries(Object.entries(labels).map(([key, words]) => [key, words[language]])) as Record<
    PayLabel,
    string
  >;
