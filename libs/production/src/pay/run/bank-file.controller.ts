import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import {
  Asking,
  Requires,
  Spends,
  attachmentNamed,
  fileNotThere,
  fileRefused,
  readOpaqueId,
  scopeOf,
  type Caller,
  type RequestContext,
} from '#libs/platform';
import { Views, type View } from '#libs/ledger';
import { AccessLog, PeopleVault, actedBy, personKind, seenFrom } from '#libs/network';
import { printLettered } from '../../lettered-code.js';
import { payAccountKind } from '../account/account.js';
import { bankFile, bankItems, type Payee } from './bank-file.js';
import { doubtedLines } from './paying.js';
import { fileHoldsDoubted, shebaLost } from './run.refusals.js';
import { PAY_RUN_LETTER, isPayRunWithin, payRunKind, type PayRunState } from './run.js';

/** Hands out the bank file of a run to those who pay it. That it was taken is written down: it holds bank accounts. */
@Controller('pay-runs')
export class BankFileController {
  constructor(
    private readonly views: Views,
    private readonly vault: PeopleVault,
    private readonly log: AccessLog,
  ) {}

  @Requires('pay:run')
  @Spends('downloads')
  @Get(':runId/bank-file.csv')
  async download(
    @Asking() caller: Caller,
    @Param('runId') runId: string,
    @Req() request: RequestContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const run = await this.views.fresh(payRunKind, readOpaqueId('pay-run', runId) ?? '');
    const visible = run && isPayRunWithin(scopeOf(caller), run) && caller.via !== 'key' ? run : undefined;
    const isThere = visible !== undefined && bankItems(visible).length > 0;
    const doubted = isThere ? await this.doubted(visible) : [];
    const file =
      isThere && doubted.length === 0
        ? bankFile(visible, await this.payees(visible), caller.language)
        : undefined;
    await this.log.write({
      what: 'PERSONAL_DATA_EXPORTED',
      outcome: file === undefined ? 'REFUSED' : 'DONE',
      ...actedBy(caller),
      ...seenFrom(request),
      ...(run ? { subject: { kind: 'pay-run', id: run._id } } : {}),
    });
    if (!isThere) throw fileNotThere(caller.language);
    if (doubted.length > 0)
      throw fileRefused(fileHoldsDoubted({ lines: doubted.join(', ') }), caller.language);
    if (file === undefined) throw fileRefused(shebaLost(), caller.language);
    reply.header('content-type', 'text/csv; charset=utf-8');
    reply.header('cache-control', 'no-store');
    reply.header('content-disposition', attachmentNamed(`${printLettered(PAY_RUN_LETTER, visible._id)}.csv`));
    return file;
  }

  /** The lines that may not be paid any more, as their accounts stand now. */
  private async doubted(run: View<PayRunState>): Promise<number[]> {
    const items = bankItems(run);
    const accounts = await this.views.many(
      payAccountKind,
      items.map(({ accountId }) => accountId),
    );
    const states = new Map([...accounts].map(([id, state]) => [id, { state }]));
    return doubtedLines({ id: run._id, state: { ...run, items } }, states);
  }

  /** Names and Shebas by account, of those who have one; merged records are read under the kept one. */
  private async payees(run: View<PayRunState>): Promise<Map<string, Payee>> {
    const items = bankItems(run);
    const people = await this.views.many(
      personKind,
      items.map(({ personId }) => personId),
    );
    const keptId = (id: string): string => people.get(id)?.mergedInto ?? id;
    const personal = await this.vault.personal(items.map(({ personId }) => keptId(personId)));
    return new Map(
      items.flatMap(({ accountId, personId }) => {
        const known = personal.get(keptId(personId));
        return known?.iban ? [[accountId, { name: known.nameFa, iban: known.iban }] as const] : [];
      }),
    );
  }
}
