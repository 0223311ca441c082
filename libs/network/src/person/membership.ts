import { invalidInput, ok, refuse, type Refusal, type Result } from '#libs/platform';
import { fact, type Decision, type Subject } from '#libs/ledger';
import { makesRugs, type OrganisationState } from '../organisation/organisation.js';
import {
  cooperativeUnknown,
  memberAlready,
  memberElsewhere,
  notAMember,
  tooManyMemberships,
} from './membership.refusals.js';
import { dayBefore, dayInTheFuture } from './person.refusals.js';
import type { PersonState } from './person.js';

/** The most memberships that one record keeps. */
const MOST_MEMBERSHIPS = 100;

/** A wish to become a member. */
export interface Joining {
  readonly cooperative: Subject<OrganisationState> | undefined;
  /** YYYY-MM-DD. */
  readonly on: string;
  /** The day for which it is recorded. */
  readonly today: string;
  /** Whether a membership that she has elsewhere ends on the same day. */
  readonly moving: boolean;
}

/**
 * Decides that she becomes a member of a cooperative: of one at a time, and not before the last one ended. The
 * cooperative gets no event and so is not guarded: it is never removed, so being late changes nothing.
 */
export function joinCooperative(
  { ref, state }: Subject<PersonState>,
  { cooperative, on, today, moving }: Joining,
): Result<Decision, Refusal> {
  if (!cooperative || !makesRugs(cooperative.state.kind)) return refuse(cooperativeUnknown());
  const { cooperativeId: now, memberships, villageId } = state;
  if (now === cooperative.id) return refuse(memberAlready());
  if (now !== undefined && !moving) return refuse(memberElsewhere());
  if (memberships.length >= MOST_MEMBERSHIPS) return refuse(tooManyMemberships({ limit: MOST_MEMBERSHIPS }));
  const wrong = wrongDay(on, state, today);
  if (wrong) return refuse(wrong);
  const place = `village:${villageId}`;
  const joined = fact(ref, 'CooperativeJoined', { cooperativeId: cooperative.id, on }, place);
  if (now === undefined) return ok({ events: [joined] });
  return ok({ events: [fact(ref, 'CooperativeLeft', { cooperativeId: now, on }, place), joined] });
}

/** Decides that her membership of the cooperative she belongs to ended on a day. */
export function leaveCooperative(
  { ref, state }: Subject<PersonState>,
  on: string,
  today: string,
): Result<Decision, Refusal> {
  const { cooperativeId, villageId } = state;
  if (cooperativeId === undefined) return refuse(notAMember());
  const wrong = wrongDay(on, state, today);
  if (wrong) return refuse(wrong);
  return ok({ events: [fact(ref, 'CooperativeLeft', { cooperativeId, on }, `village:${villageId}`)] });
}

/** Memberships follow one another: nothing begins or ends before the last thing that is known. */
function wrongDay(on: string, { memberships }: PersonState, today: string): Refusal | undefined {
  if (on > today) return invalidInput([dayInTheFuture('on')]);
  const last = memberships.at(-1);
  const day = last?.to ?? last?.from ?? '';
  return on < day ? invalidInput([dayBefore('on', { day })]) : undefined;
}
