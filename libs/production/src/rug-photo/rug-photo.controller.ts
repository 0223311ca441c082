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
import { isRugWithin } from '../rug/rug-filter.js';
import { rugKind } from '../rug/rug.js';
import { RugPayload } from '../rug-life/rug-life.graphql.js';
import { PhotographRug } from './photograph-rug.command.js';
import { RugPhotoType } from './rug-photo.graphql.js';
import { photosShown } from './rug-photo.js';

/** Takes photographs of rugs in, and hands them out to those who see the rug. */
@Controller('rugs')
export class RugPhotoController {
  constructor(
    private readonly photographing: PhotographRug,
    private readonly store: PhotoStore,
    private readonly views: Views,
  ) {}

  /**
   * A form with the fields `commandKey`, `view` (FRONT, BACK, DETAIL, DEFECT), perhaps `defect` and `occurredAt`, and
   * then the file; answers as the mutations do.
   */
  @Requires('rug:photograph')
  @Spends('uploads')
  @Post(':rugId/photos')
  async take(
    @Asking() caller: Caller,
    @Param('rugId') rugId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { bytes, fields } = await uploadedFile(request, PHOTO_LIMITS.bytes);
    const { commandKey = '', view = '', defect, occurredAt } = fields;
    const said = { ...(defect ? { defect } : {}), ...(occurredAt ? { occurredAt } : {}) };
    const taken = await this.photographing.execute(caller, {
      ...{ commandKey, rugId, view, picture: bytes },
      ...said,
    });
    // As mutations do: a refusal is an answer.
    reply.code(200);
    return answer(taken, caller.language, RugPayload.name, async (id) => {
      const rug = (await this.views.fresh(rugKind, id))!;
      const photos = photosShown(scopeOf(caller), rug).map((photo) => RugPhotoType.of(id, photo));
      return { rug: { id: rugId, photos } };
    });
  }

  @Requires('rug:read')
  @Get(':rugId/photos/:fileName')
  async fetch(
    @Asking() caller: Caller,
    @Param('rugId') rugId: string,
    @Param('fileName') fileName: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const sha256 = digestInName(fileName);
    const file = sha256 && (await this.isShown(caller, rugId, sha256)) && (await this.open(sha256, reply));
    if (!file) throw new NotFoundException('there is no such photograph, or it is not yours to see');
    return file;
  }

  private async isShown(caller: Caller, rugId: string, sha256: string): Promise<boolean> {
    const rug = await this.views.fresh(rugKind, readOpaqueId('rug', rugId) ?? '');
    const scope = scopeOf(caller);
    if (!rug || !isRugWithin(scope, rug)) return false;
    return photosShown(scope, rug).some((photo) => [photo.sha256, photo.thumbnailSha256].includes(sha256));
  }

  private open(sha256: string, reply: FastifyReply): Promise<StreamableFile | undefined> {
    return handOutPicture(this.store, sha256, reply, 'private');
  }
}
