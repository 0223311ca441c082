import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand } from '#libs/ledger';
import { changePerson, daysOf } from './change-person.js';
import { leaveCooperative } from './membership.js';

const schema = z.object({ personId: z.string(), on: z.iso.date().nullish() });

/** The input of ending a membership. */
export type LeaveCooperativeInput = z.input<typeof schema> & {
  commandKey: string;
  occurredAt?: string | null;
};

/** Ends the membership that a person has. */
@Injectable()
export class LeaveCooperative {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the person. */
  async execute(caller: Caller, input: LeaveCooperativeInput): Promise<Result<string, Refusal>> {
    const command = openCommand('leaveCooperative', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { on, today } = daysOf(command.value, checked.value.on);
    return changePerson(this.ledger, caller, command.value, checked.value.personId, (person) =>
      leaveCooperative(person, on, today),
    );
  }
}
