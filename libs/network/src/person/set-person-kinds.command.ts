import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, invalidInput, ok, refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, fact, openCommand } from '#libs/ledger';
import { changePerson } from './change-person.js';
import { kindsMissing } from './enrolment.refusals.js';
import { PERSON_KINDS } from './person.events.js';
import { nothingAmended } from './person.refusals.js';

const schema = z.object({ personId: z.string(), kinds: z.array(z.enum(PERSON_KINDS)).max(20) });

/** The input of setting what a person is. */
export type SetPersonKindsInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** The kinds in their own order, each once: the same choice is the same fact. */
export const inKindOrder = (kinds: readonly string[]) => PERSON_KINDS.filter((kind) => kinds.includes(kind));

/** Sets what a person is to the trade: maker, trainee, instructor, staff, or several of them. */
@Injectable()
export class SetPersonKinds {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the person. */
  async execute(caller: Caller, input: SetPersonKindsInput): Promise<Result<string, Refusal>> {
    const command = openCommand('setPersonKinds', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const kinds = inKindOrder(checked.value.kinds);
    if (kinds.length === 0) return refuse(invalidInput([kindsMissing('kinds')]));
    return changePerson(this.ledger, caller, command.value, checked.value.personId, ({ ref, state }) =>
      String(kinds) === String(state.kinds)
        ? refuse(nothingAmended())
        : ok({ events: [fact(ref, 'PersonKindsSet', { kinds }, `village:${state.villageId}`)] }),
    );
  }
}
