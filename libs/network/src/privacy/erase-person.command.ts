import { Injectable, Logger } from '@nestjs/common';
import { z } from 'zod';
import { Clock, readOpaqueId, refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, Views, answeredId, checkInput, openCommand, type Reading } from '#libs/ledger';
import { ERASURE_REASONS } from '../person/person.events.js';
import { personKind, recordsOf } from '../person/person.js';
import { personUnknown } from '../person/person.refusals.js';
import { Erasures } from './erasures.js';
import { erasePerson } from './erasure.js';

const schema = z.object({ personId: z.string(), reason: z.enum(ERASURE_REASONS) });

/** The input of erasing a person. */
export type ErasePersonInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/**
 * Erases a person. First the fact that she is erased: from then on nobody is shown her name, and whoever is killed in
 * what follows, the worker finishes it. Then everything that says who she was is destroyed.
 */
@Injectable()
export class ErasePerson {
  private readonly logger = new Logger(ErasePerson.name);

  constructor(
    private readonly ledger: Ledger,
    private readonly erasures: Erasures,
    private readonly views: Views,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the person. */
  async execute(caller: Caller, input: ErasePersonInput): Promise<Result<string, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { personId, reason } = checked.value;
    const command = openCommand('erasePerson', caller, input, this.clock.now());
    if (!command.ok) return command;
    const id = readOpaqueId('person', personId) ?? '';
    const done = await this.ledger.execute(command.value, async (read: Reading) => {
      const person = await read.one(personKind, id);
      if (!person) return refuse(personUnknown());
      const merged = await read.many(personKind, person.state.merged);
      return erasePerson(person, [...merged.values()], reason);
    });
    if (done.ok) await this.finish(id);
    return answeredId(done);
  }

  private async finish(id: string): Promise<void> {
    try {
      const person = await this.views.fresh(personKind, id);
      await this.erasures.finish(person ? recordsOf(person) : [id]);
    } catch (error) {
      const why = error instanceof Error ? error.name : 'unknown';
      this.logger.warn(`an erasure is left to the worker: ${why}`);
    }
  }
}
