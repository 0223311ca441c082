import { ok, refuse, type Refusal, type Result, type Scope } from '#libs/platform';
import {
  canonicalJson,
  fact,
  subjectRef,
  type Decision,
  type Subject,
  type SubjectKind,
  type ViewFilter,
} from '#libs/ledger';
import {
  mayBeNamedAnew,
  villageUnknown,
  type OrganisationState,
  type PersonState,
  type VillageState,
} from '#libs/network';
import { refusalOfMaker } from '../cooperative/own-cooperative.js';
import { refusalOf, type Fault } from '../faults.js';
import { printLettered } from '../lettered-code.js';
import type { LoomAmended, LoomFact, LoomLoaded, LoomRegistered, LoomRetired } from './loom.events.js';
import {
  loomHolds,
  loomInUse,
  loomOwnerUnknown,
  loomRetired,
  loomUnchanged,
  loomWidthWrong,
  retiredInTheFuture,
} from './loom.refusals.js';

/** The letter that a loom's code begins with. */
export const LOOM_LETTER = 'L';

/** The narrowest and the widest loom there is. */
export const LOOM_WIDTH_MM = { least: 200, most: 12_000 } as const;

/** What is true of a loom. Its id is its code without the letter. */
export interface LoomState extends LoomRegistered {
  /** ISO 8601 UTC. */
  readonly registeredAt: string;
  /** The pieces on it, each with what it takes of the width. */
  readonly carrying?: readonly LoomLoaded[];
  readonly retired?: LoomRetired;
}

/** How a loom stands. */
export const LOOM_STATUSES = ['IN_USE', 'IDLE', 'RETIRED'] as const;
export type LoomStatus = (typeof LOOM_STATUSES)[number];

/** Looms as subjects of the ledger. */
export const loomKind: SubjectKind<LoomState> = {
  name: 'loom',
  collection: 'looms',
  isNamed: () => true,
  indexes: [
    { fields: { registeredAt: -1, _id: -1 } },
    { fields: { cooperativeId: 1, registeredAt: -1, _id: -1 } },
    { fields: { villageId: 1, registeredAt: -1, _id: -1 } },
  ],
  evolve(state, event, { occurredAt }) {
    const { type, data } = event as unknown as LoomFact;
    switch (type) {
      case 'LoomRegistered':
        return { ...data, registeredAt: occurredAt };
      case 'LoomAmended':
        return amended(state!, data);
      case 'LoomRetired':
        return { ...state!, retired: data };
      case 'LoomLoaded':
        return { ...state!, carrying: [...piecesOn(state!), data] };
      case 'LoomFreed':
        return { ...state!, carrying: piecesOn(state!).filter(({ pieceId }) => pieceId !== data.pieceId) };
    }
  },
};

const amended = (state: LoomState, change: LoomAmended): LoomState =>
  Object.fromEntries(
    Object.entries({ ...state, ...change }).filter(([, value]) => value !== null),
  ) as unknown as LoomState;

/** The pieces on a loom; looms from before there were pieces carry none. */
export const piecesOn = ({ carrying }: LoomState): readonly LoomLoaded[] => carrying ?? [];

/** How much of its width the pieces on a loom take. */
export const takenMm = (loom: LoomState): number =>
  piecesOn(loom).reduce((sum, { widthMm }) => sum + widthMm, 0);

/** How a loom stands. */
export function loomStatus(loom: LoomState): LoomStatus {
  if (loom.retired) return 'RETIRED';
  return piecesOn(loom).length > 0 ? 'IN_USE' : 'IDLE';
}

/** The looms that stand so; the same as `loomStatus`. */
export function loomsStanding(status: LoomStatus): ViewFilter {
  switch (status) {
    case 'RETIRED':
      return { retired: { $exists: true } };
    case 'IN_USE':
      return { retired: { $exists: false }, 'carrying.0': { $exists: true } };
    case 'IDLE':
      return { retired: { $exists: false }, 'carrying.0': { $exists: false } };
  }
}

/** The looms that a scope reaches. */
export function loomFilter(scope: Scope): ViewFilter {
  switch (scope.reach) {
    case 'zone':
      return {};
    case 'cooperative':
      return { cooperativeId: scope.organisation };
    case 'jurisdiction':
      return { villageId: { $in: [...scope.villages] } };
    default:
      return { _id: '' };
  }
}

/** Whether one loom lies in a scope; says the same as `loomFilter`. */
export function isLoomWithin(scope: Scope, { cooperativeId, villageId }: LoomState): boolean {
  switch (scope.reach) {
    case 'zone':
      return true;
    case 'cooperative':
      return cooperativeId === scope.organisation;
    case 'jurisdiction':
      return scope.villages.includes(villageId);
    default:
      return false;
  }
}

/** What a command about a loom names, as it was read. */
export interface LoomGround {
  readonly cooperative: Subject<OrganisationState> | undefined;
  readonly village: Subject<VillageState> | undefined;
  /** The member who is said to own it. */
  readonly owner: Subject<PersonState> | undefined;
}

/**
 * Decides to register a loom. Cooperative, village and owner get no event and so are not guarded against write skew:
 * none is ever removed, so being late changes nothing.
 */
export function registerLoom(
  id: string,
  data: LoomRegistered,
  ground: LoomGround,
): Result<Decision, Refusal> {
  const unfit = refusalOfMaker(ground.cooperative);
  if (unfit) return refuse(unfit);
  const refusal = refusalOf([...cardFaults(data, ground), ...ownerFaults(data, data.cooperativeId, ground)]);
  if (refusal) return refuse(refusal);
  return ok({
    events: [fact(subjectRef('loom', id), 'LoomRegistered', data, `village:${data.villageId}`)],
  });
}

type Card = Pick<LoomAmended, 'villageId' | 'widthMm'>;

function cardFaults({ villageId, widthMm }: Card, { village }: LoomGround): Fault[] {
  const { least, most } = LOOM_WIDTH_MM;
  const isWidth = widthMm === undefined || (Number.isInteger(widthMm) && widthMm >= least && widthMm <= most);
  return [
    ...(village || villageId === undefined ? [] : [{ path: 'villageId', refusal: villageUnknown() }]),
    ...(isWidth ? [] : [{ path: 'widthMm', refusal: loomWidthWrong(LOOM_WIDTH_MM) }]),
  ];
}

function ownerFaults(
  { ownerId }: Pick<LoomAmended, 'ownerId'>,
  cooperativeId: string,
  { owner }: LoomGround,
): Fault[] {
  if (ownerId === undefined || ownerId === null) return [];
  const isMember = owner && owner.state.cooperativeId === cooperativeId && mayBeNamedAnew(owner.state);
  return isMember ? [] : [{ path: 'ownerId', refusal: loomOwnerUnknown() }];
}

/** Decides to put right what is said of a loom; only what differs becomes a fact. */
export function amendLoom(
  loom: Subject<LoomState>,
  wanted: LoomAmended,
  ground: LoomGround,
): Result<Decision, Refusal> {
  const { state, ref, id } = loom;
  const params = { loom: printLettered(LOOM_LETTER, id) };
  if (state.retired) return refuse(loomRetired(params));
  const changes = differing(state, wanted);
  if (Object.keys(changes).length === 0) return refuse(loomUnchanged());
  const refusal = refusalOf([
    ...cardFaults(changes, ground),
    ...ownerFaults(changes, state.cooperativeId, ground),
    ...loadFaults(state, changes, params),
  ]);
  if (refusal) return refuse(refusal);
  const place = `village:${changes.villageId ?? state.villageId}`;
  return ok({ events: [fact(ref, 'LoomAmended', changes, place)] });
}

/** A loom with pieces on it neither moves nor gets narrower than they are. */
function loadFaults(state: LoomState, { villageId, widthMm }: Card, params: { loom: string }): Fault[] {
  const taken = takenMm(state);
  if (taken === 0) return [];
  return [
    ...(villageId === undefined ? [] : [{ path: 'villageId', refusal: loomInUse(params) }]),
    ...(widthMm === undefined || widthMm >= taken
      ? []
      : [{ path: 'widthMm', refusal: loomHolds({ ...params, takenMm: taken }) }]),
  ];
}

const differing = (state: LoomState, wanted: LoomAmended): LoomAmended =>
  Object.fromEntries(
    Object.entries(wanted).filter(
      ([key, value]) =>
        value !== undefined &&
        canonicalJson(value) !== canonicalJson(state[key as keyof LoomAmended] ?? null),
    ),
  );

/** Decides that a loom is used no more; one that carries a piece is in use. */
export function retireLoom(
  { state, ref, id }: Subject<LoomState>,
  data: LoomRetired,
  today: string,
): Result<Decision, Refusal> {
  const params = { loom: printLettered(LOOM_LETTER, id) };
  if (state.retired) return refuse(loomRetired(params));
  if (piecesOn(state).length > 0) return refuse(loomInUse(params));
  const future = data.on > today ? [{ path: 'on', refusal: retiredInTheFuture({ today }) }] : [];
  const refusal = refusalOf(future);
  if (refusal) return refuse(refusal);
  return ok({ events: [fact(ref, 'LoomRetired', data, `village:${state.villageId}`)] });
}
