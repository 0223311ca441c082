import { ok, refuse, type Refusal, type Result, type Scope } from '#libs/platform';
import {
  fact,
  subjectRef,
  type Decision,
  type Subject,
  type SubjectKind,
  type ViewFilter,
} from '#libs/ledger';
import { villageUnknown, type OrganisationState, type VillageState } from '#libs/network';
import { refusalOfMaker } from '../cooperative/own-cooperative.js';
import { refusalOf, type Fault } from '../faults.js';
import type { LoomFact, LoomRegistered } from './loom.events.js';
import { loomWidthWrong } from './loom.refusals.js';

/** The letter that a loom's code begins with. */
export const LOOM_LETTER = 'L';

/** The narrowest and the widest loom there is. */
export const LOOM_WIDTH_MM = { least: 200, most: 12_000 } as const;

/** What is true of a loom. Its id is its code without the letter. */
export interface LoomState extends LoomRegistered {
  /** ISO 8601 UTC. */
  readonly registeredAt: string;
}

/** Looms as subjects of the ledger. */
export const loomKind: SubjectKind<LoomState> = {
  name: 'loom',
  collection: 'looms',
  indexes: [
    { fields: { registeredAt: -1, _id: -1 } },
    { fields: { cooperativeId: 1, registeredAt: -1, _id: -1 } },
    { fields: { villageId: 1, registeredAt: -1, _id: -1 } },
  ],
  evolve(_state, event, { occurredAt }) {
    const { data } = event as unknown as LoomFact;
    return { ...data, registeredAt: occurredAt };
  },
};

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

/** What the registration of a loom names, as it was read. */
export interface LoomGround {
  readonly cooperative: Subject<OrganisationState> | undefined;
  readonly village: Subject<VillageState> | undefined;
}

/**
 * Decides to register a loom. Cooperative and village get no event and so are not guarded against write skew: neither
 * is ever removed, so being late changes nothing.
 */
export function registerLoom(
  id: string,
  data: LoomRegistered,
  { cooperative, village }: LoomGround,
): Result<Decision, Refusal> {
  const unfit = refusalOfMaker(cooperative);
  if (unfit) return refuse(unfit);
  const { least, most } = LOOM_WIDTH_MM;
  const isWidth = Number.isInteger(data.widthMm) && data.widthMm >= least && data.widthMm <= most;
  const faults: Fault[] = [
    ...(village ? [] : [{ path: 'villageId', refusal: villageUnknown() }]),
    ...(isWidth ? [] : [{ path: 'widthMm', refusal: loomWidthWrong(LOOM_WIDTH_MM) }]),
  ];
  const refusal = refusalOf(faults);
  if (refusal) return refuse(refusal);
  return ok({
    events: [fact(subjectRef('loom', id), 'LoomRegistered', data, `village:${data.villageId}`)],
  });
}
