import { foldText, type Problem } from '#libs/platform';
import { readDay, type Spreadsheet } from '#libs/documents';
import { consentUnclear, dayUnclear, villageNotFound } from './members-sheet.refusals.js';

/** The columns of a list of members, each under any of its titles. */
const TITLES = {
  nationalId: ['کد ملی', 'national code', 'national id', 'национальный код'],
  nameFa: ['نام', 'نام و نام خانوادگی', 'name in persian', 'name', 'имя по-персидски'],
  nameLatin: ['نام لاتین', 'نام به لاتین', 'name in latin', 'latin name', 'имя латиницей'],
  village: ['روستا', 'village', 'село', 'деревня'],
  phone: ['تلفن', 'تلفن همراه', 'موبایل', 'phone', 'mobile', 'телефон'],
  memberSince: ['عضو از', 'تاریخ عضویت', 'member since', 'член с', 'дата вступления'],
  consent: ['رضایت', 'رضایت به ذکر نام', 'consent', 'согласие'],
} as const;

/** A column of a list of members. */
export type MembersColumn = keyof typeof TITLES;

const COMPULSORY: readonly MembersColumn[] = ['nationalId', 'nameFa', 'nameLatin', 'village'];
const YES = ['بله', 'بلی', 'آری', 'دارد', 'yes', 'y', 'true', 'да', '1'];
const NO = ['', 'خیر', 'نه', 'ندارد', 'no', 'n', 'false', 'нет', '0'];

/** A row as it will be enrolled; `village` is the id inside the zone, empty where none was found. */
export interface MemberRow {
  readonly number: number;
  readonly nationalId: string;
  readonly nameFa: string;
  readonly nameLatin: string;
  readonly villageId: string;
  readonly phone: string | null;
  readonly memberSince: string | null;
  readonly consentToBeNamed: boolean;
  /** What is wrong with its cells as they are written. */
  readonly problems: readonly Problem[];
}

/** Villages by what they may be called: code or name, folded. */
export type VillagesByName = ReadonlyMap<string, string>;

/** Which column stands where, and which compulsory ones are not there. */
export function columnsOf(titles: readonly string[]): {
  readonly at: ReadonlyMap<MembersColumn, number>;
  readonly missing: readonly MembersColumn[];
} {
  const folded = titles.map(foldText);
  const places = (Object.keys(TITLES) as MembersColumn[]).map((column) => {
    const names = TITLES[column].map(foldText);
    return [column, folded.findIndex((title) => names.includes(title))] as const;
  });
  const at = new Map(places.filter(([, place]) => place >= 0));
  return { at, missing: COMPULSORY.filter((column) => !at.has(column)) };
}

/** The rows of a list of members, in their order; none is left out. */
export function memberRows(
  { rows }: Spreadsheet,
  at: ReadonlyMap<MembersColumn, number>,
  villages: VillagesByName,
): MemberRow[] {
  return rows.map(({ number, cells }) => {
    const cell = (column: MembersColumn): string => {
      const place = at.get(column);
      return place === undefined ? '' : (cells[place] ?? '');
    };
    const villageId = villages.get(foldText(cell('village'))) ?? '';
    const since = readDay(cell('memberSince'));
    const consent = foldText(cell('consent'));
    return {
      number,
      nationalId: cell('nationalId'),
      nameFa: cell('nameFa'),
      nameLatin: cell('nameLatin'),
      villageId,
      phone: cell('phone') || null,
      memberSince: since ?? null,
      consentToBeNamed: YES.includes(consent),
      problems: [
        ...(villageId ? [] : [villageNotFound('village')]),
        ...(since === undefined ? [dayUnclear('memberSince')] : []),
        ...(YES.includes(consent) || NO.includes(consent) ? [] : [consentUnclear('consent')]),
      ],
    };
  });
}
