import { problem, refusal } from '#libs/platform';

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

export const memberAlready = refusal('StateConflict', 'MEMBER_ALREADY', {
  says: {
    fa: 'او هم‌اکنون عضو همین تعاونی است.',
    en: 'She is a member of this cooperative already.',
    ru: 'Она уже состоит в этом кооперативе.',
  },
  next: {
    fa: 'اگر تاریخ عضویت نادرست است، از کارشناس برنامه بخواهید آن را بررسی کند.',
    en: 'If the day of her membership is wrong, ask the programme officer to look at it.',
    ru: 'Если дата вступления неверна, обратитесь к сотруднику программы.',
  },
});

export const memberElsewhere = refusal('StateConflict', 'MEMBER_ELSEWHERE', {
  says: {
    fa: 'او هنوز عضو تعاونی دیگری است.',
    en: 'She still is a member of another cooperative.',
    ru: 'Она ещё состоит в другом кооперативе.',
  },
  next: {
    fa: 'نخست باید از آنجا بیرون برود؛ کارشناس برنامه می‌تواند او را جابه‌جا کند.',
    en: 'She must leave that one first; the programme officer can move her.',
    ru: 'Сначала ей нужно выйти оттуда; сотрудник программы может перевести её.',
  },
});

export const notAMember = refusal('StateConflict', 'NOT_A_MEMBER', {
  says: {
    fa: 'او عضو هیچ تعاونی‌ای نیست.',
    en: 'She is a member of no cooperative.',
    ru: 'Она не состоит ни в одном кооперативе.',
  },
  next: {
    fa: 'کاری لازم نیست؛ برای پذیرفتن او، عضویت را ثبت کنید.',
    en: 'Nothing is to be done; to take her in, record that she joins.',
    ru: 'Ничего делать не нужно; чтобы принять её, запишите вступление.',
  },
});

export const tooManyMemberships = refusal('LimitExceeded', 'TOO_MANY_MEMBERSHIPS', {
  says: {
    fa: 'یک پرونده بیش از {limit} عضویت نگه نمی‌دارد.',
    en: 'A record keeps at most {limit} memberships.',
    ru: 'В записи хранится не более {limit} членств.',
  },
  next: {
    fa: 'با کارشناس برنامه تماس بگیرید.',
    en: 'Call the programme officer.',
    ru: 'Обратитесь к сотруднику программы.',
  },
});

export const whoIsMissing = problem('WHO_IS_MISSING', {
  says: {
    fa: 'گفته نشده است که چه کسی عضو می‌شود.',
    en: 'It is not said who joins.',
    ru: 'Не указано, кто вступает.',
  },
  next: {
    fa: 'او را از فهرست انتخاب کنید یا کد ملی او را بنویسید؛ یکی از این دو.',
    en: 'Choose her from the list or write her national code: one of the two.',
    ru: 'Выберите её из списка или укажите национальный код — что-то одно.',
  },
});

export const nameMissing = problem('NAME_MISSING', {
  says: {
    fa: 'کد ملی به‌تنهایی کافی نیست: نام او گفته نشده است.',
    en: 'The national code alone is not enough: her name is not said.',
    ru: 'Одного национального кода мало: не указано её имя.',
  },
  next: {
    fa: 'نام و نام خانوادگی او را، چنان‌که بر کارت ملی است، همراه کد بنویسید.',
    en: 'Write her first and last name with the code, as they stand on her national card.',
    ru: 'Укажите вместе с кодом имя и фамилию, как в удостоверении.',
  },
});

export const nobodyWithThisCode = refusal('UnknownReference', 'NOBODY_WITH_THIS_CODE', {
  says: {
    fa: 'کسی با این کد ملی و این نام نام‌نویسی نشده است.',
    en: 'Nobody is enrolled with this national code and this name.',
    ru: 'Никто с этим национальным кодом и этим именем не записан.',
  },
  next: {
    fa: 'کد و نام را از روی کارت ملی بررسی کنید، یا او را نام‌نویسی کنید؛ اگر شک دارید با کارشناس برنامه تماس بگیرید.',
    en: 'Check code and name against her national card, or enrol her; if in doubt, call the programme officer.',
    ru: 'Сверьте код и имя с удостоверением или запишите её; если сомневаетесь, обратитесь к сотруднику программы.',
  },
});
