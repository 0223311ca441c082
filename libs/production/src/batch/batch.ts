import { ok, refuse, type Refusal, type Result, type Scope, type ShareScope } from '#libs/platform';
import { fact, subjectRef, type Decision, type SubjectKind, type View, type ViewFilter } from '#libs/ledger';
import { refusalOfMaker } from '../cooperative/own-cooperative.js';
import { refusalOf } from '../faults.js';
import { sgtinOf, sgtinUrn } from '../gs1/sgtin.js';
import { closedPiece, pieceFaults } from '../piece/piece-of-rug.js';
import { answeredOf, isAnswered } from '../plausibility/answers.js';
import { refusalOfStanding } from '../plausibility/answers.refusals.js';
import type { Question } from '../plausibility/judge.js';
import type { RugRegistered } from '../rug/rug.events.js';
import { questionsOfBatch } from './batch-questions.js';
import type { BatchFact, BatchRegistered } from './batch.events.js';
import { measuredRug, type MeasuredRug } from './measured-rug.js';
import { rugFaults, type BatchGround } from './rug-faults.js';
import type { RugLine } from './rug-line.js';
import { namesOfRugs } from './same-rug.js';

/** The most rugs of one batch. */
export const MAX_BATCH_RUGS = 2_000;

/** The letter that a batch's code begins with. */
export const BATCH_LETTER = 'B';

/** What is true of a batch. Its id is its code without the letter. */
export interface BatchState extends BatchRegistered {
  /** ISO 8601 UTC. */
  readonly registeredAt: string;
}

/** Batches as subjects of the ledger. */
export const batchKind: SubjectKind<BatchState> = {
  name: 'batch',
  collection: 'batches',
  isNamed: () => true,
  indexes: [
    { fields: { registeredAt: -1, _id: -1 } },
    { fields: { cooperativeId: 1, registeredAt: -1, _id: -1 } },
    { fields: { villageIds: 1, registeredAt: -1, _id: -1 } },
  ],
  tell: (event) => {
    const { rugCount, areaCm2, weightG } = (event as unknown as BatchFact).data;
    return { rugCount, areaCm2, weightG };
  },
  evolve(_state, event, { occurredAt }) {
    const { data } = event as unknown as BatchFact;
    return { ...data, registeredAt: occurredAt };
  },
};

/** The batches that a scope reaches: a cooperative's own; an official's those with a rug from her counties. */
export function batchFilter(scope: Scope): ViewFilter {
  switch (scope.reach) {
    case 'zone':
      return {};
    case 'cooperative':
      return { cooperativeId: scope.organisation };
    case 'share':
      return { $and: [shared(scope), batchFilter(scope.by)] };
    case 'jurisdiction':
      return { villageIds: { $in: [...scope.villages] } };
    case 'customs':
    case 'exporter':
    case 'consignee':
    case 'person':
    case 'nothing':
      return NONE;
  }
}

const NONE: ViewFilter = { _id: '' };

function shared({ kind, id }: ShareScope): ViewFilter {
  if (kind === 'batch') return { _id: id };
  return kind === 'organisation' ? { cooperativeId: id } : NONE;
}

/** Whether one batch lies in a scope; says the same as `batchFilter`. */
export function isBatchWithin(scope: Scope, batch: View<BatchState>): boolean {
  switch (scope.reach) {
    case 'zone':
      return true;
    case 'cooperative':
      return scope.organisation === batch.cooperativeId;
    case 'share':
      return isShared(scope, batch) && isBatchWithin(scope.by, batch);
    case 'jurisdiction':
      return (batch.villageIds ?? []).some((village) => scope.villages.includes(village));
    case 'customs':
    case 'exporter':
    case 'consignee':
    case 'person':
    case 'nothing':
      return false;
  }
}

const isShared = ({ kind, id }: ShareScope, { _id, cooperativeId }: View<BatchState>): boolean =>
  (kind === 'batch' && _id === id) || (kind === 'organisation' && cooperativeId === id);

/** A batch as it is to be registered. */
export interface NewBatch {
  readonly cooperativeId: string;
  readonly note?: string;
  readonly rugs: readonly RugLine[];
  /** The day of the registration, YYYY-MM-DD. */
  readonly today: string;
}

/** The identities that a new batch gets: its own code, one code for each rug, and the prefix they stand under. */
export interface BatchIdentities {
  readonly batch: string;
  readonly rugs: readonly string[];
  readonly gs1Prefix: string;
}

/** A rug of a batch that has no fault: as it was measured, and what is odd about it. */
export interface ExaminedRug {
  readonly measured: MeasuredRug;
  readonly questions: readonly Question[];
}

/** Looks at all rugs of a batch without registering them; refuses for what is wrong, not for what is odd. */
export function examined(batch: NewBatch, ground: BatchGround): Result<ExaminedRug[], Refusal> {
  const { cooperativeId, today } = batch;
  const unfit = refusalOfMaker(ground.cooperative);
  if (unfit) return refuse(unfit);
  const refusal = refusalOf(
    batch.rugs.flatMap((rug, i) => [
      ...pieceFaults(batch.rugs, i, ground.pieces, cooperativeId),
      ...rugFaults(rug, `rugs.${i}`, ground, cooperativeId, today),
    ]),
  );
  if (refusal) return refuse(refusal);
  const rugs = batch.rugs.map(measuredRug);
  const questions = questionsOfBatch(rugs, ground, today);
  return ok(rugs.map((measured, i) => ({ measured, questions: questions[i]! })));
}

/**
 * Decides to register a batch: all its rugs, or none. The cooperative, makers, looms and villages get no event and so
 * are not guarded against write skew: none of them is ever removed or moved, so being late changes nothing. A batch of
 * the moment in which its cooperative is suspended was woven before it; its rugs wait, for they need an inspection yet.
 * The rugs it is compared with are guarded only against being told twice: see `namesOfRugs`. A piece is guarded: it gets the fact that it
 * became a rug, so that it becomes one once.
 */
export function registerBatch(
  batch: NewBatch,
  ground: BatchGround,
  identities: BatchIdentities,
): Result<Decision, Refusal> {
  const { cooperativeId, note } = batch;
  const found = examined(batch, ground);
  if (!found.ok) return found;
  const standing = found.value.flatMap(({ questions }, i) =>
    questions
      .filter((question) => !isAnswered(question, batch.rugs[i]!.answers))
      .map((question) => ({ path: `rugs.${i}`, question })),
  );
  const refusal = refusalOfStanding(standing);
  if (refusal) return refuse(refusal);

  const rugs = found.value.map(({ measured, questions }, i): RugRegistered => {
    const answered = answeredOf(questions, batch.rugs[i]!.answers);
    const registered = withIdentity(measured, i, cooperativeId, identities);
    return answered.length > 0 ? { ...registered, answered } : registered;
  });
  const registeredBatch: BatchRegistered = {
    cooperativeId,
    rugCount: rugs.length,
    areaCm2: rugs.reduce((sum, rug) => sum + rug.areaCm2, 0),
    weightG: rugs.reduce((sum, rug) => sum + rug.weightG, 0),
    villageIds: [...new Set(rugs.map(({ villageId }) => villageId))],
    ...(note === undefined ? {} : { note }),
  };
  return ok({
    events: [
      fact(subjectRef('batch', identities.batch), 'BatchRegistered', registeredBatch),
      ...rugs.map((rug) =>
        fact(subjectRef('rug', rug.code), 'RugRegistered', rug, `village:${rug.villageId}`),
      ),
      ...rugs.flatMap((rug) => closedPiece(rug)),
    ],
    names: namesOfRugs(rugs, batch.rugs),
  });
}

function withIdentity(
  rug: MeasuredRug,
  index: number,
  cooperativeId: string,
  { batch, rugs, gs1Prefix }: BatchIdentities,
): RugRegistered {
  const code = rugs[index]!;
  const sgtin = sgtinUrn(sgtinOf(gs1Prefix, rug.construction, code));
  return { code, sgtin, ...rug, cooperativeId, batchId: batch, batchLine: index + 1 };
}
