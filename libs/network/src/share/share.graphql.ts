import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar, connectionType, opaqueId, resultUnion, type ShareKind } from '#libs/platform';
import { shareState } from './share.js';
import type { Share } from './share.schema.js';

export enum ShareKindEnum {
  RUG = 'rug',
  BATCH = 'batch',
  BALE = 'bale',
  SHIPMENT = 'shipment',
  ORGANISATION = 'organisation',
}
registerEnumType(ShareKindEnum, {
  name: 'ShareKind',
  description: 'What can be shared.',
  valuesMap: {
    RUG: { description: 'One rug.' },
    BATCH: { description: 'A batch and its rugs.' },
    BALE: { description: 'A bale and its rugs.' },
    SHIPMENT: { description: 'A shipment with its bales and rugs.' },
    ORGANISATION: { description: 'All batches, bales, shipments and rugs of an organisation.' },
  },
});

export enum ShareStateEnum {
  OPEN = 'OPEN',
  USED_UP = 'USED_UP',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}
registerEnumType(ShareStateEnum, {
  name: 'ShareState',
  description: 'How a share stands.',
  valuesMap: {
    OPEN: { description: 'Its link can be opened.' },
    USED_UP: { description: 'It was visited as often as it may be.' },
    EXPIRED: { description: 'Its time is over.' },
    REVOKED: { description: 'It was revoked.' },
  },
});

@ObjectType('Share', {
  description: 'A read-only share with somebody who has no account. Its link is told once.',
})
export class ShareType {
  /** What it is of, and who gave it; not part of the schema. */
  kept!: Share;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => ShareKindEnum, { description: 'What is shared.' })
  kind!: ShareKindEnum;

  @Field(() => String, {
    nullable: true,
    description: 'The code of what is shared; null for an organisation.',
  })
  code?: string | null;

  @Field({ description: 'For whom it is, in the words of who shared it.' })
  label!: string;

  @Field(() => Boolean, { description: 'Whether its papers can be downloaded.' })
  papers!: boolean;

  @Field(() => Boolean, { description: 'Whether prices are told, and the papers that print them.' })
  prices!: boolean;

  @Field(() => ShareStateEnum, { description: 'How it stands now.' })
  state!: ShareStateEnum;

  @Field(() => InstantScalar, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => InstantScalar, { description: 'Until when its link can be opened.' })
  expiresAt!: string;

  @Field(() => Int, { nullable: true, description: 'How many visits it is good for; null for any number.' })
  mostUses?: number | null;

  @Field(() => Int, {
    description: 'How many visits there were: one reader within half an hour is one, whatever he opens.',
  })
  uses!: number;

  @Field(() => InstantScalar, { nullable: true, description: 'When the last visit began.' })
  lastUsedAt?: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was revoked.' })
  revokedAt?: string | null;

  /** A share as GraphQL shows it at an instant. */
  static of(kept: Share, now: Date): ShareType {
    const { code, label, papers, prices, createdAt, expiresAt, mostUses, uses, lastUsedAt, revokedAt } = kept;
    return {
      kept,
      id: opaqueId('share', kept._id),
      kind: kept.kind as ShareKindEnum,
      state: shareState(kept, now) as ShareStateEnum,
      ...{ code, label, papers, prices, mostUses, uses },
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
      revokedAt: revokedAt?.toISOString() ?? null,
    };
  }
}

export const ShareConnection = connectionType(ShareType, 'Share');

@InputType('ShareWithInput', { description: 'What `shareWith` takes.' })
export class ShareWithArguments {
  @Field(() => ShareKindEnum, { description: 'What is to be shared.' })
  kind!: ShareKind;

  @Field(() => ID, { description: 'The rug, batch, bale, shipment or organisation; one that you see.' })
  id!: string;

  @Field({ description: 'For whom it is, 1 to 80 characters; the reader sees it too.' })
  label!: string;

  @Field(() => Int, { description: 'How many days the link is good, 1 to 365.' })
  expiresInDays!: number;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether papers can be downloaded.' })
  papers!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether prices are told, and the papers that print them.',
  })
  prices!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'How many visits it is good for, 1 to 10,000; any number when left out.',
  })
  mostUses?: number | null;
}

@ObjectType({ description: 'Something was shared.' })
export class ShareWithPayload {
  @Field(() => ShareType, { description: 'The share.' })
  share!: ShareType;

  @Field({
    description: 'The token; it cannot be read again. A program sends it as `Authorization: Bearer …`.',
  })
  token!: string;

  @Field({
    description:
      'The path of the link for people, `/shared#gs_…`, under the address of the console. The token stands behind the #, so that no server on the way sees it.',
  })
  path!: string;
}

export const ShareWithResult = resultUnion('ShareWithResult', ShareWithPayload);

@ObjectType({ description: 'A share was revoked.' })
export class RevokeSharePayload {
  @Field(() => ShareType, { description: 'The share.' })
  share!: ShareType;
}

export const RevokeShareResult = resultUnion('RevokeShareResult', RevokeSharePayload);

@ObjectType('SharedThing', { description: 'What a guest was shown, and how far.' })
export class SharedThingType {
  /** The share; not part of the schema. */
  kept!: Share;

  @Field(() => ShareKindEnum, { description: 'What was shared.' })
  kind!: ShareKindEnum;

  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its code, for `trace`; null for an organisation.' })
  code?: string | null;

  @Field({ description: 'For whom it was shared, in the words of who shared it.' })
  label!: string;

  @Field(() => Boolean, { description: 'Whether its papers can be downloaded.' })
  papers!: boolean;

  @Field(() => Boolean, { description: 'Whether prices are told.' })
  prices!: boolean;

  @Field(() => InstantScalar, { description: 'Until when it can be seen.' })
  expiresAt!: string;

  /** What a share opens, as GraphQL shows it to the guest. */
  static of(kept: Share): SharedThingType {
    const { kind, subject, code, label, papers, prices, expiresAt } = kept;
    return {
      kept,
      kind: kind as ShareKindEnum,
      id: opaqueId(kind, subject),
      ...{ code, label, papers, prices, expiresAt: expiresAt.toISOString() },
    };
  }
}
