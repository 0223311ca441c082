import { HttpException, HttpStatus } from '@nestjs/common';
import type { Language, LocalText } from '../language/language.js';
import { KEY_PERMISSIONS, type Permission } from './permissions.js';

/** A request that the door turns away: a code for programs, and words in three languages for people. */
export class Denial extends HttpException {
  constructor(
    readonly code: string,
    status: HttpStatus,
    readonly text: LocalText,
    language: Language = 'en',
  ) {
    super({ statusCode: status, code, message: text[language] }, status);
  }
}

const SIGN_IN: LocalText = {
  fa: 'برای این کار باید وارد شوید؛ نشست شما پایان یافته یا وجود ندارد. دوباره وارد شوید.',
  en: 'sign in first, or again: the session is missing or over',
  ru: 'Войдите в систему или войдите снова: сеанса нет или он закончился.',
};

const MAY_NOT: LocalText = {
  fa: 'نقش شما اجازهٔ این کار را ندارد. از مدیر سازمان خود بخواهید آن را انجام دهد یا نقش لازم را به شما بدهد.',
  en: 'your role may not do this: ask your administrator to do it, or for a role that may',
  ru: 'Вашей роли это не разрешено. Попросите администратора сделать это или дать вам нужную роль.',
};

const SUSPENDED: LocalText = {
  fa: 'فعالیت سازمان شما متوقف شده است: می‌توانید ببینید، اما چیزی ثبت نمی‌شود. برای ازسرگیری با کارشناس منطقه تماس بگیرید.',
  en: 'your organisation is suspended: you may read, but nothing you send is recorded. Ask an official of the zone to re-open it',
  ru: 'Ваша организация приостановлена: смотреть можно, но ничего не записывается. Обратитесь к сотруднику зоны, чтобы её снова открыли.',
};

const SET_UP_FIRST: LocalText = {
  fa: 'نقش شما بدون عامل دوم کار نمی‌کند: نخست آن را در صفحهٔ امنیت راه‌اندازی کنید.',
  en: 'your role may not act without a second factor: set it up first',
  ru: 'С вашей ролью нельзя работать без второго фактора: сначала настройте его.',
};

const GUEST_MAY_NOT: LocalText = {
  fa: 'این پیوند فقط همان چیزی را نشان می‌دهد که با شما به اشتراک گذاشته شده است. چیز دیگری می‌خواهید؟ از کسی که پیوند را داده بپرسید.',
  en: 'this link shows what was shared with you and nothing else: ask who gave it to you for more',
  ru: 'Эта ссылка показывает только то, чем с вами поделились. Если нужно больше, обратитесь к тому, кто её дал.',
};

const NEEDS_SESSION: LocalText = {
  fa: 'این کار از آنِ کسی است که خودش وارد شده است و با کلید یا پیوند انجام نمی‌شود. با نام کاربری یا تلفن وارد شوید.',
  en: 'this belongs to a person who has signed in, and no key or link can do it: sign in with a login or a phone',
  ru: 'Это доступно только вошедшему человеку, не по ключу и не по ссылке. Войдите с именем пользователя или по телефону.',
};

/** The session has still to set up its second factor. */
export const secondFactorMissing = (language?: Language): Denial =>
  new Denial('SECOND_FACTOR_MISSING', HttpStatus.FORBIDDEN, SET_UP_FIRST, language);

/** Nobody has signed in, or the session is over; a key or a share that opens nothing is spoken of as what it is. */
export const notSignedIn = (language?: Language, said: LocalText = SIGN_IN): Denial =>
  new Denial('UNAUTHENTICATED', HttpStatus.UNAUTHORIZED, said, language);

/** A shared link shows what was shared and does nothing else. */
export const guestMayNot = (language?: Language): Denial =>
  new Denial('FORBIDDEN', HttpStatus.FORBIDDEN, GUEST_MAY_NOT, language);

/** The session is what is asked for; keys and shares have none. */
export const needsSession = (language?: Language): Denial =>
  new Denial('FORBIDDEN', HttpStatus.FORBIDDEN, NEEDS_SESSION, language);

/** The role has not the permission. */
export const roleMayNot = (language?: Language): Denial =>
  new Denial('FORBIDDEN', HttpStatus.FORBIDDEN, MAY_NOT, language);

/** The key was not given the permission, whatever its owner's role has. */
export const keyMayNot = (permission: Permission, language?: Language): Denial => {
  const ofSession = permission === 'session:enter' || permission === 'session:own';
  const canBeGiven = (KEY_PERMISSIONS as readonly Permission[]).includes(permission);
  const text = canBeGiven ? withheldFromKey(permission) : neverForKeys(permission);
  return new Denial('FORBIDDEN', HttpStatus.FORBIDDEN, ofSession ? NEEDS_SESSION : text, language);
};

const neverForKeys = (permission: string): LocalText => ({
  fa: `اجازهٔ ${permission} به هیچ کلیدی داده نمی‌شود. این کار را کسی انجام دهد که خودش وارد شده است.`,
  en: `no key is ever given ${permission}: let somebody do it who has signed in`,
  ru: `Право ${permission} не даётся ни одному ключу. Пусть это сделает вошедший человек.`,
});

const withheldFromKey = (permission: string): LocalText => ({
  fa: `به این کلید اجازهٔ ${permission} داده نشده است. کلیدی بسازید که این اجازه را داشته باشد.`,
  en: `this key was not given ${permission}: make a key that has it`,
  ru: `Этому ключу не дано право ${permission}. Создайте ключ с этим правом.`,
});

/** The organisation that the caller acts for is suspended. */
export const organisationSuspended = (language?: Language): Denial =>
  new Denial('SUSPENDED', HttpStatus.FORBIDDEN, SUSPENDED, language);
