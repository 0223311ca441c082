import {
  inLanguage,
  paperLanguages,
  printScaled,
  TypesettingFailure,
  qrPath,
  type Paper,
  type PaperLanguage,
  type Printed,
  type QrPath,
} from '#libs/documents';
import { LABEL_PAGES, LEAST_MODULE_MM, placeOf, type Box } from './label-layout.js';
import { MAX_LABELS } from './label-print.js';
import type { LabelLayout } from './label.events.js';
import { labelsSchema, type LabelData, type LabelsData } from './labels.data.js';
import { labelWords, madeWords } from './labels.words.js';

/** Black, not the walnut of our papers: ribbon printers know one colour, and scanners like it best. */
const INK = '#000000';

/** Labels of rugs, one to a page of ribbon or many to a sheet. */
export const labelsPaper: Paper<LabelsData> = {
  kind: 'labels',
  template: 'libs/production/src/label/labels.typ',
  schema: labelsSchema,
  attachmentName: 'labels.json',
  mostPages: MAX_LABELS,
  number: ({ number }) => number,
  date: ({ printedOn }) => printedOn,
  title: (_labels, language) => labelWords.title[language],
  fileName: ({ number, layout }) => `labels-${number}-${layout.toLowerCase().replaceAll('_', '-')}.pdf`,
  prepare: printedLabels,
};

function printedLabels(data: LabelsData, language: PaperLanguage): { [key: string]: Printed } {
  const { layout, startAt } = data;
  const { page, label, plan } = LABEL_PAGES[layout];
  const inWriting = (room: Box): Printed =>
    language === 'fa' ? { ...room, x: label.width - room.x - room.width } : { ...room };
  const cooperative = inLanguage(data.cooperative, language);
  const pages: { [key: string]: Printed }[][] = [];
  data.labels.forEach((one, index) => {
    const { page: onPage, x, y } = placeOf(layout, startAt, index);
    (pages[onPage] ??= []).push({ x, y, ...printedLabel(one, layout, cooperative, language) });
  });
  return {
    ...{ page: { ...page }, pages, sizesPt: [...plan.sizesPt], longest: longestOf(pages.flat()) },
    parts: { qr: inWriting(plan.qr), code: inWriting(plan.code), words: inWriting(plan.words) },
  };
}

function printedLabel(
  label: LabelData,
  layout: LabelLayout,
  cooperative: string,
  language: PaperLanguage,
): { [key: string]: Printed } {
  const { plan } = LABEL_PAGES[layout];
  const others = paperLanguages.filter((one) => one !== language);
  const { svg } = labelQr(label.digitalLink, plan.qr);
  const [head = '', tail = ''] = label.code.split('-');
  return {
    code: plan.isStacked ? [`${head}-`, tail] : [label.code],
    qr: { svg, alt: `${labelWords.qr[language]} ${label.code}` },
    made: [language, ...others].map((one) => ({ language: one, text: madeWords[label.construction][one] })),
    size: sizeOf(label, language),
    whence: `${cooperative} · ${label.village[language]}`,
  };
}

/**
 * Words of which all others are no longer: each craft and each place with the longest sizes. By these one size of type
 * is chosen for the whole file, so that a batch looks alike, and so that 2,000 labels need not be tried one by one.
 */
function longestOf(labels: readonly { [key: string]: Printed }[]): Printed {
  const sizes = labels.map(({ size }) => size as { fa: string; latin: string });
  const longest = (tongue: 'fa' | 'latin'): string =>
    sizes.map((size) => size[tongue]).reduce((a, b) => (b.length > a.length ? b : a));
  const size = { fa: longest('fa'), latin: longest('latin') };
  const kinds = new Map(
    labels.map(({ made, whence }) => [JSON.stringify([made, whence]), { made: made!, whence: whence! }]),
  );
  return [...kinds.values()].map((kind) => ({ ...kind, size }));
}

/**
 * The code of an address in the room that a label has for it, quiet zone included: as much correction as leaves its
 * modules thick enough. Throws when the address is too long for that.
 */
export function labelQr(address: string, { width }: Pick<Box, 'width'>): QrPath {
  const fits = ({ side }: QrPath): boolean => width / side >= LEAST_MODULE_MM;
  const found = (['Q', 'M'] as const).map((level) => qrPath(address, INK, level)).find(fits);
  if (!found)
    throw new TypesettingFailure(
      'invalid-data',
      `The address ${address} is too long for a code that is ${width} mm wide.`,
    );
  return found;
}

/** The size in all three languages, in as few signs as they need: Persian digits for Persian, `cm · см` for the others. */
function sizeOf({ lengthMm, widthMm, diameterMm }: LabelData, language: PaperLanguage): Printed {
  const sides = (tongue: PaperLanguage): string =>
    (diameterMm === undefined ? [lengthMm, widthMm] : [diameterMm])
      .map((side) => printScaled(side, 1, tongue, 0))
      .join(' × ');
  const sign = diameterMm === undefined ? '' : 'Ø ';
  const latin = language === 'ru' ? 'ru' : 'en';
  return {
    fa: `${sign === '' ? '' : `${labelWords.round.fa} `}${sides('fa')} ${labelWords.cm.fa}`,
    latin: `${sign}${sides(latin)} ${labelWords.cm.en} · ${labelWords.cm.ru}`,
  };
}
