import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { rugKind } from '#libs/production';
import { addRugs } from './booking.js';
import { cargoKind } from './cargo.js';
import { pricedRugs, readItems } from './priced-rugs.js';
import { readShipment } from './shipment-reads.js';
import { MAX_SHIPMENT_RUGS } from './shipment.js';

const schema = z.object({ shipmentId: z.string(), items: pricedRugs(1, MAX_SHIPMENT_RUGS) });

/** The input of adding rugs to a shipment. */
export type AddRugsInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Books more rugs into a shipment that has not left. */
@Injectable()
export class AddRugs {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the shipment. */
  async execute(caller: Caller, input: AddRugsInput): Promise<Result<string, Refusal>> {
    const command = openCommand('addRugs', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const items = readItems(checked.value.items);
    const done = await this.ledger.execute(command.value, async (read) => {
      const [shipment, rugs] = await Promise.all([
        readShipment(read, scopeOf(caller), checked.value.shipmentId),
        read.many(
          rugKind,
          items.map(({ rugId }) => rugId),
        ),
      ]);
      const cargo = await read.one(cargoKind, shipment?.id ?? '');
      return addRugs(shipment, cargo, items, rugs, command.value.occurredAt);
    });
    return answeredId(done);
  }
}
