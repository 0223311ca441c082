import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  CommandInput,
  DayScalar,
  PageArguments,
  connectionType,
  dayInIran,
  opaqueId,
  resultUnion,
  type Language,
} from '#libs/platform';
import type { View } from '#libs/ledger';
import { printLettered } from '../../lettered-code.js';
import { LOT_LETTER } from '../../material-lot/lot.js';
import { AnswerInput } from '../../plausibility/plausibility.graphql.js';
import { answerText } from '../../plausibility/reasons.js';
import { MOST_NOTE } from '../money/read-money.js';
import { RialsType, SaidMoneyInput } from '../money/rials.graphql.js';
import { PAY_RUN_LETTER } from '../run/run.js';
import { PAY_ACCOUNT_LETTER, heldRials, type PayAccountState } from './account.js';
import type { PayLine } from './pay-lines.js';

export enum PayWayEnum {
  BANK = 'BANK',
  CASH = 'CASH',
}
registerEnumType(PayWayEnum, {
  name: 'PayWay',
  description: 'How money is handed over.',
  valuesMap: {
    BANK: { description: 'To her bank account.' },
    CASH: { description: 'In cash.' },
  },
});

export enum PayLineKindEnum {
  WORK = 'WORK',
  REATTRIBUTED = 'REATTRIBUTED',
  HELD = 'HELD',
  FREED = 'FREED',
  ADVANCE = 'ADVANCE',
  MATERIAL = 'MATERIAL',
  CORRECTION = 'CORRECTION',
  INTO_RUN = 'INTO_RUN',
  OUT_OF_RUN = 'OUT_OF_RUN',
  PAYMENT = 'PAYMENT',
  RETURNED = 'RETURNED',
  OPENED = 'OPENED',
}
registerEnumType(PayLineKindEnum, {
  name: 'PayLineKind',
  description: 'What a line of an account says.',
  valuesMap: {
    WORK: { description: 'She earned her share of a rug.' },
    REATTRIBUTED: {
      description:
        'Who wove a rug was settled otherwise after it was priced: she earned more by it, or less, than an earlier line says.',
    },
    HELD: {
      description:
        'Others are settled to have woven a rug by which she earned: no run pays that until it is priced again.',
    },
    FREED: { description: 'That rug was priced again, or is hers after all; nothing moved.' },
    ADVANCE: { description: 'She was paid something ahead.' },
    MATERIAL: { description: 'Material that she took was set against what she is owed.' },
    CORRECTION: { description: 'An earlier line was wrong; this makes it right.' },
    INTO_RUN: { description: 'What she is owed was put into a payment run; nothing moved yet.' },
    OUT_OF_RUN: { description: 'The run did not pay her; nothing moved.' },
    PAYMENT: { description: 'A run paid her.' },
    RETURNED: { description: 'A payment came back.' },
    OPENED: { description: 'The account was opened.' },
  },
});

const KINDS: Readonly<Record<PayLine['fact']['type'], PayLineKindEnum>> = {
  PayAccountOpened: PayLineKindEnum.OPENED,
  WorkEarned: PayLineKindEnum.WORK,
  WorkReattributed: PayLineKindEnum.REATTRIBUTED,
  EarningHeld: PayLineKindEnum.HELD,
  EarningFreed: PayLineKindEnum.FREED,
  AdvancePaid: PayLineKindEnum.ADVANCE,
  MaterialCharged: PayLineKindEnum.MATERIAL,
  AccountCorrected: PayLineKindEnum.CORRECTION,
  PutIntoRun: PayLineKindEnum.INTO_RUN,
  TakenOutOfRun: PayLineKindEnum.OUT_OF_RUN,
  PaymentMade: PayLineKindEnum.PAYMENT,
  PaymentReturned: PayLineKindEnum.RETURNED,
};

@ObjectType('PayLine', { description: 'One line of a woman’s account.' })
export class PayLineType {
  /** The rug that it is about, by its id inside the zone; not part of the schema. */
  rugKey?: string | undefined;

  @Field(() => Int, { description: 'Its number in the account; there are no gaps.' })
  number!: number;

  @Field(() => PayLineKindEnum, { description: 'What it says.' })
  kind!: PayLineKindEnum;

  @Field(() => DayScalar, { description: 'The day on which it happened.' })
  on!: string;

  @Field(() => RialsType, { description: 'By how much it changed what she is owed.' })
  amount!: RialsType;

  @Field(() => RialsType, {
    description: 'What she was owed after it; less than 0 where advances were ahead.',
  })
  owedAfter!: RialsType;

  @Field(() => PayWayEnum, { nullable: true, description: 'How the money was handed over.' })
  how?: PayWayEnum | null;

  @Field(() => String, { nullable: true, description: 'The code of the payment run.' })
  runCode?: string | null;

  @Field(() => String, { nullable: true, description: 'The remark or the reason.' })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the lot that was charged, e.g. M-K7M3-9HRY.',
  })
  lotCode?: string | null;

  @Field(() => Int, { nullable: true, description: 'The number of the line that it corrects.' })
  corrects?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why an advance was clearly beyond her work, where that was asked (rule A01).',
  })
  answered?: string | null;

  /** A line as GraphQL shows it. */
  static of({ number, fact, effectRials, owedRials, occurredAt }: PayLine, language: Language): PayLineType {
    const data = fact.data as Partial<
      Record<'on' | 'how' | 'runId' | 'note' | 'reason' | 'rugId' | 'lotId', string> & { corrects: number }
    >;
    return {
      rugKey: data.rugId,
      number,
      kind: KINDS[fact.type],
      on: data.on ?? dayInIran(occurredAt),
      amount: RialsType.of(effectRials, language),
      owedAfter: RialsType.of(owedRials, language),
      how: (data.how as PayWayEnum | undefined) ?? null,
      runCode: data.runId ? printLettered(PAY_RUN_LETTER, data.runId) : null,
      lotCode: data.lotId ? printLettered(LOT_LETTER, data.lotId) : null,
      note: data.note ?? data.reason ?? null,
      corrects: data.corrects ?? null,
      answered: answeredIn(fact, language),
    };
  }
}

function answeredIn(fact: PayLine['fact'], language: Language): string | null {
  const [first] = fact.type === 'AdvancePaid' ? (fact.data.answered ?? []) : [];
  return first?.answer === undefined ? null : answerText(first.answer)[language];
}

export const PayLineConnection = connectionType(PayLineType, 'PayLine');

@ObjectType({ description: 'What a woman is told on her phone.' })
export class PayMessage {
  @Field({ description: 'The text, in the language of the request; nobody is named in it.' })
  text!: string;

  @Field(() => Int, { description: 'Its length as networks count.' })
  characters!: number;

  @Field(() => Int, {
    description:
      'How many messages it takes: 70 characters each in Persian and Russian (67 where there are several).',
  })
  parts!: number;
}

@ObjectType('PayAccount', { description: 'What a cooperative owes a woman, and why.' })
export class PayAccountType {
  /** The whole view; not part of the schema. */
  view!: View<PayAccountState>;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Its code for people, e.g. H-K7M3-9HRY.' })
  code!: string;

  @Field(() => RialsType, {
    description:
      'earned + corrections − advances − charges − paid; less than 0 where advances are ahead of the work.',
  })
  owed!: RialsType;

  @Field(() => RialsType, { description: 'What she earned by rugs that passed inspection.' })
  earned!: RialsType;

  @Field(() => RialsType, { description: 'What she was paid ahead.' })
  advances!: RialsType;

  @Field(() => RialsType, { description: 'Material that was set against what she is owed.' })
  charges!: RialsType;

  @Field(() => RialsType, { description: 'Corrections; more than 0 where they are in her favour.' })
  corrections!: RialsType;

  @Field(() => RialsType, { description: 'What payment runs paid her.' })
  paid!: RialsType;

  @Field(() => RialsType, {
    description: 'What of it waits until a rug that others wove is priced again; no run pays it.',
  })
  held!: RialsType;

  @Field(() => RialsType, {
    nullable: true,
    description: 'What of it that run pays; what she earned since waits until the run is settled.',
  })
  inRun?: RialsType | null;

  @Field(() => String, { nullable: true, description: 'The code of the run in which she is being paid.' })
  runCode?: string | null;

  /** An account as GraphQL shows it. */
  static of(view: View<PayAccountState>, language: Language): PayAccountType {
    const money = (rials: number): RialsType => RialsType.of(rials, language);
    return {
      view,
      id: opaqueId('pay-account', view._id),
      code: printLettered(PAY_ACCOUNT_LETTER, view.code),
      owed: money(view.owedRials),
      earned: money(view.earnedRials),
      advances: money(view.advancesRials),
      charges: money(view.chargesRials),
      corrections: money(view.correctionsRials),
      paid: money(view.paidRials),
      held: money(heldRials(view)),
      inRun: view.run ? money(view.run.rials) : null,
      runCode: view.run ? printLettered(PAY_RUN_LETTER, view.run.id) : null,
    };
  }
}

export const PayAccountConnection = connectionType(PayAccountType, 'PayAccount');

@ArgsType()
export class PayAccountsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only those with this cooperative.' })
  cooperativeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this person.' })
  personId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only of those who are owed something.' })
  owedOnly!: boolean;
}

@InputType({ isAbstract: true })
abstract class MovementInput extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'The cooperative; your own when left out.' })
  cooperativeId?: string | null;

  @Field(() => ID, { description: 'The woman.' })
  personId!: string;

  @Field(() => SaidMoneyInput, { description: 'How much.' })
  money!: SaidMoneyInput;

  @Field(() => DayScalar, { nullable: true, description: 'The day; today when left out, never a later one.' })
  on?: string | null;
}

const NOTE = `A remark without names of people, at most ${MOST_NOTE} characters.`;

@InputType('RecordAdvanceInput', { description: 'What `recordAdvance` takes.' })
export class RecordAdvanceArguments extends MovementInput {
  @Field(() => PayWayEnum, { description: 'How it was handed over.' })
  how!: PayWayEnum;

  @Field(() => [AnswerInput], {
    nullable: true,
    description: 'Why it is so, where the rule A01 asks: the advance is clearly more than her work.',
  })
  answers?: AnswerInput[] | null;

  @Field(() => String, { nullable: true, description: NOTE })
  note?: string | null;
}

@InputType({ description: 'An issue of a lot of material.' })
export class ChargedIssueInput {
  @Field(() => ID, { description: 'The lot.' })
  lotId!: string;

  @Field(() => Int, { description: 'The number of the movement by which it was issued to her.' })
  issue!: number;
}

@InputType('ChargeMaterialInput', { description: 'What `chargeMaterial` takes.' })
export class ChargeMaterialArguments extends MovementInput {
  @Field(() => ChargedIssueInput, {
    nullable: true,
    description: 'What was issued to her and is charged: each issue once.',
  })
  issued?: ChargedIssueInput | null;

  @Field(() => String, { nullable: true, description: NOTE })
  note?: string | null;
}

export enum CorrectionSideEnum {
  OWED_MORE = 'OWED_MORE',
  OWED_LESS = 'OWED_LESS',
}
registerEnumType(CorrectionSideEnum, {
  name: 'CorrectionSide',
  description: 'In whose favour a correction is.',
  valuesMap: {
    OWED_MORE: { description: 'She is owed more than the account says.' },
    OWED_LESS: { description: 'She is owed less than the account says.' },
  },
});

@InputType('CorrectPayAccountInput', { description: 'What `correctPayAccount` takes.' })
export class CorrectPayAccountArguments extends MovementInput {
  @Field(() => CorrectionSideEnum, { description: 'In whose favour.' })
  side!: CorrectionSideEnum;

  @Field({ description: `What was wrong, without names of people, at most ${MOST_NOTE} characters.` })
  reason!: string;

  @Field(() => Int, { nullable: true, description: 'The number of the line that was wrong.' })
  correctsLine?: number | null;
}

@ObjectType({ description: 'An account, as it stands now.' })
export class PayAccountPayload {
  @Field(() => PayAccountType, { description: 'The account.' })
  account!: PayAccountType;
}

export const RecordAdvanceResult = resultUnion('RecordAdvanceResult', PayAccountPayload);
export const ChargeMaterialResult = resultUnion('ChargeMaterialResult', PayAccountPayload);
export const CorrectPayAccountResult = resultUnion('CorrectPayAccountResult', PayAccountPayload);
