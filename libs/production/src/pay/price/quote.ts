import { foldText, ok, refuse, type Refusal, type Result } from '#libs/platform';
import type { View } from '#libs/ledger';
import type { AgreementState } from '../agreement/agreement.js';
import { PAY_TARGETS } from '../agreement/agreement.events.js';
import { MAX_RIALS } from '../money/rials.js';
import { shareOut } from '../money/share-out.js';
import { priceOf, type Measured } from './price-of.js';
import { daysMissing, knotsMissing, makersUnknown, noAgreement, priceTooLarge } from './price.refusals.js';

/** What of a finished rug pay rests on; makers under the records that were kept, each once. */
export interface RugWork extends Measured {
  readonly rugId: string;
  readonly pieceId?: string;
  readonly design: string;
  readonly purpose: 'TRADE' | 'SAMPLER';
  /** YYYY-MM-DD: the price that was agreed when she began is the price that counts. */
  readonly loomOnDate: string;
  readonly makerIds: readonly string[];
  /** How many days each wove, where it was written down. */
  readonly weaverDays?: readonly { readonly personId: string; readonly days: number }[];
}

/** What one maker of a rug earns. */
export interface Earning {
  readonly personId: string;
  readonly rials: number;
  /** Her weight among the makers: parts, or thousandths of days, or 1. */
  readonly weight: number;
}

/** What a rug is worth to those who wove it, and by which agreement. */
export interface Quote {
  readonly agreement: View<AgreementState>;
  readonly totalRials: number;
  readonly earnings: readonly Earning[];
}

/**
 * The price of a rug by the agreement that counts for it, and each maker's share; the shares add up to the price. A
 * refusal says what is missing: an agreement, knots, or the days that each wove. A rug that was priced as somebody's work
 * and turned out to be of nobody we know is worth nothing to anybody, until it is known who wove it.
 */
export function quoteOf(
  work: RugWork,
  agreements: readonly View<AgreementState>[],
  before?: { readonly agreementId: string },
): Result<Quote, Refusal> {
  if (work.makerIds.length === 0) return nobodysWork(agreements, before?.agreementId);
  const agreement = agreementFor(work, agreements);
  if (!agreement) return refuse(noAgreement());
  const { basis, rateRials } = agreement;
  const totalRials = priceOf(basis, rateRials, work);
  if (totalRials === undefined) return refuse(knotsMissing());
  if (totalRials > MAX_RIALS || totalRials < 1) return refuse(priceTooLarge({ limit: MAX_RIALS }));
  const weights = weightsOf(work, agreement);
  if (!weights) return refuse(daysMissing());
  const shares = shareOut(totalRials, weights);
  const earnings = work.makerIds.map((personId, i) => ({
    personId,
    rials: shares[i]!,
    weight: weights[i]!,
  }));
  return ok({ agreement, totalRials, earnings });
}

function nobodysWork(
  agreements: readonly View<AgreementState>[],
  agreementId: string | undefined,
): Result<Quote, Refusal> {
  const agreement = agreements.find(({ _id }) => _id === agreementId);
  return agreement ? ok({ agreement, totalRials: 0, earnings: [] }) : refuse(makersUnknown());
}

/**
 * The agreement that counts for a rug: the narrowest. One for this very rug or its piece counts whenever it was made;
 * others count if they were in force on the day the rug was begun. Named weavers must be exactly its makers. Of equally
 * narrow ones the one that began last counts, of those the one that was made last. A sampler, which a learner weaves to
 * learn, is paid only by an agreement for it.
 */
export function agreementFor(
  work: RugWork,
  agreements: readonly View<AgreementState>[],
): View<AgreementState> | undefined {
  const fitting = agreements.filter((agreement) => fits(work, agreement));
  return fitting.sort(
    (a, b) =>
      narrowness(a) - narrowness(b) ||
      descending(a.from, b.from) ||
      descending(a.madeAt, b.madeAt) ||
      descending(a._id, b._id),
  )[0];
}

const descending = (a: string, b: string): number => (a === b ? 0 : a > b ? -1 : 1);

/** Smaller is narrower: rug, piece, design with weavers, weavers, design, all. */
function narrowness({ target, parties }: AgreementState): number {
  if (target === 'RUG' || target === 'PIECE') return PAY_TARGETS.indexOf(target);
  return 2 + (parties.length > 0 ? 0 : 2) + (target === 'DESIGN' ? 0 : 1);
}

function fits(work: RugWork, agreement: AgreementState): boolean {
  const { target, targetId, parties, from, endsOn } = agreement;
  if (
    parties.length > 0 &&
    !sameSet(
      parties.map(({ personId }) => personId),
      work.makerIds,
    )
  )
    return false;
  if (target === 'RUG') return targetId === work.rugId;
  if (target === 'PIECE') return targetId === work.pieceId;
  if (work.purpose === 'SAMPLER') return false;
  if (work.loomOnDate < from || (endsOn !== undefined && work.loomOnDate > endsOn)) return false;
  return target === 'ALL' || targetId === foldText(work.design);
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** Days are counted to the thousandth, so that a morning's work counts. */
const PER_DAY = 1_000;

/** The weight of each maker; undefined when it follows from days that nobody wrote down. */
function weightsOf({ makerIds, weaverDays }: RugWork, { sharing, parties }: AgreementState) {
  if (makerIds.length === 1) return [1];
  const weights = makerIds.map((id): number => {
    if (sharing === 'EQUAL') return 1;
    if (sharing === 'PARTS') return parties.find(({ personId }) => personId === id)?.parts ?? 0;
    const days = (weaverDays ?? []).filter(({ personId }) => personId === id);
    return Math.round(days.reduce((sum, one) => sum + one.days, 0) * PER_DAY);
  });
  return weights.every((weight) => weight > 0) ? weights : undefined;
}
