import { Controller, Get, Param, Post, Req, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PhotoStore } from '#libs/documents';
import { Asking, Requires, Spends, readOpaqueId, scopeOf, type Caller } from '#libs/platform';
import { Views } from '#libs/ledger';
import { digestsOf, handOutPhoto, takePhoto } from '../photo/photo-door.js';
import { PiecePayload } from '../piece/piece-commands.graphql.js';
import { isPieceWithin, pieceKind } from '../piece/piece.js';
import { PhotographPiece } from './photograph-piece.command.js';
import { PiecePhotoType } from './piece-photo.graphql.js';

/** Takes photographs of pieces on looms in, and hands them out to those who see the piece. */
@Controller('pieces')
export class PiecePhotoController {
  constructor(
    private readonly photographing: PhotographPiece,
    private readonly store: PhotoStore,
    private readonly views: Views,
  ) {}

  /** A form with the fields `commandKey`, perhaps `on` and `occurredAt`, and then the file; answers as mutations do. */
  @Requires('piece:record')
  @Spends('uploads')
  @Post(':pieceId/photos')
  async take(
    @Asking() caller: Caller,
    @Param('pieceId') pieceId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return takePhoto(
      { caller, request, reply },
      ({ commandKey = '', on, occurredAt }, picture) =>
        this.photographing.execute(caller, {
          ...{ commandKey, pieceId, picture },
          ...(on ? { on } : {}),
          ...(occurredAt ? { occurredAt } : {}),
        }),
      {
        name: PiecePayload.name,
        of: async (id) => {
          const { photos = [] } = (await this.views.fresh(pieceKind, id))!;
          return { piece: { id: pieceId, photos: photos.map((photo) => PiecePhotoType.of(id, photo)) } };
        },
      },
    );
  }

  @Requires('piece:read')
  @Get(':pieceId/photos/:fileName')
  async fetch(
    @Asking() caller: Caller,
    @Param('pieceId') pieceId: string,
    @Param('fileName') fileName: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const shown = () => this.shown(caller, pieceId);
    return handOutPhoto(this.store, fileName, shown, { reply, language: caller.language });
  }

  private async shown(caller: Caller, pieceId: string): Promise<readonly string[]> {
    const piece = await this.views.fresh(pieceKind, readOpaqueId('piece', pieceId) ?? '');
    return piece && isPieceWithin(scopeOf(caller), piece) ? digestsOf(piece.photos ?? []) : [];
  }
}
