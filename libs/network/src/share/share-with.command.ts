import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  SHARE_KINDS,
  readOpaqueId,
  refuse,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { EntryDoor, checkInput } from '#libs/ledger';
import { MOST_SHARE_DAYS, MOST_SHARE_USES } from './share.js';
import { shareTargetUnknown } from './share.refusals.js';
import { ShareTargets } from './share-targets.js';
import { Shares, type ShareHandedOver } from './shares.js';

const DAY_MS = 24 * 60 * 60_000;

const schema = z.object({
  kind: z.enum(SHARE_KINDS),
  id: z.string(),
  label: z.string().trim().min(1).max(80),
  expiresInDays: z.number().int().min(1).max(MOST_SHARE_DAYS),
  papers: z.boolean(),
  prices: z.boolean(),
  mostUses: z.number().int().min(1).max(MOST_SHARE_USES).nullish(),
});

/** Shares something that the caller sees with somebody who has no account. */
@Injectable()
export class ShareWith {
  constructor(
    private readonly shares: Shares,
    private readonly targets: ShareTargets,
    private readonly door: EntryDoor,
    private readonly clock: Clock,
  ) {}

  /** Gives the share with its token, which is told once. */
  async execute(caller: Caller, input: z.input<typeof schema>): Promise<Result<ShareHandedOver, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { kind, id, label, expiresInDays, papers, prices, mostUses } = checked.value;
    const unfit = await this.door.refusalOfTexts(caller, { label });
    if (unfit) return refuse(unfit);
    const subject = readOpaqueId(kind, id) ?? '';
    const target = await this.targets.find(scopeOf(caller), kind, subject);
    if (!target) return refuse(shareTargetUnknown());
    return this.shares.make(caller, {
      ...{ kind, subject, label, papers, prices },
      expiresAt: new Date(Date.parse(this.clock.now()) + expiresInDays * DAY_MS),
      ...(target.code === undefined ? {} : { code: target.code }),
      ...(typeof mostUses === 'number' ? { mostUses } : {}),
    });
  }
}
