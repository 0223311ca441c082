import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CommandInput, resultUnion } from '#libs/platform';
import { OrganisationPayload } from '../organisation/organisation-commands.graphql.js';

@ObjectType('Contacts', { description: 'How an organisation is reached.' })
export class ContactsType {
  @Field(() => String, { nullable: true, description: 'Telephone of its office.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Web address; begins with http:// or https://.' })
  web?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom to ask for.' })
  person?: string | null;
}

@InputType('ChangeContactsInput', {
  description: 'What `changeContacts` takes: all contacts anew; what is left out is not given any more.',
})
export class ChangeContactsArguments extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'The organisation; your own when left out.' })
  organisationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone of its office, with area or country code; 5 to 15 digits.',
  })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address, at most 120 characters.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Web address, at most 200 characters.' })
  web?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom to ask for, at most 80 characters.' })
  person?: string | null;
}

export const ChangeContactsResult = resultUnion('ChangeContactsResult', OrganisationPayload);
