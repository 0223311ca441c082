import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, readOpaqueId, refuse, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, idOf, openCommand, type Reading, type Subject } from '#libs/ledger';
import { PeopleBehind } from '#libs/network';
import { GRADES } from '../rug/rug.events.js';
import { disputeKind } from '../attribution/dispute.js';
import { rugKind, type RugState } from '../rug/rug.js';
import { CHECKS, type Check } from './checklist.js';
import { MAX_RESULTS, inspectRugs } from './inspection.js';
import { inspectionEmpty, inspectionTooLarge } from './inspection.refusals.js';

const MAX_DEFECTS = 30;

const schema = z.object({
  results: z.array(
    z.object({
      rugId: z.string(),
      passed: z.boolean(),
      grade: z.enum(GRADES).nullish(),
      colourFastness: z.number().nullish(),
      edgeEvenness: z.number().nullish(),
      defects: z.array(z.string()).max(MAX_DEFECTS).nullish(),
      note: z.string().nullish(),
      checks: z
        .array(z.object({ check: z.enum(CHECKS as [Check, ...Check[]]), ok: z.boolean() }))
        .max(CHECKS.length * 2)
        .nullish(),
    }),
  ),
});

/** The input of inspecting rugs. */
export type InspectRugsInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Records the results of an inspection. A rug may be inspected again; every inspection stays on record. */
@Injectable()
export class InspectRugs {
  constructor(
    private readonly ledger: Ledger,
    private readonly people: PeopleBehind,
    private readonly clock: Clock,
  ) {}

  /** Gives the ids of the rugs, in the order of the results. */
  async execute(caller: Caller, input: InspectRugsInput): Promise<Result<string[], Refusal>> {
    const command = openCommand('inspectRugs', caller, input, this.clock.now());
    if (!command.ok) return command;
    const count = input.results.length;
    if (count > MAX_RESULTS) return refuse(inspectionTooLarge({ count, limit: MAX_RESULTS }));
    if (count === 0) return refuse(inspectionEmpty());
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const results = checked.value.results.map((result) => ({
      ...result,
      rugId: readOpaqueId('rug', result.rugId) ?? '',
    }));
    // Whoever she acts as, and whatever program acts for her: nobody inspects her own work.
    const inspector = { scope: scopeOf(caller), records: await this.people.recordsOf(caller) };
    const done = await this.ledger.execute(command.value, async (read) => {
      const named = results.map(({ rugId }) => rugId).filter((id) => id !== '');
      const rugs = await read.many(rugKind, named);
      const claims = await claimsOn(read, [...rugs.values()]);
      return inspectRugs(results, rugs, { ...inspector, claims });
    });
    if (!done.ok) return done;
    return { ok: true, value: done.value.entry.events.map(({ subject }) => idOf(subject)) };
  }
}

/** Who says of which rug, in a dispute that is open, that it is hers or not. */
async function claimsOn(read: Reading, rugs: readonly Subject<RugState>[]): Promise<Map<string, string>> {
  const open = rugs.flatMap(({ id, state }) =>
    state.attribution?.disputeId === undefined ? [] : [[id, state.attribution.disputeId] as const],
  );
  const disputes = await read.many(
    disputeKind,
    open.map(([, disputeId]) => disputeId),
  );
  return new Map(
    open.flatMap(([rugId, disputeId]) => {
      const dispute = disputes.get(disputeId);
      return dispute ? [[rugId, dispute.state.claimantId] as const] : [];
    }),
  );
}
