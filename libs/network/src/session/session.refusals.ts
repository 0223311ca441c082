import { refusal } from '#libs/platform';

export const sessionUnknown = refusal('UnknownReference', 'SESSION_UNKNOWN', {
  says: {
    fa: 'این نشست از آنِ شما نیست یا پایان یافته است.',
    en: 'This session is not yours, or is over already.',
    ru: 'Этот сеанс не ваш или уже завершён.',
  },
  next: {
    fa: 'فهرست نشست‌ها را تازه کنید.',
    en: 'Load the list of sessions again.',
    ru: 'Обновите список сеансов.',
  },
});

export const sessionOver = refusal('NotAllowed', 'SESSION_OVER', {
  says: {
    fa: 'این نشست پایان یافته است.',
    en: 'This session is over.',
    ru: 'Этот сеанс завершён.',
  },
  next: {
    fa: 'دوباره وارد شوید.',
    en: 'Sign in again.',
    ru: 'Войдите снова.',
  },
});
