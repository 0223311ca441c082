import { z } from 'zod';
import type { Caller } from '#libs/platform';
import type { Command, Reading } from '#libs/ledger';
import { organisationKind } from './organisation.js';
import type { StandingWish } from './standing.js';

/** Why, a remark or the name of a paper: a few words that stay in the ledger for ever, so no personal data. */
export const someWords = z.string().trim().min(1).max(300);

/** What every command on a standing carries. */
export interface StandingEnvelope {
  readonly organisationId: string;
  readonly commandKey: string;
  readonly occurredAt?: string | null;
}

/** Who wants it, for which office, and when it happened. */
export async function wishOf(
  read: Reading,
  { organisation }: Caller,
  { occurredAt }: Command,
): Promise<StandingWish> {
  const office = organisation === undefined ? undefined : await read.one(organisationKind, organisation);
  return { actingFor: organisation, office: office?.state, occurredAt };
}
