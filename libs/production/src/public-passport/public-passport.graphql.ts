import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { printCode } from '#libs/platform';
import { CardFieldType } from '../identity-card/identity-card.graphql.js';
import { publicCard } from '../identity-card/identity-card.js';
import { passportPhoto } from '../rug-photo/rug-photo.js';
import type { PublicPassport } from './public-passports.js';
import { standingOf } from './public-passport.js';

export enum PassportStandingEnum {
  NOT_PASSED = 'NOT_PASSED',
  PASSED = 'PASSED',
  LOST = 'LOST',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(PassportStandingEnum, {
  name: 'PassportStanding',
  description: 'What everybody may know of where a rug stands.',
  valuesMap: {
    NOT_PASSED: { description: 'Registered; it has passed no inspection.' },
    PASSED: { description: 'It has passed inspection.' },
    LOST: { description: 'Reported lost: whoever is offered it should ask the cooperative.' },
    WITHDRAWN: { description: 'Taken out of the register; its passport holds no longer.' },
  },
});

@ObjectType('Passport', {
  description:
    'What whoever holds a rug may know of it, as it stands now: what its printed passport says, no more.',
})
export class PassportType {
  @Field({ description: 'The code of the rug, as it is printed.' })
  code!: string;

  @Field({ description: 'Its identity in the world’s numbering, an EPC URI.' })
  sgtin!: string;

  @Field(() => PassportStandingEnum, { description: 'Where it stands.' })
  standing!: PassportStandingEnum;

  @Field(() => [CardFieldType], { description: 'Its fields, those of the by-law first.' })
  fields!: CardFieldType[];

  @Field(() => String, {
    nullable: true,
    description: 'Where the photograph of its front is fetched, at most 1,600 pixels a side; by everybody.',
  })
  photoPath?: string | null;

  static of({ rug, data }: PublicPassport): PassportType {
    const photo = passportPhoto(rug);
    return {
      ...{ code: printCode(rug.code), sgtin: rug.sgtin },
      standing: standingOf(rug) as PassportStandingEnum,
      fields: publicCard(data).map((field) => CardFieldType.of(field)),
      photoPath: photo ? `/passports/${rug.code}/${photo.sha256}.webp` : null,
    };
  }
}
