import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, readOpaqueId, refuse, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { personKind, villageKind } from '#libs/network';
import { loomCard } from './loom-input.js';
import type { LoomAmended } from './loom.events.js';
import { amendLoom, isLoomWithin, loomKind } from './loom.js';
import { loomUnknown } from './loom.refusals.js';

const schema = z.object({
  loomId: z.string(),
  villageId: loomCard.villageId.nullish(),
  kind: loomCard.kind.nullish(),
  widthMm: loomCard.widthMm.nullish(),
  place: loomCard.place.nullish(),
  ownerId: loomCard.ownerId.nullish(),
});

/** The input of amending a loom. */
export type AmendLoomInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Puts right what is said of a loom. */
@Injectable()
export class AmendLoom {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the loom. */
  async execute(caller: Caller, input: AmendLoomInput): Promise<Result<string, Refusal>> {
    const command = openCommand('amendLoom', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const wanted = wantedOf(checked.value);
    const id = readOpaqueId('loom', checked.value.loomId) ?? '';
    const done = await this.ledger.execute(command.value, async (read) => {
      const loom = await read.one(loomKind, id);
      if (!loom || !isLoomWithin(scopeOf(caller), loom.state)) return refuse(loomUnknown());
      const [village, owner] = await Promise.all([
        read.one(villageKind, wanted.villageId ?? loom.state.villageId),
        wanted.ownerId ? read.one(personKind, wanted.ownerId) : undefined,
      ]);
      return amendLoom(loom, wanted, { cooperative: undefined, village, owner });
    });
    return answeredId(done);
  }
}

/** What was left out stays as it is; null says of the place that none is known, of the owner the cooperative. */
function wantedOf({ villageId, kind, widthMm, place, ownerId }: z.output<typeof schema>): LoomAmended {
  return {
    ...(villageId ? { villageId: readOpaqueId('village', villageId) ?? '' } : {}),
    ...(kind ? { kind } : {}),
    ...(typeof widthMm === 'number' ? { widthMm } : {}),
    ...(place === undefined ? {} : { place }),
    ...(ownerId === undefined ? {} : { ownerId: ownerId && (readOpaqueId('person', ownerId) ?? '') }),
  };
}
