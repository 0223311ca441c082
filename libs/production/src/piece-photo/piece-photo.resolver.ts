import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asking, Requires, answer, type Caller } from '#libs/platform';
import { Views } from '#libs/ledger';
import { PiecePayload } from '../piece/piece-commands.graphql.js';
import { PieceType } from '../piece/piece.graphql.js';
import { pieceKind } from '../piece/piece.js';
import { PIECE_PHOTO_COUNTS } from './piece-photo.js';
import { PiecePhotoType, RemovePiecePhotoArguments, RemovePiecePhotoResult } from './piece-photo.graphql.js';
import { RemovePiecePhoto } from './remove-piece-photo.command.js';

/** What photographs add to a piece. */
@Resolver(() => PieceType)
export class PiecePhotoResolver {
  constructor(
    private readonly views: Views,
    private readonly remove: RemovePiecePhoto,
  ) {}

  @ResolveField(() => [PiecePhotoType], {
    description: `How it looked on the way, the newest day first, at most ${PIECE_PHOTO_COUNTS.shown}.`,
  })
  photos(@Parent() { view }: PieceType): PiecePhotoType[] {
    return [...(view.photos ?? [])]
      .reverse()
      .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
      .map((photo) => PiecePhotoType.of(view._id, photo));
  }

  @Requires('piece:record')
  @Mutation(() => RemovePiecePhotoResult, {
    description: 'Takes a photograph of a piece out: nobody is shown it any more.',
  })
  async removePiecePhoto(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: RemovePiecePhotoArguments,
  ): Promise<object> {
    const done = await this.remove.execute(caller, input);
    return answer(done, caller.language, PiecePayload.name, async (id) => ({
      piece: PieceType.of((await this.views.fresh(pieceKind, id))!),
    }));
  }
}
