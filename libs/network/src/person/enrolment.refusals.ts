import { problem, refusal } from '#libs/platform';

export const nationalCodeWrong = problem('NATIONAL_CODE_WRONG', {
  says: {
    fa: 'این کد ملی درست نیست: رقم کنترل آن نمی‌خواند.',
    en: 'This is no national code: its check digit does not fit.',
    ru: 'Это не национальный код: контрольная цифра не сходится.',
  },
  next: {
    fa: 'ده رقم را از روی کارت ملی دوباره بنویسید.',
    en: 'Copy its ten digits again from the national card.',
    ru: 'Перепишите все десять цифр с удостоверения личности.',
  },
});

export const phoneWrong = problem('PHONE_WRONG', {
  says: {
    fa: 'این شماره، شمارهٔ تلفن همراه ایران نیست.',
    en: 'This is no Iranian mobile number.',
    ru: 'Это не иранский мобильный номер.',
  },
  next: {
    fa: 'شماره را مانند ۰۹۱۱۳۳۳۱۲۳۴ بنویسید یا خالی بگذارید.',
    en: 'Write it like 09113331234, or leave it out.',
    ru: 'Запишите его как 09113331234 или оставьте поле пустым.',
  },
});

export const ibanWrong = problem('IBAN_WRONG', {
  says: {
    fa: 'این شمارهٔ شبا درست نیست: رقم‌های کنترل آن نمی‌خواند.',
    en: 'This is no Sheba number: its check digits do not fit.',
    ru: 'Это не номер «Шеба»: контрольные цифры не сходятся.',
  },
  next: {
    fa: 'IR و ۲۴ رقم را از روی کارت یا دفترچهٔ بانک دوباره بنویسید، یا خالی بگذارید.',
    en: 'Copy IR and the 24 digits again from the bank card or the passbook, or leave it out.',
    ru: 'Перепишите IR и 24 цифры с карты или сберкнижки либо оставьте поле пустым.',
  },
});

export const memberInTheFuture = problem('MEMBER_SINCE_IN_THE_FUTURE', {
  says: {
    fa: 'تاریخ عضویت پس از روز نام‌نویسی است.',
    en: 'The membership begins after the day of the enrolment.',
    ru: 'Членство начинается позже дня записи.',
  },
  next: {
    fa: 'تاریخ عضویت را درست کنید یا خالی بگذارید.',
    en: 'Correct the day, or leave it out.',
    ru: 'Исправьте дату или оставьте поле пустым.',
  },
});

export const kindsMissing = problem('KINDS_MISSING', {
  says: {
    fa: 'گفته نشده است که این فرد چه‌کاره است.',
    en: 'It is not said what this person is.',
    ru: 'Не указано, кто этот человек.',
  },
  next: {
    fa: 'یکی یا چند تا از بافنده، کارآموز، مربی و کارمند را برگزینید.',
    en: 'Choose one or several: maker, trainee, instructor, staff.',
    ru: 'Выберите одно или несколько: мастер, ученица, инструктор, сотрудник.',
  },
});

export const alreadyEnrolled = refusal('StateConflict', 'ALREADY_ENROLLED', {
  says: {
    fa: 'فردی با این کد ملی پیش‌تر نام‌نویسی شده است: {where}.',
    en: 'Someone with this national code is enrolled already: {where}.',
    ru: 'Человек с этим национальным кодом уже записан: {where}.',
  },
  next: {
    fa: 'اگر عضو تعاونی‌ای نیست، با همین کد او را به عضویت بپذیرید؛ اگر عضو جای دیگری است، با کارشناس برنامه تماس بگیرید.',
    en: 'If she belongs to no cooperative, take her in as a member with this code; if she belongs to another one, call the programme officer.',
    ru: 'Если она не состоит в кооперативе, примите её по этому коду; если состоит в другом, обратитесь к сотруднику программы.',
  },
});

export const possibleDuplicate = refusal('StateConflict', 'POSSIBLE_DUPLICATE', {
  says: {
    fa: 'شاید این فرد پیش‌تر نام‌نویسی شده باشد: {count} نفر به او می‌مانند.',
    en: 'She may be enrolled already: {count} people look like her.',
    ru: 'Возможно, она уже записана: похожих людей — {count}.',
  },
  next: {
    fa: 'نگاه کنید که آیا یکی از آن‌ها خود اوست. اگر نیست، بگویید که دیگری است و دوباره بفرستید.',
    en: 'Look whether one of them is she. If not, say that she is another, and send again.',
    ru: 'Посмотрите, не она ли это. Если нет, отметьте, что это другой человек, и отправьте снова.',
  },
});

export const notYourCooperative = refusal('NotAllowed', 'NOT_YOUR_COOPERATIVE', {
  says: {
    fa: 'شما فقط اعضای تعاونی خودتان را نام‌نویسی می‌کنید.',
    en: 'You enrol members of your own cooperative only.',
    ru: 'Вы записываете только членов своего кооператива.',
  },
  next: {
    fa: 'تعاونی را خالی بگذارید، یا از کارشناس برنامه بخواهید این فرد را نام‌نویسی کند.',
    en: 'Leave the cooperative out, or ask the programme officer to enrol this person.',
    ru: 'Оставьте поле кооператива пустым или обратитесь к сотруднику программы.',
  },
});
