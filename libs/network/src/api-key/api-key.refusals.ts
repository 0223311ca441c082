import { problem, refusal } from '#libs/platform';

export const permissionNotYours = problem('PERMISSION_NOT_YOURS', {
  says: {
    fa: 'دسترسی {permission} را خودتان ندارید، یا کلید نمی‌تواند آن را داشته باشد.',
    en: 'You do not have {permission} yourself, or no key can have it.',
    ru: 'У вас самих нет права {permission} или ключу его дать нельзя.',
  },
  next: {
    fa: 'آن را از فهرست دسترسی‌های کلید بردارید.',
    en: 'Leave it out of the key’s permissions.',
    ru: 'Уберите его из прав ключа.',
  },
});

export const addressUnreadable = problem('ADDRESS_UNREADABLE', {
  says: {
    fa: 'این نشانی شبکه خوانده نمی‌شود.',
    en: 'This is not the address of a network.',
    ru: 'Это не адрес сети.',
  },
  next: {
    fa: 'آن را مانند 203.0.113.0/24 یا 2001:db8::/48 بنویسید.',
    en: 'Write it like 203.0.113.0/24 or 2001:db8::/48.',
    ru: 'Запишите его как 203.0.113.0/24 или 2001:db8::/48.',
  },
});

export const tooManyKeys = refusal('LimitExceeded', 'TOO_MANY_KEYS', {
  says: {
    fa: 'سازمان شما هم‌اکنون {limit} کلید فعال دارد و بیش از این نمی‌شود.',
    en: 'Your organisation has {limit} good keys, which is the limit.',
    ru: 'У вашей организации уже {limit} действующих ключей, это предел.',
  },
  next: {
    fa: 'کلیدی را که دیگر لازم نیست باطل کنید.',
    en: 'Revoke a key that is no longer needed.',
    ru: 'Отзовите ключ, который больше не нужен.',
  },
});

export const keyUnknown = refusal('UnknownReference', 'KEY_UNKNOWN', {
  says: {
    fa: 'چنین کلیدی در فهرست سازمان شما نیست.',
    en: 'Your organisation has no such key.',
    ru: 'У вашей организации нет такого ключа.',
  },
  next: {
    fa: 'فهرست کلیدها را تازه کنید و دوباره نگاه کنید.',
    en: 'Refresh the list of keys and look again.',
    ru: 'Обновите список ключей и посмотрите снова.',
  },
});

export const keyNotYours = refusal('NotAllowed', 'KEY_NOT_YOURS', {
  says: {
    fa: 'این کلید از آنِ سازمان دیگری است؛ شما فقط می‌توانید آن را باطل کنید.',
    en: 'This key is of another organisation; you can only revoke it.',
    ru: 'Это ключ другой организации; вы можете его только отозвать.',
  },
  next: {
    fa: 'از همان سازمان بخواهید کلید تازه‌ای بسازد.',
    en: 'Ask that organisation to make a new one.',
    ru: 'Попросите эту организацию создать новый ключ.',
  },
});

export const keyOver = refusal('StateConflict', 'KEY_OVER', {
  says: {
    fa: 'این کلید باطل شده، تمام شده یا پیش‌تر جای خود را به کلید دیگری داده است.',
    en: 'This key is revoked, over, or was already replaced.',
    ru: 'Этот ключ отозван, истёк или уже заменён.',
  },
  next: {
    fa: 'کلید تازه‌ای بسازید.',
    en: 'Make a new key.',
    ru: 'Создайте новый ключ.',
  },
});
