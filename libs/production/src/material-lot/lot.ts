import type { Scope } from '#libs/platform';
import type { SubjectKind, View, ViewFilter } from '#libs/ledger';
import type { HolderRef, LotFact, LotPlace, LotReceived, WasteReason } from './lot.events.js';

/** The letter that a lot's code begins with. */
export const LOT_LETTER = 'M';

/** The most movements that a lot keeps at hand; only these can be undone. The ledger has all. */
export const MOVEMENTS_KEPT = 200;

/** The most who can hold something of one lot at a time. */
export const MOST_HOLDERS = 500;

/** What one holder has of a lot. */
export interface LotHolding {
  readonly holder: HolderRef;
  readonly massG: number;
}

export type LotMovementType = 'ISSUE' | 'RETURN' | 'WASTE' | 'TAKE' | 'CORRECTION';

/** One thing that was done with a lot; its number is the version of the lot. */
export interface LotMovement {
  readonly no: number;
  readonly type: LotMovementType;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly account: string;
  readonly organisation?: string;
  readonly from: LotPlace;
  readonly to: LotPlace;
  readonly massG: number;
  readonly rugId?: string;
  readonly waste?: WasteReason;
  /** Why, or a remark. */
  readonly reason?: string;
  /** It was a mistake: when that was said, and why. */
  readonly undone?: { readonly at: string; readonly reason: string };
}

/** What is true of a lot. Its id is its code without the letter. `massG` is what was received. */
export interface LotState extends LotReceived {
  /** ISO 8601 UTC. */
  readonly receivedAt: string;
  readonly stockG: number;
  readonly heldG: number;
  readonly wastedG: number;
  readonly usedG: number;
  /** Who holds how much, nobody twice and nobody nothing. */
  readonly holdings: readonly LotHolding[];
  /** The villages to which any of it went. */
  readonly villageIds: readonly string[];
  /** The last of its movements, the oldest first. */
  readonly movements: readonly LotMovement[];
}

/** Lots of material as subjects of the ledger. */
export const lotKind: SubjectKind<LotState> = {
  name: 'lot',
  collection: 'lots',
  isNamed: () => true,
  indexes: [
    { fields: { receivedAt: -1, _id: -1 } },
    { fields: { cooperativeId: 1, receivedAt: -1, _id: -1 } },
    { fields: { villageIds: 1, receivedAt: -1, _id: -1 } },
    { fields: { 'holdings.holder': 1 } },
  ],
  evolve(state, event, known) {
    const said = event as unknown as LotFact;
    const { occurredAt: at, version: no, actor } = known;
    if (said.type === 'LotReceived') return received(said.data, at);
    const { account, organisation } = actor;
    return next(state!, said, { no, at, account, ...(organisation === undefined ? {} : { organisation }) });
  },
};

const received = (data: LotReceived, receivedAt: string): LotState => ({
  ...data,
  receivedAt,
  stockG: data.massG,
  heldG: 0,
  wastedG: 0,
  usedG: 0,
  holdings: [],
  villageIds: [],
  movements: [],
});

type Base = Pick<LotMovement, 'no' | 'at' | 'account' | 'organisation'>;
type Later = Exclude<LotFact, { readonly type: 'LotReceived' }>;

function next(lot: LotState, { type, data }: Later, base: Base): LotState {
  switch (type) {
    case 'LotIssued': {
      const { to, massG, villageId } = data;
      const villageIds = [...new Set([...lot.villageIds, villageId])];
      const movement: LotMovement = { ...base, type: 'ISSUE', from: 'STORE', to, massG };
      return { ...moved(lot, movement), villageIds };
    }
    case 'LotReturned':
      return moved(lot, { ...base, type: 'RETURN', from: data.from, to: 'STORE', massG: data.massG });
    case 'LotWasted': {
      const { from = 'STORE', massG, reason: waste, note } = data;
      const why = note === undefined ? {} : { reason: note };
      return moved(lot, { ...base, type: 'WASTE', from, to: 'WASTE', massG, waste, ...why });
    }
    case 'LotTaken': {
      const { from, massG, rugId } = data;
      return moved(lot, { ...base, type: 'TAKE', from, to: 'RUGS', massG, rugId });
    }
    case 'LotTakingUndone': {
      const { to, massG, rugId, reason } = data;
      const isIt = (one: LotMovement): boolean =>
        one.type === 'TAKE' && one.rugId === rugId && one.from === to && one.undone === undefined;
      return undone(lot, isIt, { at: base.at, reason }, transferred(lot, 'RUGS', to, massG));
    }
    case 'LotMovementUndone': {
      const { movement, from, to, massG, reason } = data;
      const isIt = ({ no }: LotMovement): boolean => no === movement;
      return undone(lot, isIt, { at: base.at, reason }, transferred(lot, from, to, massG));
    }
    case 'LotCorrected': {
      const { reason, massG = lot.massG, ...said } = data;
      const correction: LotMovement = {
        ...{ ...base, type: 'CORRECTION', from: 'STORE', to: 'STORE', massG, reason },
      };
      const stockG = lot.stockG + massG - lot.massG;
      return { ...withSupplier(lot, said), ...said, massG, stockG, movements: kept(lot, correction) };
    }
  }
}

/** A lot comes from one supplier: naming another kind of supplier takes the first one's place. */
function withSupplier(lot: LotState, said: { supplierId?: string; supplier?: string }): LotState {
  if (said.supplierId === undefined && said.supplier === undefined) return lot;
  const { supplierId: _organisation, supplier: _text, ...rest } = lot;
  return rest;
}

/** A lot after a movement was undone: the movement stays, and says so. */
const undone = (
  { movements }: LotState,
  isIt: (movement: LotMovement) => boolean,
  how: NonNullable<LotMovement['undone']>,
  after: LotState,
): LotState => ({
  ...after,
  movements: movements.map((one) => (isIt(one) ? { ...one, undone: how } : one)),
});

const moved = (lot: LotState, movement: LotMovement): LotState => ({
  ...transferred(lot, movement.from, movement.to, movement.massG),
  movements: kept(lot, movement),
});

const kept = ({ movements }: LotState, movement: LotMovement): readonly LotMovement[] =>
  [...movements, movement].slice(-MOVEMENTS_KEPT);

/** Moves grams from one place to another: what leaves one arrives at the other, so nothing is ever lost or made. */
const transferred = (lot: LotState, from: LotPlace, to: LotPlace, massG: number): LotState =>
  added(added(lot, from, -massG), to, massG);

function added(lot: LotState, place: LotPlace, massG: number): LotState {
  switch (place) {
    case 'STORE':
      return { ...lot, stockG: lot.stockG + massG };
    case 'WASTE':
      return { ...lot, wastedG: lot.wastedG + massG };
    case 'RUGS':
      return { ...lot, usedG: lot.usedG + massG };
    default: {
      const others = lot.holdings.filter(({ holder }) => holder !== place);
      const has = heldBy(lot, place) + massG;
      const holdings = has === 0 ? others : [...others, { holder: place, massG: has }];
      return { ...lot, heldG: lot.heldG + massG, holdings };
    }
  }
}

/** How much of a lot a holder has, in grams. */
export const heldBy = ({ holdings }: LotState, wanted: HolderRef): number =>
  holdings.find(({ holder }) => holder === wanted)?.massG ?? 0;

/** How much of a lot lies in a place, in grams. */
export function lyingIn(lot: LotState, place: LotPlace): number {
  switch (place) {
    case 'STORE':
      return lot.stockG;
    case 'WASTE':
      return lot.wastedG;
    case 'RUGS':
      return lot.usedG;
    default:
      return heldBy(lot, place);
  }
}

/** The lots that a scope reaches: a cooperative's own; an official's those of which something went to her counties. */
export function lotFilter(scope: Scope): ViewFilter {
  switch (scope.reach) {
    case 'zone':
      return {};
    case 'cooperative':
      return { cooperativeId: scope.organisation };
    case 'jurisdiction':
      return { villageIds: { $in: [...scope.villages] } };
    default:
      return { _id: '' };
  }
}

/** Whether one lot lies in a scope; says the same as `lotFilter`. */
export function isLotWithin(scope: Scope, lot: View<LotState>): boolean {
  switch (scope.reach) {
    case 'zone':
      return true;
    case 'cooperative':
      return lot.cooperativeId === scope.organisation;
    case 'jurisdiction':
      return lot.villageIds.some((village) => scope.villages.includes(village));
    default:
      return false;
  }
}
