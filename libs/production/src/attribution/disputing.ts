import { ok, refuse, type Refusal, type Result } from '#libs/platform';
import { fact, subjectRef, type Decision, type Subject } from '#libs/ledger';
import { earningsOfSettled, type PricedRug } from '../pay/price/held-earnings.js';
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
  /** What the rug was priced at, where it was. */
  readonly priced?: PricedRug | undefined;
}

/**
 * Decides to record what a side says. When the cooperative agrees and no named maker objects, the sides have settled
 * it, and the rug is attributed as she said with the same entry. A rug is taken from nobody in silence: of a claim that
 * it is hers each named maker must have said yes, else an official settles it.
 */
export function answerDispute(found: Disputed, answer: DisputeAnswered): Result<Decision, Refusal> {
  const open = openOf(found);
  if (!open.ok) return open;
  const { dispute } = open.value;
  const before = dispute.state.answers.find(
    ({ side, personId }) => side === answer.side && personId === answer.personId,
  );
  if (before?.agrees === answer.agrees) return refuse(refusals.answeredSo());
  const said = fact(dispute.ref, 'DisputeAnswered', { ...answer });
  const others = dispute.state.answers.filter((one) => one !== before);
  if (!isAgreed([...others, answer], dispute.state)) return ok({ events: [said] });
  const { events, names } = settling(open.value, found, 'AGREED', true);
  return ok({ events: [said, ...events], names });
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
  return ok(settling(open.value, found, 'DECIDED', isUpheld, note));
}

/** Decides that she takes her claim back; all is as it was, and she may raise it again. */
export function withdrawDispute(found: Disputed): Result<Decision, Refusal> {
  const open = openOf(found);
  if (!open.ok) return open;
  return ok(settling(open.value, found, 'WITHDRAWN', false));
}

interface Open {
  readonly dispute: Subject<DisputeState>;
  readonly rug: Subject<RugState>;
}

function openOf({ dispute, rug }: Disputed): Result<Open, Refusal> {
  if (!dispute || !rug) return refuse(refusals.disputeUnknown());
  return dispute.state.status === 'OPEN' ? ok({ dispute, rug }) : refuse(refusals.disputeOver());
}

function settling(
  { dispute, rug }: Open,
  { claimantRecords, priced }: Disputed,
  end: DisputeEnd,
  isUpheld: boolean,
  note?: string,
): Decision {
  const { state } = dispute;
  const makerIds = isUpheld ? makersIfUpheld(state, rug.state.makerIds, claimantRecords) : undefined;
  const isByMaker = makerIds !== undefined && isGradedByMaker(rug.state, makerIds, claimantRecords);
  const data = {
    disputeId: dispute.id,
    ...(makerIds ? { makerIds: [...makerIds] } : {}),
    // What was taken back was not heard.
    ...(end === 'WITHDRAWN' ? {} : { heard: heardAs(state.claimantId, state.claim) }),
    ...(isByMaker ? { gradedByMaker: true } : {}),
  };
  const heard = rug.state.attribution?.heard.length ?? 0;
  const settled = { rugId: rug.id, disputeId: dispute.id, heard };
  const pay = makerIds ? earningsOfSettled({ ...settled, makerIds }, priced) : NO_PAY;
  return {
    events: [
      fact(dispute.ref, 'DisputeSettled', { end, isUpheld, ...(note ? { note } : {}) }),
      fact(rug.ref, 'RugAttributionSettled', data, `village:${rug.state.villageId}`),
      ...pay.events,
    ],
    names: pay.names,
  };
}

const NO_PAY: ReturnType<typeof earningsOfSettled> = { events: [], names: [] };

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
