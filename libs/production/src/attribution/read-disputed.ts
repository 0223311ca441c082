import { readOpaqueId, type Scope } from '#libs/platform';
import type { Reading } from '#libs/ledger';
import { rugKind } from '../rug/rug.js';
import { readPriced } from '../pay/price/held-earnings.js';
import { claimantOf } from './claimant.js';
import { disputeKind, isDisputeWithin } from './dispute.js';
import type { Disputed } from './disputing.js';

/** A dispute as a command names it, with its rug; nothing where it lies outside the scope. */
export async function readDisputed(read: Reading, opaque: string, scope: Scope): Promise<Disputed> {
  const dispute = await read.one(disputeKind, readOpaqueId('dispute', opaque) ?? '');
  if (!dispute || !isDisputeWithin(scope, dispute.state))
    return { dispute: undefined, rug: undefined, claimantRecords: [] };
  const { rugId, claimantId } = dispute.state;
  const rug = await read.one(rugKind, rugId);
  const claimant = await claimantOf(read, claimantId);
  const priced = await readPriced(read, rugId);
  return { dispute, rug, claimantRecords: claimant?.records ?? [claimantId], priced };
}
