import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { departShipment } from './journey.js';
import { readWholeShipment } from './shipment-reads.js';

const schema = z.object({ shipmentId: z.string(), conveyance: z.string().trim().min(1).max(80) });

/** The input of recording a departure. */
export type DepartShipmentInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Records that a shipment left. */
@Injectable()
export class DepartShipment {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the shipment. */
  async execute(caller: Caller, input: DepartShipmentInput): Promise<Result<string, Refusal>> {
    const command = openCommand('departShipment', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { shipmentId, conveyance } = checked.value;
    const done = await this.ledger.execute(command.value, async (read) =>
      departShipment(
        await readWholeShipment(read, scopeOf(caller), shipmentId),
        conveyance,
        command.value.occurredAt,
      ),
    );
    return answeredId(done);
  }
}
