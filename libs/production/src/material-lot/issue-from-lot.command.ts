import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import { checkInput, idOf, kindOf, type Reading } from '#libs/ledger';
import { organisationKind, personKind } from '#libs/network';
import { placed } from '../faults.js';
import { loomKind } from '../loom/loom.js';
import { pieceKind } from '../piece/piece.js';
import { holderOf, holderSchema } from './holder-input.js';
import { LotCommands } from './lot-commands.js';
import type { HolderRef } from './lot.events.js';
import { holderMissing } from './movement.refusals.js';
import { issueFromLot, type Receiver } from './moving.js';

const schema = z.object({ lotId: z.string(), to: holderSchema, massG: z.number() });

/** The input of giving material out. */
export type IssueFromLotInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Gives material of a lot to a weaver of the cooperative, or to one of its looms or pieces. */
@Injectable()
export class IssueFromLot {
  constructor(private readonly lots: LotCommands) {}

  /** Gives the id of the lot. */
  async execute(caller: Caller, input: IssueFromLotInput): Promise<Result<string, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { massG } = checked.value;
    const to = holderOf(checked.value.to);
    if (to === undefined) return refuse(holderMissing({}, [placed('to', holderMissing())]));
    return this.lots.execute('issueFromLot', caller, input, async (lot, read) => {
      const [cooperative, receiver] = await Promise.all([
        read.one(organisationKind, lot.state.cooperativeId),
        receiverOf(to, read),
      ]);
      return issueFromLot(lot, massG, { cooperative, receiver });
    });
  }
}

async function receiverOf(to: HolderRef, read: Reading): Promise<Receiver> {
  switch (kindOf(to)) {
    case 'person':
      return { person: await read.one(personKind, idOf(to)) };
    case 'loom':
      return { loom: await read.one(loomKind, idOf(to)) };
    default:
      return { piece: await read.one(pieceKind, idOf(to)) };
  }
}
