import type { Refusal } from '#libs/platform';
import type { Decision, Subject } from '#libs/ledger';
import type { LotState } from '../../material-lot/lot.js';
import { issueChargedAlready, issueUnknown } from './account.refusals.js';

/** An issue of a lot: which lot, and the number of the movement. */
export interface ChargedIssue {
  readonly lotId: string;
  readonly issue: number;
}

/**
 * Why an issue cannot be charged to a woman: it is of another's lot, went to another, or was a mistake. The lot gets no
 * fact: if the issue is said to be a mistake in this moment, the charge is corrected as any other is.
 */
export function refusalOfIssue(
  lot: Subject<LotState> | undefined,
  issue: number,
  cooperativeId: string,
  records: readonly string[],
): Refusal | undefined {
  const movement = lot?.state.movements.find(({ no }) => no === issue);
  const isHers =
    lot?.state.cooperativeId === cooperativeId &&
    movement?.type === 'ISSUE' &&
    movement.undone === undefined &&
    records.some((record) => movement.to === `person:${record}`);
  return isHers ? undefined : issueUnknown();
}

/** The name by which an issue is charged once. */
export const chargedOnce = ({ lotId, issue }: ChargedIssue): NonNullable<Decision['names']>[number] => ({
  name: `charge:${lotId}:${issue}`,
  taken: issueChargedAlready(),
});
