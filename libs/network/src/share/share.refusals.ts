import { refusal } from '#libs/platform';

export const shareTargetUnknown = refusal('UnknownReference', 'SHARE_TARGET_UNKNOWN', {
  says: {
    fa: 'چنین چیزی نیست، یا شما آن را نمی‌بینید؛ پس نمی‌توانید آن را به دیگری نشان دهید.',
    en: 'There is no such thing, or it is not yours to see, so you cannot show it to others.',
    ru: 'Такого нет или вам это не видно, поэтому показать это другим нельзя.',
  },
  next: {
    fa: 'آن را از صفحهٔ خودش انتخاب کنید و دوباره هم‌رسانی کنید.',
    en: 'Open its own page and share it from there.',
    ru: 'Откройте его страницу и поделитесь оттуда.',
  },
});

export const tooManyShares = refusal('LimitExceeded', 'TOO_MANY_SHARES', {
  says: {
    fa: 'سازمان شما هم‌اکنون {limit} پیوند باز دارد و بیش از این نمی‌شود.',
    en: 'Your organisation has {limit} open links, which is the limit.',
    ru: 'У вашей организации уже {limit} открытых ссылок, это предел.',
  },
  next: {
    fa: 'پیوندهایی را که دیگر لازم نیستند باطل کنید.',
    en: 'Revoke links that are no longer needed.',
    ru: 'Отзовите ссылки, которые больше не нужны.',
  },
});

export const shareUnknown = refusal('UnknownReference', 'SHARE_UNKNOWN', {
  says: {
    fa: 'چنین پیوندی در فهرست سازمان شما نیست.',
    en: 'Your organisation has no such link.',
    ru: 'У вашей организации нет такой ссылки.',
  },
  next: {
    fa: 'فهرست پیوندها را تازه کنید و دوباره نگاه کنید.',
    en: 'Refresh the list of links and look again.',
    ru: 'Обновите список ссылок и посмотрите снова.',
  },
});
