import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CommandInput, DayScalar, opaqueId, resultUnion } from '#libs/platform';
import { PiecePayload } from '../piece/piece-commands.graphql.js';
import type { PiecePhotographed } from '../piece/piece.events.js';

export enum PiecePhotoRemovalEnum {
  WRONG_PIECE = 'WRONG_PIECE',
  UNCLEAR = 'UNCLEAR',
  SHOWS_PEOPLE = 'SHOWS_PEOPLE',
}
registerEnumType(PiecePhotoRemovalEnum, {
  name: 'PiecePhotoRemoval',
  description: 'Why a photograph of a piece is not shown any more.',
  valuesMap: {
    WRONG_PIECE: { description: 'It shows another piece.' },
    UNCLEAR: { description: 'It shows nothing that can be made out.' },
    SHOWS_PEOPLE: { description: 'Somebody is in it.' },
  },
});

@ObjectType('PiecePhoto', {
  description: 'A photograph of a piece on the loom, drawn anew: nothing of the sent file is kept.',
})
export class PiecePhotoType {
  @Field(() => ID, { description: 'The sha256 of the picture, hex.' })
  id!: string;

  @Field(() => DayScalar, { description: 'The day that it shows.' })
  on!: string;

  @Field({ description: 'Where the picture is fetched, at most 1,600 pixels a side.' })
  path!: string;

  @Field({ description: 'Where the small picture is fetched, at most 320 pixels a side.' })
  thumbnailPath!: string;

  @Field(() => Int, { description: 'Width of the picture in pixels.' })
  widthPx!: number;

  @Field(() => Int, { description: 'Height of the picture in pixels.' })
  heightPx!: number;

  /** A photograph as GraphQL shows it; `pieceId` is the id inside the zone. */
  static of(pieceId: string, photo: PiecePhotographed): PiecePhotoType {
    const { sha256, thumbnailSha256, on, widthPx, heightPx } = photo;
    const folder = `/pieces/${opaqueId('piece', pieceId)}/photos`;
    return {
      ...{ id: sha256, on, widthPx, heightPx },
      path: `${folder}/${sha256}.webp`,
      thumbnailPath: `${folder}/${thumbnailSha256}.webp`,
    };
  }
}

@InputType('RemovePiecePhotoInput', { description: 'What `removePiecePhoto` takes.' })
export class RemovePiecePhotoArguments extends CommandInput {
  @Field(() => ID, { description: 'The piece.' })
  pieceId!: string;

  @Field(() => ID, { description: 'The photograph.' })
  photoId!: string;

  @Field(() => PiecePhotoRemovalEnum, { description: 'Why it goes.' })
  reason!: PiecePhotoRemovalEnum;
}

export const RemovePiecePhotoResult = resultUnion('RemovePiecePhotoResult', PiecePayload);
