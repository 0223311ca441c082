import { problem } from '#libs/platform';

export const paperNeedsOne = problem('PAY_PAPER_NEEDS_ONE', {
  says: {
    fa: 'گفته نشده است کدام کاغذ: صورت‌حساب یک حساب، یا رسید یک سطر از یک نوبت پرداخت.',
    en: 'It is not said which paper: the statement of an account, or the receipt of a line of a run.',
    ru: 'Не указано, какая бумага: выписка по счёту или расписка по строке выплаты.',
  },
  next: {
    fa: 'یا حساب را نام ببرید، یا نوبت و سطر را.',
    en: 'Name the account, or the run and the line.',
    ru: 'Укажите счёт либо выплату и строку.',
  },
});
