import { recordsWithin, type Scope } from '#libs/platform';
import type { SubjectKind, ViewFilter } from '#libs/ledger';
import { printLettered } from '../lettered-code.js';
import { liesIn, type DayRange } from './days.js';
import type {
  PieceAbandoned,
  PieceFact,
  PiecePhotographed,
  PieceProgressed,
  PiecePutOnLoom,
  PieceWeaverDaysRecorded,
} from './piece.events.js';

/** The letter that a piece's code begins with. */
export const PIECE_LETTER = 'P';

/** Its code for people: `P-K7M3-9HRY`. */
export const printPiece = (id: string): string => printLettered(PIECE_LETTER, id);

/** How far a piece has come. */
export const PIECE_STATUSES = ['ON_LOOM', 'CUT_OFF', 'REGISTERED', 'ABANDONED'] as const;
export type PieceStatus = (typeof PIECE_STATUSES)[number];

/** The readings and stints that a view keeps; the ledger has all of them. */
export const MOST_KEPT = 400;

/** The most women who ever weave one piece, one after the other or together: a rug has as many makers at most. */
export const MOST_WEAVERS_EVER = 8;

/** A reading of how far a piece was on a day. */
export type Reading = Pick<PieceProgressed, 'on' | 'wovenMm' | 'rows'>;

/** Days that one woman wove within a range. */
export interface Stint extends DayRange {
  readonly personId: string;
  readonly days: number;
}

/** So many women weave a piece from a day on. */
export interface Crew {
  readonly on: string;
  readonly count: number;
}

/** What is true of a piece. Its id is its code without the letter. */
export interface PieceState extends PiecePutOnLoom {
  readonly status: PieceStatus;
  /** When it was recorded to be put on, ISO 8601 UTC; the order of lists. */
  readonly putOnAt: string;
  /** Everybody who was ever said to weave it. */
  readonly everIds: readonly string[];
  /** The days of those of whom days are recorded. */
  readonly days: readonly { readonly personId: string; readonly days: number }[];
  readonly stints: readonly Stint[];
  /** How many wove it together from a day on, in order. */
  readonly crews: readonly Crew[];
  /** In the order in which they were recorded; their days never go back. */
  readonly readings: readonly Reading[];
  readonly wovenMm: number;
  /** Photographs that are shown, in the order in which they were taken in. */
  readonly photos?: readonly PiecePhotographed[];
  /** How many were ever taken in. */
  readonly photosTaken?: number;
  readonly cutOffOn?: string;
  readonly abandoned?: PieceAbandoned;
  readonly rugId?: string;
}

/** The order of lists of pieces: those put on last first. */
export const PIECE_ORDER = { field: 'putOnAt', direction: -1 } as const;

/** Pieces as subjects of the ledger. */
export const pieceKind: SubjectKind<PieceState> = {
  name: 'piece',
  collection: 'pieces',
  isNamed: () => true,
  indexes: [
    { fields: { putOnAt: -1, _id: -1 } },
    { fields: { cooperativeId: 1, status: 1, putOnAt: -1, _id: -1 } },
    { fields: { villageId: 1, putOnAt: -1, _id: -1 } },
    { fields: { loomId: 1, putOnAt: -1, _id: -1 } },
    { fields: { everIds: 1, putOnAt: -1, _id: -1 } },
  ],
  evolve(state, event, { occurredAt }) {
    const known = event as unknown as PieceFact;
    return known.type === 'PiecePutOnLoom' ? putOn(known.data, occurredAt) : moved(state!, known);
  },
};

const putOn = ({ answered: _asked, ...data }: PiecePutOnLoom, putOnAt: string): PieceState => ({
  ...data,
  status: 'ON_LOOM',
  putOnAt,
  everIds: data.weaverIds,
  days: [],
  stints: [],
  crews: [{ on: data.startedOn, count: data.weaverIds.length }],
  readings: [],
  wovenMm: 0,
});

/** A piece after one more thing happened to it. */
export function moved(
  piece: PieceState,
  { type, data }: Exclude<PieceFact, { readonly type: 'PiecePutOnLoom' }>,
): PieceState {
  switch (type) {
    case 'PieceWeaversChanged': {
      const everIds = [...new Set([...piece.everIds, ...data.weaverIds])];
      const crew = { on: data.on, count: data.weaverIds.length };
      return {
        ...piece,
        weaverIds: data.weaverIds,
        everIds,
        crews: [...piece.crews, crew].slice(-MOST_KEPT),
      };
    }
    case 'PieceProgressed': {
      const { on, wovenMm, rows } = data;
      const reading: Reading = { on, wovenMm, ...(rows === undefined ? {} : { rows }) };
      return { ...piece, wovenMm, readings: [...piece.readings, reading].slice(-MOST_KEPT) };
    }
    case 'PieceWeaverDaysRecorded':
      return wove(piece, data);
    case 'PiecePhotographed':
      return {
        ...piece,
        photos: [...(piece.photos ?? []), data],
        photosTaken: (piece.photosTaken ?? 0) + 1,
      };
    case 'PiecePhotoRemoved':
      return { ...piece, photos: (piece.photos ?? []).filter(({ sha256 }) => sha256 !== data.sha256) };
    case 'PieceCutOff':
      return { ...piece, status: 'CUT_OFF', cutOffOn: data.on, wovenMm: data.lengthMm };
    case 'PieceAbandoned':
      return { ...piece, status: 'ABANDONED', abandoned: data };
    case 'PieceRegistered':
      return { ...piece, status: 'REGISTERED', rugId: data.rugId };
  }
}

function wove(piece: PieceState, { from, to, wove: said }: PieceWeaverDaysRecorded): PieceState {
  const days = new Map(piece.days.map((one) => [one.personId, one.days]));
  for (const { personId, days: more, instead = 0 } of said)
    days.set(personId, (days.get(personId) ?? 0) + more - instead);
  const isReplaced = (stint: Stint): boolean =>
    liesIn(stint, { from, to }) && said.some(({ personId }) => personId === stint.personId);
  const added = said
    .filter((one) => one.days > 0)
    .map((one): Stint => ({ personId: one.personId, from, to, days: one.days }));
  return {
    ...piece,
    days: [...days].filter(([, sum]) => sum > 0).map(([personId, sum]) => ({ personId, days: sum })),
    stints: [...piece.stints.filter((stint) => !isReplaced(stint)), ...added].slice(-MOST_KEPT),
  };
}

/** The pieces that a scope reaches: a cooperative's own, a weaver's hers, an official's those of her counties. */
export function pieceFilter(scope: Scope): ViewFilter {
  switch (scope.reach) {
    case 'zone':
      return {};
    case 'cooperative':
      return { cooperativeId: scope.organisation };
    case 'person':
      return { everIds: { $in: [...recordsWithin(scope)] } };
    case 'jurisdiction':
      return { villageId: { $in: [...scope.villages] } };
    default:
      return { _id: '' };
  }
}

/** Whether one piece lies in a scope; says the same as `pieceFilter`. */
export function isPieceWithin(scope: Scope, piece: PieceState): boolean {
  switch (scope.reach) {
    case 'zone':
      return true;
    case 'cooperative':
      return piece.cooperativeId === scope.organisation;
    case 'person':
      return recordsWithin(scope).some((record) => piece.everIds.includes(record));
    case 'jurisdiction':
      return scope.villages.includes(piece.villageId);
    default:
      return false;
  }
}
