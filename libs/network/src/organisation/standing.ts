import { ok, refuse, type Refusal, type Result } from '#libs/platform';
import { fact, type Decision, type Subject } from '#libs/ledger';
import type {
  OrganisationKind,
  OrganisationReopened,
  OrganisationSuspended,
  OrganisationVerified,
  VerificationWithdrawn,
} from './organisation.events.js';
import type { OrganisationState } from './organisation.js';
import { organisationUnknown } from './organisation.refusals.js';
import {
  alreadySuspended,
  alreadyVerified,
  notSuspended,
  notVerified,
  outsideMandate,
  ownOrganisation,
  standingChangedLater,
  suspendedNow,
  zoneCannotBeSuspended,
} from './standing.refusals.js';

/** Who wants to change a standing, and when it happened. */
export interface StandingWish {
  /** The organisation that the one who asks acts for; nobody judges one's own. */
  readonly actingFor: string | undefined;
  /** That organisation as it stands: the mandate of an office ends somewhere. */
  readonly office: OrganisationState | undefined;
  /** ISO 8601 UTC. */
  readonly occurredAt: string;
}

type Read = Subject<OrganisationState> | undefined;

/** Decides that an organisation was seen to be what it says. */
export function verifyOrganisation(
  read: Read,
  data: OrganisationVerified,
  wish: StandingWish,
): Result<Decision, Refusal> {
  return judged(read, wish, 'OrganisationVerified', data, ({ standing }) =>
    standing === 'SUSPENDED' ? suspendedNow() : standing === 'VERIFIED' ? alreadyVerified() : undefined,
  );
}

/** Decides to take a verification back. */
export function withdrawVerification(
  read: Read,
  data: VerificationWithdrawn,
  wish: StandingWish,
): Result<Decision, Refusal> {
  return judged(read, wish, 'VerificationWithdrawn', data, ({ standing }) =>
    standing === 'SUSPENDED' ? suspendedNow() : standing === 'VERIFIED' ? undefined : notVerified(),
  );
}

/** Decides to stop an organisation. The zone's own cannot be: nobody would be left to reopen it. */
export function suspendOrganisation(
  read: Read,
  data: OrganisationSuspended,
  wish: StandingWish,
): Result<Decision, Refusal> {
  return judged(read, wish, 'OrganisationSuspended', data, ({ standing, kind }) =>
    kind === 'FREE_ZONE'
      ? zoneCannotBeSuspended()
      : standing === 'SUSPENDED'
        ? alreadySuspended()
        : undefined,
  );
}

/** Decides to end a suspension. */
export function reopenOrganisation(
  read: Read,
  data: OrganisationReopened,
  wish: StandingWish,
): Result<Decision, Refusal> {
  return judged(read, wish, 'OrganisationReopened', data, ({ standing }) =>
    standing === 'SUSPENDED' ? undefined : notSuspended(),
  );
}

function judged(
  read: Read,
  { actingFor, office, occurredAt }: StandingWish,
  type: string,
  data: object,
  unfit: (state: OrganisationState) => Refusal | undefined,
): Result<Decision, Refusal> {
  if (!read) return refuse(organisationUnknown());
  if (actingFor === read.id) return refuse(ownOrganisation());
  if (office && !reaches(office, read.state)) return refuse(outsideMandate());
  const wrong = unfit(read.state);
  if (wrong) return refuse(wrong);
  // Else the history would say that it was reopened before it was suspended.
  if (occurredAt < read.state.standingSince) return refuse(standingChangedLater());
  return ok({ events: [fact(read.ref, type, data)] });
}

/**
 * Why an office may not correct what is said of an organisation; undefined when it may. One whose mandate ends somewhere
 * leaves its own entry and all counties to others: else it would draw its own borders.
 */
export function outsideOffice(
  { id, state }: Subject<OrganisationState>,
  { actingFor, office }: Pick<StandingWish, 'actingFor' | 'office'>,
  drawsCounties = false,
): Refusal | undefined {
  if (!office || (office.counties === undefined && office.kind !== 'CUSTOMS')) return undefined;
  return actingFor === id || drawsCounties || !reaches(office, state) ? outsideMandate() : undefined;
}

const TRADING: readonly OrganisationKind[] = ['EXPORTER', 'CARRIER', 'CONSIGNEE'];

/**
 * Whether an office may judge an organisation: one with counties those that sit in them, the customs those that trade.
 * The office itself gets no event: what it decides in the moment in which its counties change stands under its name.
 */
const reaches = (office: OrganisationState, { kind, county }: OrganisationState): boolean =>
  (office.kind !== 'CUSTOMS' || TRADING.includes(kind)) &&
  (office.counties === undefined || (county !== undefined && office.counties.includes(county)));
