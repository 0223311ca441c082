import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  dayInIran,
  reachesVillage,
  readOpaqueId,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import type { VillageAmended } from './village.events.js';
import { amendVillage, villageKind } from './village.js';
import { latitude, longitude, villageLines } from './village-input.js';
import { villageUnknown } from './village.refusals.js';

const schema = z.object({
  villageId: z.string(),
  county: villageLines.county.nullish(),
  countyName: villageLines.countyName,
  ruralDistrict: villageLines.ruralDistrict.nullish(),
  ruralDistrictName: villageLines.ruralDistrictName,
  latitude: latitude.nullish(),
  longitude: longitude.nullish(),
  precisionM: villageLines.precisionM.nullish(),
  makersEstimate: villageLines.makersEstimate.nullish(),
  note: villageLines.note.nullish(),
});

/** The input of amending a village. */
export type AmendVillageInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Corrects what is said of a village, but its name; for that there is `RenameVillage`. */
@Injectable()
export class AmendVillage {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the village. */
  async execute(caller: Caller, input: AmendVillageInput): Promise<Result<string, Refusal>> {
    const command = openCommand('amendVillage', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const id = readOpaqueId('village', checked.value.villageId) ?? '';
    const wanted = wantedOf(checked.value);
    const today = dayInIran(command.value.occurredAt);
    const done = await this.ledger.execute(command.value, async (read) => {
      const village = reachesVillage(scopeOf(caller), id) ? await read.one(villageKind, id) : undefined;
      return amendVillage(village, wanted, today, villageUnknown());
    });
    return answeredId(done);
  }
}

/** What was left out stays as it is; null says that a point, an estimate or a note is not known any more. */
const wantedOf = (checked: z.output<typeof schema>): VillageAmended => {
  const { county, countyName, ruralDistrict, ruralDistrictName, note, ...open } = checked;
  const { villageId: _named, ...point } = open;
  return {
    ...point,
    ...(note === undefined ? {} : { note: note || null }),
    ...(county ? { county } : {}),
    ...(countyName ? { countyName } : {}),
    ...(ruralDistrict ? { ruralDistrict } : {}),
    ...(ruralDistrictName ? { ruralDistrictName } : {}),
  } as VillageAmended;
};
