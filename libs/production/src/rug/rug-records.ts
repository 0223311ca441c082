import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MOST_RECORDS, PersonRecords, type RecordRow } from '#libs/network';
import { printCode } from '#libs/platform';
import { Views } from '#libs/ledger';
import { RUG_ORDER, rugKind } from './rug.js';

/** Tells people which rugs they are recorded to have made. */
@Injectable()
export class RugRecords implements OnModuleInit {
  constructor(
    private readonly records: PersonRecords,
    private readonly views: Views,
  ) {}

  onModuleInit(): void {
    this.records.add({
      name: 'rugs',
      title: { fa: 'فرش‌هایی که بافته است', en: 'Rugs she made', ru: 'Её ковры' },
      columns: {
        code: { fa: 'کد فرش', en: 'code', ru: 'код' },
        design: { fa: 'نقشه', en: 'design', ru: 'узор' },
        loomOn: { fa: 'چله‌کشی', en: 'on the loom', ru: 'начат' },
        cutOff: { fa: 'پایین‌کشی', en: 'cut off', ru: 'снят' },
        status: { fa: 'وضعیت', en: 'status', ru: 'состояние' },
        makers: { fa: 'شمار بافندگان', en: 'makers', ru: 'мастериц' },
        loom: { fa: 'دار', en: 'loom', ru: 'станок' },
      },
      gather: (ids, cooperativeId) => this.gather(ids, cooperativeId),
    });
  }

  private async gather(ids: readonly string[], cooperativeId?: string): Promise<RecordRow[]> {
    const filter = { makerIds: { $in: [...ids] }, ...(cooperativeId === undefined ? {} : { cooperativeId }) };
    const page = await this.views.list(rugKind, filter, RUG_ORDER, { first: MOST_RECORDS });
    return page.items.map(({ node: { code, design, loomOnDate, cutOffDate, status, makerIds, loomId } }) => ({
      code: printCode(code),
      design,
      loomOn: loomOnDate,
      cutOff: cutOffDate,
      status,
      makers: makerIds.length,
      loom: loomId,
    }));
  }
}
