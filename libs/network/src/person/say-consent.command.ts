import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand } from '#libs/ledger';
import { changePerson, daysOf } from './change-person.js';
import { sayConsent } from './consent.js';

const schema = z.object({ personId: z.string(), on: z.iso.date().nullish() });

/** The input of giving or withdrawing the consent to be named in public. */
export type SayConsentInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Records what a person says about being named in public: by her clerk, by staff, or by herself. */
@Injectable()
export class SayConsent {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** She agrees. Gives her id. */
  give(caller: Caller, input: SayConsentInput): Promise<Result<string, Refusal>> {
    return this.say('giveConsent', true, caller, input);
  }

  /** She agrees no more. Gives her id. */
  withdraw(caller: Caller, input: SayConsentInput): Promise<Result<string, Refusal>> {
    return this.say('withdrawConsent', false, caller, input);
  }

  private async say(
    name: string,
    given: boolean,
    caller: Caller,
    input: SayConsentInput,
  ): Promise<Result<string, Refusal>> {
    const command = openCommand(name, caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { on, today } = daysOf(command.value, checked.value.on);
    return changePerson(this.ledger, caller, command.value, checked.value.personId, (person) =>
      sayConsent(person, given, on, today),
    );
  }
}
