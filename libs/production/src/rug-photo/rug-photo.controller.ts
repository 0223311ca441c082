import { Controller, Get, Param, Post, Req, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PhotoStore } from '#libs/documents';
import { Asking, Requires, Spends, readOpaqueId, scopeOf, type Caller } from '#libs/platform';
import { Views } from '#libs/ledger';
import { digestsOf, handOutPhoto, takePhoto } from '../photo/photo-door.js';
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
    return takePhoto(
      { caller, request, reply },
      ({ commandKey = '', view = '', defect, occurredAt }, picture) =>
        this.photographing.execute(caller, {
          ...{ commandKey, rugId, view, picture },
          ...(defect ? { defect } : {}),
          ...(occurredAt ? { occurredAt } : {}),
        }),
      {
        name: RugPayload.name,
        of: async (id) => {
          const rug = (await this.views.fresh(rugKind, id))!;
          const photos = photosShown(scopeOf(caller), rug).map((photo) => RugPhotoType.of(id, photo));
          return { rug: { id: rugId, photos } };
        },
      },
    );
  }

  @Requires('rug:read')
  @Get(':rugId/photos/:fileName')
  async fetch(
    @Asking() caller: Caller,
    @Param('rugId') rugId: string,
    @Param('fileName') fileName: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const shown = () => this.shown(caller, rugId);
    return handOutPhoto(this.store, fileName, shown, { reply, language: caller.language });
  }

  private async shown(caller: Caller, rugId: string): Promise<readonly string[]> {
    const rug = await this.views.fresh(rugKind, readOpaqueId('rug', rugId) ?? '');
    const scope = scopeOf(caller);
    return rug && isRugWithin(scope, rug) ? digestsOf(photosShown(scope, rug)) : [];
  }
}
