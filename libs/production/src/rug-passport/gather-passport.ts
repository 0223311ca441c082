import { printWhole, type Threefold } from '#libs/documents';
import { NAME_WITHHELD, type OrganisationState, type VillageState } from '#libs/network';
import { LANGUAGES, printCode, type LocalText } from '#libs/platform';
import type { Construction, KnotType, Material } from '../fabric/fabric.js';
import { digitalLink, readSgtin } from '../gs1/sgtin.js';
import { DEFECTS, type DefectCode } from '../inspection/defects.js';
import type { Density } from '../fabric/knots.js';
import type { RugFinished } from '../rug/rug.events.js';
import type { RugInspection, RugState } from '../rug/rug.js';
import { evennessWords, gradeWords } from './inspection.words.js';
import { densityUnitNames, finishingNames, techniqueNames } from './rug-passport.words.js';
import type { RugPassportData } from './rug-passport.data.js';

/** What a passport is made from, as the views say it. */
export interface PassportGround {
  readonly rug: RugState;
  readonly village: VillageState;
  readonly cooperative: OrganisationState;
  /** The names of those of its makers who agreed to be named in public. */
  readonly publicNames: ReadonlyMap<string, LocalText>;
  /** Where its Digital Link leads. */
  readonly publicOrigin: string;
  /** YYYY-MM-DD. */
  readonly issuedOn: string;
  /** The digest of the picture that is printed. */
  readonly photo?: { readonly name: string; readonly sha256: string };
}

const STRUCTURES = {
  KNOTTED: 'knotted',
  KILIM: 'kilim',
  JAJIM: 'jajim',
  SHAL: 'shal',
  FELT: 'felt',
  MAT: 'mat',
} as const satisfies Record<Construction, RugPassportData['structure']>;
const FIBRES = {
  WOOL: 'wool',
  KORK: 'kork',
  SILK: 'silk',
  WOOL_SILK: 'wool-and-silk',
  COTTON: 'cotton',
  GOAT_HAIR: 'goat-hair',
  REED: 'reed',
  RUSH: 'rush',
  STRAW: 'straw',
} as const satisfies Record<Material, NonNullable<RugPassportData['warp']>>;
const KNOTS = {
  ASYMMETRIC: 'asymmetric',
  SYMMETRIC: 'symmetric',
  JUFTI: 'jufti',
} as const satisfies Record<KnotType, RugPassportData['knotType']>;

/** The data of a rug's passport; pure. Nobody is named who did not agree to it, and no price is in it. */
export function gatherPassport(ground: PassportGround): RugPassportData {
  const { rug, village, cooperative, publicOrigin, issuedOn } = ground;
  const sgtin = readSgtin(rug.sgtin)!;
  return {
    code: printCode(rug.code),
    sgtin,
    digitalLink: digitalLink(publicOrigin, sgtin),
    village: { ...village.name },
    county: village.countyName ? { ...village.countyName } : village.county,
    cooperative: { ...cooperative.name },
    makers: makersOf(ground),
    loomOn: rug.loomOnDate,
    cutOff: rug.cutOffDate,
    design: rug.design,
    ...(rug.motif ? { motif: rug.motif } : {}),
    ...(rug.originStyle ? { originStyle: rug.originStyle } : {}),
    structure: STRUCTURES[rug.construction],
    ...(rug.technique ? { technique: { ...techniqueNames[rug.technique] } } : {}),
    ...(rug.density ? { counted: countedIn(rug.density) } : {}),
    ...(rug.knotType ? { knotType: KNOTS[rug.knotType] } : {}),
    ...(rug.raj ? { raj: { ...rug.raj, basisMm: rug.raj.basisMm === 65 ? 65 : 70 } } : {}),
    ...(rug.knotsPerM2 === undefined ? {} : { knotsPerM2: rug.knotsPerM2 }),
    ...(rug.warp ? { warp: FIBRES[rug.warp] } : {}),
    ...(rug.weft ? { weft: FIBRES[rug.weft] } : {}),
    ...(rug.fibre ? { fibre: FIBRES[rug.fibre] } : {}),
    ...(rug.pile ? { pile: FIBRES[rug.pile] } : {}),
    lengthMm: rug.lengthMm,
    widthMm: rug.widthMm,
    ...(rug.diameterMm === undefined ? {} : { diameterMm: rug.diameterMm }),
    ...(rug.pileHeightMm === undefined ? {} : { pileHeightTenthsMm: Math.round(rug.pileHeightMm * 10) }),
    areaCm2: rug.areaCm2,
    weightG: rug.weightG,
    // What a maker said of her own work is printed on no paper.
    ...(rug.inspection && rug.regradeSince === undefined ? qualityOf(rug.inspection) : {}),
    ...(rug.finishing?.length ? { finishing: finishedBy(rug.finishing) } : {}),
    ...(ground.photo ? { photo: photoOf(ground.photo, rug.design) } : {}),
    issuer: { ...cooperative.name },
    issuedOn,
  };
}

/** All makers in their order, so that nobody seems to have made alone what two made. */
function makersOf({ rug, publicNames }: PassportGround): RugPassportData['makers'] {
  // While it is disputed who made it, the passport takes no side.
  if (rug.attribution?.disputeId !== undefined) return 'disputed';
  if (!rug.makerIds.some((id) => publicNames.has(id))) return 'withheld';
  return rug.makerIds.map((id) => ({ ...(publicNames.get(id) ?? NAME_WITHHELD) }));
}

function qualityOf(inspection: RugInspection): Partial<RugPassportData> {
  const { grade, colourFastness, edgeEvenness, defects } = inspection;
  const evenness = edgeEvenness === undefined ? undefined : evennessWords[edgeEvenness];
  return {
    ...(evenness ? { edgeEvenness: { ...evenness } } : {}),
    ...(colourFastness === undefined ? {} : { colourFastness: String(colourFastness) }),
    ...(grade ? { grade: { ...gradeWords[grade] } } : {}),
    ...(defects.length > 0 ? { defects: listed(defects) } : {}),
  };
}

const listed = (defects: readonly DefectCode[]): Threefold => inEach(defects.map((code) => DEFECTS[code]));

/** The steps that were done, each once, in the order in which they were done first. */
const finishedBy = (steps: readonly RugFinished[]): Threefold =>
  inEach([...new Set(steps.map(({ step }) => step))].map((step) => finishingNames[step]));

const countedIn = ({ unit, readings }: Density): Threefold =>
  eachLanguage(
    (language) =>
      `${readings.map((reading) => printWhole(reading, language)).join(language === 'fa' ? '، ' : ', ')} ${densityUnitNames[unit][language]}`,
  );

/** What a reader who sees no picture is told of it. */
const photoOf = ({ name, sha256 }: NonNullable<PassportGround['photo']>, design: string) => ({
  ...{ name, sha256 },
  described: {
    fa: `عکس روی فرش، نقشهٔ ${design}`,
    en: `Photograph of the front, design ${design}`,
    ru: `Фотография лицевой стороны, рисунок ${design}`,
  },
});

const inEach = (words: readonly LocalText[]): Threefold =>
  eachLanguage((language) => words.map((word) => word[language]).join(language === 'fa' ? '، ' : ', '));

const eachLanguage = (say: (language: keyof LocalText) => string): Threefold =>
  Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as Threefold;
