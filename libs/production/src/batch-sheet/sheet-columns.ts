import { foldCell } from '#libs/documents';
import type { LocalText } from '#libs/platform';

/** A column of a sheet of rugs. Of `maker` there may be eight. */
export type SheetColumn =
  | 'design'
  | 'construction'
  | 'purpose'
  | 'length'
  | 'width'
  | 'weight'
  | 'rajCount'
  | 'rajBasis'
  | 'knotType'
  | 'pile'
  | 'warp'
  | 'weft'
  | 'piece'
  | 'loom'
  | 'loomOn'
  | 'cutOff'
  | 'maker'
  | 'village'
  | 'rajAlong'
  | 'pileHeight'
  | 'fibre'
  | 'technique'
  | 'dyes'
  | 'motif'
  | 'originStyle'
  | 'answer';

/** A column as the template has it, and what else people call it. */
export interface ColumnWords {
  readonly title: LocalText;
  readonly also: readonly string[];
  /** Whether a sheet without it is no sheet of rugs. */
  readonly isNeeded: boolean;
}

/** All columns, in the order of the template. */
export const COLUMNS: Readonly<Record<SheetColumn, ColumnWords>> = {
  design: {
    title: { fa: 'نقشه', en: 'Design', ru: 'Рисунок' },
    also: ['نام نقشه', 'طرح', 'نام طرح', 'نقشه و طرح', 'design name', 'pattern', 'узор', 'название рисунка'],
    isNeeded: true,
  },
  construction: {
    title: { fa: 'نوع بافت', en: 'Construction', ru: 'Структура' },
    also: ['بافت', 'نوع', 'ساختار', 'structure', 'weave', 'type', 'тип', 'вид', 'техника'],
    isNeeded: true,
  },
  length: {
    title: { fa: 'طول (سانتی‌متر)', en: 'Length (cm)', ru: 'Длина (см)' },
    also: ['درازا', 'طول فرش'],
    isNeeded: true,
  },
  width: {
    title: { fa: 'عرض (سانتی‌متر)', en: 'Width (cm)', ru: 'Ширина (см)' },
    also: ['پهنا', 'عرض فرش'],
    isNeeded: true,
  },
  weight: {
    title: { fa: 'وزن (کیلوگرم)', en: 'Weight (kg)', ru: 'Масса (кг)' },
    also: ['وزن خالص', 'net weight', 'вес', 'вес нетто', 'масса нетто'],
    isNeeded: true,
  },
  rajCount: {
    title: { fa: 'رج‌شمار', en: 'Raj', ru: 'Радж' },
    also: ['رج', 'تعداد رج', 'raj count', 'knots in line', 'число узлов', 'раджей'],
    isNeeded: false,
  },
  rajBasis: {
    title: { fa: 'رج در (سانتی‌متر)', en: 'Raj over (cm)', ru: 'Радж на (см)' },
    also: ['پایه رج', 'پایهٔ رج‌شمار', 'پایه رجشمار', 'مبنای رج', 'raj basis', 'basis', 'база раджа', 'база'],
    isNeeded: false,
  },
  knotType: {
    title: { fa: 'نوع گره', en: 'Knot', ru: 'Узел' },
    also: ['گره', 'knot type', 'тип узла'],
    isNeeded: false,
  },
  pile: {
    title: { fa: 'جنس پرز', en: 'Pile', ru: 'Ворс' },
    also: ['پرز', 'خاب', 'pile material', 'материал ворса'],
    isNeeded: false,
  },
  warp: {
    title: { fa: 'جنس تار', en: 'Warp', ru: 'Основа' },
    also: ['تار', 'چله', 'warp material', 'материал основы'],
    isNeeded: false,
  },
  weft: {
    title: { fa: 'جنس پود', en: 'Weft', ru: 'Уток' },
    also: ['پود', 'weft material', 'материал утка'],
    isNeeded: false,
  },
  maker: {
    title: { fa: 'بافنده', en: 'Weaver', ru: 'Ткачиха' },
    also: ['بافندگان', 'نام بافنده', 'weavers', 'maker', 'makers', 'woven by', 'ткачихи', 'мастерица'],
    isNeeded: true,
  },
  piece: {
    title: { fa: 'بافته', en: 'Piece', ru: 'Изделие' },
    also: ['کد بافته', 'شماره بافته', 'piece code', 'код изделия'],
    isNeeded: false,
  },
  loom: {
    title: { fa: 'دار', en: 'Loom', ru: 'Станок' },
    also: ['کد دار', 'شماره دار', 'شمارهٔ دار', 'دار قالی', 'loom code', 'код станка'],
    isNeeded: false,
  },
  village: {
    title: { fa: 'روستا', en: 'Village', ru: 'Село' },
    also: ['نام روستا', 'محل بافت', 'place', 'place of weaving', 'деревня', 'место'],
    isNeeded: false,
  },
  loomOn: {
    title: { fa: 'آغاز بافت', en: 'Begun on', ru: 'Начат' },
    also: [
      'تاریخ آغاز',
      'تاریخ شروع',
      'شروع بافت',
      'چله‌کشی',
      'تاریخ چله‌کشی',
      'loom on',
      'begun',
      'started',
      'start date',
      'дата начала',
      'начало',
    ],
    isNeeded: true,
  },
  cutOff: {
    title: { fa: 'پایین‌کشی', en: 'Cut off on', ru: 'Снят' },
    also: [
      'تاریخ پایین‌کشی',
      'پایان بافت',
      'تاریخ پایان',
      'تاریخ برش',
      'cut off',
      'finished',
      'end date',
      'дата снятия',
      'снят со станка',
      'окончание',
    ],
    isNeeded: true,
  },
  purpose: {
    title: { fa: 'برای', en: 'Purpose', ru: 'Назначение' },
    also: ['کاربرد', 'مقصود', 'for', 'use', 'цель'],
    isNeeded: false,
  },
  dyes: {
    title: { fa: 'رنگ‌ها', en: 'Dyes', ru: 'Красители' },
    also: ['نوع رنگ', 'رنگ', 'رنگرزی', 'dye', 'краски'],
    isNeeded: false,
  },
  pileHeight: {
    title: { fa: 'ارتفاع پرز (میلی‌متر)', en: 'Pile height (mm)', ru: 'Высота ворса (мм)' },
    also: ['بلندی پرز'],
    isNeeded: false,
  },
  rajAlong: {
    title: { fa: 'رج طولی', en: 'Raj lengthwise', ru: 'Радж по длине' },
    also: ['رج‌شمار طولی', 'رج در طول', 'raj along'],
    isNeeded: false,
  },
  motif: {
    title: { fa: 'نگاره', en: 'Motif', ru: 'Мотив' },
    also: ['نقش‌مایه', 'نگاره‌ها', 'motifs'],
    isNeeded: false,
  },
  originStyle: {
    title: { fa: 'سبک', en: 'Style of', ru: 'Стиль' },
    also: ['سبک بافت', 'اصالت', 'اصالت نقشه', 'origin style', 'style', 'стиль (школа)'],
    isNeeded: false,
  },
  fibre: {
    title: { fa: 'جنس نمد یا حصیر', en: 'Fibre of felt or mat', ru: 'Материал войлока или циновки' },
    also: ['جنس', 'الیاف', 'fibre', 'fiber', 'material', 'материал', 'волокно'],
    isNeeded: false,
  },
  technique: {
    title: { fa: 'شیوهٔ بافت', en: 'Technique', ru: 'Приём' },
    also: ['شیوه', 'تکنیک', 'method', 'способ'],
    isNeeded: false,
  },
  answer: {
    title: { fa: 'پاسخ پرسش‌ها', en: 'Answer', ru: 'Ответ' },
    also: ['پاسخ', 'توضیح پرسش', 'answers', 'answer to questions', 'ответ на вопросы'],
    isNeeded: false,
  },
};

/** How many columns of weavers the template has; a sheet may have as many as a rug has makers. */
export const TEMPLATE_MAKERS = 4;

const NAMES: readonly [SheetColumn, ReadonlySet<string>][] = (
  Object.entries(COLUMNS) as [SheetColumn, ColumnWords][]
).map(([column, { title, also }]) => [
  column,
  new Set([column, ...Object.values(title), ...also].map((name) => bare(foldTitle(name)))),
]);

/** Which column of a sheet a title names, and the word for the unit that stands with it. */
export interface KnownTitle {
  readonly column: SheetColumn;
  readonly unit: string;
}

/** What a title names; undefined for one that is none of ours. */
export function titleOf(written: string): KnownTitle | undefined {
  const folded = foldTitle(written);
  const unit = /\(([^)]*)\)/.exec(folded)?.[1]?.trim() ?? '';
  const name = bare(folded);
  // Weavers are numbered: بافنده ۲, Weaver 2.
  const counted = name.replace(/\s*\d+$/, '');
  const found = NAMES.find(([column, names]) => names.has(column === 'maker' ? counted : name));
  return found && { column: found[0], unit };
}

function foldTitle(written: string): string {
  return foldCell(written)
    .replace(/[[{（]/g, '(')
    .replace(/[\]}）]/g, ')');
}

/** A title without its unit and without the signs that people put at its end. */
function bare(folded: string): string {
  return folded
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[*:؟?.،,_\-–/]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
