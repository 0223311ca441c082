import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CommandInput, LocalTextInput, resultUnion } from '#libs/platform';
import { MAX_COUNTIES } from './county-list.js';
import { OrganisationKindEnum, OrganisationType } from './organisation.graphql.js';

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

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation that it is a part of; a unit of the free zone needs one.',
  })
  parentId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its Global Location Number, if GS1 gave it one: 13 digits with check digit; unique.',
  })
  gln?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the zone issues a GLN under its own company prefix; not together with `gln`.',
  })
  issueGln?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'The county that it sits in, as villages name theirs; at most 80 characters.',
  })
  county?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: `The counties that an office watches over, at most ${MAX_COUNTIES}; the whole zone when left out.`,
  })
  counties?: string[] | null;
}

@InputType({ isAbstract: true })
abstract class OrganisationCommandInput extends CommandInput {
  @Field(() => ID, { description: 'The organisation.' })
  organisationId!: string;
}

@InputType('VerifyOrganisationInput', { description: 'What `verifyOrganisation` takes.' })
export class VerifyOrganisationArguments extends OrganisationCommandInput {
  @Field({
    description:
      'The paper that was seen, e.g. the number of its registration notice; at most 120 characters.',
  })
  document!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A remark without personal data, at most 300 characters; it stays for ever.',
  })
  note?: string | null;
}

@InputType('WithdrawVerificationInput', { description: 'What `withdrawVerification` takes.' })
export class WithdrawVerificationArguments extends OrganisationCommandInput {
  @Field({ description: 'Why, without personal data, at most 300 characters; it stays for ever.' })
  reason!: string;
}

@InputType('SuspendOrganisationInput', { description: 'What `suspendOrganisation` takes.' })
export class SuspendOrganisationArguments extends OrganisationCommandInput {
  @Field({ description: 'Why, without personal data, at most 300 characters; it stays for ever.' })
  reason!: string;
}

@InputType('ReopenOrganisationInput', { description: 'What `reopenOrganisation` takes.' })
export class ReopenOrganisationArguments extends OrganisationCommandInput {
  @Field(() => String, {
    nullable: true,
    description: 'A remark without personal data, at most 300 characters; it stays for ever.',
  })
  note?: string | null;
}

@InputType('AmendOrganisationInput', {
  description: 'What `amendOrganisation` takes; what is left out stays as it is.',
})
export class AmendOrganisationArguments extends OrganisationCommandInput {
  @Field(() => LocalTextInput, {
    nullable: true,
    description: 'Its name; under another name a verification ends.',
  })
  name?: LocalTextInput | null;

  @Field(() => LocalTextInput, { nullable: true, description: 'Its postal address.' })
  address?: LocalTextInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Iranian national legal id, where none is recorded yet; a verification ends.',
  })
  legalId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Tax number of its country; unique in the country; a verification ends.',
  })
  taxId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The county that it sits in, as villages name theirs; at most 80 characters.',
  })
  county?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: `The counties that an office watches over, at most ${MAX_COUNTIES}; none for the whole zone.`,
  })
  counties?: string[] | null;
}

@InputType('AssignGlnInput', { description: 'What `assignGln` takes.' })
export class AssignGlnArguments extends OrganisationCommandInput {
  @Field(() => String, {
    nullable: true,
    description: 'The number that GS1 gave it, 13 digits with check digit; left out, the zone issues one.',
  })
  gln?: string | null;
}

@ObjectType({ description: 'An organisation was registered, or what is true of it changed.' })
export class OrganisationPayload {
  @Field(() => OrganisationType, { description: 'The organisation as it stands now.' })
  organisation!: OrganisationType;
}

export const RegisterOrganisationResult = resultUnion('RegisterOrganisationResult', OrganisationPayload);
export const VerifyOrganisationResult = resultUnion('VerifyOrganisationResult', OrganisationPayload);
export const WithdrawVerificationResult = resultUnion('WithdrawVerificationResult', OrganisationPayload);
export const SuspendOrganisationResult = resultUnion('SuspendOrganisationResult', OrganisationPayload);
export const ReopenOrganisationResult = resultUnion('ReopenOrganisationResult', OrganisationPayload);
export const AmendOrganisationResult = resultUnion('AmendOrganisationResult', OrganisationPayload);
export const AssignGlnResult = resultUnion('AssignGlnResult', OrganisationPayload);
