import { foldText, type LocalText } from '#libs/platform';

/** A way of weaving that the name of a design tells, and the raj it is woven with, counted over 7 cm. */
export interface Tradition {
  readonly name: LocalText;
  /** Words of a design’s name that tell it. */
  readonly words: readonly string[];
  readonly raj: { readonly least: number; readonly most: number };
  readonly source: string;
}

/** Traditions whose density differs so much that a name and a raj can contradict each other. Valid from 2024-03-20. */
export const TRADITIONS: readonly Tradition[] = [
  {
    name: { fa: 'گبه', en: 'gabbeh', ru: 'габбе' },
    words: ['گبه', 'gabbeh', 'gabbe', 'габбе'],
    raj: { least: 10, most: 50 },
    source: 'iran-carpet.com 1067: 10–50 raj, mostly 12–20.',
  },
  {
    name: { fa: 'بافت عشایری', en: 'tribal weaving', ru: 'племенное ткачество' },
    words: ['بلوچ', 'قشقایی', 'بختیاری', 'یلمه', 'baluch', 'qashqai', 'bakhtiari', 'yalameh', 'белудж'],
    raj: { least: 14, most: 55 },
    source: 'Our own knowledge.',
  },
  {
    name: { fa: 'بافت ریز شهری', en: 'fine city weaving', ru: 'тонкое городское ткачество' },
    words: ['نایین', 'نائین', 'اصفهان', 'قم', 'nain', 'isfahan', 'esfahan', 'qom', 'наин', 'исфахан', 'кум'],
    raj: { least: 30, most: 120 },
    source: 'Our own knowledge.',
  },
];

const byWord = new Map(
  TRADITIONS.flatMap((tradition) => tradition.words.map((word) => [foldText(word), tradition] as const)),
);

/** The tradition that the name of a design tells; undefined for none. */
export function traditionOf(design: string): Tradition | undefined {
  for (const word of foldText(design).split(' ')) {
    const tradition = byWord.get(word);
    if (tradition) return tradition;
  }
  return undefined;
}
