import { Controller, Get, NotFoundException, Param, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PhotoStore, digestInName, handOutPicture } from '#libs/documents';
import { Public } from '#libs/platform';
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
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const sha256 = digestInName(fileName);
    const rug = sha256 ? await this.passports.rug(code) : undefined;
    // As it stands now: a photograph that was taken out is handed out no longer, so nobody on the way keeps it.
    const isShown = sha256 !== undefined && rug && passportPhoto(rug)?.sha256 === sha256;
    const file = isShown && (await handOutPicture(this.store, sha256, reply, 'private'));
    if (!file) throw new NotFoundException('there is no such photograph');
    return file;
  }
}
