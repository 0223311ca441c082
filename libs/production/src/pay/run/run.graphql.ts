import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  CommandInput,
  DayScalar,
  InstantScalar,
  PageArguments,
  connectionType,
  opaqueId,
  resultUnion,
  type Language,
} from '#libs/platform';
import type { View } from '#libs/ledger';
import { printLettered } from '../../lettered-code.js';
import { PayWayEnum } from '../account/account.graphql.js';
import { MOST_NOTE } from '../money/read-money.js';
import { RialsType } from '../money/rials.graphql.js';
import { bankFilePath } from './bank-file.js';
import { MAX_RUN_ITEMS, PAY_RUN_LETTER, sumsOf, type PayRunState, type RunItemState } from './run.js';

export enum PayRunStatusEnum {
  PROPOSED = 'PROPOSED',
  APPROVED = 'APPROVED',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
}
registerEnumType(PayRunStatusEnum, {
  name: 'PayRunStatus',
  description: 'How far a payment run has come.',
  valuesMap: {
    PROPOSED: { description: 'Put together; waits for approval.' },
    APPROVED: { description: 'May be paid; not all of it is settled.' },
    DONE: { description: 'It is recorded what became of every payment.' },
    CANCELLED: { description: 'Called off before anybody was paid.' },
  },
});

export enum PayItemStateEnum {
  WAITING = 'WAITING',
  PAID = 'PAID',
  FAILED = 'FAILED',
  RETURNED = 'RETURNED',
}
registerEnumType(PayItemStateEnum, {
  name: 'PayItemState',
  description: 'What became of one payment.',
  valuesMap: {
    WAITING: { description: 'Nothing is said yet.' },
    PAID: { description: 'It was made.' },
    FAILED: { description: 'It was not made; what she is owed is free for another run.' },
    RETURNED: { description: 'It came back after it was made.' },
  },
});

export enum PayOutcomeEnum {
  PAID = 'PAID',
  FAILED = 'FAILED',
  RETURNED = 'RETURNED',
}
registerEnumType(PayOutcomeEnum, {
  name: 'PayOutcome',
  description: 'A word about one payment.',
  valuesMap: {
    PAID: { description: 'It was made.' },
    FAILED: { description: 'It was not made; needs a reason.' },
    RETURNED: { description: 'It came back after it was made; needs a reason.' },
  },
});

@ObjectType('PayRunItem', { description: 'One woman in a payment run.' })
export class PayRunItemType {
  /** Ids inside the zone; not part of the schema. */
  personKey!: string;
  accountKey!: string;
  runKey!: string;
  waits!: boolean;

  @Field(() => Int, { description: 'Its line in the run, from 1.' })
  line!: number;

  @Field({ description: 'The number of the receipt: the run’s code and the line.' })
  receiptNumber!: string;

  @Field(() => RialsType, { description: 'What she is to get.' })
  amount!: RialsType;

  @Field(() => PayWayEnum, { description: 'How: in cash where her Sheba is not known.' })
  how!: PayWayEnum;

  @Field(() => PayItemStateEnum, { description: 'What became of it.' })
  state!: PayItemStateEnum;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the last word about it.' })
  on?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it failed or came back.' })
  reason?: string | null;

  /** An item as GraphQL shows it. */
  static of(runId: string, item: RunItemState, language: Language): PayRunItemType {
    const { line, accountId, personId, rials, how, state, on, reason } = item;
    return {
      personKey: personId,
      accountKey: accountId,
      runKey: runId,
      waits: state === 'WAITING',
      line,
      receiptNumber: `${printLettered(PAY_RUN_LETTER, runId)}/${line}`,
      amount: RialsType.of(rials, language),
      how: how as PayWayEnum,
      state: state as PayItemStateEnum,
      on: on ?? null,
      reason: reason ?? null,
    };
  }
}

export const PayRunItemConnection = connectionType(PayRunItemType, 'PayRunItem');

@ObjectType('PayRun', { description: 'Women of a cooperative who are paid together.' })
export class PayRunType {
  /** The whole view; not part of the schema. */
  view!: View<PayRunState>;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Its code for people, e.g. W-K7M3-9HRY.' })
  code!: string;

  @Field(() => PayRunStatusEnum, { description: 'How far it has come.' })
  status!: PayRunStatusEnum;

  @Field(() => Int, { description: 'How many women are in it.' })
  itemCount!: number;

  @Field(() => RialsType, { description: 'All of it.' })
  total!: RialsType;

  @Field(() => RialsType, { description: 'What waits for the bank: the total of the bank file.' })
  bankWaiting!: RialsType;

  @Field(() => RialsType, { description: 'What waits to be handed over in cash.' })
  cashWaiting!: RialsType;

  @Field(() => RialsType, { description: 'What was paid.' })
  paid!: RialsType;

  @Field(() => RialsType, { description: 'What was not paid, or came back.' })
  failed!: RialsType;

  @Field(() => InstantScalar, { description: 'When it was put together.' })
  proposedAt!: string;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was approved.' })
  approvedAt?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether who approved it is who proposed it; null where it is not approved.',
  })
  sameHand?: boolean | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was called off.' })
  cancelledAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was called off.' })
  cancelReason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the bank file is downloaded; null where nothing waits for the bank.',
  })
  bankFilePath?: string | null;

  /** A run as GraphQL shows it. */
  static of(view: View<PayRunState>, language: Language): PayRunType {
    const sums = sumsOf(view);
    const money = (rials: number): RialsType => RialsType.of(rials, language);
    const { approvedBy, proposedBy } = view;
    return {
      view,
      id: opaqueId('pay-run', view._id),
      code: printLettered(PAY_RUN_LETTER, view._id),
      status: view.status as PayRunStatusEnum,
      itemCount: view.items.length,
      total: money(sums.totalRials),
      bankWaiting: money(sums.bankWaitingRials),
      cashWaiting: money(sums.cashWaitingRials),
      paid: money(sums.paidRials),
      failed: money(sums.failedRials),
      proposedAt: view.proposedAt,
      approvedAt: view.approvedAt ?? null,
      sameHand: approvedBy ? approvedBy.account === proposedBy.account : null,
      cancelledAt: view.cancelledAt ?? null,
      cancelReason: view.cancelReason ?? null,
      bankFilePath: bankFilePath(view) ?? null,
    };
  }
}

export const PayRunConnection = connectionType(PayRunType, 'PayRun');

@ArgsType()
export class PayRunsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only those of this cooperative.' })
  cooperativeId?: string | null;
}

@InputType('ProposePayRunInput', { description: 'What `proposePayRun` takes.' })
export class ProposePayRunArguments extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'The cooperative; your own when left out.' })
  cooperativeId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: `The accounts to pay, at most ${MAX_RUN_ITEMS}; all that are owed something when left out.`,
  })
  accountIds?: string[] | null;
}

@InputType('ApprovePayRunInput', { description: 'What `approvePayRun` takes.' })
export class ApprovePayRunArguments extends CommandInput {
  @Field(() => ID, { description: 'The run.' })
  runId!: string;
}

@InputType('CancelPayRunInput', { description: 'What `cancelPayRun` takes.' })
export class CancelPayRunArguments extends CommandInput {
  @Field(() => ID, { description: 'The run.' })
  runId!: string;

  @Field({ description: `Why, without names of people, at most ${MOST_NOTE} characters.` })
  reason!: string;
}

@InputType({ description: 'What became of one payment.' })
export class PaymentResultInput {
  @Field(() => Int, { description: 'Its line in the run.' })
  line!: number;

  @Field(() => PayOutcomeEnum, { description: 'What became of it.' })
  outcome!: PayOutcomeEnum;

  @Field(() => String, {
    nullable: true,
    description: `Why it was not made or came back, without names of people, at most ${MOST_NOTE} characters.`,
  })
  reason?: string | null;
}

@InputType('MarkPaymentsInput', { description: 'What `markPayments` takes.' })
export class MarkPaymentsArguments extends CommandInput {
  @Field(() => ID, { description: 'The run.' })
  runId!: string;

  @Field(() => [PaymentResultInput], { defaultValue: [], description: 'Words about single payments.' })
  results!: PaymentResultInput[];

  @Field(() => Boolean, { defaultValue: false, description: 'Whether all others that wait were paid.' })
  allWaitingPaid!: boolean;

  @Field(() => DayScalar, { nullable: true, description: 'The day; today when left out, never a later one.' })
  on?: string | null;
}

@ObjectType({ description: 'A payment run, as it stands now.' })
export class PayRunPayload {
  @Field(() => PayRunType, { description: 'The run.' })
  run!: PayRunType;
}

export const ProposePayRunResult = resultUnion('ProposePayRunResult', PayRunPayload);
export const ApprovePayRunResult = resultUnion('ApprovePayRunResult', PayRunPayload);
export const CancelPayRunResult = resultUnion('CancelPayRunResult', PayRunPayload);
export const MarkPaymentsResult = resultUnion('MarkPaymentsResult', PayRunPayload);
