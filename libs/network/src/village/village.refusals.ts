import { refusal } from '#libs/platform';

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
