import { ok, refuse, type Problem, type Refusal, type Result } from '#libs/platform';
import type { Decision, Reading, Subject } from '#libs/ledger';
import { personKind, recordsOf } from '#libs/network';
import { printLettered } from '../../lettered-code.js';
import type { HolderRef } from '../../material-lot/lot.events.js';
import { heldBy, type LotState } from '../../material-lot/lot.js';
import { PAY_ACCOUNT_LETTER, payAccountId, payAccountKind, type PayAccountState } from './account.js';
import type { MaterialCharged } from './account.events.js';
import {
  chargeFarFromPrice,
  chargeUndoes,
  chargedReturned,
  issueCharged,
  issueChargedAlready,
  issueReturned,
  issueUnknown,
} from './account.refusals.js';

/** An issue of a lot: which lot, and the number of the movement. */
export interface ChargedIssue {
  readonly lotId: string;
  readonly issue: number;
}

const PERSON = 'person:';

/**
 * Why an issue cannot be charged to a woman: it is of another's lot, went to another, was a mistake, or came back. The
 * lot gets no fact; that it is not said to be a mistake in this moment, the name of the charge sees to.
 */
export function refusalOfIssue(
  lot: Subject<LotState> | undefined,
  issue: number,
  cooperativeId: string,
  records: readonly string[],
  charged: PayAccountState['charged'],
): Refusal | undefined {
  const movement = lot?.state.movements.find(({ no }) => no === issue);
  const to = movement?.to as HolderRef;
  const isHers =
    lot?.state.cooperativeId === cooperativeId &&
    movement?.type === 'ISSUE' &&
    movement.undone === undefined &&
    records.some((record) => to === `${PERSON}${record}`);
  if (!isHers) return issueUnknown();
  const kept = movedG(lot.state, 'ISSUE', to) - movedG(lot.state, 'RETURN', to);
  const before = chargedG(lot, to, charged);
  // Where the same issue was charged before, that is what is told.
  const isAgain = charged?.some((one) => one.lotId === lot.id && one.issue === issue) === true;
  return isAgain || before + movement.massG <= kept ? undefined : issueReturned({ keptKg: kept / 1_000 });
}

/** How much was moved so between the store and a holder, in grams, without mistakes. */
const movedG = ({ movements }: LotState, wanted: 'ISSUE' | 'RETURN', holder: HolderRef): number =>
  movements
    .filter(({ type, undone, from, to }) => type === wanted && !undone && (from === holder || to === holder))
    .reduce((sum, { massG }) => sum + massG, 0);

/** How much of what a holder was issued of a lot is charged to her and was not given back, in grams. */
const chargedG = (
  lot: Subject<LotState>,
  holder: HolderRef,
  charged: PayAccountState['charged'] = [],
): number =>
  charged
    .filter(({ lotId, leftRials }) => lotId === lot.id && leftRials > 0)
    .flatMap(({ issue }) =>
      lot.state.movements.filter(({ no, to, undone }) => no === issue && to === holder && !undone),
    )
    .reduce((sum, { massG }) => sum + massG, 0);

/** The account of whoever holds material of a lot; undefined where nobody holds it or she has none. */
async function accountOf(
  read: Reading,
  { cooperativeId }: LotState,
  holder: string,
): Promise<Subject<PayAccountState> | undefined> {
  if (!holder.startsWith(PERSON)) return undefined;
  const named = await read.one(personKind, holder.slice(PERSON.length));
  const kept = named?.state.mergedInto;
  const person = kept === undefined ? named : await read.one(personKind, kept);
  if (!person) return undefined;
  const ids = recordsOf(person.state).map((record) => payAccountId(cooperativeId, record));
  const found = await read.many(payAccountKind, ids);
  return [...found.values()].find((account) => account !== undefined);
}

/**
 * Holds an undoing to what is charged: an issue that stands in her account stays until her account is made right.
 * Otherwise the undoing takes the name of the charge, so that nobody charges the issue in the same moment.
 */
export async function undoneUncharged(
  read: Reading,
  lot: Subject<LotState>,
  no: number,
  decided: Result<Decision, Refusal>,
): Promise<Result<Decision, Refusal>> {
  const movement = lot.state.movements.find((one) => one.no === no);
  if (!decided.ok || movement?.type !== 'ISSUE') return decided;
  const account = await accountOf(read, lot.state, movement.to);
  const charge = account?.state.charged?.find((one) => one.lotId === lot.id && one.issue === no);
  if (!account || !charge) {
    const name = { ...chargedOnce({ lotId: lot.id, issue: no }), taken: issueCharged() };
    return ok({ ...decided.value, names: [...(decided.value.names ?? []), name] });
  }
  const { code } = account.state;
  const where = { account: printLettered(PAY_ACCOUNT_LETTER, code), line: charge.line };
  return charge.leftRials > 0 ? refuse(chargeUndoes(where)) : decided;
}

/** Holds a return to what is charged: only what she holds and was not charged for comes back. */
export async function returnedUncharged(
  read: Reading,
  lot: Subject<LotState>,
  from: HolderRef,
  massG: number,
  decided: Result<Decision, Refusal>,
): Promise<Result<Decision, Refusal>> {
  if (!decided.ok) return decided;
  const account = await accountOf(read, lot.state, from);
  const refusal = account && refusalOfReturn(lot, from, massG, account.state);
  return refusal ? refuse(refusal) : decided;
}

/** Why material cannot come back: she would stay charged for it. */
export function refusalOfReturn(
  lot: Subject<LotState>,
  from: HolderRef,
  massG: number,
  { charged, code }: Pick<PayAccountState, 'charged' | 'code'>,
): Refusal | undefined {
  const hersG = chargedG(lot, from, charged);
  if (hersG === 0 || heldBy(lot.state, from) - hersG >= massG) return undefined;
  return chargedReturned({ chargedKg: hersG / 1_000, account: printLettered(PAY_ACCOUNT_LETTER, code) });
}

/** How many times more or less than by the price of the lot may be charged without a word: a rebate is usual. */
const UNASKED_TIMES = 1.5;

/** What must be explained of a charge: that it is far from what the lot's price makes of the mass, and no remark says why. */
export function problemOfCharge(
  lot: Subject<LotState> | undefined,
  issue: number,
  { rials, note }: Pick<MaterialCharged, 'rials' | 'note'>,
): Problem | undefined {
  const massG = lot?.state.movements.find(({ no }) => no === issue)?.massG ?? 0;
  const worthRials = Math.round(((lot?.state.rialsPerKg ?? 0) * massG) / 1_000);
  const isNear = rials <= worthRials * UNASKED_TIMES && rials >= worthRials / UNASKED_TIMES;
  return worthRials === 0 || isNear || note !== undefined
    ? undefined
    : chargeFarFromPrice('note', { worthRials, chargedRials: rials });
}

/** The name by which an issue is charged once. */
export const chargedOnce = ({ lotId, issue }: ChargedIssue): NonNullable<Decision['names']>[number] => ({
  name: `charge:${lotId}:${issue}`,
  taken: issueChargedAlready(),
});
