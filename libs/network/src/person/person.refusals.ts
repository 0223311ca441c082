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

export const alreadyEnrolled = refusal('StateConflict', 'ALREADY_ENROLLED', {
  says: {
    fa: 'فردی با این کد ملی پیش‌تر نام‌نویسی شده است.',
    en: 'Someone with this national code is enrolled already.',
    ru: 'Человек с этим национальным кодом уже записан.',
  },
  next: {
    fa: 'او را در فهرست افراد بیابید؛ اگر در تعاونی دیگری است، با کارشناس برنامه تماس بگیرید.',
    en: 'Find her in the list of people; if she belongs to another cooperative, call the programme officer.',
    ru: 'Найдите её в списке; если она в другом кооперативе, обратитесь к сотруднику программы.',
  },
});

export const cooperativeUnknown = refusal('UnknownReference', 'COOPERATIVE_UNKNOWN', {
  says: {
    fa: 'این تعاونی در فهرست منطقه نیست.',
    en: 'This cooperative is not in the zone’s register.',
    ru: 'Такого кооператива нет в реестре зоны.',
  },
  next: {
    fa: 'تعاونی را از فهرست انتخاب کنید یا از کارشناس برنامه بخواهید آن را ثبت کند.',
    en: 'Choose a cooperative from the list, or ask the programme officer to register it.',
    ru: 'Выберите кооператив из списка или попросите сотрудника программы внести его.',
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
