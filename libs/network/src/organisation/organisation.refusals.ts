import { problem, refusal } from '#libs/platform';

export const organisationUnknown = refusal('UnknownReference', 'ORGANISATION_UNKNOWN', {
  says: {
    fa: 'این سازمان در فهرست منطقه نیست.',
    en: 'This organisation is not in the zone’s register.',
    ru: 'Такой организации нет в реестре зоны.',
  },
  next: {
    fa: 'سازمان را از فهرست انتخاب کنید یا از کارشناس برنامه بخواهید آن را ثبت کند.',
    en: 'Choose an organisation from the list, or ask the programme officer to register it.',
    ru: 'Выберите организацию из списка или попросите сотрудника программы внести её.',
  },
});

export const legalIdTaken = refusal('StateConflict', 'LEGAL_ID_TAKEN', {
  says: {
    fa: 'سازمانی با شناسهٔ ملی {legalId} پیش‌تر ثبت شده است.',
    en: 'An organisation with the legal id {legalId} is registered already.',
    ru: 'Организация с юридическим номером {legalId} уже внесена в реестр.',
  },
  next: {
    fa: 'آن را در فهرست سازمان‌ها بیابید، یا شناسه را درست کنید.',
    en: 'Find it in the list of organisations, or correct the number.',
    ru: 'Найдите её в списке организаций или исправьте номер.',
  },
});

export const taxIdTaken = refusal('StateConflict', 'TAX_ID_TAKEN', {
  says: {
    fa: 'سازمانی با شمارهٔ مالیاتی {taxId} ({country}) پیش‌تر ثبت شده است.',
    en: 'An organisation with the tax number {taxId} ({country}) is registered already.',
    ru: 'Организация с налоговым номером {taxId} ({country}) уже внесена в реестр.',
  },
  next: {
    fa: 'آن را در فهرست سازمان‌ها بیابید، یا شماره را درست کنید.',
    en: 'Find it in the list of organisations, or correct the number.',
    ru: 'Найдите её в списке организаций или исправьте номер.',
  },
});

export const legalIdWrong = problem('LEGAL_ID_WRONG', {
  says: {
    fa: 'این شناسهٔ ملی اشخاص حقوقی درست نیست: رقم کنترل آن نمی‌خواند.',
    en: 'This is no national legal id: its check digit does not fit.',
    ru: 'Это не национальный номер юридического лица: контрольная цифра не сходится.',
  },
  next: {
    fa: 'یازده رقم را از روی آگهی ثبت دوباره بنویسید.',
    en: 'Copy its eleven digits again from the registration paper.',
    ru: 'Перепишите все одиннадцать цифр с регистрационного документа.',
  },
});

export const legalIdForeign = problem('LEGAL_ID_ONLY_IN_IRAN', {
  says: {
    fa: 'شناسهٔ ملی فقط برای سازمان‌های ایرانی است.',
    en: 'Only organisations in Iran have a national legal id.',
    ru: 'Национальный юридический номер есть только у организаций в Иране.',
  },
  next: {
    fa: 'آن را خالی بگذارید و شمارهٔ مالیاتی را بنویسید.',
    en: 'Leave it out and give the tax number instead.',
    ru: 'Оставьте поле пустым и укажите налоговый номер.',
  },
});

export const taxIdWrong = problem('TAX_ID_WRONG', {
  says: {
    fa: 'این شماره، {name} معتبر {country} نیست.',
    en: 'This is no valid {name} of {country}.',
    ru: 'Это недействительный {name} ({country}).',
  },
  next: {
    fa: 'شماره را از روی قرارداد یا گواهی ثبت دوباره بنویسید.',
    en: 'Copy the number again from the contract or the registration certificate.',
    ru: 'Перепишите номер из контракта или свидетельства о регистрации.',
  },
});

export const countryUnknown = problem('COUNTRY_UNKNOWN', {
  says: {
    fa: 'کشوری با کد {country} نیست.',
    en: 'No country has the code {country}.',
    ru: 'Нет страны с кодом {country}.',
  },
  next: {
    fa: 'کد دوحرفی کشور (ISO 3166) را بنویسید، مانند IR یا RU.',
    en: 'Write the two letters of ISO 3166, such as IR or RU.',
    ru: 'Укажите две буквы ISO 3166, например IR или RU.',
  },
});

export const notInIran = problem('MUST_BE_IN_IRAN', {
  says: {
    fa: 'این نوع سازمان باید در ایران باشد.',
    en: 'An organisation of this kind is in Iran.',
    ru: 'Организация этого вида находится в Иране.',
  },
  next: {
    fa: 'کشور را IR بنویسید یا نوع سازمان را عوض کنید.',
    en: 'Write IR as its country, or choose another kind.',
    ru: 'Укажите страну IR или выберите другой вид.',
  },
});

export const consigneeInIran = problem('CONSIGNEE_MUST_BE_ABROAD', {
  says: {
    fa: 'گیرندهٔ کالا باید بیرون از ایران باشد.',
    en: 'A consignee is outside Iran.',
    ru: 'Грузополучатель находится за пределами Ирана.',
  },
  next: {
    fa: 'کشور گیرنده را درست کنید یا نوع سازمان را عوض کنید.',
    en: 'Correct its country, or choose another kind.',
    ru: 'Исправьте страну или выберите другой вид.',
  },
});

export const countiesNotWatched = problem('COUNTIES_ONLY_FOR_OFFICES', {
  says: {
    fa: 'این نوع سازمان حوزهٔ شهرستانی ندارد.',
    en: 'An organisation of this kind watches over no counties.',
    ru: 'Организация этого вида не ведает уездами.',
  },
  next: {
    fa: 'شهرستان‌ها را خالی بگذارید.',
    en: 'Leave the counties out.',
    ru: 'Не указывайте уезды.',
  },
});

export const parentMissing = problem('PARENT_MISSING', {
  says: {
    fa: 'معلوم نیست این واحد از کدام سازمان است.',
    en: 'It is not said which organisation this is a unit of.',
    ru: 'Не указано, чьё это подразделение.',
  },
  next: {
    fa: 'سازمان منطقه آزاد را انتخاب کنید؛ اگر در فهرست نیست، نخست آن را ثبت کنید.',
    en: 'Choose the free zone’s organisation; if it is not in the list, register it first.',
    ru: 'Выберите организацию свободной зоны; если её нет в списке, сначала внесите её.',
  },
});

export const parentWrong = problem('PARENT_UNFIT', {
  says: {
    fa: 'این سازمان نمی‌تواند بخشی از آن سازمان باشد.',
    en: 'An organisation of this kind cannot be a part of that one.',
    ru: 'Организация этого вида не может входить в ту организацию.',
  },
  next: {
    fa: 'یکی از سازمان‌های پیشنهادی را انتخاب کنید یا آن را خالی بگذارید.',
    en: 'Choose one of those that are offered, or leave it out.',
    ru: 'Выберите одну из предложенных или оставьте поле пустым.',
  },
});

export const legalIdStands = problem('LEGAL_ID_STANDS', {
  says: {
    fa: 'شناسهٔ ملی یک بار ثبت می‌شود و عوض نمی‌شود.',
    en: 'A national legal id is recorded once and does not change.',
    ru: 'Национальный юридический номер записывается один раз и не меняется.',
  },
  next: {
    fa: 'اگر شناسه از آغاز نادرست بوده، این سازمان را تعلیق کنید و درست آن را ثبت کنید.',
    en: 'If it was wrong from the start, suspend this organisation and register the right one.',
    ru: 'Если он был неверен с самого начала, приостановите эту организацию и внесите верную.',
  },
});

export const organisationUnchanged = refusal('StateConflict', 'NOTHING_AMENDED', {
  says: {
    fa: 'همه‌چیز همان است که ثبت شده است.',
    en: 'Everything is as it was recorded already.',
    ru: 'Всё уже записано именно так.',
  },
  next: {
    fa: 'آنچه نادرست است را تغییر دهید و دوباره ذخیره کنید.',
    en: 'Change what is wrong, then save again.',
    ru: 'Измените то, что неверно, и сохраните снова.',
  },
});

export const glnStands = refusal('StateConflict', 'GLN_STANDS', {
  says: {
    fa: 'این سازمان شمارهٔ {gln} را دارد.',
    en: 'This organisation has the number {gln}.',
    ru: 'У этой организации уже есть номер {gln}.',
  },
  next: {
    fa: 'همان را به کار ببرید؛ شمارهٔ جهانی مکان عوض نمی‌شود.',
    en: 'Use that one; a Global Location Number does not change.',
    ru: 'Используйте его: глобальный номер места не меняется.',
  },
});

export const contactsNotYours = refusal('NotAllowed', 'CONTACTS_NOT_YOURS', {
  says: {
    fa: 'شما فقط راه تماس سازمان خودتان را تغییر می‌دهید.',
    en: 'You change the contacts of your own organisation only.',
    ru: 'Вы меняете контакты только своей организации.',
  },
  next: {
    fa: 'از همان سازمان یا از کارشناس برنامه بخواهید.',
    en: 'Ask that organisation or the programme officer.',
    ru: 'Обратитесь в ту организацию или к сотруднику программы.',
  },
});

export const notYourOrganisation = refusal('NotAllowed', 'NOT_YOUR_ORGANISATION', {
  says: {
    fa: 'این سازمان، سازمان شما نیست.',
    en: 'This is not the organisation you act for.',
    ru: 'Это не та организация, от имени которой вы действуете.',
  },
  next: {
    fa: 'سازمان خودتان را انتخاب کنید یا از مدیر بخواهید.',
    en: 'Choose your own organisation, or ask an administrator.',
    ru: 'Выберите свою организацию или обратитесь к администратору.',
  },
});
