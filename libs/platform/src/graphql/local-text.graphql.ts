import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { LocalText } from '../language/language.js';

export enum LanguageEnum {
  fa = 'fa',
  en = 'en',
  ru = 'ru',
}
registerEnumType(LanguageEnum, {
  name: 'Language',
  description: 'Persian, English, Russian.',
  valuesMap: {
    fa: { description: 'Persian.' },
    en: { description: 'English.' },
    ru: { description: 'Russian.' },
  },
});

@ObjectType('LocalText', { description: 'A text in the three languages.' })
export class LocalTextType implements LocalText {
  @Field({ description: 'In Persian.' })
  fa!: string;

  @Field({ description: 'In English.' })
  en!: string;

  @Field({ description: 'In Russian.' })
  ru!: string;
}

@InputType({ description: 'A text in the three languages.' })
export class LocalTextInput implements LocalText {
  @Field({ description: 'In Persian.' })
  fa!: string;

  @Field({ description: 'In English.' })
  en!: string;

  @Field({ description: 'In Russian.' })
  ru!: string;
}
