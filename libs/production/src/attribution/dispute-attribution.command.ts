import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  Ids,
  readOpaqueId,
  refuse,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import { seesPerson, personKind } from '#libs/network';
import { readRugCode } from '../gs1/sgtin.js';
import { rugKind } from '../rug/rug.js';
import { claimantOf } from './claimant.js';
import { CLAIMS, CLAIM_GROUNDS } from './dispute.events.js';
import { claimantUnknown } from './dispute.refusals.js';
import { disputeAttribution } from './disputing.js';

const MOST_CODE = 120;

const schema = z.object({
  code: z.string().max(MOST_CODE),
  claim: z.enum(CLAIMS),
  ground: z.enum(CLAIM_GROUNDS),
  personId: z.string().nullish(),
});

/** The input of disputing who made a rug. */
export type DisputeAttributionInput = z.input<typeof schema> & {
  commandKey: string;
  occurredAt?: string | null;
};

/** Takes up what a woman says of a rug: by herself, or by staff to whom she said it. */
@Injectable()
export class DisputeAttribution {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the dispute. */
  async execute(caller: Caller, input: DisputeAttributionInput): Promise<Result<string, Refusal>> {
    const command = openCommand('disputeAttribution', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { code, personId, claim, ground } = checked.value;
    const scope = scopeOf(caller);
    // A weaver speaks for herself, whomever she names.
    const wanted =
      scope.reach === 'person' ? scope.person : personId ? readOpaqueId('person', personId) : undefined;
    if (wanted === undefined) return refuse(claimantUnknown());
    const done = await this.ledger.execute(command.value, async (read) => {
      const person = await read.one(personKind, wanted);
      if (!person || !seesPerson(scope, person.state)) return refuse(claimantUnknown());
      const claimant = await claimantOf(read, wanted);
      if (!claimant) return refuse(claimantUnknown());
      const rug = await read.one(rugKind, readRugCode(code) ?? '');
      return disputeAttribution(this.ids.next(), { claim, ground }, rug, claimant);
    });
    return answeredId(done);
  }
}
