import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CommandInput, InstantScalar } from '#libs/platform';
import { PhotoType } from '../photo/photo.graphql.js';
import type { RugPhoto } from '../rug/rug.js';

export enum PhotoViewEnum {
  FRONT = 'FRONT',
  BACK = 'BACK',
  DETAIL = 'DETAIL',
  DEFECT = 'DEFECT',
}
registerEnumType(PhotoViewEnum, {
  name: 'PhotoView',
  description: 'What a photograph of a rug shows.',
  valuesMap: {
    FRONT: { description: 'The whole front; the newest stands on the passport.' },
    BACK: { description: 'The back, where the knots are counted.' },
    DETAIL: { description: 'A part of it.' },
    DEFECT: { description: 'A fault.' },
  },
});

export enum PhotoRemovalEnum {
  WRONG_RUG = 'WRONG_RUG',
  UNCLEAR = 'UNCLEAR',
  SHOWS_PEOPLE = 'SHOWS_PEOPLE',
  REPLACED = 'REPLACED',
}
registerEnumType(PhotoRemovalEnum, {
  name: 'PhotoRemoval',
  description: 'Why a photograph is not shown any more.',
  valuesMap: {
    WRONG_RUG: { description: 'It shows another rug.' },
    UNCLEAR: { description: 'It shows nothing that can be made out.' },
    SHOWS_PEOPLE: { description: 'Somebody is in it.' },
    REPLACED: { description: 'There is a better one.' },
  },
});

@ObjectType('RugPhoto', {
  description: 'A photograph of a rug, drawn anew: nothing of the sent file is kept.',
})
export class RugPhotoType extends PhotoType {
  @Field(() => PhotoViewEnum, { description: 'What it shows.' })
  view!: PhotoViewEnum;

  @Field(() => String, { nullable: true, description: 'The code of the fault that it shows.' })
  defect?: string | null;

  @Field(() => InstantScalar, { description: 'When it was taken, as who sent it says.' })
  takenAt!: string;

  /** A photograph as GraphQL shows it; `rugId` is the id inside the zone. */
  static of(rugId: string, photo: RugPhoto): RugPhotoType {
    const { view, defect, takenAt } = photo;
    return { ...PhotoType.parts('rug', rugId, photo), defect, takenAt, view: view as PhotoViewEnum };
  }
}

@InputType('RemoveRugPhotoInput', { description: 'What `removeRugPhoto` takes.' })
export class RemoveRugPhotoArguments extends CommandInput {
  @Field(() => ID, { description: 'The rug.' })
  rugId!: string;

  @Field(() => ID, { description: 'The photograph.' })
  photoId!: string;

  @Field(() => PhotoRemovalEnum, { description: 'Why it goes.' })
  reason!: PhotoRemovalEnum;
}
