import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Views } from '#libs/ledger';
import { MOST_RECORDS, PersonRecords, type RecordRow } from '#libs/network';
import { printLettered } from '../lettered-code.js';
import { LOT_LETTER, lotKind } from './lot.js';

const NEWEST = { field: 'receivedAt', direction: -1 } as const;

/** Tells people which material stands in their names. */
@Injectable()
export class LotRecords implements OnModuleInit {
  constructor(
    private readonly records: PersonRecords,
    private readonly views: Views,
  ) {}

  onModuleInit(): void {
    this.records.add({
      name: 'materials',
      title: { fa: 'موادی که نزد اوست', en: 'Material that she holds', ru: 'Материалы у неё' },
      columns: {
        lot: { fa: 'پارتی', en: 'lot', ru: 'партия' },
        material: { fa: 'جنس', en: 'material', ru: 'материал' },
        form: { fa: 'گونه', en: 'form', ru: 'вид' },
        colour: { fa: 'رنگ', en: 'colour', ru: 'цвет' },
        massG: { fa: 'وزن (گرم)', en: 'mass (g)', ru: 'масса (г)' },
      },
      // Lots of another cooperative are none of her clerk's business.
      isHersAlone: true,
      gather: (ids) => this.gather(ids),
    });
  }

  private async gather(ids: readonly string[]): Promise<RecordRow[]> {
    const holders = ids.map((id) => `person:${id}`);
    const filter = { 'holdings.holder': { $in: holders } };
    const page = await this.views.list(lotKind, filter, NEWEST, { first: MOST_RECORDS });
    return page.items.map(({ node: { _id, material, form, colour, holdings } }) => ({
      lot: printLettered(LOT_LETTER, _id),
      ...{ material, form, colour },
      massG: holdings.reduce((sum, one) => sum + (holders.includes(one.holder) ? one.massG : 0), 0),
    }));
  }
}
