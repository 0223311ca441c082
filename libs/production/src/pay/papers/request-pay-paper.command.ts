import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  LANGUAGES,
  invalidInput,
  ok,
  readOpaqueId,
  refuse,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
  type Scope,
} from '#libs/platform';
import { Ledger, checkInput, openCommand, type Reading, type SubjectRef } from '#libs/ledger';
import { documentId, documentKind, requestDocument, type DocumentKind } from '#libs/documents';
import { printLettered } from '../../lettered-code.js';
import { PAY_ACCOUNT_LETTER, isPayAccountWithin, payAccountKind } from '../account/account.js';
import { payAccountUnknown } from '../account/account.refusals.js';
import { PAY_RUN_LETTER, isPayItemWithin, payRunKind } from '../run/run.js';
import { itemNotReturnable, runUnknown } from '../run/run.refusals.js';
import { paperNeedsOne } from './pay-papers.refusals.js';
import { receiptRef, statementRef } from './pay-paper-ids.js';

const schema = z.object({
  accountId: z.string().nullish(),
  runId: z.string().nullish(),
  line: z.int().min(1).nullish(),
  language: z.enum(LANGUAGES),
});

/** The input of asking for a paper of pay. */
export type RequestPayPaperInput = z.input<typeof schema> & {
  commandKey: string;
  occurredAt?: string | null;
};

/** What is asked for. */
interface WantedPaper {
  readonly kind: DocumentKind;
  readonly about: SubjectRef;
  readonly number: string;
}

/** Says that the paper is there; never shown. */
const THERE_ALREADY = payAccountUnknown();

/** Asks for a statement of an account as it stands, or for the receipt of a payment. A paper is there once. */
@Injectable()
export class RequestPayPaper {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the paper. */
  async execute(caller: Caller, input: RequestPayPaperInput): Promise<Result<string, Refusal>> {
    const command = openCommand('requestPayPaper', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { accountId, runId, line, language } = checked.value;
    if (Boolean(accountId) === Boolean(runId && line))
      return refuse(invalidInput([paperNeedsOne('accountId')]));
    const scope = scopeOf(caller);
    let id = '';
    const done = await this.ledger.execute(command.value, async (read) => {
      const wanted = accountId
        ? await statement(read, scope, readOpaqueId('pay-account', accountId) ?? '')
        : await receipt(read, scope, readOpaqueId('pay-run', runId!) ?? '', line!);
      if (!wanted.ok) return wanted;
      id = documentId(wanted.value.kind, wanted.value.about, language);
      if (await read.one(documentKind, id)) return refuse(THERE_ALREADY);
      return ok({ events: [requestDocument({ ...wanted.value, language })] });
    });
    return done.ok || done.refusal === THERE_ALREADY ? ok(id) : done;
  }
}

/** A statement up to the last line; the account gets no fact, for what is printed of it does not change. */
async function statement(read: Reading, scope: Scope, id: string): Promise<Result<WantedPaper, Refusal>> {
  const account = await read.one(payAccountKind, id);
  if (!account || !isPayAccountWithin(scope, account.state)) return refuse(payAccountUnknown());
  return ok({
    kind: 'PAY_STATEMENT',
    about: statementRef(id, account.version),
    number: `${printLettered(PAY_ACCOUNT_LETTER, account.state.code)}/${account.version}`,
  });
}

async function receipt(
  read: Reading,
  scope: Scope,
  id: string,
  line: number,
): Promise<Result<WantedPaper, Refusal>> {
  const run = await read.one(payRunKind, id);
  const item = run?.state.items.find((one) => one.line === line);
  if (!run || !item || !isPayItemWithin(scope, run.state, item)) return refuse(runUnknown());
  if (item.state !== 'PAID') return refuse(itemNotReturnable({ line }));
  return ok({
    kind: 'PAY_RECEIPT',
    about: receiptRef(id, line),
    number: `${printLettered(PAY_RUN_LETTER, id)}/${line}`,
  });
}
