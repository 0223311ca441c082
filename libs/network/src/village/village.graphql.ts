import { Field, Float, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CommandInput, LocalTextInput, LocalTextType, opaqueId, resultUnion } from '#libs/platform';
import type { View } from '#libs/ledger';
import type { VillageState } from './village.js';

export enum VillageConfidenceEnum {
  CONFIRMED = 'CONFIRMED',
  LIKELY = 'LIKELY',
  UNCERTAIN = 'UNCERTAIN',
  FILLER = 'FILLER',
}
registerEnumType(VillageConfidenceEnum, {
  name: 'VillageConfidence',
  description: 'How sure it is that a village of this name belongs to the zone.',
  valuesMap: {
    CONFIRMED: { description: 'Confirmed by the programme staff.' },
    LIKELY: { description: 'Probably in the zone.' },
    UNCERTAIN: { description: 'Name or membership is not sure.' },
    FILLER: { description: 'A village of the county, probably outside the zone.' },
  },
});

@ObjectType('Village', { description: 'A village of the zone.' })
export class VillageType {
  /** The id inside the zone; not part of the schema. */
  key!: string;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'The zone’s own short code, e.g. FZ-07.' })
  code!: string;

  @Field(() => LocalTextType, { description: 'Its name.' })
  name!: LocalTextType;

  @Field({ description: 'County.' })
  county!: string;

  @Field({ description: 'Rural district (dehestan).' })
  ruralDistrict!: string;

  @Field(() => Float, { nullable: true, description: 'WGS 84 degrees north.' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'WGS 84 degrees east.' })
  longitude?: number | null;

  @Field(() => VillageConfidenceEnum, { description: 'How sure the name and membership are.' })
  confidence!: VillageConfidenceEnum;

  @Field(() => String, { nullable: true, description: 'A remark by the programme staff.' })
  note?: string | null;

  /** A village as GraphQL shows it. */
  static of(view: View<VillageState>): VillageType {
    const { code, name, county, ruralDistrict, latitude, longitude, confidence, note } = view;
    const id = opaqueId('village', view._id);
    return {
      key: view._id,
      id,
      code,
      name,
      county,
      ruralDistrict,
      latitude,
      longitude,
      confidence: confidence as VillageConfidenceEnum,
      note,
    };
  }
}

@InputType('RecordVillageInput', { description: 'What `recordVillage` takes.' })
export class RecordVillageArguments extends CommandInput {
  @Field({ description: 'Short code, e.g. FZ-07; unique.' })
  code!: string;

  @Field(() => LocalTextInput, { description: 'Its name.' })
  name!: LocalTextInput;

  @Field({ description: 'County.' })
  county!: string;

  @Field({ description: 'Rural district (dehestan).' })
  ruralDistrict!: string;

  @Field(() => VillageConfidenceEnum, { description: 'How sure the name and membership are.' })
  confidence!: VillageConfidenceEnum;

  @Field(() => Float, { nullable: true, description: 'WGS 84 degrees north.' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'WGS 84 degrees east.' })
  longitude?: number | null;

  @Field(() => String, { nullable: true, description: 'A remark, at most 300 characters.' })
  note?: string | null;
}

@InputType('RenameVillageInput', { description: 'What `renameVillage` takes.' })
export class RenameVillageArguments extends CommandInput {
  @Field(() => ID, { description: 'The village.' })
  villageId!: string;

  @Field(() => LocalTextInput, { description: 'Its new name.' })
  name!: LocalTextInput;

  @Field(() => VillageConfidenceEnum, { description: 'How sure it is now.' })
  confidence!: VillageConfidenceEnum;
}

@ObjectType({ description: 'A village was recorded or renamed.' })
export class VillagePayload {
  @Field(() => VillageType, { description: 'The village as it stands now.' })
  village!: VillageType;
}

export const RecordVillageResult = resultUnion('RecordVillageResult', VillagePayload);
export const RenameVillageResult = resultUnion('RenameVillageResult', VillagePayload);
