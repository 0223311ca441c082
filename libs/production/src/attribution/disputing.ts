import { ok, refuse, type Refusal, type Result } from '#libs/platform';
import { fact, subjectRef, type Decision, type NewEvent, type Subject } from '#libs/ledger';
import type { RugState } from '../rug/rug.js';
import { rugUnknown } from '../rug/rug.refusals.js';
import {
  CLAIM_GROUNDS,
  type Claim,
  type ClaimGround,
  type DisputeAnswered,
  type DisputeEnd,
} from './dispute.events.js';
import { GROUNDS_OF, makersIfUpheld, type DisputeState } from './dispute.js';
import * as refusals from './dispute.refusals.js';

/** Her who disputes, as she was read. */
export interface Claimant {
  /** The record under which she is read. */
  readonly id: string;
  /** All her records, that one among them. */
  readonly records: readonly string[];
  /** The cooperatives to which she belongs or belonged. */
  readonly cooperatives: readonly string[];
}

/** What she says. */
export interface ClaimMade {
  readonly claim: Claim;
  readonly ground: ClaimGround;
}

/**
 * Decides to take a claim up. While it is open nobody is named as the rug's maker to the outside. One claim at a time
 * is open about a rug, and a claim that was settled is not raised again: whoever disagrees goes to the official.
 */
export function disputeAttribution(
  id: string,
  { claim, ground }: ClaimMade,
  rug: Subject<RugState> | undefined,
  claimant: Claimant,
): Result<Decision, Refusal> {
  if (!rug || !isConcerned(rug.state, claimant)) return refuse(rugUnknown());
  const { code, cooperativeId, villageId, makerIds, attribution } = rug.state;
  const stands = claimant.records.some((record) => makerIds.includes(record));
  if (!CLAIM_GROUNDS.includes(ground) || !GROUNDS_OF[claim].includes(ground))
    return refuse(refusals.groundUnfit());
  if (claim === 'NOT_MINE' && !stands) return refuse(refusals.notNamed({ code }));
  if (claim === 'MINE' && stands) return refuse(refusals.namedAlready({ code }));
  if (attribution?.disputeId !== undefined) return refuse(refusals.alreadyDisputed({ code }));
  if (attribution?.heard.includes(heardAs(claimant.id, claim))) return refuse(refusals.heardBefore({ code }));
  const data = {
    ...{ rugId: rug.id, cooperativeId, villageId, claim, ground },
    ...{ claimantId: claimant.id, makerIds: [...makerIds] },
  };
  return ok({
    events: [
      fact(subjectRef('dispute', id), 'AttributionDisputed', data),
      fact(rug.ref, 'RugAttributionDisputed', { disputeId: id }, `village:${villageId}`),
    ],
  });
}

/** A rug concerns her if she stands as its maker, or if it comes from a cooperative that she knows from inside. */
const isConcerned = ({ makerIds, cooperativeId }: RugState, { records, cooperatives }: Claimant): boolean =>
  records.some((record) => makerIds.includes(record)) || cooperatives.includes(cooperativeId);

/** A claim as the rug remembers that it was settled. */
const heardAs = (claimantId: string, claim: Claim): string => `${claimantId}/${claim}`;

/** A dispute and its rug, as they were read. */
export interface Disputed {
  readonly dispute: Subject<DisputeState> | undefined;
  readonly rug: Subject<RugState> | undefined;
  /** All records of her who made the claim. */
  readonly claimantRecords: readonly string[];
}

/**
 * Decides to record what a side says. When the cooperative agrees and no named maker objects, the sides have settled
 * it, and the rug is attributed as she said with the same entry. A rug is taken from nobody in silence: of a claim that
 * it is hers each named maker must have said yes, else an official settles it.
 */
export function answerDispute(found: Disputed, answer: DisputeAnswered): Result<Decision, Refusal> {
  const open = openOf(found);
  if (!open.ok) return open;
  const { dispute, rug } = open.value;
  const before = dispute.state.answers.find(
    ({ side, personId }) => side === answer.side && personId === answer.personId,
  );
  if (before?.agrees === answer.agrees) return refuse(refusals.answeredSo());
  const said = fact(dispute.ref, 'DisputeAnswered', { ...answer });
  const others = dispute.state.answers.filter((one) => one !== before);
  if (!isAgreed([...others, answer], dispute.state)) return ok({ events: [said] });
  return ok({ events: [said, ...settling(dispute, rug, found.claimantRecords, 'AGREED', true)] });
}

function isAgreed(answers: readonly DisputeAnswered[], { claim, makerIds }: DisputeState): boolean {
  if (!answers.every(({ agrees }) => agrees) || !answers.some(({ side }) => side === 'COOPERATIVE'))
    return false;
  const agreed = answers.map(({ personId }) => personId);
  return claim === 'NOT_MINE' || makerIds.every((id) => agreed.includes(id));
}

/** Decides a dispute by an official's word. */
export function settleDispute(found: Disputed, isUpheld: boolean, note?: string): Result<Decision, Refusal> {
  const open = openOf(found);
  if (!open.ok) return open;
  const { dispute, rug } = open.value;
  const [first, ...rest] = settling(dispute, rug, found.claimantRecords, 'DECIDED', isUpheld, note);
  return ok({ events: [first!, ...rest] });
}

/** Decides that she takes her claim back; all is as it was, and she may raise it again. */
export function withdrawDispute(found: Disputed): Result<Decision, Refusal> {
  const open = openOf(found);
  if (!open.ok) return open;
  const { dispute, rug } = open.value;
  const [first, ...rest] = settling(dispute, rug, found.claimantRecords, 'WITHDRAWN', false);
  return ok({ events: [first!, ...rest] });
}

function openOf({
  dispute,
  rug,
}: Disputed): Result<{ readonly dispute: Subject<DisputeState>; readonly rug: Subject<RugState> }, Refusal> {
  if (!dispute || !rug) return refuse(refusals.disputeUnknown());
  return dispute.state.status === 'OPEN' ? ok({ dispute, rug }) : refuse(refusals.disputeOver());
}

function settling(
  dispute: Subject<DisputeState>,
  rug: Subject<RugState>,
  records: readonly string[],
  end: DisputeEnd,
  isUpheld: boolean,
  note?: string,
): NewEvent[] {
  const { state } = dispute;
  const makers = isUpheld ? { makerIds: [...makersIfUpheld(state, rug.state.makerIds, records)] } : {};
  // What was taken back was not heard.
  const heard = end === 'WITHDRAWN' ? {} : { heard: heardAs(state.claimantId, state.claim) };
  const graded = isGradedByMaker(rug.state, makers.makerIds ?? [], records) ? { gradedByMaker: true } : {};
  const data = { disputeId: dispute.id, ...makers, ...heard, ...graded };
  return [
    fact(dispute.ref, 'DisputeSettled', { end, isUpheld, ...(note ? { note } : {}) }),
    fact(rug.ref, 'RugAttributionSettled', data, `village:${rug.state.villageId}`),
  ];
}

/** Whether who inspected a rug last is among those who are its makers now, under whichever of her records. */
function isGradedByMaker(
  { inspection }: RugState,
  makerIds: readonly string[],
  claimantRecords: readonly string[],
): boolean {
  const hers = inspection?.inspectorRecords ?? [];
  const isHer = hers.some((id) => claimantRecords.includes(id));
  return makerIds.some((id) => hers.includes(id) || (isHer && claimantRecords.includes(id)));
}
