import { ArgsType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar, LocalTextType, PageArguments, connectionType, opaqueId } from '#libs/platform';
import type { View } from '#libs/ledger';
import type { OrganisationState, StandingAct } from './organisation.js';

export enum OrganisationKindEnum {
  FREE_ZONE = 'FREE_ZONE',
  FREE_ZONE_UNIT = 'FREE_ZONE_UNIT',
  DIRECTORATE = 'DIRECTORATE',
  CUSTOMS = 'CUSTOMS',
  FUND = 'FUND',
  COOPERATIVE = 'COOPERATIVE',
  PRODUCTION_UNIT = 'PRODUCTION_UNIT',
  EXPORTER = 'EXPORTER',
  CARRIER = 'CARRIER',
  CONSIGNEE = 'CONSIGNEE',
  AUTHORITY = 'AUTHORITY',
}
registerEnumType(OrganisationKindEnum, {
  name: 'OrganisationKind',
  description: 'What an organisation is to the zone.',
  valuesMap: {
    FREE_ZONE: { description: 'The free zone’s own organisation.' },
    FREE_ZONE_UNIT: { description: 'A unit of the free zone’s organisation, e.g. its rug programme.' },
    DIRECTORATE: { description: 'A provincial directorate, e.g. of industry, mines and trade.' },
    CUSTOMS: { description: 'A customs office, on either shore.' },
    FUND: { description: 'A fund that gives loans and guarantees.' },
    COOPERATIVE: { description: 'A cooperative of weavers.' },
    PRODUCTION_UNIT: { description: 'A workshop, on its own or of a cooperative or a firm.' },
    EXPORTER: { description: 'A firm or a card holder that exports rugs.' },
    CARRIER: { description: 'A firm that moves goods by road, rail, sea or air.' },
    CONSIGNEE: { description: 'A receiver abroad.' },
    AUTHORITY: { description: 'Another authority, e.g. a rug office or a chamber.' },
  },
});

export enum OrganisationStandingEnum {
  REGISTERED = 'REGISTERED',
  VERIFIED = 'VERIFIED',
  SUSPENDED = 'SUSPENDED',
}
registerEnumType(OrganisationStandingEnum, {
  name: 'OrganisationStanding',
  description: 'How an organisation stands in the zone’s register.',
  valuesMap: {
    REGISTERED: { description: 'Entered; no official has looked at its papers yet. It may act.' },
    VERIFIED: { description: 'An official has seen that it is what it says.' },
    SUSPENDED: { description: 'Stopped for a while; its accounts may read and do nothing.' },
  },
});

export enum GlnIssuerEnum {
  ZONE = 'ZONE',
  GS1 = 'GS1',
}
registerEnumType(GlnIssuerEnum, {
  name: 'GlnIssuer',
  description: 'Who issued a Global Location Number.',
  valuesMap: {
    ZONE: { description: 'The zone, under its own GS1 company prefix.' },
    GS1: { description: 'GS1, to the organisation itself; the zone was told it.' },
  },
});

@ObjectType('StandingAct', { description: 'Who changed a standing and when; what was seen or why.' })
export class StandingActType {
  /** What was done; not part of the schema. */
  act!: StandingAct;

  /** The organisation that it was done to; not part of the schema. */
  organisationKey!: string;

  @Field(() => InstantScalar, { description: 'When it happened.' })
  at!: string;

  /** An act as GraphQL shows it; the rest is for those who may see it. */
  static of(organisationKey: string, act: StandingAct): StandingActType {
    return { act, organisationKey, at: act.at };
  }
}

@ObjectType('Organisation', { description: 'A firm, a cooperative or an authority.' })
export class OrganisationType {
  /** The id inside the zone; not part of the schema. */
  key!: string;

  /** The organisation that it is a part of; not part of the schema. */
  parentKey?: string | undefined;

  /** Its row in the vault of contacts; not part of the schema. */
  contactsKey?: string | undefined;

  /** How many things happened to it; not part of the schema. */
  version!: number;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => OrganisationKindEnum, { description: 'What it is to the zone.' })
  kind!: OrganisationKindEnum;

  @Field(() => LocalTextType, { description: 'Its name.' })
  name!: LocalTextType;

  @Field({ description: 'Its country, ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => String, { nullable: true, description: 'Iranian national legal id, 11 digits.' })
  legalId?: string | null;

  @Field(() => LocalTextType, { nullable: true, description: 'Its postal address.' })
  address?: LocalTextType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Tax number: INN in Russia, BIN in Kazakhstan, VÖEN in Azerbaijan.',
  })
  taxId?: string | null;

  @Field(() => OrganisationStandingEnum, { description: 'How it stands in the register.' })
  standing!: OrganisationStandingEnum;

  @Field(() => InstantScalar, { description: 'When it entered the register.' })
  registeredAt!: string;

  @Field(() => InstantScalar, { description: 'When its standing last changed.' })
  standingSince!: string;

  @Field(() => StandingActType, { nullable: true, description: 'How it was verified; null if it is not.' })
  verification?: StandingActType | null;

  @Field(() => StandingActType, { nullable: true, description: 'Why it is suspended; null if it is not.' })
  suspension?: StandingActType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Global Location Number, 13 digits with check digit; as a party (PGLN) it has the same.',
  })
  gln?: string | null;

  @Field(() => GlnIssuerEnum, { nullable: true, description: 'Who issued its GLN; null if it has none.' })
  glnIssuer?: GlnIssuerEnum | null;

  @Field(() => String, {
    nullable: true,
    description: 'The county that it sits in, as villages name theirs.',
  })
  county?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The counties that an office watches over; null for the whole zone and for all other kinds.',
  })
  counties?: readonly string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where its emblem is fetched, a WebP picture of at most 512 by 512 pixels; null if it has none.',
  })
  emblemPath?: string | null;

  /** An organisation as GraphQL shows it. */
  static of(view: View<OrganisationState>): OrganisationType {
    const { _id: key, name, country, legalId, address, taxId, gln, county, counties } = view;
    const { registeredAt, standingSince, parentId, version, verification, suspension } = view;
    return {
      ...{
        key,
        version,
        contactsKey: view.contactsId,
        parentKey: parentId,
        id: opaqueId('organisation', key),
      },
      ...{ name, country, legalId, address, taxId, gln, county, counties, registeredAt, standingSince },
      kind: view.kind as OrganisationKindEnum,
      standing: view.standing as OrganisationStandingEnum,
      glnIssuer: view.glnIssuer as GlnIssuerEnum | undefined,
      emblemPath: view.emblem && `/emblems/${view.emblem}.webp`,
      verification: verification && StandingActType.of(key, verification),
      suspension: suspension && StandingActType.of(key, suspension),
    };
  }
}

export const OrganisationConnection = connectionType(OrganisationType, 'Organisation');

@ArgsType()
export class OrganisationsArguments extends PageArguments {
  @Field(() => OrganisationKindEnum, { nullable: true, description: 'Only organisations of this kind.' })
  kind?: OrganisationKindEnum | null;

  @Field(() => OrganisationStandingEnum, { nullable: true, description: 'Only those that stand so.' })
  standing?: OrganisationStandingEnum | null;

  @Field(() => ID, { nullable: true, description: 'Only the parts of this organisation.' })
  parentId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The beginning of words of its name in any language, or of its legal id, tax number or GLN.',
  })
  search?: string | null;
}
