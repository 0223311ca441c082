import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, Ids, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { localText } from '../local-text.js';
import { VILLAGE_CONFIDENCES } from './village.events.js';
import { recordVillage } from './village.js';

const schema = z.object({
  code: z.string().regex(/^[A-Z]{2}-\d{2,4}$/),
  name: localText,
  county: z.string().trim().min(1).max(80),
  ruralDistrict: z.string().trim().min(1).max(80),
  confidence: z.enum(VILLAGE_CONFIDENCES),
  latitude: z.number().min(-90).max(90).nullish(),
  longitude: z.number().min(-180).max(180).nullish(),
  note: z.string().trim().max(300).nullish(),
});

/** The input of recording a village. */
export type RecordVillageInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Records a village in the zone's register. */
@Injectable()
export class RecordVillage {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the village. */
  async execute(caller: Caller, input: RecordVillageInput): Promise<Result<string, Refusal>> {
    const command = openCommand('recordVillage', caller, input, this.clock.now());
    if (!command.ok) return command;
    const village = checkInput(schema, input);
    if (!village.ok) return village;
    const done = await this.ledger.execute(command.value, async () =>
      recordVillage(this.ids.next(), village.value),
    );
    return answeredId(done);
  }
}
