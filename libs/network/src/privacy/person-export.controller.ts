import { Controller, Get, Param, Req, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import {
  Asking,
  Requires,
  Spends,
  attachmentNamed,
  fileNotThere,
  readOpaqueId,
  type Caller,
  type RequestContext,
} from '#libs/platform';
import { actedBy, seenFrom } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';
import { exportPage } from './export-page.js';
import { ExportPerson } from './export-person.js';

const FORMS = {
  'person.json': {
    type: 'application/json; charset=utf-8',
    print: (whole: object) => JSON.stringify(whole, null, 2),
  },
  'person.html': { type: 'text/html; charset=utf-8', print: exportPage },
} as const;

/** Hands out everything that is kept about a person, for programs and to read. That it was taken is written down. */
@Controller('person-export')
export class PersonExportController {
  constructor(
    private readonly exports: ExportPerson,
    private readonly log: AccessLog,
  ) {}

  @Requires('person:export')
  @Spends('downloads')
  @Get(':personId/:form')
  async download(
    @Asking() caller: Caller,
    @Param('personId') personId: string,
    @Param('form') form: string,
    @Req() request: RequestContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const known = Object.hasOwn(FORMS, form) ? FORMS[form as keyof typeof FORMS] : undefined;
    const id = readOpaqueId('person', personId);
    const whole = known && id ? await this.exports.execute(caller, id) : undefined;
    if (id)
      await this.log.write({
        what: 'PERSONAL_DATA_EXPORTED',
        outcome: whole ? 'DONE' : 'REFUSED',
        ...actedBy(caller),
        ...seenFrom(request),
        subject: { kind: 'person', id },
      });
    if (!known || !whole) throw fileNotThere(caller.language);
    reply.header('cache-control', 'no-store');
    return new StreamableFile(Buffer.from(known.print(whole)), {
      type: known.type,
      disposition: attachmentNamed(form),
    });
  }
}
