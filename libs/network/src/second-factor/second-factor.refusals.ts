import { refusal } from '#libs/platform';

export const codeWrong = refusal('InvalidInput', 'CODE_WRONG', {
  says: {
    fa: 'این کد درست نیست، به کار رفته یا زمان آن گذشته است.',
    en: 'This code is wrong, was used already, or is over.',
    ru: 'Код неверен, уже использован или истёк.',
  },
  next: {
    fa: 'کد تازهٔ برنامهٔ رمزساز را بنویسید و ساعت گوشی را بررسی کنید؛ اگر گوشی در دست نیست، یکی از کدهای بازیابی را بنویسید.',
    en: 'Write the app’s next code and check the phone’s clock; without the phone, write one of the recovery codes.',
    ru: 'Введите следующий код приложения и проверьте часы телефона; без телефона введите код восстановления.',
  },
});

export const nothingToConfirm = refusal('StateConflict', 'NOTHING_TO_CONFIRM', {
  says: {
    fa: 'راه‌اندازی عامل دوم آغاز نشده یا جای دیگری به پایان رسیده است.',
    en: 'Setting up a second factor was not begun, or was finished elsewhere.',
    ru: 'Настройка второго фактора не начата или завершена в другом месте.',
  },
  next: {
    fa: 'راه‌اندازی را از نو آغاز کنید.',
    en: 'Begin to set it up again.',
    ru: 'Начните настройку заново.',
  },
});

export const challengeOver = refusal('NotAllowed', 'SIGN_IN_OVER', {
  says: {
    fa: 'مهلت گام دوم ورود گذشته است.',
    en: 'The time for the second step of signing in is over.',
    ru: 'Время для второго шага входа истекло.',
  },
  next: {
    fa: 'نام کاربری و گذرواژه را دوباره بنویسید.',
    en: 'Write the login and the password again.',
    ru: 'Введите имя и пароль ещё раз.',
  },
});

export const factorCompulsory = refusal('NotAllowed', 'FACTOR_COMPULSORY', {
  says: {
    fa: 'این نقش بدون عامل دوم کار نمی‌کند.',
    en: 'This role may not act without a second factor.',
    ru: 'С этой ролью нельзя работать без второго фактора.',
  },
  next: {
    fa: 'به جای برداشتن، آن را روی گوشی تازه راه‌اندازی کنید.',
    en: 'Set it up on another phone instead of removing it.',
    ru: 'Вместо удаления настройте его на другом телефоне.',
  },
});

export const codeNeeded = refusal('NotAllowed', 'CODE_NEEDED', {
  says: {
    fa: 'این حساب عامل دوم دارد؛ گذرواژه به تنهایی برای این تغییر بس نیست.',
    en: 'This account has a second factor; the password alone is not enough for this change.',
    ru: 'У этой учётной записи есть второй фактор; одного пароля для этого изменения недостаточно.',
  },
  next: {
    fa: 'کد کنونی برنامهٔ رمزساز یا یکی از کدهای بازیابی را هم بنویسید.',
    en: 'Write the app’s present code too, or one of the recovery codes.',
    ru: 'Введите также текущий код приложения или код восстановления.',
  },
});
