import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  Ids,
  SETTINGS,
  humanCode,
  readOpaqueId,
  type Caller,
  type Refusal,
  type Result,
  type Settings,
} from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import { organisationKind } from '#libs/network';
import { cooperativeFor } from '../cooperative/own-cooperative.js';
import { MATERIALS } from '../fabric/fabric.js';
import { DYEINGS, LOT_FORMS } from './lot.events.js';
import { receiveLot, type NewLot } from './receiving.js';

const CODE_BYTES = 7;

/** What may be said of a lot, at its receipt and when that is corrected. */
export const lotSaidSchema = z.object({
  colour: z.string().nullish(),
  dyeing: z.enum(DYEINGS).nullish(),
  dyes: z.array(z.string()).nullish(),
  supplierId: z.string().nullish(),
  supplier: z.string().nullish(),
  supplierLot: z.string().nullish(),
  rialsPerKg: z.number().nullish(),
  yarn: z.object({ nm: z.number(), plies: z.number() }).nullish(),
});

const schema = lotSaidSchema.extend({
  cooperativeId: z.string().nullish(),
  material: z.enum(MATERIALS),
  form: z.enum(LOT_FORMS),
  massG: z.number(),
});

/** The input of receiving a lot. */
export type ReceiveLotInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Receives material into the store of a cooperative. */
@Injectable()
export class ReceiveLot {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: Ids,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Gives the id of the lot. */
  async execute(caller: Caller, input: ReceiveLotInput): Promise<Result<string, Refusal>> {
    const command = openCommand('receiveLot', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const cooperativeId = cooperativeFor(caller, checked.value.cooperativeId);
    if (!cooperativeId.ok) return cooperativeId;
    const { supplierId: named } = checked.value;
    const supplierId = named ? (readOpaqueId('organisation', named) ?? 'none') : undefined;
    const lot: NewLot = { ...checked.value, cooperativeId: cooperativeId.value, supplierId };
    const done = await this.ledger.execute(command.value, async (read) => {
      const [cooperative, supplier] = await Promise.all([
        read.one(organisationKind, lot.cooperativeId),
        supplierId === undefined ? undefined : read.one(organisationKind, supplierId),
      ]);
      const code = humanCode(this.ids.bytes(CODE_BYTES));
      return receiveLot({ code, gs1Prefix: this.settings.gs1Prefix }, lot, { cooperative, supplier });
    });
    return answeredId(done);
  }
}
