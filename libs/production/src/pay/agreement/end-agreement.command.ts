import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  dayInIran,
  invalidInput,
  readOpaqueId,
  refuse,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import { payDayInTheFuture } from '../money/day.refusals.js';
import { pricesFor } from '../price/rug-price.js';
import { agreementKind, endAgreement } from './agreement.js';

const schema = z.object({ agreementId: z.string(), on: z.iso.date().nullish() });

/** The input of ending an agreement. */
export type EndAgreementInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Ends an agreement: it counts for nothing that is begun after the day. */
@Injectable()
export class EndAgreement {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the agreement. */
  async execute(caller: Caller, input: EndAgreementInput): Promise<Result<string, Refusal>> {
    const command = openCommand('endPayAgreement', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { agreementId, on } = checked.value;
    const today = dayInIran(command.value.occurredAt);
    const day = on ?? today;
    if (day > today) return refuse(invalidInput([payDayInTheFuture('on')]));
    const scope = scopeOf(caller);
    const done = await this.ledger.execute(command.value, async (read) => {
      const found = await read.one(agreementKind, readOpaqueId('pay-agreement', agreementId) ?? '');
      const isOurs = found && pricesFor(scope, found.state.cooperativeId);
      return endAgreement(isOurs ? found : undefined, day);
    });
    return answeredId(done);
  }
}
