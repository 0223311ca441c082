import { refusal } from '#libs/platform';

export const samePerson = refusal('StateConflict', 'SAME_PERSON', {
  says: {
    fa: 'این دو یک پرونده‌اند.',
    en: 'These are one and the same record.',
    ru: 'Это одна и та же запись.',
  },
  next: {
    fa: 'دو پروندهٔ جداگانه را انتخاب کنید.',
    en: 'Choose two different records.',
    ru: 'Выберите две разные записи.',
  },
});

export const hasOthersMerged = refusal('StateConflict', 'HAS_OTHERS_MERGED', {
  says: {
    fa: 'پرونده‌های دیگری زیر همین پرونده خوانده می‌شوند.',
    en: 'Other records are read under this one.',
    ru: 'Под этой записью уже объединены другие.',
  },
  next: {
    fa: 'این پرونده را نگه دارید و آن دیگری را با آن یکی کنید.',
    en: 'Keep this record, and merge the other one into it.',
    ru: 'Оставьте эту запись и присоедините к ней другую.',
  },
});

export const tooManyMerged = refusal('LimitExceeded', 'TOO_MANY_MERGED', {
  says: {
    fa: 'زیر یک پرونده بیش از {limit} پروندهٔ دیگر خوانده نمی‌شود.',
    en: 'At most {limit} records are read under one.',
    ru: 'Под одной записью объединяется не более {limit}.',
  },
  next: {
    fa: 'بررسی کنید که آیا همهٔ آن‌ها به‌راستی یک نفرند.',
    en: 'Look whether all of them are one person.',
    ru: 'Проверьте, действительно ли все они — один человек.',
  },
});

export const membershipsDiffer = refusal('StateConflict', 'MEMBERSHIPS_DIFFER', {
  says: {
    fa: 'پرونده‌ای که کنار می‌رود عضو تعاونی‌ای است که پروندهٔ ماندنی عضو آن نیست.',
    en: 'The record to be merged belongs to a cooperative to which the kept one does not.',
    ru: 'Присоединяемая запись состоит в кооперативе, в котором оставляемая не состоит.',
  },
  next: {
    fa: 'آن پروندهٔ دیگر را نگه دارید، یا نخست پایان یکی از عضویت‌ها را ثبت کنید.',
    en: 'Keep the other one, or first record the end of one of the memberships.',
    ru: 'Оставьте другую запись или сначала запишите окончание одного из членств.',
  },
});

export const notMerged = refusal('StateConflict', 'NOT_MERGED', {
  says: {
    fa: 'این پرونده با پروندهٔ دیگری یکی نشده است.',
    en: 'This record is not read under another one.',
    ru: 'Эта запись не объединена с другой.',
  },
  next: {
    fa: 'چیزی نیست که برگردانده شود؛ صفحه را تازه کنید.',
    en: 'There is nothing to undo; load the page again.',
    ru: 'Отменять нечего; обновите страницу.',
  },
});

export const sinceThenMoved = refusal('StateConflict', 'SINCE_THEN_MOVED', {
  says: {
    fa: 'پس از یکی‌شدن، او تعاونی‌اش را عوض کرده است.',
    en: 'Since the merging she has left or changed her cooperative.',
    ru: 'После объединения она вышла из кооператива или перешла в другой.',
  },
  next: {
    fa: 'نخست عضویت پروندهٔ اصلی را به همان تعاونی برگردانید، سپس یکی‌شدن را برگردانید.',
    en: 'First let the kept record join that cooperative again, then undo the merging.',
    ru: 'Сначала верните оставленную запись в тот кооператив, затем отмените объединение.',
  },
});

export const toldApartAlready = refusal('StateConflict', 'TOLD_APART_ALREADY', {
  says: {
    fa: 'پیش‌تر گفته شده است که این دو، دو نفرند.',
    en: 'It was said already that these are two people.',
    ru: 'Уже отмечено, что это два разных человека.',
  },
  next: {
    fa: 'کاری لازم نیست.',
    en: 'Nothing is to be done.',
    ru: 'Ничего делать не нужно.',
  },
});
