import type { Construction, KnotType, Material, RugInput, RugPurpose } from '../gql/graphql';
import { readDay } from '../language/dates';
import { readNumber } from '../language/digits';
import type { Words } from '../language/useWords';
import type { Problem } from '../line/refusal';
import { newCommandKey } from '../form/commandKey';

/** One rug as it is being typed: texts as they stand in the fields, read only when sent. */
export interface RugDraft {
  key: string;
  design: string;
  size: string;
  width: string;
  length: string;
  weight: string;
  raj: string;
  basis: '70' | '65';
  makers: string[];
  construction: Construction;
  purpose: RugPurpose;
  knotType: KnotType;
  pile: Material;
  warp: Material;
  weft: Material;
  loom: string;
  village: string;
  loomOn: string;
  cutOff: string;
}

export const firstRug = (): RugDraft => ({
  key: newCommandKey(),
  design: '',
  size: '',
  width: '',
  length: '',
  weight: '',
  raj: '',
  basis: '70',
  makers: [],
  construction: 'KNOTTED',
  purpose: 'TRADE',
  knotType: 'ASYMMETRIC',
  pile: 'WOOL',
  warp: 'COTTON',
  weft: 'COTTON',
  loom: '',
  village: '',
  loomOn: '',
  cutOff: '',
});

/** The next rug begins like the one above it; only its weight is always its own. */
export const rugLike = (rug: RugDraft): RugDraft => ({ ...rug, key: newCommandKey(), weight: '' });

/** The fields of the command's input and the ones they are typed in. */
export const fieldOf: Record<string, keyof RugDraft> = {
  design: 'design',
  widthMm: 'width',
  lengthMm: 'length',
  weightG: 'weight',
  'raj.count': 'raj',
  'raj.basisMm': 'basis',
  makerIds: 'makers',
  construction: 'construction',
  purpose: 'purpose',
  knotType: 'knotType',
  pile: 'pile',
  warp: 'warp',
  weft: 'weft',
  loomId: 'loom',
  villageId: 'village',
  loomOnDate: 'loomOn',
  cutOffDate: 'cutOff',
};

export interface Read {
  inputs: RugInput[];
  problems: Problem[];
}

/** The server's own limits of a side; told here in the centimetres that were typed. */
const sideMm = { least: 100, most: 12_000 };

/** Reads what was typed: centimetres and kilograms become whole millimetres and grams. */
export function readRugs(rugs: RugDraft[], { t, number }: Words): Read {
  const problems: Problem[] = [];
  const inputs = rugs.map((rug, index): RugInput => {
    const say = (field: string, message: string) =>
      problems.push({ path: `rugs.${index}.${field}`, message, nextStep: '' });
    const measure = (field: string, written: string, factor: number): number => {
      const value = readNumber(written);
      if (!value) say(field, written.trim() ? t('batch.notNumber') : t('batch.missing'));
      return Math.round((value ?? 0) * factor);
    };
    const side = (field: string, written: string): number => {
      const mm = measure(field, written, 10);
      if (mm > 0 && (mm < sideMm.least || mm > sideMm.most)) {
        say(
          field,
          t('batch.sideRange', { least: number(sideMm.least / 10), most: number(sideMm.most / 10) }),
        );
      }
      return mm;
    };
    const day = (field: string, written: string): string => {
      const read = readDay(written);
      if (!read) say(field, written.trim() ? t('form.noSuchDay') : t('batch.missing'));
      return read ?? '';
    };
    const knotted = rug.construction === 'KNOTTED';
    if (!rug.design.trim()) say('design', t('batch.missing'));
    if (rug.makers.length === 0) say('makerIds', t('batch.missing'));
    if (!rug.village) say('villageId', t('batch.missing'));
    return {
      design: rug.design.trim(),
      construction: rug.construction,
      purpose: rug.purpose,
      widthMm: side('widthMm', rug.width),
      lengthMm: side('lengthMm', rug.length),
      weightG: measure('weightG', rug.weight, 1000),
      raj: knotted ? { count: measure('raj.count', rug.raj, 1), basisMm: Number(rug.basis) } : null,
      knotType: knotted ? rug.knotType : null,
      pile: knotted ? rug.pile : null,
      warp: rug.warp,
      weft: rug.weft,
      loomId: rug.loom || null,
      loomOnDate: day('loomOnDate', rug.loomOn),
      cutOffDate: day('cutOffDate', rug.cutOff),
      makerIds: rug.makers,
      villageId: rug.village,
    };
  });
  return { inputs, problems };
}
