import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  CommandInput,
  InstantScalar,
  PageArguments,
  connectionType,
  opaqueId,
  printCode,
  resultUnion,
} from '#libs/platform';
import type { View } from '#libs/ledger';
import type { DisputeState } from './dispute.js';
import { MOST_NOTE } from './settle-dispute.command.js';

export enum ClaimEnum {
  NOT_MINE = 'NOT_MINE',
  MINE = 'MINE',
}
registerEnumType(ClaimEnum, {
  name: 'AttributionClaim',
  description: 'What a woman says of a rug.',
  valuesMap: {
    NOT_MINE: { description: 'It stands under her name and she did not weave it.' },
    MINE: { description: 'She wove it and it does not stand under her name.' },
  },
});

export enum ClaimGroundEnum {
  ANOTHER_WOVE = 'ANOTHER_WOVE',
  NEVER_SAW_IT = 'NEVER_SAW_IT',
  WOVE_ALL = 'WOVE_ALL',
  WOVE_PART = 'WOVE_PART',
}
registerEnumType(ClaimGroundEnum, {
  name: 'ClaimGround',
  description: 'Why she says so; the first two go with NOT_MINE, the others with MINE.',
  valuesMap: {
    ANOTHER_WOVE: { description: 'Another woman wove it.' },
    NEVER_SAW_IT: { description: 'She does not know this rug.' },
    WOVE_ALL: { description: 'She wove it alone; if upheld, she alone stands as its maker.' },
    WOVE_PART: { description: 'She wove a part; if upheld, she stands beside those who stand there.' },
  },
});

export enum DisputeStatusEnum {
  OPEN = 'OPEN',
  UPHELD = 'UPHELD',
  DISMISSED = 'DISMISSED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(DisputeStatusEnum, {
  name: 'DisputeStatus',
  description: 'How a dispute stands.',
  valuesMap: {
    OPEN: { description: 'Not settled; meanwhile nobody is named as the rug’s maker outside.' },
    UPHELD: { description: 'She was right; the rug is attributed as she said.' },
    DISMISSED: { description: 'All stays as it was.' },
    WITHDRAWN: { description: 'She took it back.' },
  },
});

export enum DisputeEndEnum {
  AGREED = 'AGREED',
  DECIDED = 'DECIDED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(DisputeEndEnum, {
  name: 'DisputeEnd',
  description: 'How a dispute ended.',
  valuesMap: {
    AGREED: { description: 'The cooperative agreed, and no named maker objected.' },
    DECIDED: { description: 'An official decided.' },
    WITHDRAWN: { description: 'She took it back.' },
  },
});

export enum DisputeSideEnum {
  COOPERATIVE = 'COOPERATIVE',
  MAKER = 'MAKER',
}
registerEnumType(DisputeSideEnum, {
  name: 'DisputeSide',
  description: 'Who is asked about a claim besides her who makes it.',
  valuesMap: {
    COOPERATIVE: { description: 'The cooperative that registered the rug.' },
    MAKER: { description: 'A woman who stands as its maker.' },
  },
});

@ObjectType('DisputeAnswer', {
  description: 'What a side says of a claim; the last word of each side counts.',
})
export class DisputeAnswerType {
  /** The person's id inside the zone; not part of the schema. */
  personKey!: string | undefined;

  @Field(() => DisputeSideEnum, { description: 'Which side.' })
  side!: DisputeSideEnum;

  @Field(() => Boolean, { description: 'Whether it says that the claim is right.' })
  agrees!: boolean;

  @Field(() => InstantScalar, { description: 'When.' })
  answeredAt!: string;
}

@ObjectType('AttributionDispute', {
  description: 'What a woman says of a rug’s maker, and what becomes of it.',
})
export class DisputeType {
  /** The whole view; not part of the schema. */
  view!: View<DisputeState>;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'The code of the rug, e.g. K7M3-9HRY.' })
  rugCode!: string;

  @Field(() => ClaimEnum, { description: 'What she says.' })
  claim!: ClaimEnum;

  @Field(() => ClaimGroundEnum, { description: 'Why.' })
  ground!: ClaimGroundEnum;

  @Field(() => DisputeStatusEnum, { description: 'How it stands.' })
  status!: DisputeStatusEnum;

  @Field(() => InstantScalar, { description: 'When she said it.' })
  raisedAt!: string;

  @Field(() => [DisputeAnswerType], { description: 'What the sides said, the last word of each.' })
  answers!: DisputeAnswerType[];

  @Field(() => DisputeEndEnum, { nullable: true, description: 'How it ended; null while it is open.' })
  end!: DisputeEndEnum | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it ended; null while it is open.' })
  settledAt!: string | null;

  @Field(() => String, { nullable: true, description: 'What the official who decided says of it.' })
  note!: string | null;

  /** A dispute as GraphQL shows it. */
  static of(view: View<DisputeState>): DisputeType {
    const { _id, rugId, claim, ground, status, raisedAt, answers, end, settledAt, note } = view;
    return {
      view,
      id: opaqueId('dispute', _id),
      rugCode: printCode(rugId),
      claim: claim as ClaimEnum,
      ground: ground as ClaimGroundEnum,
      status: status as DisputeStatusEnum,
      raisedAt,
      answers: answers.map(({ side, agrees, answeredAt, personId }) => ({
        personKey: personId,
        side: side as DisputeSideEnum,
        agrees,
        answeredAt,
      })),
      end: (end as DisputeEndEnum | undefined) ?? null,
      settledAt: settledAt ?? null,
      note: note ?? null,
    };
  }
}

export const DisputeConnection = connectionType(DisputeType, 'AttributionDispute');

@ArgsType()
export class DisputesArguments extends PageArguments {
  @Field(() => DisputeStatusEnum, { nullable: true, description: 'Only those that stand so.' })
  status?: DisputeStatusEnum | null;
}

@InputType('DisputeAttributionInput', { description: 'What `disputeAttribution` takes.' })
export class DisputeAttributionArguments extends CommandInput {
  @Field({
    description: 'The code of the rug in any form, as it stands on its label; at most 120 characters.',
  })
  code!: string;

  @Field(() => ClaimEnum, { description: 'What she says.' })
  claim!: ClaimEnum;

  @Field(() => ClaimGroundEnum, { description: 'Why.' })
  ground!: ClaimGroundEnum;

  @Field(() => ID, {
    nullable: true,
    description: 'Whose claim it is, for staff to whom she said it; a weaver speaks for herself.',
  })
  personId?: string | null;
}

@InputType('AnswerDisputeInput', { description: 'What `answerDispute` takes.' })
export class AnswerDisputeArguments extends CommandInput {
  @Field(() => ID, { description: 'The dispute.' })
  disputeId!: string;

  @Field(() => Boolean, { description: 'Whether the claim is right.' })
  agrees!: boolean;
}

@InputType('SettleDisputeInput', { description: 'What `settleDispute` takes.' })
export class SettleDisputeArguments extends CommandInput {
  @Field(() => ID, { description: 'The dispute.' })
  disputeId!: string;

  @Field(() => Boolean, { description: 'Whether the rug is to be attributed as she says.' })
  isUpheld!: boolean;

  @Field(() => String, {
    nullable: true,
    description: `On what it rests, 1 to ${MOST_NOTE} characters, naming nobody: it stays for good.`,
  })
  note?: string | null;
}

@InputType('WithdrawDisputeInput', { description: 'What `withdrawDispute` takes.' })
export class WithdrawDisputeArguments extends CommandInput {
  @Field(() => ID, { description: 'The dispute.' })
  disputeId!: string;
}

@ObjectType('DisputePayload', { description: 'A dispute was raised, answered or settled.' })
export class DisputePayload {
  @Field(() => DisputeType, { description: 'The dispute as it stands now.' })
  dispute!: DisputeType;
}

export const DisputeAttributionResult = resultUnion('DisputeAttributionResult', DisputePayload);
export const AnswerDisputeResult = resultUnion('AnswerDisputeResult', DisputePayload);
export const SettleDisputeResult = resultUnion('SettleDisputeResult', DisputePayload);
export const WithdrawDisputeResult = resultUnion('WithdrawDisputeResult', DisputePayload);
