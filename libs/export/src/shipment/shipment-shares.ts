import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ShareTargets } from '#libs/network';
import { BaleQueries } from '../bale/bale.queries.js';
import { printShipment } from './shipment.js';
import { ShipmentQueries } from './shipment.queries.js';

/** Says who may share a bale or a shipment: who sees it. */
@Injectable()
export class ShipmentShares implements OnModuleInit {
  constructor(
    private readonly targets: ShareTargets,
    private readonly bales: BaleQueries,
    private readonly shipments: ShipmentQueries,
  ) {}

  onModuleInit(): void {
    this.targets.add('bale', async (scope, id) => (await this.bales.visible(scope, id)) && { code: id });
    this.targets.add(
      'shipment',
      async (scope, id) => (await this.shipments.visible(scope, id)) && { code: printShipment(id) },
    );
  }
}
