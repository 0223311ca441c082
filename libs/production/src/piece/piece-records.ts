import { Injectable, type OnModuleInit } from '@nestjs/common';
import { printCode } from '#libs/platform';
import { Views } from '#libs/ledger';
import { MOST_RECORDS, PersonRecords, type RecordRow } from '#libs/network';
import { PIECE_ORDER, pieceKind, printPiece } from './piece.js';

/** Tells people which pieces they are recorded to have woven, and for how many days. */
@Injectable()
export class PieceRecords implements OnModuleInit {
  constructor(
    private readonly records: PersonRecords,
    private readonly views: Views,
  ) {}

  onModuleInit(): void {
    this.records.add({
      name: 'pieces',
      title: { fa: 'بافته‌های او بر دار', en: 'Pieces she wove', ru: 'Её изделия на станке' },
      columns: {
        code: { fa: 'کد بافته', en: 'code', ru: 'код' },
        design: { fa: 'نقشه', en: 'design', ru: 'узор' },
        started: { fa: 'چله‌کشی', en: 'on the loom', ru: 'начато' },
        cutOff: { fa: 'پایین‌کشی', en: 'cut off', ru: 'снято' },
        status: { fa: 'وضعیت', en: 'status', ru: 'состояние' },
        days: { fa: 'روزهای بافت او', en: 'days she wove', ru: 'её дни' },
        weavers: { fa: 'شمار بافندگان', en: 'weavers', ru: 'мастериц' },
        rug: { fa: 'کد فرش', en: 'rug', ru: 'ковёр' },
      },
      gather: (ids, cooperativeId) => this.gather(ids, cooperativeId),
    });
  }

  private async gather(ids: readonly string[], cooperativeId?: string): Promise<RecordRow[]> {
    const filter = { everIds: { $in: [...ids] }, ...(cooperativeId === undefined ? {} : { cooperativeId }) };
    const page = await this.views.list(pieceKind, filter, PIECE_ORDER, { first: MOST_RECORDS });
    return page.items.map(({ node: piece }) => ({
      code: printPiece(piece._id),
      design: piece.design,
      started: piece.startedOn,
      cutOff: piece.cutOffOn,
      status: piece.status,
      days: piece.days.reduce((sum, one) => sum + (ids.includes(one.personId) ? one.days : 0), 0),
      weavers: piece.everIds.length,
      rug: piece.rugId && printCode(piece.rugId),
    }));
  }
}
