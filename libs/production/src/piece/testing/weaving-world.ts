import type { Refusal, Result } from '#libs/platform';
import {
  evolveView,
  idOf,
  kindOf,
  subjectRef,
  type Decision,
  type Entry,
  type LedgerEvent,
  type Subject,
  type SubjectKind,
  type SubjectRef,
  type View,
} from '#libs/ledger';
import type { OrganisationState, PersonState } from '#libs/network';
import { loomKind, type LoomState } from '../../loom/loom.js';
import { abandonPiece, cutOffPiece, recordProgress, type SaidProgress } from '../progress.js';
import { changeWeavers } from '../change-weavers.js';
import type { DayRange } from '../days.js';
import type { AbandonReason } from '../piece.events.js';
import { pieceKind, type PieceState } from '../piece.js';
import { putOnLoom, type NewPiece } from '../put-on-loom.js';
import { recordWeaverDays, type SaidDays } from '../weaver-days.js';
import { weaverLogKind, type WeaverLogState } from '../weaver-log.js';
import { weavingBounds } from '../weaving-bounds.js';
import type { Answer } from '../weaving-questions.js';

const KINDS: Readonly<Record<string, unknown>> = {
  loom: loomKind,
  piece: pieceKind,
  'weaver-log': weaverLogKind,
};

const name = { fa: 'نیلوفر', en: 'Nilufar', ru: 'Нилуфар' };
const since = '2024-01-01T00:00:00.000Z';

/** A day of the tests. */
export const TODAY = '2024-06-30';
/** The six members of the cooperative. */
export const MEMBERS = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'] as const;

/** Looms, pieces and logs in memory: what decisions state moves them on, as the ledger would. */
export class WeavingWorld {
  readonly views = new Map<SubjectRef, View<object>>();
  private codes = 0;

  constructor(looms: Readonly<Record<string, number>> = { L1: 2_000 }) {
    for (const [id, widthMm] of Object.entries(looms)) {
      const data = { cooperativeId: 'C1', villageId: 'V1', kind: 'VERTICAL', widthMm };
      this.apply({ subject: `loom:${id}`, type: 'LoomRegistered', data });
    }
  }

  get<S extends object>(kind: SubjectKind<S>, id: string): Subject<S> {
    const ref = subjectRef(kind.name, id);
    const state = this.views.get(ref) as View<S>;
    return { ref, id, version: state.version, state };
  }

  loom = (id = 'L1'): Subject<LoomState> => this.get(loomKind, id);
  piece = (id: string): Subject<PieceState> => this.get(pieceKind, id);
  all<S extends object>(kind: SubjectKind<S>): View<S>[] {
    return [...this.views].filter(([ref]) => kindOf(ref) === kind.name).map(([, view]) => view as View<S>);
  }

  put(change: Partial<NewPiece> = {}, beside = false, answers: readonly Answer[] = []): Told {
    const piece: NewPiece = { ...plan, ...change };
    const ground = { cooperative: cooperative(), loom: this.loom(piece.loomId), people };
    const terms = { beside, answers, bounds: weavingBounds(TODAY), today: TODAY };
    return this.done(putOnLoom(`K${(this.codes += 1)}`, piece, ground, terms));
  }

  change = (id: string, weaverIds: readonly string[], on = TODAY, answers: readonly Answer[] = []): Told =>
    this.done(changeWeavers(this.piece(id), { weaverIds, on }, people, this.terms(answers)));

  progress(id: string, said: Partial<SaidProgress>, answers: readonly Answer[] = []): Told {
    const whole: SaidProgress = { on: TODAY, counted: 'TOTAL', corrects: false, wove: [], ...said };
    return this.done(recordProgress(this.piece(id), whole, this.logs(), this.terms(answers)));
  }

  days = (id: string, range: DayRange, wove: readonly SaidDays[], answers: readonly Answer[] = []): Told =>
    this.done(recordWeaverDays(this.piece(id), range, wove, this.logs(), this.terms(answers)));

  cut = (id: string, on = TODAY, lengthMm?: number, answers: readonly Answer[] = []): Told =>
    this.done(cutOffPiece(this.piece(id), { on, lengthMm }, this.terms(answers)));

  abandon = (id: string, reason: AbandonReason = 'SPOILT', on = TODAY): Told =>
    this.done(abandonPiece(this.piece(id), { on, reason }, TODAY));

  logs(): Map<string, WeaverLogState> {
    return new Map(this.all(weaverLogKind).map((view) => [view._id, view]));
  }

  private terms = (answers: readonly Answer[]) => ({ answers, bounds: weavingBounds(TODAY), today: TODAY });

  private done(decided: Result<Decision, Refusal>): Told {
    if (!decided.ok) {
      const { code, problems } = decided.refusal;
      return { no: problems.length > 0 ? problems.map((one) => `${one.path} ${one.code}`).join(', ') : code };
    }
    for (const event of decided.value.events) this.apply(event);
    return { id: idOf(decided.value.events[0].subject) };
  }

  private apply({ subject, type, data }: Pick<LedgerEvent, 'subject' | 'type' | 'data'>): void {
    const view = this.views.get(subject);
    const version = (view?.version ?? 0) + 1;
    const event: LedgerEvent = { subject, version, type, shape: 1, data };
    const entry = { occurredAt: since, recordedAt: since, actor: { account: 'a', role: 'CLERK' } };
    const kind = KINDS[kindOf(subject)] as SubjectKind<object>;
    this.views.set(subject, evolveView(kind, view, event, entry as Entry));
  }
}

/** What a decision came to: the id of what it was about, or why not. */
export interface Told {
  readonly id?: string;
  readonly no?: string;
}

/** A zaronim of 40 raj that one woman weaves: 531,000 knots. */
export const plan: NewPiece = {
  loomId: 'L1',
  design: 'لچک و ترنج',
  construction: 'KNOTTED',
  lengthMm: 1_560,
  widthMm: 1_040,
  raj: { count: 40, basisMm: 70 },
  weaverIds: ['P1'],
  startedOn: '2024-01-01',
};

const cooperative = (): Subject<OrganisationState> => ({
  ref: 'organisation:C1',
  id: 'C1',
  version: 1,
  state: {
    _id: 'C1',
    version: 1,
    kind: 'COOPERATIVE',
    name,
    country: 'IR',
    registeredAt: since,
    standing: 'REGISTERED',
    standingSince: since,
    searchWords: [],
  },
});

const person = (id: string, cooperativeId: string): Subject<PersonState> => ({
  ref: subjectRef('person', id),
  id,
  version: 1,
  state: {
    ...{ _id: id, version: 1, villageId: 'V1', cooperativeId, kinds: ['MAKER'], memberships: [] },
    ...{ consentToBeNamed: false, consent: [], merged: [], distinctFrom: [] },
    ...{ commitment: '0'.repeat(64), enrolledAt: since },
  },
});

const people = new Map([
  ...MEMBERS.map((id) => [id, person(id, 'C1')] as const),
  ['STRANGER', person('STRANGER', 'C2')] as const,
]);
