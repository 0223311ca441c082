import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  Ids,
  dayInIran,
  invalidInput,
  refuse,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { localText } from '../local-text.js';
import { VILLAGE_CONFIDENCES, type VillageRecorded } from './village.events.js';
import { recordVillage, villageProblems } from './village.js';
import { latitude, longitude, villageLines } from './village-input.js';

const schema = z.object({
  code: z.string().regex(/^[A-Z]{2}-\d{2,4}$/),
  name: localText,
  county: villageLines.county,
  countyName: villageLines.countyName,
  ruralDistrict: villageLines.ruralDistrict,
  ruralDistrictName: villageLines.ruralDistrictName,
  confidence: z.enum(VILLAGE_CONFIDENCES),
  latitude: latitude.nullish(),
  longitude: longitude.nullish(),
  precisionM: villageLines.precisionM.nullish(),
  makersEstimate: villageLines.makersEstimate.nullish(),
  note: villageLines.note.nullish(),
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
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const village = withoutBlanks(checked.value);
    const problems = villageProblems(village, dayInIran(command.value.occurredAt));
    if (problems.length > 0) return refuse(invalidInput(problems));
    const done = await this.ledger.execute(command.value, async () =>
      recordVillage(this.ids.next(), village),
    );
    return answeredId(done);
  }
}

/** What was left out is absent from the fact. */
const withoutBlanks = (checked: z.output<typeof schema>): VillageRecorded =>
  Object.fromEntries(
    Object.entries(checked).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as unknown as VillageRecorded;
