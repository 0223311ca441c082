import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PaperSources, type DocumentState, type Gathered, type Wording } from '#libs/documents';
import { NAME_WITHDRAWN, PeopleVault, organisationKind, personKind } from '#libs/network';
import { dayInIran, ok, printCode, recordsWithin, refuse, type Result, type Scope } from '#libs/platform';
import { Views, idOf, subjectRef, type View } from '#libs/ledger';
import { printLettered } from '../../lettered-code.js';
import { PAY_ACCOUNT_LETTER, payAccountKind, type PayAccountState } from '../account/account.js';
import { PayLines, type PayLine } from '../account/pay-lines.js';
import { LOT_LETTER } from '../../material-lot/lot.js';
import { PAY_RUN_LETTER, payRunKind } from '../run/run.js';
import type { PayReceiptData, PayStatementData } from './pay-papers.data.js';
import { readReceiptId, readStatementId } from './pay-paper-ids.js';
import { payReceiptPaper } from './pay-receipt.paper.js';
import { payStatementPaper } from './pay-statement.paper.js';

/** The most lines of one statement; what came before is carried forward as one sum. */
const MOST_LINES = 150;

const KINDS = {
  WorkEarned: 'work',
  WorkReattributed: 'reattributed',
  AdvancePaid: 'advance',
  MaterialCharged: 'material',
  AccountCorrected: 'correction',
  PaymentMade: 'payment',
  PaymentReturned: 'returned',
} as const;

/** Tells the room of papers how statements and receipts come about, and that only her clerk and she herself see them. */
@Injectable()
export class PayPapers implements OnModuleInit {
  constructor(
    private readonly sources: PaperSources,
    private readonly views: Views,
    private readonly lines: PayLines,
    private readonly vault: PeopleVault,
  ) {}

  onModuleInit(): void {
    this.sources.add({
      kind: 'PAY_STATEMENT',
      paper: payStatementPaper,
      gather: (document) => this.statement(document),
    });
    this.sources.add({
      kind: 'PAY_RECEIPT',
      paper: payReceiptPaper,
      gather: (document) => this.receipt(document),
    });
    this.sources.guard('pay-statement', async (scope, id) => {
      const account = await this.views.fresh(payAccountKind, readStatementId(id)?.accountId ?? '');
      return account !== undefined && isHers(scope, account);
    });
    this.sources.guard('pay-receipt', async (scope, id) => {
      const { runId = '', line } = readReceiptId(id) ?? {};
      const run = await this.views.fresh(payRunKind, runId);
      const item = run?.items.find((one) => one.line === line);
      return run !== undefined && item !== undefined && isHers(scope, { ...run, personId: item.personId });
    });
  }

  /** The lines up to a number follow from the ledger alone, so the same statement is the same paper for ever. */
  private async statement(
    document: View<DocumentState>,
  ): Promise<Result<Gathered<PayStatementData>, string>> {
    const named = readStatementId(idOf(document.about));
    const account = named && (await this.views.fresh(payAccountKind, named.accountId));
    if (!account) return refuse('there is no such account');
    const later = await this.lines.upTo(
      account._id,
      account.version,
      account.version - named.lines,
      account.owedRials,
    );
    const owedRials = account.owedRials - later.reduce((sum, { effectRials }) => sum + effectRials, 0);
    const found = await this.lines.upTo(account._id, named.lines, MOST_LINES, owedRials);
    const lines = found.reverse().flatMap(printable);
    const carriedRials = owedRials - lines.reduce((sum, { rials }) => sum + rials, 0);
    const data: PayStatementData = {
      number: `${printLettered(PAY_ACCOUNT_LETTER, account.code)}/${named.lines}`,
      ...(await this.parties(account, document)),
      ...{ carriedRials, lines, owedRials, issuedOn: dayInIran(document.requestedAt) },
    };
    return ok({ data, names: [subjectRef('person', account.personId)] });
  }

  private async receipt(document: View<DocumentState>): Promise<Result<Gathered<PayReceiptData>, string>> {
    const named = readReceiptId(idOf(document.about));
    const run = named && (await this.views.fresh(payRunKind, named.runId));
    const item = run?.items.find(({ line }) => line === named?.line);
    if (!run || item?.state !== 'PAID' || !item.on) return refuse('this payment was not made');
    const data: PayReceiptData = {
      number: `${printLettered(PAY_RUN_LETTER, run._id)}/${item.line}`,
      ...(await this.parties({ cooperativeId: run.cooperativeId, personId: item.personId }, document)),
      ...{ rials: item.rials, how: item.how, paidOn: item.on, issuedOn: dayInIran(document.requestedAt) },
    };
    return ok({ data, names: [subjectRef('person', item.personId)] });
  }

  private async parties(
    { cooperativeId, personId }: Pick<PayAccountState, 'cooperativeId' | 'personId'>,
    { language }: DocumentState,
  ): Promise<{ cooperative: PayStatementData['cooperative']; weaver: Wording }> {
    const person = await this.views.fresh(personKind, personId);
    const keptId = person?.mergedInto ?? personId;
    const [cooperative, names] = await Promise.all([
      this.views.fresh(organisationKind, cooperativeId),
      this.vault.displayNames([keptId], 'full', language),
    ]);
    return {
      cooperative: { ...cooperative!.name },
      weaver: person?.withdrawnAt ? { ...NAME_WITHDRAWN } : names.get(keptId)!,
    };
  }
}

/** Papers of one woman's pay are her clerk's and her own; staff of the zone read totals. */
function isHers(
  scope: Scope,
  { cooperativeId, personId }: Pick<PayAccountState, 'cooperativeId' | 'personId'>,
) {
  if (scope.reach === 'person') return recordsWithin(scope).includes(personId);
  return scope.reach === 'cooperative' && scope.organisation === cooperativeId;
}

/** Lines that move nothing are left out: a paper says what changed. */
function printable({ number, fact, effectRials, owedRials }: PayLine): PayStatementData['lines'] {
  const kind = KINDS[fact.type as keyof typeof KINDS];
  if (!kind) return [];
  const data = fact.data as {
    on: string;
    rugId?: string;
    runId?: string;
    lotId?: string;
    note?: string;
    reason?: string;
  };
  const code = data.rugId
    ? printCode(data.rugId)
    : data.lotId
      ? printLettered(LOT_LETTER, data.lotId)
      : data.runId && printLettered(PAY_RUN_LETTER, data.runId);
  const detail = [code, data.note ?? data.reason].filter(Boolean).join(' · ');
  return [{ number, on: data.on, kind, ...(detail ? { detail } : {}), rials: effectRials, owedRials }];
}
