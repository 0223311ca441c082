import { refusal } from '#libs/platform';

export const loomWidthWrong = refusal('InvalidInput', 'LOOM_WIDTH_OUT_OF_RANGE', {
  says: {
    fa: 'عرض دار باید بین {least} تا {most} میلی‌متر باشد.',
    en: 'A loom is {least} to {most} mm wide.',
    ru: 'Ширина станка — от {least} до {most} мм.',
  },
  next: {
    fa: 'عرض قابل بافت را به میلی‌متر بنویسید؛ ۲ متر یعنی ۲۰۰۰.',
    en: 'Write the weaving width in millimetres: 2 m is 2000.',
    ru: 'Укажите рабочую ширину в миллиметрах: 2 м — это 2000.',
  },
});
