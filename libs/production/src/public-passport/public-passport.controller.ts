import { Controller, Get, Param, Req, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PhotoStore } from '#libs/documents';
import { Public, languageOf } from '#libs/platform';
import { handOutPhoto } from '../photo/photo-door.js';
import { passportPhoto } from '../rug-photo/rug-photo.js';
import { PublicPassports } from './public-passports.js';

/** Hands out the one photograph of a rug that its passport shows. */
@Controller('passports')
export class PublicPassportController {
  constructor(
    private readonly passports: PublicPassports,
    private readonly store: PhotoStore,
  ) {}

  @Public()
  @Get(':code/:fileName')
  async photo(
    @Param('code') code: string,
    @Param('fileName') fileName: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    // As it stands now: a photograph that was taken out is handed out no longer.
    const shown = async () => {
      const rug = await this.passports.rug(code);
      return rug ? [passportPhoto(rug)?.sha256] : [];
    };
    return handOutPhoto(this.store, fileName, shown, { reply, language: languageOf(request) });
  }
}
