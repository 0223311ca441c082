import { Injectable, type OnModuleInit } from '@nestjs/common';
import { printCode } from '#libs/platform';
import { Views, type View } from '#libs/ledger';
import { MOST_RECORDS, PersonRecords, type RecordRow } from '#libs/network';
import { printLettered } from '../../lettered-code.js';
import { LOT_LETTER } from '../../material-lot/lot.js';
import { AGREEMENT_LETTER, agreementKind } from '../agreement/agreement.js';
import { PAY_RUN_LETTER } from '../run/run.js';
import { PAY_ACCOUNT_LETTER, payAccountKind, type PayAccountState } from './account.js';
import { PayLines, type PayLine } from './pay-lines.js';
import { RECORD_WORDS } from './pay-records.words.js';

const NEWEST_AGREEMENTS = { field: 'madeAt', direction: -1 } as const;
const MOST_OWED = { field: 'owedRials', direction: -1 } as const;

/** Tells people what was agreed with them, what they are owed and why, line by line. */
@Injectable()
export class PayRecords implements OnModuleInit {
  constructor(
    private readonly records: PersonRecords,
    private readonly views: Views,
    private readonly lines: PayLines,
  ) {}

  onModuleInit(): void {
    // A clerk has the accounts of her own cooperative on her desk; those of another are none of her business.
    const isHersAlone = true;
    this.records.add({
      name: 'agreements',
      ...RECORD_WORDS.agreements,
      isHersAlone,
      gather: (ids) => this.agreements(ids),
    });
    this.records.add({ name: 'pay', ...RECORD_WORDS.pay, isHersAlone, gather: (ids) => this.accounts(ids) });
    this.records.add({
      name: 'payLines',
      ...RECORD_WORDS.payLines,
      isHersAlone,
      gather: (ids) => this.allLines(ids),
    });
  }

  private async agreements(ids: readonly string[]): Promise<RecordRow[]> {
    const filter = { 'parties.personId': { $in: [...ids] } };
    const page = await this.views.list(agreementKind, filter, NEWEST_AGREEMENTS, { first: MOST_RECORDS });
    return page.items.map(({ node: { _id, basis, rateRials, sharing, parties, from, endsOn, ...rest } }) => ({
      code: printLettered(AGREEMENT_LETTER, _id),
      ...{ basis, rateRials, sharing, from, endsOn, design: rest.design, note: rest.note },
      parts: parties.find(({ personId }) => ids.includes(personId))?.parts,
    }));
  }

  private async accounts(ids: readonly string[]): Promise<RecordRow[]> {
    const accounts = await this.found(ids);
    return accounts.map((one) => ({
      code: printLettered(PAY_ACCOUNT_LETTER, one.code),
      earnedRials: one.earnedRials,
      correctionsRials: one.correctionsRials,
      advancesRials: one.advancesRials,
      chargesRials: one.chargesRials,
      paidRials: one.paidRials,
      owedRials: one.owedRials,
    }));
  }

  private async allLines(ids: readonly string[]): Promise<RecordRow[]> {
    const rows: RecordRow[] = [];
    for (const account of await this.found(ids)) {
      const left = MOST_RECORDS - rows.length;
      const { _id, version, owedRials } = account;
      const lines = left > 0 ? await this.lines.upTo(_id, version, Math.min(left, version), owedRials) : [];
      const code = printLettered(PAY_ACCOUNT_LETTER, account.code);
      rows.push(...lines.map((line) => rowOf(code, line)));
    }
    return rows;
  }

  private async found(ids: readonly string[]): Promise<View<PayAccountState>[]> {
    const filter = { personId: { $in: [...ids] } };
    const page = await this.views.list(payAccountKind, filter, MOST_OWED, { first: MOST_RECORDS });
    return page.items.map(({ node }) => node);
  }
}

type Said = Partial<Record<'on' | 'how' | 'rugId' | 'lotId' | 'runId' | 'note' | 'reason', string>>;

function rowOf(account: string, { number, fact, effectRials, owedRials, occurredAt }: PayLine): RecordRow {
  const { on, how, rugId, lotId, runId, note, reason } = fact.data as Said;
  return {
    ...{ account, number, what: fact.type, on: on ?? occurredAt.slice(0, 10) },
    ...{ rials: effectRials, owedRials, how },
    rug: rugId && printCode(rugId),
    lot: lotId && printLettered(LOT_LETTER, lotId),
    run: runId && printLettered(PAY_RUN_LETTER, runId),
    note: note ?? reason,
  };
}
