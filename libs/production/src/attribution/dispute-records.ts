import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MOST_RECORDS, PersonRecords, type RecordRow } from '#libs/network';
import { printCode } from '#libs/platform';
import { Views } from '#libs/ledger';
import { DISPUTE_ORDER, disputeKind } from './dispute.js';

/** Tells people what they said of rugs, and what became of it. */
@Injectable()
export class DisputeRecords implements OnModuleInit {
  constructor(
    private readonly records: PersonRecords,
    private readonly views: Views,
  ) {}

  onModuleInit(): void {
    this.records.add({
      name: 'disputes',
      title: { fa: 'اعتراض‌های او', en: 'Disputes of hers', ru: 'Её споры' },
      columns: {
        code: { fa: 'کد فرش', en: 'code', ru: 'код' },
        claim: { fa: 'گفتهٔ او', en: 'claim', ru: 'заявление' },
        ground: { fa: 'دلیل', en: 'ground', ru: 'основание' },
        raised: { fa: 'تاریخ', en: 'raised', ru: 'заявлено' },
        status: { fa: 'وضعیت', en: 'status', ru: 'состояние' },
      },
      gather: (ids) => this.gather(ids),
    });
  }

  private async gather(ids: readonly string[]): Promise<RecordRow[]> {
    const filter = { claimantId: { $in: [...ids] } };
    const page = await this.views.list(disputeKind, filter, DISPUTE_ORDER, { first: MOST_RECORDS });
    return page.items.map(({ node: { rugId, claim, ground, raisedAt, status } }) => ({
      code: printCode(rugId),
      claim,
      ground,
      raised: raisedAt.slice(0, 10),
      status,
    }));
  }
}
