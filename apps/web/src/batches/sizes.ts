import type { LocalName } from '../language/useWords';

export interface Size {
  key: string;
  name: LocalName;
  widthCm: number;
  lengthCm: number;
}

/** The sizes of the trade by their names. A name is a range: these are the usual measures, to start from. */
export const sizes: Size[] = [
  {
    key: 'training',
    name: { fa: 'تخته آموزشی', en: 'training sampler', ru: 'учебный коврик' },
    widthCm: 30,
    lengthCm: 40,
  },
  {
    key: 'poshti',
    name: { fa: 'پشتی', en: 'poshti (cushion)', ru: 'пушти' },
    widthCm: 60,
    lengthCm: 90,
  },
  {
    key: 'padari',
    name: { fa: 'پادری', en: 'padari (door mat)', ru: 'падари' },
    widthCm: 60,
    lengthCm: 80,
  },
  {
    key: 'patakhti',
    name: { fa: 'پاتختی', en: 'patakhti (bedside)', ru: 'патахти' },
    widthCm: 60,
    lengthCm: 80,
  },
  {
    key: 'charak',
    name: { fa: 'ذرع و چارک', en: 'zar-o-charak', ru: 'зарочарак' },
    widthCm: 80,
    lengthCm: 130,
  },
  {
    key: 'zaronim',
    name: { fa: 'ذرع و نیم', en: 'zar-o-nim (zaronim)', ru: 'заруним' },
    widthCm: 104,
    lengthCm: 156,
  },
  {
    key: 'mosul',
    name: { fa: 'موصل', en: 'mosul size', ru: 'мосул' },
    widthCm: 130,
    lengthCm: 200,
  },
  {
    key: 'dozar',
    name: { fa: 'دوذرعی', en: 'dozar', ru: 'дозар' },
    widthCm: 135,
    lengthCm: 210,
  },
  {
    key: 'qaliche',
    name: { fa: 'قالیچه', en: 'qaliche (small rug, about 3 m²)', ru: 'каличе' },
    widthCm: 145,
    lengthCm: 225,
  },
  {
    key: 'pardeh',
    name: { fa: 'پرده‌ای', en: 'pardeh', ru: 'парде' },
    widthCm: 150,
    lengthCm: 250,
  },
  {
    key: 'qali4',
    name: { fa: 'قالی ۴ متری', en: 'carpet 4 m²', ru: 'ковёр 4 м²' },
    widthCm: 160,
    lengthCm: 250,
  },
  {
    key: 'qali6',
    name: { fa: 'قالی ۶ متری', en: 'carpet 6 m²', ru: 'ковёр 6 м²' },
    widthCm: 200,
    lengthCm: 300,
  },
  {
    key: 'qali9',
    name: { fa: 'قالی ۹ متری', en: 'carpet 9 m²', ru: 'ковёр 9 м²' },
    widthCm: 250,
    lengthCm: 350,
  },
  {
    key: 'qali12',
    name: { fa: 'قالی ۱۲ متری', en: 'carpet 12 m²', ru: 'ковёр 12 м²' },
    widthCm: 300,
    lengthCm: 400,
  },
  {
    key: 'qali24',
    name: { fa: 'قالی ۲۴ متری', en: 'large carpet 24 m²', ru: 'ковёр 24 м²' },
    widthCm: 400,
    lengthCm: 600,
  },
  {
    key: 'kenareh',
    name: { fa: 'کناره', en: 'kenareh (runner)', ru: 'кенаре (дорожка)' },
    widthCm: 80,
    lengthCm: 300,
  },
  {
    key: 'kelleh',
    name: { fa: 'کلگی', en: 'kelleh (kellegi)', ru: 'келлеги' },
    widthCm: 150,
    lengthCm: 300,
  },
  {
    key: 'kharak',
    name: { fa: 'خرک', en: 'kharak (short runner)', ru: 'харак' },
    widthCm: 85,
    lengthCm: 205,
  },
  {
    key: 'gerd',
    name: { fa: 'فرش گرد', en: 'round rug', ru: 'круглый ковёр' },
    widthCm: 200,
    lengthCm: 200,
  },
  {
    key: 'morabba',
    name: { fa: 'مربع', en: 'square rug', ru: 'квадратный ковёр' },
    widthCm: 200,
    lengthCm: 200,
  },
  {
    key: 'tablo',
    name: { fa: 'تابلوفرش', en: 'pictorial wall rug', ru: 'ковровая картина' },
    widthCm: 50,
    lengthCm: 70,
  },
];
