import { Injectable } from '@nestjs/common';
import { Views, type View } from '#libs/ledger';
import { personKind, recordsOf } from '#libs/network';
import { areaCm2 } from '../../fabric/knots.js';
import { PIECE_ORDER, pieceKind, type PieceState } from '../../piece/piece.js';
import { RUG_ORDER, rugKind, type RugState } from '../../rug/rug.js';
import { AgreementsFor } from './agreements-for.js';
import { quoteOf, type RugWork } from './quote.js';
import { rugPriceKind } from './rug-price.js';
import { isDisputed, workOf } from './rug-work.js';

/** The most of her pieces, and of her rugs, that are looked at; no woman has as many in hand. */
const MOST = 60;

/** Tells what a woman's work in hand will pay her, as far as that is agreed. */
@Injectable()
export class WorkInHand {
  constructor(
    private readonly views: Views,
    private readonly agreements: AgreementsFor,
  ) {}

  /**
   * Her shares, in rials, of the whole pieces that she weaves for a cooperative and of her rugs that are not priced yet.
   * What has no agreement, or shares by days that nobody wrote down, pays nothing yet.
   */
  async rials(cooperativeId: string, personId: string): Promise<number> {
    const person = (await this.views.many(personKind, [personId])).get(personId);
    const records = person ? [...recordsOf(person)] : [personId];
    const [pieces, rugs] = await Promise.all([
      this.views.list(
        pieceKind,
        { cooperativeId, status: { $in: ['ON_LOOM', 'CUT_OFF'] }, everIds: { $in: records } },
        PIECE_ORDER,
        { first: MOST },
      ),
      this.views.list(rugKind, { cooperativeId, makerIds: { $in: records } }, RUG_ORDER, { first: MOST }),
    ]);
    const unpriced = await this.unpriced(rugs.items.map(({ node }) => node));
    const works = [...pieces.items.map(({ node }) => workOfPiece(node)), ...unpriced];
    const targets = works.flatMap(({ rugId, pieceId }) => [rugId, pieceId ?? ''].filter((id) => id !== ''));
    const agreements = await this.agreements.rugs(cooperativeId, targets);
    return works
      .flatMap((work) => {
        const quote = quoteOf(asHers(work, records, personId), agreements);
        return quote.ok ? quote.value.earnings : [];
      })
      .filter((earning) => earning.personId === personId)
      .reduce((sum, { rials }) => sum + rials, 0);
  }

  private async unpriced(rugs: readonly View<RugState>[]): Promise<RugWork[]> {
    const prices = await this.views.many(
      rugPriceKind,
      rugs.map(({ _id }) => _id),
    );
    return rugs
      .filter((rug) => !prices.has(rug._id) && !isDisputed(rug) && rug.status !== 'WITHDRAWN')
      .map((rug) => workOf(rug, new Map()));
  }
}

/** A piece as the rug that it is to become. */
const workOfPiece = (piece: View<PieceState>): RugWork => ({
  ...{ rugId: '', pieceId: piece._id, design: piece.design, purpose: 'TRADE', loomOnDate: piece.startedOn },
  areaCm2: areaCm2(piece.lengthMm, piece.widthMm),
  ...(piece.knotsPerM2 === undefined ? {} : { knotsPerM2: piece.knotsPerM2 }),
  makerIds: piece.weaverIds,
  weaverDays: piece.days,
});

/** Work with all her records read under one. */
function asHers(work: RugWork, records: readonly string[], personId: string): RugWork {
  const kept = (id: string): string => (records.includes(id) ? personId : id);
  return {
    ...work,
    makerIds: [...new Set(work.makerIds.map(kept))],
    ...(work.weaverDays
      ? { weaverDays: work.weaverDays.map((one) => ({ ...one, personId: kept(one.personId) })) }
      : {}),
  };
}
