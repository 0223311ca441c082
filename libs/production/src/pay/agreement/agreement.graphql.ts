import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  CommandInput,
  DayScalar,
  InstantScalar,
  PageArguments,
  connectionType,
  opaqueId,
  resultUnion,
} from '#libs/platform';
import type { View } from '#libs/ledger';
import { printLettered } from '../../lettered-code.js';
import { SaidMoneyInput } from '../money/rials.graphql.js';
import { MOST_NOTE } from '../money/read-money.js';
import { AGREEMENT_LETTER, MOST_PARTIES, MOST_PARTS, type AgreementState } from './agreement.js';

export enum PayBasisEnum {
  PER_M2 = 'PER_M2',
  PER_1000_KNOTS = 'PER_1000_KNOTS',
  PER_PIECE = 'PER_PIECE',
}
registerEnumType(PayBasisEnum, {
  name: 'PayBasis',
  description: 'What a price is agreed for.',
  valuesMap: {
    PER_M2: { description: 'For a square metre.' },
    PER_1000_KNOTS: { description: 'For a thousand knots.' },
    PER_PIECE: { description: 'For the piece.' },
  },
});

export enum SharingEnum {
  EQUAL = 'EQUAL',
  PARTS = 'PARTS',
  WEAVER_DAYS = 'WEAVER_DAYS',
}
registerEnumType(SharingEnum, {
  name: 'PaySharing',
  description: 'How several weavers of one rug share its price; the shares always add up to it.',
  valuesMap: {
    EQUAL: { description: 'Each the same.' },
    PARTS: { description: 'By the parts that were agreed.' },
    WEAVER_DAYS: { description: 'By the days that each wove.' },
  },
});

export enum PayTargetEnum {
  RUG = 'RUG',
  PIECE = 'PIECE',
  DESIGN = 'DESIGN',
  ALL = 'ALL',
}
registerEnumType(PayTargetEnum, {
  name: 'PayTarget',
  description: 'What an agreement counts for; the narrowest one that fits a rug is the one that counts.',
  valuesMap: {
    RUG: { description: 'One rug, whenever it was agreed.' },
    PIECE: { description: 'One piece on the loom, whenever it was agreed.' },
    DESIGN: { description: 'A design.' },
    ALL: { description: 'Everything that the named weavers, or all, begin while it is in force.' },
  },
});

@ObjectType({ description: 'A weaver who is named in an agreement.' })
export class PayParty {
  /** Her id inside the zone; not part of the schema. */
  personKey!: string;

  @Field(() => Int, { nullable: true, description: 'Her parts, where the price is shared by parts.' })
  parts?: number | null;
}

@ObjectType('PayAgreement', { description: 'What a cooperative and its weavers agreed to pay.' })
export class PayAgreementType {
  /** The whole view; not part of the schema. */
  view!: View<AgreementState>;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Its code for people, e.g. A-K7M3-9HRY.' })
  code!: string;

  @Field(() => PayBasisEnum, { description: 'What the price is for.' })
  basis!: PayBasisEnum;

  @Field(() => SharingEnum, { description: 'How several weavers share it.' })
  sharing!: SharingEnum;

  @Field(() => PayTargetEnum, { description: 'What it counts for.' })
  target!: PayTargetEnum;

  @Field(() => ID, { nullable: true, description: 'The rug or the piece that it is for.' })
  targetId?: string | null;

  @Field(() => String, { nullable: true, description: 'The design that it is for.' })
  design?: string | null;

  @Field(() => DayScalar, { description: 'It counts for what is begun on or after this day.' })
  from!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day on which it counts.' })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark.' })
  note?: string | null;

  @Field(() => InstantScalar, { description: 'When it was recorded.' })
  madeAt!: string;

  @Field(() => [PayParty], { description: 'The weavers it is with; all of the cooperative when empty.' })
  parties!: PayParty[];

  /** An agreement as GraphQL shows it. */
  static of(view: View<AgreementState>): PayAgreementType {
    const { _id, basis, sharing, target, targetId, design, from, endsOn, note, madeAt, parties } = view;
    const kind = { RUG: 'rug', PIECE: 'piece', DESIGN: undefined, ALL: undefined }[target];
    return {
      view,
      id: opaqueId('pay-agreement', _id),
      code: printLettered(AGREEMENT_LETTER, _id),
      basis: basis as PayBasisEnum,
      sharing: sharing as SharingEnum,
      target: target as PayTargetEnum,
      targetId: kind && targetId ? opaqueId(kind, targetId) : null,
      design: design ?? null,
      from,
      endsOn: endsOn ?? null,
      note: note ?? null,
      madeAt,
      parties: parties.map(({ personId, parts }) => ({ personKey: personId, parts: parts ?? null })),
    };
  }
}

export const PayAgreementConnection = connectionType(PayAgreementType, 'PayAgreement');

@ArgsType()
export class PayAgreementsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only those of this cooperative.' })
  cooperativeId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only those that have not ended.' })
  inForce!: boolean;
}

@InputType({ description: 'A weaver of an agreement.' })
export class PayPartyInput {
  @Field(() => ID, { description: 'A member of the cooperative.' })
  personId!: string;

  @Field(() => Int, {
    nullable: true,
    description: `Her parts, 1 to ${MOST_PARTS}; only where the price is shared by parts.`,
  })
  parts?: number | null;
}

@InputType('MakePayAgreementInput', { description: 'What `makePayAgreement` takes.' })
export class MakePayAgreementArguments extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'The cooperative; your own when left out.' })
  cooperativeId?: string | null;

  @Field(() => PayBasisEnum, { description: 'What the price is for.' })
  basis!: PayBasisEnum;

  @Field(() => SaidMoneyInput, { description: 'The price for one of it.' })
  rate!: SaidMoneyInput;

  @Field(() => SharingEnum, { description: 'How several weavers share it.' })
  sharing!: SharingEnum;

  @Field(() => [PayPartyInput], {
    defaultValue: [],
    description: `The weavers it is with, at most ${MOST_PARTIES}: it then counts for what exactly they make together; all of the cooperative when empty.`,
  })
  parties!: PayPartyInput[];

  @Field(() => ID, { nullable: true, description: 'Only for this rug.' })
  rugId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only for this piece on the loom.' })
  pieceId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only for this design, at most 80 characters.' })
  design?: string | null;

  @Field(() => DayScalar, {
    description: 'It counts for what is begun on or after this day, which may lie in the past.',
  })
  from!: string;

  @Field(() => String, {
    nullable: true,
    description: `A remark without names of people, at most ${MOST_NOTE} characters.`,
  })
  note?: string | null;
}

@InputType('EndPayAgreementInput', { description: 'What `endPayAgreement` takes.' })
export class EndPayAgreementArguments extends CommandInput {
  @Field(() => ID, { description: 'The agreement.' })
  agreementId!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day on which it counts; today when left out.',
  })
  on?: string | null;
}

@ObjectType({ description: 'An agreement, as it stands now.' })
export class PayAgreementPayload {
  @Field(() => PayAgreementType, { description: 'The agreement.' })
  agreement!: PayAgreementType;
}

export const MakePayAgreementResult = resultUnion('MakePayAgreementResult', PayAgreementPayload);
export const EndPayAgreementResult = resultUnion('EndPayAgreementResult', PayAgreementPayload);
