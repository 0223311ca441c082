import { invalidInput, ok, refuse, type Problem, type Refusal, type Result } from '#libs/platform';
import {
  fact,
  subjectRef,
  type Decision,
  type LedgerEvent,
  type Subject,
  type SubjectKind,
} from '#libs/ledger';
import {
  answerFaults,
  answeredOf,
  isAnswered,
  mayBePacked,
  packingQuestion,
  printLettered,
  refusalOfStanding,
  rugUnknown,
  type Answer,
  type RugState,
} from '#libs/production';
import { problemsOfRugs, type ChosenRugs } from '../rug-choice/rug-choice.js';
import type { BaleFact, BalePacked } from './bale.events.js';
import {
  baleIsLoaded,
  baleIsUnpacked,
  baleNotYours,
  baleUnknown,
  grossNotOverNet,
  rugsNotPackable,
  rugsOfTwoShipments,
  tareNotPlausible,
} from './bale.refusals.js';

/** The most rugs in one bale; more than a bale of silk posties holds. */
export const MAX_BALE_RUGS = 200;

/** The wrapping of a bale may weigh half as much as the rugs, and this many grams more. */
const TARE_ALLOWANCE_G = 5_000;

/** How far a bale has come. */
export const BALE_STATUSES = ['PACKED', 'LOADED', 'UNPACKED'] as const;
export type BaleStatus = (typeof BALE_STATUSES)[number];

/** What is true of a bale. Its id is its SSCC. */
export interface BaleState extends BalePacked {
  readonly sscc: string;
  readonly status: BaleStatus;
  /** ISO 8601 UTC. */
  readonly packedAt: string;
  readonly shipmentId?: string;
  readonly exporterId?: string;
  readonly consigneeId?: string;
}

/** The order of lists of bales: the newest first. */
export const BALE_ORDER = { field: 'packedAt', direction: -1 } as const;

/** Bales as subjects of the ledger. */
export const baleKind: SubjectKind<BaleState> = {
  name: 'bale',
  collection: 'bales',
  isNamed: () => true,
  indexes: [
    { fields: { packedAt: -1, _id: -1 } },
    { fields: { packedBy: 1, packedAt: -1, _id: -1 } },
    { fields: { exporterId: 1, packedAt: -1, _id: -1 } },
    { fields: { consigneeId: 1, packedAt: -1, _id: -1 } },
    { fields: { shipmentId: 1, packedAt: -1, _id: -1 } },
    { fields: { villageIds: 1, packedAt: -1, _id: -1 } },
    { fields: { status: 1, byCooperative: 1, packedAt: -1, _id: -1 } },
  ],
  tell,
  evolve(state, event, { id, occurredAt }) {
    const { type, data } = event as unknown as BaleFact;
    if (type === 'BalePacked') return { ...data, sscc: id, status: 'PACKED', packedAt: occurredAt };
    switch (type) {
      case 'BaleUnpacked':
        return { ...state!, status: 'UNPACKED' };
      case 'BaleLoaded':
        return { ...state!, ...data, status: 'LOADED' };
      case 'BaleUnloaded': {
        const { shipmentId: _shipment, exporterId: _exporter, consigneeId: _consignee, ...rest } = state!;
        return { ...rest, status: 'PACKED' };
      }
    }
  },
};

/** What a bale's story shows of a fact. */
function tell(event: LedgerEvent): Record<string, string | number> {
  const { type, data } = event as unknown as BaleFact;
  switch (type) {
    case 'BalePacked':
      return { rugs: data.rugIds.length, netG: data.netG, grossG: data.grossG };
    case 'BaleLoaded':
    case 'BaleUnloaded':
      return { shipment: printLettered('S', data.shipmentId) };
    case 'BaleUnpacked':
      return {};
  }
}

/** Who packs: an organisation in its scope. */
export interface Packer {
  readonly organisation?: string;
  readonly isCooperative: boolean;
  /** Whether it may lay hands on a rug. */
  readonly mayUse: (rug: RugState) => boolean;
}

/** A bale as it is to be packed. */
export interface NewBale {
  readonly rugIds: readonly string[];
  readonly grossG: number;
  /** The day of the packing, YYYY-MM-DD. */
  readonly day: string;
  /** What is said to questions about its rugs. */
  readonly answers: readonly Answer[];
}

/**
 * Decides to pack rugs, in stock or booked into one and the same shipment, into a new bale. What is odd about packing
 * one of them waits for an answer, which stands with the rug.
 */
export function packBale(
  sscc: string,
  { rugIds, grossG, day, answers }: NewBale,
  rugs: ChosenRugs,
  packer: Packer,
): Result<Decision, Refusal> {
  const mayPack = (rug: RugState) => (packer.mayUse(rug) ? mayBePacked(rug) : rugUnknown());
  const problems = problemsOfRugs(rugIds, rugs, mayPack, (index) => `rugIds.${index}`);
  if (problems.length > 0) return refuse(rugsNotPackable({ count: problems.length }, problems));

  const chosen = rugIds.map((id) => rugs.get(id)!);
  const shipments = new Set(chosen.flatMap(({ state }) => state.shipmentId ?? []));
  if (shipments.size > 1) {
    const named = [...shipments].map((id) => printLettered('S', id)).join(', ');
    return refuse(rugsOfTwoShipments({ shipments: named }));
  }
  const netG = sum(chosen.map(({ state }) => state.weightG));
  const weight = problemOfWeight(netG, grossG);
  if (weight) return refuse(invalidInput([weight]));

  const [badAnswer] = answerFaults(answers);
  if (badAnswer) return refuse(badAnswer[1]);
  const questions = chosen.map(({ state }) => [packingQuestion(state, day) ?? []].flat());
  const open = questions.flatMap((some, i) =>
    some
      .filter((question) => !isAnswered(question, answers))
      .map((question) => ({ path: `rugIds.${i}`, question })),
  );
  const unanswered = refusalOfStanding(open);
  if (unanswered) return refuse(unanswered);

  const areaCm2 = sum(chosen.map(({ state }) => state.areaCm2));
  const { organisation, isCooperative } = packer;
  const villageIds = [...new Set(chosen.map(({ state }) => state.villageId))];
  const packed: BalePacked = { byCooperative: isCooperative, rugIds, netG, grossG, areaCm2, villageIds };
  const data = organisation === undefined ? packed : { packedBy: organisation, ...packed };
  return ok({
    events: [
      fact(subjectRef('bale', sscc), 'BalePacked', data),
      ...chosen.map(({ ref }, i) => {
        const answered = answeredOf(questions[i]!, answers);
        return fact(ref, 'RugPacked', { baleId: sscc, ...(answered.length > 0 ? { answered } : {}) });
      }),
    ],
  });
}

/** Decides to unpack a bale that is not loaded: by who packed it, or by who has booked a rug that lies in it. */
export function unpackBale(
  bale: Subject<BaleState> | undefined,
  rugs: ChosenRugs,
  mayUnpack: (bale: BaleState, rugs: readonly RugState[]) => boolean,
): Result<Decision, Refusal> {
  if (!bale) return refuse(baleUnknown());
  const inside = bale.state.rugIds.flatMap((id) => rugs.get(id) ?? []);
  const stands = problemOfBale(bale.state);
  if (stands) return refuse(stands);
  const states = inside.map(({ state }) => state);
  if (!mayUnpack(bale.state, states)) return refuse(baleNotYours({ bale: bale.id }));
  return ok({
    events: [fact(bale.ref, 'BaleUnpacked', {}), ...inside.map(({ ref }) => fact(ref, 'RugUnpacked', {}))],
  });
}

/** Why a bale can be neither unpacked nor loaded; undefined when it can. */
export function problemOfBale({ status, sscc, shipmentId }: BaleState): Refusal | undefined {
  if (status === 'UNPACKED') return baleIsUnpacked({ bale: sscc });
  if (status === 'LOADED')
    return baleIsLoaded({ bale: sscc, shipment: printLettered('S', shipmentId ?? '') });
  return undefined;
}

function problemOfWeight(netG: number, grossG: number): Problem | undefined {
  if (grossG <= netG) return grossNotOverNet('grossG', { netG });
  const limitG = Math.floor(netG / 2) + TARE_ALLOWANCE_G;
  const tareG = grossG - netG;
  return tareG > limitG ? tareNotPlausible('grossG', { tareG, limitG }) : undefined;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
