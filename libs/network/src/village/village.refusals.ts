import { problem, refusal } from '#libs/platform';

export const villageCodeTaken = refusal('StateConflict', 'VILLAGE_CODE_TAKEN', {
  says: {
    fa: 'روستای دیگری با کد {code} ثبت شده است.',
    en: 'Another village has the code {code}.',
    ru: 'Код {code} уже принадлежит другому селу.',
  },
  next: {
    fa: 'کد دیگری انتخاب کنید یا همان روستا را ویرایش کنید.',
    en: 'Choose another code, or rename the village that has it.',
    ru: 'Выберите другой код или переименуйте существующее село.',
  },
});

export const villageUnknown = refusal('UnknownReference', 'VILLAGE_UNKNOWN', {
  says: {
    fa: 'این روستا در فهرست منطقه نیست.',
    en: 'This village is not in the zone’s register.',
    ru: 'Такого села нет в реестре зоны.',
  },
  next: {
    fa: 'روستا را از فهرست انتخاب کنید یا از کارشناس برنامه بخواهید آن را ثبت کند.',
    en: 'Choose a village from the list, or ask the programme officer to record it.',
    ru: 'Выберите село из списка или попросите сотрудника программы внести его.',
  },
});

export const villageUnchanged = refusal('StateConflict', 'VILLAGE_UNCHANGED', {
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

export const halfAPoint = problem('HALF_A_POINT', {
  says: {
    fa: 'عرض و طول جغرافیایی با هم نوشته می‌شوند.',
    en: 'Latitude and longitude are given together.',
    ru: 'Широта и долгота указываются вместе.',
  },
  next: {
    fa: 'هر دو را بنویسید یا هر دو را خالی بگذارید.',
    en: 'Give both, or leave both out.',
    ru: 'Укажите обе или ни одной.',
  },
});

export const precisionOfNothing = problem('PRECISION_WITHOUT_POINT', {
  says: {
    fa: 'دقت، بدون مختصات معنایی ندارد.',
    en: 'A precision says nothing without a point.',
    ru: 'Точность без координат ничего не значит.',
  },
  next: {
    fa: 'مختصات را بنویسید یا دقت را خالی بگذارید.',
    en: 'Give latitude and longitude, or leave the precision out.',
    ru: 'Укажите координаты или оставьте точность пустой.',
  },
});

export const estimateInTheFuture = problem('ESTIMATE_IN_THE_FUTURE', {
  says: {
    fa: 'تاریخ برآورد در آینده است.',
    en: 'The day of the estimate lies in the future.',
    ru: 'Дата оценки находится в будущем.',
  },
  next: {
    fa: 'روزی را بنویسید که برآورد برای آن است.',
    en: 'Give the day for which it was estimated.',
    ru: 'Укажите день, на который сделана оценка.',
  },
});
