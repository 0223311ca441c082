import { line } from '#libs/documents';
import { ok, refuse, type Refusal, type Result } from '#libs/platform';
import { fact, subjectRef, type Decision, type Subject } from '#libs/ledger';
import type { OrganisationState } from '#libs/network';
import { refusalOfMaker } from '../cooperative/own-cooperative.js';
import type { Material } from '../fabric/fabric.js';
import { refusalOf, type Fault } from '../faults.js';
import { lgtinOf, lgtinUrn } from '../gs1/lgtin.js';
import type { Dyeing, LotCorrected, LotForm, LotReceived } from './lot.events.js';
import * as refusals from './lot.refusals.js';
import type { LotState } from './lot.js';
import { refusalOfYarn, yarnCountOf, type SaidYarn } from './yarn-count.js';

/** What can be received at all, in grams; what a name, a number or a reason may measure. */
export const LOT_LIMITS = {
  massG: { least: 1, most: 50_000_000 },
  text: 80,
  dyes: 12,
  reason: 200,
  rialsPerKg: 2_000_000_000,
} as const;

const text = line(LOT_LIMITS.text);
const reasonText = line(LOT_LIMITS.reason);

/** Seven digits in a row, in any script, are a telephone or a national code. */
const NUMBER_OF_A_PERSON = /[\d\u06f0-\u06f9\u0660-\u0669](?:[\s-]?[\d\u06f0-\u06f9\u0660-\u0669]){6}/;
/** Words with which people are addressed, at the beginning of a name. */
const FORM_OF_ADDRESS = /^(?:آقای|اقای|خانم|سرکار|جناب|حاج|مشهدی|کربلایی|mr|mrs|ms|miss|г-н|г-жа)[\s.]/iu;

/** What may be said of a lot, as it came in; null or blank is left out. */
export interface LotSaid {
  readonly colour?: string | null | undefined;
  readonly dyeing?: Dyeing | null | undefined;
  readonly dyes?: readonly string[] | null | undefined;
  readonly supplierId?: string | null | undefined;
  readonly supplier?: string | null | undefined;
  readonly supplierLot?: string | null | undefined;
  readonly rialsPerKg?: number | null | undefined;
  readonly yarn?: SaidYarn | null | undefined;
}

/** A lot as it is to be received. */
export interface NewLot extends LotSaid {
  readonly cooperativeId: string;
  readonly material: Material;
  readonly form: LotForm;
  readonly massG: number;
}

/** What a lot names, as it was read. */
export interface LotGround {
  readonly cooperative: Subject<OrganisationState> | undefined;
  readonly supplier: Subject<OrganisationState> | undefined;
}

/**
 * Decides to receive a lot. Cooperative and supplier get no event and so are not guarded against write skew: neither
 * is ever removed, and what comes in the moment of a suspension lies in the store all the same.
 */
export function receiveLot(
  identity: { readonly code: string; readonly gs1Prefix: string },
  lot: NewLot,
  { cooperative, supplier }: LotGround,
): Result<Decision, Refusal> {
  const unfit = refusalOfMaker(cooperative);
  if (unfit) return refuse(unfit);
  const { cooperativeId, material, form, massG } = lot;
  const refusal = refusalOf([
    ...massFaults(massG),
    ...saidFaults(lot, form),
    ...dyeFaults(lot, form),
    ...supplierFaults(lot, supplier),
  ]);
  if (refusal) return refuse(refusal);
  const { code, gs1Prefix } = identity;
  const lgtin = lgtinUrn(lgtinOf(gs1Prefix, material, form, code));
  const data: LotReceived = { code, lgtin, cooperativeId, material, form, massG, ...present(lot) };
  return ok({ events: [fact(subjectRef('lot', code), 'LotReceived', data)] });
}

/** A correction as it came in: only what is to change is named. */
export interface LotCorrection extends LotSaid {
  readonly massG?: number | null | undefined;
  readonly reason: string;
}

/**
 * Decides to correct what was said of a lot at its receipt. The supplier gets no event; organisations are never
 * removed, so being late changes nothing.
 */
export function correctLot(
  lot: Subject<LotState>,
  correction: LotCorrection,
  supplier: Subject<OrganisationState> | undefined,
): Result<Decision, Refusal> {
  const { state } = lot;
  const { massG, reason } = correction;
  const named = correction.supplierId || correction.supplier?.trim();
  const refusal = refusalOf([
    ...(typeof massG === 'number' ? massFaults(massG) : []),
    ...saidFaults(correction, state.form),
    ...(named ? supplierFaults(correction, supplier) : []),
    ...reasonFaults(reason),
  ]);
  if (refusal) return refuse(refusal);
  const goneG = state.massG - state.stockG;
  if (typeof massG === 'number' && massG < goneG)
    return refuse(refusals.lotGivenOutAlready({ goneKg: goneG / 1_000 }));
  const changed = changedOf(state, {
    ...present(correction),
    ...(typeof massG === 'number' ? { massG } : {}),
  });
  if (Object.keys(changed).length === 0) return refuse(refusals.nothingCorrected());
  const data: LotCorrected = { ...changed, reason: plain(reason) };
  return ok({ events: [fact(lot.ref, 'LotCorrected', data)] });
}

/** Why a reason cannot be taken. */
export const reasonFaults = (reason: string): Fault[] =>
  reasonText.safeParse(reason).success
    ? []
    : [{ path: 'reason', refusal: refusals.reasonMissing({ most: LOT_LIMITS.reason }) }];

/** Why so many grams cannot be moved at once. */
export function massFaults(massG: number, path = 'massG'): Fault[] {
  const { least, most } = LOT_LIMITS.massG;
  const isMass = Number.isInteger(massG) && massG >= least && massG <= most;
  return isMass ? [] : [{ path, refusal: refusals.lotMassWrong({ least, most }) }];
}

function saidFaults(said: LotSaid, form: LotForm): Fault[] {
  const { colour, dyeing, dyes, supplierLot, rialsPerKg, yarn } = said;
  const unfitYarn = yarn ? refusalOfYarn(yarn, form) : undefined;
  const wrongText = refusals.lotTextWrong({ most: LOT_LIMITS.text });
  const texts = Object.entries({ colour, supplierLot }).flatMap(([path, written]): Fault[] =>
    written?.trim() && !text.safeParse(written).success ? [{ path, refusal: wrongText }] : [],
  );
  const named = (dyes ?? []).filter((dye) => dye.trim());
  const isPrice =
    typeof rialsPerKg !== 'number' ||
    (Number.isInteger(rialsPerKg) && rialsPerKg >= 0 && rialsPerKg <= LOT_LIMITS.rialsPerKg);
  return [
    ...texts,
    ...named.flatMap((dye, i): Fault[] =>
      text.safeParse(dye).success ? [] : [{ path: `dyes.${i}`, refusal: wrongText }],
    ),
    ...(named.length > LOT_LIMITS.dyes
      ? [{ path: 'dyes', refusal: refusals.tooManyDyes({ limit: LOT_LIMITS.dyes }) }]
      : []),
    ...(unfitYarn ? [{ path: 'yarn', refusal: unfitYarn }] : []),
    ...(isPrice
      ? []
      : [{ path: 'rialsPerKg', refusal: refusals.priceWrong({ most: LOT_LIMITS.rialsPerKg }) }]),
    ...(form !== 'DYED_YARN' && (dyeing || named.length > 0)
      ? [{ path: 'dyeing', refusal: refusals.dyeingOfUndyed() }]
      : []),
  ];
}

function dyeFaults({ colour, dyeing }: LotSaid, form: LotForm): Fault[] {
  if (form !== 'DYED_YARN') return [];
  const refusal = refusals.colourMissing();
  return [
    ...(colour?.trim() ? [] : [{ path: 'colour', refusal }]),
    ...(dyeing ? [] : [{ path: 'dyeing', refusal }]),
  ];
}

function supplierFaults(
  { supplierId, supplier: written }: LotSaid,
  found: Subject<OrganisationState> | undefined,
): Fault[] {
  const isWritten = Boolean(written?.trim());
  if (Boolean(supplierId) === isWritten)
    return [{ path: supplierId ? 'supplierId' : 'supplier', refusal: refusals.supplierMissing() }];
  if (supplierId) return found ? [] : [{ path: 'supplierId', refusal: refusals.supplierUnknown() }];
  const plainly = plain(written!);
  if (!text.safeParse(written).success)
    return [{ path: 'supplier', refusal: refusals.lotTextWrong({ most: LOT_LIMITS.text }) }];
  return NUMBER_OF_A_PERSON.test(plainly) || FORM_OF_ADDRESS.test(plainly)
    ? [{ path: 'supplier', refusal: refusals.supplierIsPerson() }]
    : [];
}

/** A text as it is kept: trimmed and in one form. */
export const plain = (written: string): string => written.normalize('NFC').trim();

/** What is there of what was said. */
function present(said: LotSaid) {
  const { colour, dyeing, supplierId, supplier, supplierLot, rialsPerKg, yarn } = said;
  const dyes = (said.dyes ?? []).map(plain).filter((dye) => dye !== '');
  return {
    ...(colour?.trim() ? { colour: plain(colour) } : {}),
    ...(dyeing ? { dyeing } : {}),
    ...(dyes.length > 0 ? { dyes } : {}),
    ...(supplierId ? { supplierId } : {}),
    ...(supplier?.trim() ? { supplier: plain(supplier) } : {}),
    ...(supplierLot?.trim() ? { supplierLot: plain(supplierLot) } : {}),
    ...(typeof rialsPerKg === 'number' ? { rialsPerKg } : {}),
    ...(yarn ? { yarn: yarnCountOf(yarn) } : {}),
  };
}

/** What differs of what is said now from what was said. */
const changedOf = (before: LotState, said: ReturnType<typeof present> & { massG?: number }) =>
  Object.fromEntries(
    Object.entries(said).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof LotState]),
    ),
  ) as Omit<LotCorrected, 'reason'>;
