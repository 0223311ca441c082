import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { confirmReceipt } from './journey.js';
import { readShipment } from './shipment-reads.js';

const schema = z.object({
  shipmentId: z.string(),
  receivedBales: z.number().int().min(0).max(10_000),
  note: z.string().trim().max(300).nullish(),
});

/** The input of confirming a receipt. */
export type ConfirmReceiptInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Records what the receiver says it received. */
@Injectable()
export class ConfirmReceipt {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the shipment. */
  async execute(caller: Caller, input: ConfirmReceiptInput): Promise<Result<string, Refusal>> {
    const command = openCommand('confirmReceipt', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { shipmentId, ...said } = checked.value;
    const done = await this.ledger.execute(command.value, async (read) =>
      confirmReceipt(await readShipment(read, scopeOf(caller), shipmentId), said, command.value.occurredAt),
    );
    return answeredId(done);
  }
}
