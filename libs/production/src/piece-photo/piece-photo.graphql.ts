import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CommandInput, DayScalar, resultUnion } from '#libs/platform';
import { PhotoType } from '../photo/photo.graphql.js';
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
export class PiecePhotoType extends PhotoType {
  @Field(() => DayScalar, { description: 'The day that it shows.' })
  on!: string;

  /** A photograph as GraphQL shows it; `pieceId` is the id inside the zone. */
  static of(pieceId: string, photo: PiecePhotographed): PiecePhotoType {
    return { ...PhotoType.parts('piece', pieceId, photo), on: photo.on };
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
