import { Controller, Get, Param, Post, Req, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  Asking,
  Public,
  Requires,
  Spends,
  answer,
  fileNotThere,
  languageOf,
  uploadedFile,
  type Caller,
} from '#libs/platform';
import { Views } from '#libs/ledger';
import { EMBLEM_LIMITS, PictureStore, digestInName, handOutPicture } from '#libs/documents';
import { ChooseEmblem } from './choose-emblem.command.js';
import { OrganisationPayload } from './organisation-commands.graphql.js';
import { OrganisationType } from './organisation.graphql.js';
import { organisationKind } from './organisation.js';

/** Takes emblems in and hands them out. An emblem stands on what everybody sees, so everybody may fetch it. */
@Controller('emblems')
export class EmblemController {
  constructor(
    private readonly choosing: ChooseEmblem,
    private readonly pictures: PictureStore,
    private readonly views: Views,
  ) {}

  /** A form with the fields `commandKey` and then the file; answers as the mutations do. */
  @Requires('organisation:emblem')
  @Spends('uploads')
  @Post(':organisationId')
  async choose(
    @Asking() caller: Caller,
    @Param('organisationId') organisationId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { bytes, fields } = await uploadedFile(request, EMBLEM_LIMITS.bytes);
    const commandKey = fields['commandKey'] ?? '';
    const chosen = await this.choosing.execute(caller, { commandKey, organisationId, picture: bytes });
    // As mutations do: a refusal is an answer.
    reply.code(200);
    return answer(chosen, caller.language, OrganisationPayload.name, async (id) => {
      const { id: opaque, emblemPath } = OrganisationType.of((await this.views.fresh(organisationKind, id))!);
      return { organisation: { id: opaque, emblemPath } };
    });
  }

  @Public()
  @Get(':fileName')
  async fetch(
    @Param('fileName') fileName: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const sha256 = digestInName(fileName);
    const file = sha256 && (await handOutPicture(this.pictures, sha256, reply, 'public'));
    if (!file) throw fileNotThere(languageOf(request));
    return file;
  }
}
