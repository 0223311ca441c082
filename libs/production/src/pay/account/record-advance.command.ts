import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, Ids, readOpaqueId, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import { cooperativeFor } from '../../cooperative/own-cooperative.js';
import { readMovement, remark, saidMoney } from '../money/read-money.js';
import { RULE_IDS } from '../../plausibility/rule.js';
import { WorkInHand } from '../price/work-in-hand.js';
import { PAY_WAYS } from './account.events.js';
import { readAccount } from './account-owner.js';
import { recordAdvance } from './advance-question.js';

const schema = z.object({
  cooperativeId: z.string().nullish(),
  personId: z.string(),
  money: saidMoney,
  how: z.enum(PAY_WAYS),
  on: z.iso.date().nullish(),
  note: remark,
  answers: z
    .array(z.object({ rule: z.string(), answer: z.string() }))
    .max(RULE_IDS.length)
    .nullish(),
});

/** The input of recording an advance. */
export type RecordAdvanceInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Records that a woman was paid something ahead. */
@Injectable()
export class RecordAdvance {
  constructor(
    private readonly ledger: Ledger,
    private readonly work: WorkInHand,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of her account. */
  async execute(caller: Caller, input: RecordAdvanceInput): Promise<Result<string, Refusal>> {
    const command = openCommand('recordAdvance', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const cooperative = cooperativeFor(caller, checked.value.cooperativeId);
    if (!cooperative.ok) return cooperative;
    const movement = readMovement(checked.value, command.value.occurredAt);
    if (!movement.ok) return movement;
    const { personId, how, answers } = checked.value;
    const data = { ...movement.value, how };
    const done = await this.ledger.execute(command.value, async (read) => {
      const of = await readAccount(read, this.ids, cooperative.value, readOpaqueId('person', personId) ?? '');
      if (!of.ok) return of;
      const her = 'account' in of.value ? of.value.account.state.personId : of.value.opening.personId;
      const workRials = await this.work.rials(cooperative.value, her);
      return recordAdvance(of.value, { data, answers: answers ?? [], workRials });
    });
    return answeredId(done);
  }
}
