import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  CommandInput,
  LocalTextInput,
  LocalTextType,
  PageArguments,
  connectionType,
  opaqueId,
  resultUnion,
} from '#libs/platform';
import type { View } from '#libs/ledger';
import type { OrganisationState } from './organisation.js';

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

@ObjectType('Organisation', { description: 'A firm, a cooperative or an authority.' })
export class OrganisationType {
  /** The id inside the zone; not part of the schema. */
  key!: string;

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

  @Field(() => String, {
    nullable: true,
    description: 'Global Location Number, 13 digits with check digit; as a party (PGLN) it has the same.',
  })
  gln?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The counties that an office watches over; null for the whole zone and for all other kinds.',
  })
  counties?: readonly string[] | null;

  /** An organisation as GraphQL shows it. */
  static of(view: View<OrganisationState>): OrganisationType {
    const { _id: key, kind, standing, name, country, legalId, address, taxId, gln, counties } = view;
    return {
      key,
      id: opaqueId('organisation', key),
      kind: kind as OrganisationKindEnum,
      standing: standing as OrganisationStandingEnum,
      name,
      country,
      legalId,
      address,
      taxId,
      gln,
      counties,
    };
  }
}

export const OrganisationConnection = connectionType(OrganisationType, 'Organisation');

@ArgsType()
export class OrganisationsArguments extends PageArguments {
  @Field(() => OrganisationKindEnum, { nullable: true, description: 'Only organisations of this kind.' })
  kind?: OrganisationKindEnum | null;
}

@InputType('RegisterOrganisationInput', { description: 'What `registerOrganisation` takes.' })
export class RegisterOrganisationArguments extends CommandInput {
  @Field(() => OrganisationKindEnum, { description: 'What it is to the zone.' })
  kind!: OrganisationKindEnum;

  @Field(() => LocalTextInput, { description: 'Its name, at most 160 characters in each language.' })
  name!: LocalTextInput;

  @Field({ description: 'Its country, ISO 3166-1 alpha-2, e.g. IR.' })
  country!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Iranian national legal id, 11 digits with check digit; unique.',
  })
  legalId?: string | null;

  @Field(() => String, { nullable: true, description: 'Tax number of its country; unique in the country.' })
  taxId?: string | null;

  @Field(() => LocalTextInput, { nullable: true, description: 'Its postal address.' })
  address?: LocalTextInput | null;
}

@ObjectType({ description: 'An organisation was registered.' })
export class OrganisationPayload {
  @Field(() => OrganisationType, { description: 'The organisation.' })
  organisation!: OrganisationType;
}

export const RegisterOrganisationResult = resultUnion('RegisterOrganisationResult', OrganisationPayload);
