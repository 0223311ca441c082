import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, readOpaqueId, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { baleKind } from '../bale/bale.js';
import { isBaleWithin } from '../bale/bale-filter.js';
import { cargoKind } from './cargo.js';
import { loadBales } from './loading.js';
import { readShipment } from './shipment-reads.js';
import { MAX_SHIPMENT_BALES } from './shipment.js';

const schema = z.object({
  shipmentId: z.string(),
  baleIds: z.array(z.string()).min(1).max(MAX_SHIPMENT_BALES),
});

/** The input of loading bales. */
export type LoadBalesInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Loads bales into a shipment. */
@Injectable()
export class LoadBales {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the shipment. */
  async execute(caller: Caller, input: LoadBalesInput): Promise<Result<string, Refusal>> {
    const command = openCommand('loadBales', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const scope = scopeOf(caller);
    const baleIds = checked.value.baleIds.map((id) => readOpaqueId('bale', id) ?? '');
    const done = await this.ledger.execute(command.value, async (read) => {
      const [shipment, bales] = await Promise.all([
        readShipment(read, scope, checked.value.shipmentId),
        read.many(baleKind, baleIds),
      ]);
      const cargo = await read.one(cargoKind, shipment?.id ?? '');
      const booked = new Set(cargo?.state.items.map(({ rugId }) => rugId));
      const named = baleIds.map((id) => {
        const bale = bales.get(id);
        // A bale that another organisation packed may be loaded by who has booked all that lies in it.
        const isTheirs =
          bale && (isBaleWithin(scope, bale.state) || bale.state.rugIds.every((rug) => booked.has(rug)));
        return isTheirs ? bale : undefined;
      });
      return loadBales(shipment, cargo, named, command.value.occurredAt);
    });
    return answeredId(done);
  }
}
