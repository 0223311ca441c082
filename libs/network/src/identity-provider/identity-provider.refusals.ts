import { problem, refusal } from '#libs/platform';

export const providerUnknown = refusal('UnknownReference', 'PROVIDER_UNKNOWN', {
  says: {
    fa: 'چنین سرویس ورودی ثبت نشده است.',
    en: 'There is no such identity provider.',
    ru: 'Такого поставщика входа нет.',
  },
  next: {
    fa: 'آن را از فهرست سرویس‌های ورود انتخاب کنید.',
    en: 'Choose it from the list of identity providers.',
    ru: 'Выберите его из списка поставщиков входа.',
  },
});

export const providerTaken = refusal('StateConflict', 'PROVIDER_TAKEN', {
  says: {
    fa: 'این سازمان همین سرویس ورود را با همین شناسه دارد.',
    en: 'This organisation has this provider with this client id already.',
    ru: 'У организации уже есть этот поставщик с таким идентификатором клиента.',
  },
  next: {
    fa: 'اگر کلید آن عوض شده، کلید تازه را در همان ردیف بنویسید.',
    en: 'If its secret has changed, replace the secret there.',
    ru: 'Если сменился секрет, замените его там.',
  },
});

export const tooManyProviders = refusal('LimitExceeded', 'TOO_MANY_PROVIDERS', {
  says: {
    fa: 'یک منطقه حداکثر {limit} سرویس ورود دارد.',
    en: 'A zone has at most {limit} identity providers.',
    ru: 'В зоне может быть не более {limit} поставщиков входа.',
  },
  next: {
    fa: 'با پشتیبانی سامانه تماس بگیرید.',
    en: 'Ask whoever runs this system.',
    ru: 'Обратитесь к тем, кто обслуживает систему.',
  },
});

export const providerSilent = refusal('StateConflict', 'PROVIDER_SILENT', {
  says: {
    fa: 'این نشانی پاسخی نداد که پاسخ یک سرویس OpenID باشد.',
    en: 'What answers at this address is no OpenID provider, or nothing answers.',
    ru: 'По этому адресу не отвечает поставщик OpenID.',
  },
  next: {
    fa: 'نشانی صادرکننده را همان‌گونه که سرویس اعلام کرده بنویسید و از روشن بودن سرویس مطمئن شوید.',
    en: 'Write the issuer exactly as the provider states it, and see that the provider runs.',
    ru: 'Укажите issuer точно так, как его объявляет поставщик, и убедитесь, что он работает.',
  },
});

export const issuerUnreachable = problem('ISSUER_NOT_PUBLIC', {
  says: {
    fa: 'نشانی صادرکننده باید با https آغاز شود و در اینترنت همگانی باشد.',
    en: 'The issuer must begin with https:// and lie on the open internet.',
    ru: 'Адрес issuer должен начинаться с https:// и быть доступен в открытом интернете.',
  },
  next: {
    fa: 'نشانی عمومی سرویس را بنویسید، نه نشانی درون شبکه.',
    en: 'Write the provider’s public address, not one inside a network.',
    ru: 'Укажите публичный адрес поставщика, а не адрес внутри сети.',
  },
});

export const domainWrong = problem('DOMAIN_WRONG', {
  says: {
    fa: 'این نام دامنه نیست.',
    en: 'This is no domain name.',
    ru: 'Это не доменное имя.',
  },
  next: {
    fa: 'دامنه را بی نشان @ بنویسید، مانند example.ir.',
    en: 'Write the domain without the @, such as example.ir.',
    ru: 'Укажите домен без знака @, например example.ir.',
  },
});

export const identityTaken = refusal('StateConflict', 'IDENTITY_TAKEN', {
  says: {
    fa: 'این هویت به حساب دیگری پیوند دارد، یا این حساب پیوند بیشتری نمی‌پذیرد.',
    en: 'This identity belongs to another account, or this account can take no more.',
    ru: 'Эта личность связана с другой учётной записью, или связей уже слишком много.',
  },
  next: {
    fa: 'نخست پیوند پیشین را بردارید.',
    en: 'Unlink it there first.',
    ru: 'Сначала уберите прежнюю связь.',
  },
});

export const postsUnfit = refusal('StateConflict', 'POSTS_UNFIT', {
  says: {
    fa: 'این حساب سمتی بیرون از سازمان یا نقشِ این سرویس ورود دارد.',
    en: 'This account has a post outside the organisation or the role of this provider.',
    ru: 'У учётной записи есть должность вне организации или роли этого поставщика.',
  },
  next: {
    fa: 'چنین حسابی با گذرواژه وارد می‌شود؛ یا سمت دیگر را به حساب دیگری بدهید.',
    en: 'Such an account signs in with a password; or give the other post to an account of its own.',
    ru: 'Такая запись входит по паролю; или передайте другую должность отдельной учётной записи.',
  },
});
