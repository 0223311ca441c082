import { Controller, Get, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  Asking,
  OverLimit,
  RateLimits,
  Requires,
  Spends,
  answer,
  attachmentNamed,
  fileNotThere,
  isLanguage,
  opaqueId,
  spell,
  spellSpent,
  uploadedFile,
  type Caller,
  type Language,
} from '#libs/platform';
import { SHEET_LIMITS } from '#libs/documents';
import { MAX_BATCH_RUGS, BATCH_LETTER } from '../batch/batch.js';
import { cooperativeFor } from '../cooperative/own-cooperative.js';
import { printLettered } from '../lettered-code.js';
import { LookAtSheet } from './look-at-sheet.js';
import { RegisterSheet } from './register-sheet.command.js';
import type { CellFault } from './rug-row.js';
import { SHEET_NAMES } from './sheet-file.words.js';
import { SheetGrounds } from './sheet-ground.js';
import { SheetPreviews, type PreviewRow, type SheetPreview } from './sheet-previews.js';
import { writeMarked } from './write-marked.js';
import { writeTemplate } from './write-template.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands out the template for lists of rugs, takes such lists in to be looked at, and gives them back marked. */
@Controller('batch-sheet')
export class BatchSheetController {
  constructor(
    private readonly grounds: SheetGrounds,
    private readonly sheets: LookAtSheet,
    private readonly previews: SheetPreviews,
    private readonly register: RegisterSheet,
    private readonly limits: RateLimits,
  ) {}

  /** An XLSX with drop-down lists of the caller's own cooperative, or for staff of the one that is named. */
  @Requires('batch:register')
  @Spends('downloads')
  @Get('template.xlsx')
  async template(
    @Asking() caller: Caller,
    @Query('language') wanted: string | undefined,
    @Query('cooperativeId') named: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const language = typeof wanted === 'string' && isLanguage(wanted) ? wanted : caller.language;
    const cooperative = cooperativeFor(caller, typeof named === 'string' ? named : undefined);
    if (!cooperative.ok) throw fileNotThere(caller.language);
    const ground = await this.grounds.of(caller, cooperative.value, language);
    return workbook(reply, SHEET_NAMES.template[language], await writeTemplate(ground, language));
  }

  /**
   * A form with `cooperativeId` (for staff of the zone) and then the file. Nothing is registered: the answer says of
   * every row what is wrong with it, and names the sheet for `registerSheet`.
   */
  @Requires('batch:register')
  @Spends('uploads')
  @Post()
  async look(
    @Asking() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { bytes, fields } = await uploadedFile(request, SHEET_LIMITS.bytes);
    // Looking at a list is as heavy as registering it, and costs as much.
    const spent = await this.limits.spend('mutations', caller.account, Math.ceil(MAX_BATCH_RUGS / 100));
    if (spent) throw new OverLimit(spent.budget, spellSpent(spent, caller.language));
    const { cooperativeId } = fields;
    const looked = await this.sheets.execute(caller, { bytes, ...(cooperativeId ? { cooperativeId } : {}) });
    // As mutations do: a refusal is an answer.
    reply.code(200);
    return answer(looked, caller.language, 'BatchSheet', (preview) => this.shown(preview, caller.language));
  }

  /** The rows of a sheet that was looked at, with what is wrong in each. */
  @Requires('batch:register')
  @Spends('downloads')
  @Get(':sheetId/marked.xlsx')
  async marked(
    @Asking() caller: Caller,
    @Param('sheetId') sheetId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const preview = await this.previews.find(caller, sheetId);
    if (!preview) throw fileNotThere(caller.language);
    const { language } = caller;
    return workbook(reply, SHEET_NAMES.marked[language], await writeMarked(preview, language));
  }

  private async shown(preview: SheetPreview, language: Language): Promise<object> {
    const { sheetId, sheetName, titles, ignored, rows, cooperativeId } = preview;
    const batch = await this.register.firstBatch(cooperativeId, sheetId);
    return {
      sheetId,
      sheetName,
      titles,
      ignored,
      rowCount: rows.length,
      wrongRows: rows.filter(({ faults }) => faults.length > 0).length,
      askedRows: rows.filter(({ questions }) => questions.length > 0).length,
      registeredAs:
        batch === undefined
          ? null
          : { id: opaqueId('batch', batch), code: printLettered(BATCH_LETTER, batch) },
      rows: rows.map((row) => shownRow(row, language)),
    };
  }
}

function workbook(reply: FastifyReply, name: string, bytes: Uint8Array): StreamableFile {
  reply.header('content-disposition', attachmentNamed(name));
  reply.header('cache-control', 'private, no-store');
  return new StreamableFile(bytes, { type: XLSX });
}

/** A row as its reader gets it; the rug as it was understood, so that a misread number is seen. */
const shownRow = ({ number, cells, rug, faults, questions }: PreviewRow, language: Language): object => ({
  number,
  cells,
  rug: rug
    ? {
        design: rug.design,
        construction: rug.construction,
        lengthMm: rug.lengthMm,
        widthMm: rug.widthMm,
        weightG: rug.weightG,
        loomOnDate: rug.loomOnDate,
        cutOffDate: rug.cutOffDate,
        makers: rug.makerIds?.length ?? 0,
      }
    : null,
  problems: faults.map((fault) => shownFault(fault, language)),
  questions,
});

const shownFault = ({ at, problem: { code, params, text } }: CellFault, language: Language): object => ({
  at,
  code,
  message: spell(text.says, params, language),
  nextStep: spell(text.next, params, language),
});
