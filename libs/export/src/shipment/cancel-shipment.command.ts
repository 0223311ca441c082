import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { cancelShipment } from './journey.js';
import { readWholeShipment } from './shipment-reads.js';

const schema = z.object({ shipmentId: z.string(), reason: z.string().trim().min(1).max(300) });

/** The input of calling a shipment off. */
export type CancelShipmentInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Calls a shipment off before it left. */
@Injectable()
export class CancelShipment {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the shipment. */
  async execute(caller: Caller, input: CancelShipmentInput): Promise<Result<string, Refusal>> {
    const command = openCommand('cancelShipment', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { shipmentId, reason } = checked.value;
    const done = await this.ledger.execute(command.value, async (read) =>
      cancelShipment(
        await readWholeShipment(read, scopeOf(caller), shipmentId),
        reason,
        command.value.occurredAt,
      ),
    );
    return answeredId(done);
  }
}
