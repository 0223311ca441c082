import { refusal } from '#libs/platform';

export const resetOver = refusal('UnknownReference', 'RESET_OVER', {
  says: {
    fa: 'این پیوند نادرست است، به کار رفته یا مهلت آن گذشته است.',
    en: 'This link is unknown, used, or over.',
    ru: 'Ссылка неизвестна, использована или истекла.',
  },
  next: {
    fa: 'از مدیر سامانه پیوند تازه بخواهید؛ هر پیوند یک ساعت و یک بار کار می‌کند.',
    en: 'Ask the administrator for a new one; each is good for an hour and once.',
    ru: 'Попросите у администратора новую; каждая действует час и один раз.',
  },
});

export const resetUnfit = refusal('UnknownReference', 'ACCOUNT_UNKNOWN', {
  says: {
    fa: 'چنین حسابی نیست، غیرفعال است یا هنوز دعوت‌نامه‌اش را نپذیرفته است.',
    en: 'There is no such account, or it is disabled or has not yet accepted its invitation.',
    ru: 'Такой записи нет, она отключена или приглашение ещё не принято.',
  },
  next: {
    fa: 'حساب را از فهرست انتخاب کنید، یا دعوت‌نامهٔ تازه بفرستید.',
    en: 'Choose the account from the list, or invite it anew.',
    ru: 'Выберите запись из списка или отправьте новое приглашение.',
  },
});
