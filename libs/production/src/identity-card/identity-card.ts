import { currencyName, moneyFigures, type Currency } from '#libs/documents';
import { LANGUAGES, type LocalText } from '#libs/platform';
import type { Dyes } from '../fabric/fabric.js';
import type { MakersTold } from './card-makers.js';
import { lastRule } from '../plausibility/rules.js';
import type { RugState } from '../rug/rug.js';
import type { RugPassportData } from '../rug-passport/rug-passport.data.js';
import { passportFields } from '../rug-passport/rug-passport.paper.js';
import { dyeNames, passportLabels, type PassportLabel } from '../rug-passport/rug-passport.words.js';

/** A field of the identity card in three languages. */
export interface CardField {
  readonly key: PassportLabel;
  readonly label: LocalText;
  readonly value: LocalText;
  /** Whether the by-law of 1373 asks for it. */
  readonly byLaw: boolean;
  /** Whether it is printed on the passport, for everybody. */
  readonly isPublic: boolean;
}

/** The fields of article 45 of the by-law, in its order. A diameter belongs to round pieces alone. */
const BY_LAW = [
  'place',
  'loomOn',
  'cutOff',
  'design',
  'warp',
  'weft',
  'pile',
  'knotType',
  'length',
  'width',
  'diameter',
  'edges',
  'fastness',
] as const satisfies readonly PassportLabel[];

/** From how many raj a rug needs its card to be exported (law of 1372, article 22). */
const RAJ_OF_DUTY = lastRule('C03').possible!.most! + 1;

const DYES = {
  NATURAL: 'natural',
  CHROME: 'synthetic',
  BOTH: 'both',
  UNDYED: 'undyed',
} as const satisfies Record<Dyes, keyof typeof dyeNames>;

/** What everybody may read of a rug: just what its passport prints, the by-law's fields first. */
export function publicCard(data: RugPassportData): CardField[] {
  const inLanguages = LANGUAGES.map((language) => passportFields(data, language));
  const [first] = inLanguages;
  const fields = first!.map(({ key }, i): CardField => ({
    key,
    label: spoken((at) => inLanguages[at]![i]!.label),
    value: spoken((at) => withBeneath(inLanguages[at]![i]!)),
    byLaw: rank(key) < BY_LAW.length,
    isPublic: true,
  }));
  return fields.sort((one, other) => rank(one.key) - rank(other.key));
}

/** The official whole: what is public, and what stays between the cooperative and the offices. */
export function officialCard(
  data: RugPassportData,
  { dyes, valuation }: RugState,
  makers?: MakersTold,
): CardField[] {
  const inner = (key: PassportLabel, value: LocalText): CardField => ({
    ...{ key, value, byLaw: false, isPublic: false },
    label: spoken((at) => passportLabels(LANGUAGES[at]!)[key]),
  });
  return [
    ...publicCard(data).map((field) =>
      field.key === 'makers' && makers ? named(field, makers, data) : field,
    ),
    ...(dyes ? [inner('dyes', dyeNames[DYES[dyes]])] : []),
    ...(valuation ? [inner('value', amountIn(valuation.amountMinor, valuation.currency))] : []),
  ];
}

/** Who made it, by the names that the reader is told; inside where the passport does not print the same. */
function named(field: CardField, { names, areSeveral }: MakersTold, data: RugPassportData): CardField {
  const words = (at: number) => passportLabels(LANGUAGES[at]!);
  const value = spoken((at) => {
    const name = names[LANGUAGES[at]!];
    return data.makers === 'disputed' ? `${name} (${words(at).disputed})` : name;
  });
  return {
    ...{ ...field, value },
    label: spoken((at) => words(at)[areSeveral ? 'makers' : 'maker']),
    isPublic: LANGUAGES.every((language) => value[language] === field.value[language]),
  };
}

/** The fields of the by-law that a card lacks. What has no knots, or is not round, lacks nothing by that. */
export function missingByLaw(data: RugPassportData): LocalText[] {
  const present = new Set(publicCard(data).map(({ key }) => key));
  const isKnotted = data.structure === 'knotted';
  return BY_LAW.filter((key) => key !== 'diameter' && (isKnotted || !ONLY_OF_KNOTS.has(key)))
    .filter((key) => !present.has(key))
    .map((key) => spoken((at) => passportLabels(LANGUAGES[at]!)[key]));
}

const ONLY_OF_KNOTS: ReadonlySet<PassportLabel> = new Set(['warp', 'weft', 'pile', 'knotType']);

/** Whether a rug may leave only with its card. */
export const isCardNeeded = ({ raj }: Pick<RugState, 'raj'>): boolean => (raj?.count ?? 0) >= RAJ_OF_DUTY;

const rank = (key: PassportLabel): number => {
  const at = (BY_LAW as readonly PassportLabel[]).indexOf(key);
  return at < 0 ? BY_LAW.length : at;
};

const withBeneath = ({ value, beneath }: { readonly value: string; readonly beneath?: string }): string =>
  beneath === undefined ? value : `${value} (${beneath})`;

const amountIn = (amountMinor: number, currency: Currency): LocalText =>
  spoken((at) => {
    const language = LANGUAGES[at]!;
    return `${moneyFigures(amountMinor, currency, language)} ${currencyName(currency, language)}`;
  });

const spoken = (say: (at: number) => string): LocalText =>
  Object.fromEntries(LANGUAGES.map((language, at) => [language, say(at)])) as unknown as LocalText;
