import type { Refusal, Result } from '#libs/platform';
import {
  kindOf,
  subjectRef,
  type Decision,
  type LedgerEvent,
  type Subject,
  type SubjectRef,
} from '#libs/ledger';
import type { OrganisationState, PersonState } from '#libs/network';
import type { LoomState } from '../../loom/loom.js';
import type { RugRegistered } from '../../rug/rug.events.js';
import type { PieceState } from '../../piece/piece.js';
import { rugKind, type RugState } from '../../rug/rug.js';
import { lotKind, type LotState } from '../lot.js';

const AT = '2024-06-01T08:00:00.000Z';
const name = { fa: 'نیلوفر', en: 'Nilufar', ru: 'Нилуфар' };

/** A subject as it would be read. */
export const subject = <S extends object>(kind: string, id: string, state: S, version = 1): Subject<S> => ({
  ref: subjectRef(kind, id),
  id,
  version,
  state: { ...state, _id: id, version },
});

export const cooperative = (standing: OrganisationState['standing'] = 'REGISTERED') =>
  subject<OrganisationState>('organisation', 'C1', {
    ...{ kind: 'COOPERATIVE', name, country: 'IR', registeredAt: AT, standing, standingSince: AT },
    searchWords: [],
  });

export const member = (id: string, cooperativeId = 'C1', more: Partial<PersonState> = {}) =>
  subject<PersonState>('person', id, {
    ...{ villageId: 'V1', cooperativeId, kinds: ['MAKER'], memberships: [], consentToBeNamed: false },
    ...{ consent: [], commitment: '0', enrolledAt: AT, merged: [], distinctFrom: [] },
    ...more,
  });

export const loom = (id: string, cooperativeId = 'C1') =>
  subject<LoomState>('loom', id, {
    ...{ cooperativeId, villageId: 'V1', kind: 'VERTICAL', widthMm: 2_000, registeredAt: AT },
  });

export const piece = (id: string, cooperativeId = 'C1', status: PieceState['status'] = 'ON_LOOM') =>
  subject<PieceState>('piece', id, { cooperativeId, villageId: 'V1', status } as PieceState);

export const silkRug: RugRegistered = {
  ...{ code: 'R1', sgtin: 'urn:epc:id:sgtin:9521234.000001.R1', purpose: 'TRADE', construction: 'KNOTTED' },
  ...{ design: 'گل‌و‌بلبل', lengthMm: 1_000, widthMm: 700, areaCm2: 7_000, weightG: 1_400 },
  ...{ pile: 'SILK', warp: 'SILK', weft: 'COTTON', loomId: 'L1' },
  ...{ loomOnDate: '2023-10-07', cutOffDate: '2024-05-21', makerIds: ['P1', 'P2'] },
  ...{ villageId: 'V1', cooperativeId: 'C1', batchId: 'B1', batchLine: 1 },
};

/** Lots and rugs that change by what is decided, as the ledger's views do. */
export class StoreOfLots {
  private readonly subjects = new Map<SubjectRef, { version: number; state: object }>();

  lot(id: string): Subject<LotState> {
    return this.read<LotState>('lot', id);
  }

  rug(id: string): Subject<RugState> {
    return this.read<RugState>('rug', id);
  }

  /** All lots, as a decision reads them. */
  lots(): Map<string, Subject<LotState>> {
    const ids = [...this.subjects.keys()].filter((ref) => kindOf(ref) === 'lot').map((ref) => ref.slice(4));
    return new Map(ids.map((id) => [id, this.lot(id)]));
  }

  /** Takes in what was decided; the code of the refusal, or of its first problem, when it was refused. */
  take(decided: Result<Decision, Refusal>): string | undefined {
    if (!decided.ok) return decided.refusal.problems[0]?.code ?? decided.refusal.code;
    for (const { subject: ref, type, data } of decided.value.events) {
      const before = this.subjects.get(ref);
      const version = (before?.version ?? 0) + 1;
      const event: LedgerEvent = { subject: ref, version, type, shape: 1, data };
      const fact = {
        ...{ id: `E${version}`, version, occurredAt: AT, recordedAt: AT },
        actor: { account: 'clerk', role: 'CLERK' as const, organisation: 'C1' },
      };
      const kind = kindOf(ref) === 'lot' ? lotKind : rugKind;
      const state = kind.evolve(before?.state as never, event, fact);
      this.subjects.set(ref, { version, state });
    }
    return undefined;
  }

  /** Puts a rug there. */
  register(rug: RugRegistered): void {
    const events = [
      { subject: subjectRef('rug', rug.code), type: 'RugRegistered', data: { ...rug } as never },
    ];
    this.take({ ok: true, value: { events: events as never } });
  }

  private read<S extends object>(kind: string, id: string): Subject<S> {
    const { version, state } = this.subjects.get(subjectRef(kind, id))!;
    return subject(kind, id, state as S, version);
  }
}
