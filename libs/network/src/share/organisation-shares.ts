import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Scope } from '#libs/platform';
import { Views } from '#libs/ledger';
import { organisationKind } from '../organisation/organisation.js';
import { ShareTargets } from './share-targets.js';

/** How far staff of the zone and of offices reach; of what they share, a guest sees what lies within that. */
const STAFF_REACH: readonly Scope['reach'][] = ['zone', 'jurisdiction', 'customs'];

/** Everybody sees all organisations; what is one's own can be shared as a whole, and by staff what they oversee. */
@Injectable()
export class OrganisationShares implements OnModuleInit {
  constructor(
    private readonly targets: ShareTargets,
    private readonly views: Views,
  ) {}

  onModuleInit(): void {
    this.targets.add('organisation', async (scope, id) => {
      const isTheirs = 'organisation' in scope && scope.organisation === id;
      if (!STAFF_REACH.includes(scope.reach) && !isTheirs) return undefined;
      return (await this.views.fresh(organisationKind, id)) && {};
    });
  }
}
