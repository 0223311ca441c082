import {
  Controller,
  Get,
  NotFoundException,
  Param,
  Post,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PHOTO_LIMITS, PhotoStore, digestInName, handOutPicture } from '#libs/documents';
import {
  Asking,
  Requires,
  Spends,
  answer,
  readOpaqueId,
  scopeOf,
  uploadedFile,
  type Caller,
} from '#libs/platform';
import { Views } from '#libs/ledger';
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
    const { bytes, fields } = await uploadedFile(request, PHOTO_LIMITS.bytes);
    const { commandKey = '', on, occurredAt } = fields;
    const said = { ...(on ? { on } : {}), ...(occurredAt ? { occurredAt } : {}) };
    const taken = await this.photographing.execute(caller, { commandKey, pieceId, picture: bytes, ...said });
    // As mutations do: a refusal is an answer.
    reply.code(200);
    return answer(taken, caller.language, PiecePayload.name, async (id) => {
      const { photos = [] } = (await this.views.fresh(pieceKind, id))!;
      return { piece: { id: pieceId, photos: photos.map((photo) => PiecePhotoType.of(id, photo)) } };
    });
  }

  @Requires('piece:read')
  @Get(':pieceId/photos/:fileName')
  async fetch(
    @Asking() caller: Caller,
    @Param('pieceId') pieceId: string,
    @Param('fileName') fileName: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const sha256 = digestInName(fileName);
    const isShown = sha256 !== undefined && (await this.isShown(caller, pieceId, sha256));
    const file = isShown ? await handOutPicture(this.store, sha256, reply, 'private') : undefined;
    if (!file) throw new NotFoundException('there is no such photograph, or it is not yours to see');
    return file;
  }

  private async isShown(caller: Caller, pieceId: string, sha256: string): Promise<boolean> {
    const piece = await this.views.fresh(pieceKind, readOpaqueId('piece', pieceId) ?? '');
    if (!piece || !isPieceWithin(scopeOf(caller), piece)) return false;
    return (piece.photos ?? []).some((photo) => [photo.sha256, photo.thumbnailSha256].includes(sha256));
  }
}
