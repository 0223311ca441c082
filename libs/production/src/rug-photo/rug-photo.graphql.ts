import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CommandInput, InstantScalar, opaqueId } from '#libs/platform';
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
export class RugPhotoType {
  @Field(() => ID, { description: 'The sha256 of the picture, hex.' })
  id!: string;

  @Field(() => PhotoViewEnum, { description: 'What it shows.' })
  view!: PhotoViewEnum;

  @Field(() => String, { nullable: true, description: 'The code of the fault that it shows.' })
  defect?: string | null;

  @Field({ description: 'Where the picture is fetched, at most 1,600 pixels a side.' })
  path!: string;

  @Field({ description: 'Where the small picture is fetched, at most 320 pixels a side.' })
  thumbnailPath!: string;

  @Field(() => Int, { description: 'Width of the picture in pixels.' })
  widthPx!: number;

  @Field(() => Int, { description: 'Height of the picture in pixels.' })
  heightPx!: number;

  @Field(() => InstantScalar, { description: 'When it was taken, as who sent it says.' })
  takenAt!: string;

  /** A photograph as GraphQL shows it; `rugId` is the id inside the zone. */
  static of(rugId: string, photo: RugPhoto): RugPhotoType {
    const { sha256, thumbnailSha256, view, defect, widthPx, heightPx, takenAt } = photo;
    const folder = `/rugs/${opaqueId('rug', rugId)}/photos`;
    return {
      ...{ id: sha256, defect, widthPx, heightPx, takenAt },
      view: view as PhotoViewEnum,
      path: `${folder}/${sha256}.webp`,
      thumbnailPath: `${folder}/${thumbnailSha256}.webp`,
    };
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
