import { Field, ObjectType } from '@nestjs/graphql';
import { LocalTextType } from '#libs/platform';
import type { CardField } from './identity-card.js';

@ObjectType('CardField', { description: 'A field of the identity card of a rug.' })
export class CardFieldType {
  @Field({ description: 'Its name for programs, e.g. `knotType`.' })
  key!: string;

  @Field(() => LocalTextType, { description: 'What it is called.' })
  label!: LocalTextType;

  @Field(() => LocalTextType, { description: 'What it says, as it is printed.' })
  value!: LocalTextType;

  @Field(() => Boolean, { description: 'Whether the by-law asks for it; those stand first.' })
  byLaw!: boolean;

  @Field(() => Boolean, { description: 'Whether everybody may read it.' })
  isPublic!: boolean;

  /** A field as GraphQL shows it. */
  static of({ key, label, value, byLaw, isPublic }: CardField): CardFieldType {
    return { ...{ key, byLaw, isPublic }, label: { ...label }, value: { ...value } };
  }
}

@ObjectType('PublicCard', { description: 'What everybody may read of a rug: what its passport prints.' })
export class PublicCardType {
  @Field(() => [CardFieldType], { description: 'Its fields, those of the by-law first.' })
  fields!: CardFieldType[];
}

@ObjectType('IdentityCard', {
  description: 'The identity card of a rug as its cooperative and the offices have it.',
})
export class IdentityCardType {
  @Field(() => [CardFieldType], { description: 'Its fields, those of the by-law first.' })
  fields!: CardFieldType[];

  @Field(() => [LocalTextType], { description: 'The fields of the by-law that are not known yet.' })
  missing!: LocalTextType[];

  @Field(() => Boolean, { description: 'Whether it may be exported only with a card: from 30 raj on.' })
  neededForExport!: boolean;
}
