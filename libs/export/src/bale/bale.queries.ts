import { Injectable } from '@nestjs/common';
import { pageOf, type Page, type PageRequest, type Scope } from '#libs/platform';
import { Views, type View, type ViewFilter } from '#libs/ledger';
import { isRugWithin, rugKind, type RugState } from '#libs/production';
import { freshViews } from '../rug-choice/fresh-views.js';
import { BALE_ORDER, baleKind, type BaleState } from './bale.js';
import { baleFilter, isBaleWithin } from './bale-filter.js';

/** What is wanted of a list of bales; ids are those inside the zone. */
export interface BalesWanted {
  readonly loaded?: boolean | null;
  readonly shipmentId?: string | undefined;
}

/** Reads bales and their rugs. */
@Injectable()
export class BaleQueries {
  constructor(private readonly views: Views) {}

  /** One bale, if the scope reaches it. */
  async visible(scope: Scope, id: string): Promise<View<BaleState> | undefined> {
    const bale = await this.views.fresh(baleKind, id);
    return bale && isBaleWithin(scope, bale) ? bale : undefined;
  }

  /** A page of the bales that a scope reaches, newest first, without those that were opened again. */
  list(scope: Scope, wanted: BalesWanted, request: PageRequest): Promise<Page<View<BaleState>>> {
    return this.views.list(baleKind, listed(scope, wanted), BALE_ORDER, request);
  }

  /** How many bales such a list has. */
  count(scope: Scope, wanted: BalesWanted): Promise<number> {
    return this.views.count(baleKind, listed(scope, wanted));
  }

  /** The rugs that lie in a bale and that a scope reaches, in the order in which they were packed. */
  async rugs(scope: Scope, bale: View<BaleState>): Promise<View<RugState>[]> {
    const rugs = await freshViews(this.views, rugKind, bale.rugIds);
    return rugs.filter((rug) => rug.baleId === bale._id && isRugWithin(scope, rug));
  }

  /** A page of them. */
  async rugsPage(
    scope: Scope,
    bale: View<BaleState>,
    request: PageRequest,
  ): Promise<{ page: Page<View<RugState>>; count: number }> {
    const rugs = await this.rugs(scope, bale);
    return { page: pageOf(rugs, ({ _id }) => _id, request), count: rugs.length };
  }
}

function listed(scope: Scope, { loaded, shipmentId }: BalesWanted): ViewFilter {
  const status = typeof loaded === 'boolean' ? (loaded ? 'LOADED' : 'PACKED') : { $ne: 'UNPACKED' };
  return {
    $and: [baleFilter(scope), { status }, ...(shipmentId === undefined ? [] : [{ shipmentId }])],
  };
}
