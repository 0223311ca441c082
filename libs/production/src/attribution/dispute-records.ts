import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MOST_RECORDS, PersonRecords, type RecordRow } from '#libs/network';
import { printCode } from '#libs/platform';
import { Views } from '#libs/ledger';
import { rugKind } from '../rug/rug.js';
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
      gather: (ids, cooperativeId) => this.gather(ids, cooperativeId),
    });
  }

  private async gather(ids: readonly string[], cooperativeId?: string): Promise<RecordRow[]> {
    const filter = { claimantId: { $in: [...ids] } };
    const page = await this.views.list(disputeKind, filter, DISPUTE_ORDER, { first: MOST_RECORDS });
    const rugIds = page.items.map(({ node }) => node.rugId);
    const rugs = cooperativeId === undefined ? undefined : await this.views.many(rugKind, rugIds);
    const told = page.items.filter(
      ({ node }) => !rugs || rugs.get(node.rugId)?.cooperativeId === cooperativeId,
    );
    return told.map(({ node: { rugId, claim, ground, raisedAt, status } }) => ({
      code: printCode(rugId),
      claim,
      ground,
      raised: raisedAt.slice(0, 10),
      status,
    }));
  }
}
