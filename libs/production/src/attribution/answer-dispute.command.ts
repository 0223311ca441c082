import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, refuse, scopeOf, type Caller, type Refusal, type Result, type Scope } from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import type { DisputeAnswered } from './dispute.events.js';
import type { DisputeState } from './dispute.js';
import { disputeUnknown, notASide } from './dispute.refusals.js';
import { answerDispute } from './disputing.js';
import { readDisputed } from './read-disputed.js';

const schema = z.object({ disputeId: z.string(), agrees: z.boolean() });

/** The input of answering a dispute. */
export type AnswerDisputeInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Records what the cooperative, or a maker who is named, says of a claim. */
@Injectable()
export class AnswerDispute {
  constructor(
    private readonly ledger: Ledger,
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
    const done = await this.ledger.execute(command.value, async (read) => {
      const found = await readDisputed(read, disputeId, scope);
      if (!found.dispute) return refuse(disputeUnknown());
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
  return records.some((record) => makerIds.includes(record))
    ? { side: 'MAKER', personId: scope.person }
    : undefined;
}
