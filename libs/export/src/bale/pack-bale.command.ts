import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  Ids,
  SETTINGS,
  dayInIran,
  readOpaqueId,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
  type Settings,
} from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { RULE_IDS, isRugWithin, rugKind, serialFrom, ssccOf } from '#libs/production';
import { MAX_BALE_RUGS, packBale } from './bale.js';

const schema = z.object({
  rugIds: z.array(z.string()).min(1).max(MAX_BALE_RUGS),
  grossG: z.number().int().min(1).max(5_000_000),
  answers: z
    .array(z.object({ rule: z.string(), answer: z.string() }))
    .max(RULE_IDS.length)
    .nullish(),
});

/** The input of packing a bale. */
export type PackBaleInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Packs rugs into a bale with a number of its own. */
@Injectable()
export class PackBale {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: Ids,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Gives the id of the bale: its SSCC. */
  async execute(caller: Caller, input: PackBaleInput): Promise<Result<string, Refusal>> {
    const command = openCommand('packBale', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { grossG, answers } = checked.value;
    const day = dayInIran(command.value.occurredAt);
    const rugIds = checked.value.rugIds.map((id) => readOpaqueId('rug', id) ?? '');
    const scope = scopeOf(caller);
    const packer = {
      organisation: caller.organisation,
      isCooperative: scope.reach === 'cooperative',
      mayUse: isRugWithin.bind(undefined, scope),
    };
    const done = await this.ledger.execute(command.value, async (read) => {
      const sscc = ssccOf(this.settings.gs1Prefix, serialFrom(this.ids.bytes(5)));
      const bale = { rugIds, grossG, day, answers: answers ?? [] };
      return packBale(sscc, bale, await read.many(rugKind, rugIds), packer);
    });
    return answeredId(done);
  }
}
