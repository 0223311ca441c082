import type { Paper, PaperLanguage, Printed } from '#libs/documents';
import { bothCalendars, inLanguage, localDigits, printScaled, printWhole, qrPath } from '#libs/documents';
import type { RugPassportData } from './rug-passport.data.js';
import { rugPassportSchema } from './rug-passport.data.js';
import {
  dyeNames,
  fibreNames,
  knotNames,
  passportLabels,
  structureNames,
  type PassportLabel,
} from './rug-passport.words.js';

const squareInchesPerM2 = 1550.0031;

/** The passport that travels with a rug: the by-law's fields first, for buyers and for customs. */
export const rugPassportPaper: Paper<RugPassportData> = {
  kind: 'rug-passport',
  template: 'libs/production/src/rug-passport/rug-passport.typ',
  schema: rugPassportSchema,
  attachmentName: 'rug-passport.json',
  number: (rug) => rug.code,
  date: (rug) => rug.issuedOn,
  title: (_rug, language) => passportLabels(language).title,
  fileName: (rug, language) => `passport-${rug.code}-${language}.pdf`,
  prepare: printedPassport,
};

/** A printed field, or nothing where the record has nothing: an empty box would look like a doubt. */
type Field =
  | { readonly key: PassportLabel; readonly label: string; readonly value: string; readonly beneath?: string }
  | undefined;

/** What a passport prints of a rug in a language, section by section, without what the record does not have. */
export function passportFields(rug: RugPassportData, language: PaperLanguage): NonNullable<Field>[] {
  const all = [weaving, fabric, measures, quality].flatMap((section) => section(rug, language));
  return all.filter((field) => field !== undefined);
}

function printedPassport(rug: RugPassportData, language: PaperLanguage): { [key: string]: Printed } {
  const labels = passportLabels(language);
  return {
    labels,
    subtitle: labels.subtitle,
    sgtin: `(01) ${rug.sgtin.gtin} (21) ${rug.sgtin.serial}`,
    digitalLink: rug.digitalLink,
    qr: { svg: qrPath(rug.digitalLink).svg, alt: `${labels.qr} ${rug.code}` },
    photo:
      rug.photo === undefined
        ? null
        : { name: rug.photo.name, alt: inLanguage(rug.photo.described, language) },
    drawing: {
      length: rug.diameterMm ?? rug.lengthMm,
      width: rug.diameterMm ?? rug.widthMm,
      round: rug.diameterMm !== undefined,
    },
    sections: [
      { title: labels.weaving, fields: present(weaving(rug, language)) },
      { title: labels.fabric, fields: present(fabric(rug, language)) },
      { title: labels.measures, fields: present(measures(rug, language)) },
      { title: labels.quality, fields: present(quality(rug, language)) },
    ].filter((section) => section.fields.length > 0),
    issuer: inLanguage(rug.issuer, language),
    issuedOn: withoutKey(dayField('issuedOn', rug.issuedOn, language)),
  };
}

const withoutKey = ({ label, value, beneath }: ReturnType<typeof dayField>) => ({ label, value, beneath });

function present(fields: readonly Field[]): { label: string; value: string; beneath: string | null }[] {
  return fields
    .filter((field) => field !== undefined)
    .map(({ label, value, beneath }) => ({ label, value, beneath: beneath ?? null }));
}

function dayField(key: PassportLabel, day: string, language: PaperLanguage) {
  const label = passportLabels(language)[key];
  const { gregorian, jalali } = bothCalendars(day, language);
  return language === 'fa'
    ? { key, label, value: jalali, beneath: gregorian }
    : { key, label, value: gregorian, beneath: jalali };
}

function weaving(rug: RugPassportData, language: PaperLanguage): Field[] {
  const labels = passportLabels(language);
  const named = typeof rug.makers === 'string' ? [] : rug.makers.map((name) => inLanguage(name, language));
  const unnamed = rug.makers === 'disputed' ? labels.disputed : labels.withheld;
  return [
    { key: 'place', label: labels.place, value: rug.village[language] },
    { key: 'county', label: labels.county, value: inLanguage(rug.county, language) },
    rug.loomOn === undefined ? undefined : dayField('loomOn', rug.loomOn, language),
    dayField('cutOff', rug.cutOff, language),
    { key: 'cooperative', label: labels.cooperative, value: inLanguage(rug.cooperative, language) },
    {
      key: 'makers',
      label: named.length > 1 ? labels.makers : labels.maker,
      value: named.length === 0 ? unnamed : named.join(language === 'fa' ? '، ' : ', '),
    },
  ];
}

function fabric(rug: RugPassportData, language: PaperLanguage): Field[] {
  const labels = passportLabels(language);
  const field = (key: PassportLabel, value: string | undefined): Field =>
    value === undefined ? undefined : { key, label: labels[key], value };
  const whole = (key: PassportLabel, value: number | undefined): Field =>
    value === undefined ? undefined : { key, label: labels[key], value: printWhole(value, language) };
  return [
    field('design', inLanguage(rug.design, language)),
    field('motif', rug.motif && inLanguage(rug.motif, language)),
    field('originStyle', rug.originStyle && inLanguage(rug.originStyle, language)),
    field('structure', structureNames[rug.structure][language]),
    field('technique', rug.technique && inLanguage(rug.technique, language)),
    field('warp', rug.warp && fibreNames[rug.warp][language]),
    field('weft', rug.weft && fibreNames[rug.weft][language]),
    field('fibre', rug.fibre && fibreNames[rug.fibre][language]),
    field('pile', rug.pile && fibreNames[rug.pile][language]),
    field('knotType', rug.knotType && knotNames[rug.knotType][language]),
    field(
      'raj',
      rug.raj &&
        `${rajCount(rug.raj, language)} ${labels.rajIn} ${printScaled(rug.raj.basisMm, 1, language, 0)} ${labels.cm}`,
    ),
    whole('density', rug.knotsPerM2),
    whole('kpsi', rug.knotsPerM2 === undefined ? undefined : Math.round(rug.knotsPerM2 / squareInchesPerM2)),
    field('counted', rug.counted && inLanguage(rug.counted, language)),
    field('dyes', rug.dyes && dyeNames[rug.dyes][language]),
  ];
}

/** Across, and along where it was counted apart. */
const rajCount = ({ count, lengthwise }: NonNullable<RugPassportData['raj']>, language: PaperLanguage) =>
  [count, ...(lengthwise === undefined || lengthwise === count ? [] : [lengthwise])]
    .map((knots) => printWhole(knots, language))
    .join(' × ');

function measures(rug: RugPassportData, language: PaperLanguage): Field[] {
  const labels = passportLabels(language);
  const measure = (
    key: PassportLabel,
    value: number | undefined,
    scale: number,
    least: number,
    unit: string,
  ): Field =>
    value === undefined
      ? undefined
      : { key, label: labels[key], value: `${printScaled(value, scale, language, least)} ${unit}` };
  return [
    measure('length', rug.lengthMm, 1, 1, labels.cm),
    measure('width', rug.widthMm, 1, 1, labels.cm),
    measure('diameter', rug.diameterMm, 1, 1, labels.cm),
    measure('area', rug.areaCm2, 4, 2, labels.m2),
    measure('pileHeight', rug.pileHeightTenthsMm, 1, 1, labels.mm),
    measure('weight', rug.weightG, 3, 2, labels.kg),
  ];
}

function quality(rug: RugPassportData, language: PaperLanguage): Field[] {
  const labels = passportLabels(language);
  const worded = (key: PassportLabel, text: RugPassportData['grade']): Field =>
    text === undefined ? undefined : { key, label: labels[key], value: inLanguage(text, language) };
  return [
    worded('edges', rug.edgeEvenness),
    // A dash would turn around in a line that runs right to left.
    worded(
      'fastness',
      rug.colourFastness &&
        localDigits(rug.colourFastness.replace('-', language === 'fa' ? ' تا ' : '–'), language),
    ),
    worded('finishing', rug.finishing),
    worded('grade', rug.grade),
    worded('defects', rug.defects),
  ];
}
