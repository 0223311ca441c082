import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { arriveShipment } from './journey.js';
import { readShipment } from './shipment-reads.js';

const schema = z.object({ shipmentId: z.string() });

/** The input of recording an arrival. */
export type ArriveShipmentInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Records that a shipment came to the port of discharge. */
@Injectable()
export class ArriveShipment {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the shipment. */
  async execute(caller: Caller, input: ArriveShipmentInput): Promise<Result<string, Refusal>> {
    const command = openCommand('arriveShipment', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const done = await this.ledger.execute(command.value, async (read) =>
      arriveShipment(
        await readShipment(read, scopeOf(caller), checked.value.shipmentId),
        command.value.occurredAt,
      ),
    );
    return answeredId(done);
  }
}
