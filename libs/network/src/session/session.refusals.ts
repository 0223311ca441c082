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

export const showAgain = refusal('NotAllowed', 'SHOW_AGAIN', {
  says: {
    fa: 'از ورود شما مدتی گذشته است؛ پیش از پایان دادن به نشست‌ها باید معلوم شود که هنوز خود شمایید.',
    en: 'You signed in a while ago; before sessions are ended it must be sure that it is still you.',
    ru: 'Вы вошли некоторое время назад; прежде чем завершать сеансы, нужно убедиться, что это по-прежнему вы.',
  },
  next: {
    fa: 'گذرواژه یا کد عامل دوم را بنویسید، یا خارج شوید و دوباره وارد شوید.',
    en: 'Write your password or a code of your second factor, or sign out and in again.',
    ru: 'Введите пароль или код второго фактора либо выйдите и войдите снова.',
  },
});
