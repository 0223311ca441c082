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
  COOPERATIVE = 'COOPERATIVE',
  EXPORTER = 'EXPORTER',
  CONSIGNEE = 'CONSIGNEE',
  AUTHORITY = 'AUTHORITY',
}
registerEnumType(OrganisationKindEnum, {
  name: 'OrganisationKind',
  description: 'What an organisation is to the zone.',
  valuesMap: {
    FREE_ZONE: { description: 'The free zone’s own organisation.' },
    COOPERATIVE: { description: 'A cooperative of weavers.' },
    EXPORTER: { description: 'A firm or a card holder that exports rugs.' },
    CONSIGNEE: { description: 'A receiver abroad.' },
    AUTHORITY: { description: 'A rug office, customs or another authority.' },
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

  /** An organisation as GraphQL shows it. */
  static of(view: View<OrganisationState>): OrganisationType {
    const { _id: key, kind, name, country, legalId, address, taxId } = view;
    const id = opaqueId('organisation', key);
    return { key, id, kind: kind as OrganisationKindEnum, name, country, legalId, address, taxId };
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
