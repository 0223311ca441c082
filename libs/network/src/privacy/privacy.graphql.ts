import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { CommandInput, resultUnion } from '#libs/platform';
import { PersonPayload } from '../person/enrol-person.graphql.js';

export enum ErasureReasonEnum {
  SHE_ASKED = 'SHE_ASKED',
  NO_LONGER_NEEDED = 'NO_LONGER_NEEDED',
  ENROLLED_BY_MISTAKE = 'ENROLLED_BY_MISTAKE',
  LAW = 'LAW',
}
registerEnumType(ErasureReasonEnum, {
  name: 'ErasureReason',
  description: 'Why somebody is erased. It stays in the ledger, so it is a choice and no text.',
  valuesMap: {
    SHE_ASKED: { description: 'She asked for it.' },
    NO_LONGER_NEEDED: { description: 'Her data are needed for nothing any more.' },
    ENROLLED_BY_MISTAKE: { description: 'She should not have been enrolled.' },
    LAW: { description: 'A law or a court asks for it.' },
  },
});

@InputType('ErasePersonInput', { description: 'What `erasePerson` takes.' })
export class ErasePersonArguments extends CommandInput {
  @Field(() => ID, { description: 'The person; records that are read under hers are erased with it.' })
  personId!: string;

  @Field(() => ErasureReasonEnum, { description: 'Why.' })
  reason!: ErasureReasonEnum;
}

export const ErasePersonResult = resultUnion('ErasePersonResult', PersonPayload);
