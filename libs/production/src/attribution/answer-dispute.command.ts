import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, refuse, scopeOf, type Caller, type Refusal, type Result, type Scope } from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import { PeopleBehind } from '#libs/network';
import type { DisputeAnswered } from './dispute.events.js';
import type { DisputeState } from './dispute.js';
import { disputeUnknown, notASide, ownCase } from './dispute.refusals.js';
import { answerDispute, type Disputed } from './disputing.js';
import { readDisputed } from './read-disputed.js';

const schema = z.object({ disputeId: z.string(), agrees: z.boolean() });

/** The input of answering a dispute. */
export type AnswerDisputeInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Records what the cooperative, or a maker who is named, says of a claim. */
@Injectable()
export class AnswerDispute {
  constructor(
    private readonly ledger: Ledger,
    private readonly people: PeopleBehind,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the dispute. */
  async execute(caller: Caller, input: AnswerDisputeInput): Promise<Result<string, Refusal>> {
    const command = openCommand('answerDispute', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { disputeId, agrees } = checked.value;
    const scope = scopeOf(caller);
    // Whoever she acts as: nobody speaks for the cooperative in her own case.
    const records = await this.people.recordsOf(caller);
    const done = await this.ledger.execute(command.value, async (read) => {
      const found = await readDisputed(read, disputeId, scope);
      if (!found.dispute) return refuse(disputeUnknown());
      if (scope.reach === 'cooperative' && isConcerned(records, found)) return refuse(ownCase());
      const side = sideOf(scope, found.dispute.state, found.claimantRecords);
      return side ? answerDispute(found, { ...side, agrees }) : refuse(notASide());
    });
    return answeredId(done);
  }
}

/** Which side of a dispute a scope is; she who makes the claim is none that is asked. */
function sideOf(
  scope: Scope,
  { makerIds }: DisputeState,
  claimantRecords: readonly string[],
): Omit<DisputeAnswered, 'agrees'> | undefined {
  if (scope.reach === 'cooperative') return { side: 'COOPERATIVE' };
  if (scope.reach !== 'person') return undefined;
  const records = scope.records ?? [scope.person];
  if (records.some((record) => claimantRecords.includes(record))) return undefined;
  const personId = records.find((record) => makerIds.includes(record));
  return personId === undefined ? undefined : { side: 'MAKER', personId };
}

/** Whether one of the records is the claimant's or a named maker's. */
const isConcerned = (records: readonly string[], { dispute, claimantRecords }: Disputed): boolean =>
  records.some((id) => claimantRecords.includes(id) || dispute!.state.makerIds.includes(id));
