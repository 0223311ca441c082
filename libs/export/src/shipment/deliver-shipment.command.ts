import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { deliverShipment } from './journey.js';
import { readWholeShipment } from './shipment-reads.js';

const schema = z.object({ shipmentId: z.string() });

/** The input of recording a delivery. */
export type DeliverShipmentInput = z.input<typeof schema> & {
  commandKey: string;
  occurredAt?: string | null;
};

/** Records that a shipment was handed over to its receiver. */
@Injectable()
export class DeliverShipment {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the shipment. */
  async execute(caller: Caller, input: DeliverShipmentInput): Promise<Result<string, Refusal>> {
    const command = openCommand('deliverShipment', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const done = await this.ledger.execute(command.value, async (read) =>
      deliverShipment(
        await readWholeShipment(read, scopeOf(caller), checked.value.shipmentId),
        command.value.occurredAt,
      ),
    );
    return answeredId(done);
  }
}
