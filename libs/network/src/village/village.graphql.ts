import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  CommandInput,
  DayScalar,
  LocalTextInput,
  LocalTextType,
  opaqueId,
  resultUnion,
} from '#libs/platform';
import type { View } from '#libs/ledger';
import { countyNameOf, ruralDistrictNameOf, type VillageState } from './village.js';

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

@ObjectType('MakersEstimate', { description: 'How many people make something in a village, as estimated.' })
export class MakersEstimateType {
  @Field(() => Int, { description: 'How many people.' })
  people!: number;

  @Field(() => DayScalar, { description: 'The day for which it was estimated.' })
  asOf!: string;

  @Field(() => String, { nullable: true, description: 'Who says so.' })
  source?: string | null;
}

@InputType({ description: 'How many people make something in a village, as estimated.' })
export class MakersEstimateInput {
  @Field(() => Int, { description: 'How many people, 0 to 100,000.' })
  people!: number;

  @Field(() => DayScalar, { description: 'The day for which it was estimated; never in the future.' })
  asOf!: string;

  @Field(() => String, { nullable: true, description: 'Who says so, at most 160 characters.' })
  source?: string | null;
}

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

  @Field({ description: 'County, in the form by which offices name theirs.' })
  county!: string;

  @Field(() => LocalTextType, { description: 'County in three languages.' })
  countyName!: LocalTextType;

  @Field({ description: 'Rural district (dehestan).' })
  ruralDistrict!: string;

  @Field(() => LocalTextType, { description: 'Rural district in three languages.' })
  ruralDistrictName!: LocalTextType;

  @Field(() => Float, { nullable: true, description: 'WGS 84 degrees north.' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'WGS 84 degrees east.' })
  longitude?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How far the point may be from the middle of the village, in m.',
  })
  precisionM?: number | null;

  @Field(() => MakersEstimateType, {
    nullable: true,
    description: 'How many people make something here, as estimated; `weaverCount` are the enrolled.',
  })
  makersEstimate?: MakersEstimateType | null;

  @Field(() => VillageConfidenceEnum, { description: 'How sure the name and membership are.' })
  confidence!: VillageConfidenceEnum;

  @Field(() => String, { nullable: true, description: 'A remark by the programme staff.' })
  note?: string | null;

  /** A village as GraphQL shows it. */
  static of(view: View<VillageState>): VillageType {
    const { code, name, county, ruralDistrict, latitude, longitude, precisionM, makersEstimate, note } = view;
    return {
      key: view._id,
      id: opaqueId('village', view._id),
      ...{ code, name, county, ruralDistrict, latitude, longitude, precisionM, makersEstimate, note },
      countyName: countyNameOf(view),
      ruralDistrictName: ruralDistrictNameOf(view),
      confidence: view.confidence as VillageConfidenceEnum,
    };
  }
}

@InputType('RecordVillageInput', { description: 'What `recordVillage` takes.' })
export class RecordVillageArguments extends CommandInput {
  @Field({ description: 'Short code, e.g. FZ-07; unique.' })
  code!: string;

  @Field(() => LocalTextInput, { description: 'Its name.' })
  name!: LocalTextInput;

  @Field({ description: 'County, in one form for all its villages; offices name it so.' })
  county!: string;

  @Field(() => LocalTextInput, { nullable: true, description: 'County in three languages.' })
  countyName?: LocalTextInput | null;

  @Field({ description: 'Rural district (dehestan).' })
  ruralDistrict!: string;

  @Field(() => LocalTextInput, { nullable: true, description: 'Rural district in three languages.' })
  ruralDistrictName?: LocalTextInput | null;

  @Field(() => VillageConfidenceEnum, { description: 'How sure the name and membership are.' })
  confidence!: VillageConfidenceEnum;

  @Field(() => Float, { nullable: true, description: 'WGS 84 degrees north.' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'WGS 84 degrees east.' })
  longitude?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How far the point may be from the middle of the village, 1 to 20,000 m.',
  })
  precisionM?: number | null;

  @Field(() => MakersEstimateInput, {
    nullable: true,
    description: 'How many people make something here, as estimated.',
  })
  makersEstimate?: MakersEstimateInput | null;

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

@InputType('AmendVillageInput', {
  description:
    'What `amendVillage` takes; what is left out stays, null takes away what is not known any more.',
})
export class AmendVillageArguments extends CommandInput {
  @Field(() => ID, { description: 'The village.' })
  villageId!: string;

  @Field(() => String, { nullable: true, description: 'County, in one form for all its villages.' })
  county?: string | null;

  @Field(() => LocalTextInput, { nullable: true, description: 'County in three languages.' })
  countyName?: LocalTextInput | null;

  @Field(() => String, { nullable: true, description: 'Rural district (dehestan).' })
  ruralDistrict?: string | null;

  @Field(() => LocalTextInput, { nullable: true, description: 'Rural district in three languages.' })
  ruralDistrictName?: LocalTextInput | null;

  @Field(() => Float, { nullable: true, description: 'WGS 84 degrees north; with the longitude.' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'WGS 84 degrees east; with the latitude.' })
  longitude?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How far the point may be from the middle of the village, 1 to 20,000 m.',
  })
  precisionM?: number | null;

  @Field(() => MakersEstimateInput, {
    nullable: true,
    description: 'How many people make something here, as estimated.',
  })
  makersEstimate?: MakersEstimateInput | null;

  @Field(() => String, { nullable: true, description: 'A remark, at most 300 characters.' })
  note?: string | null;
}

@ObjectType({ description: 'A village was recorded, renamed or amended.' })
export class VillagePayload {
  @Field(() => VillageType, { description: 'The village as it stands now.' })
  village!: VillageType;
}

export const RecordVillageResult = resultUnion('RecordVillageResult', VillagePayload);
export const RenameVillageResult = resultUnion('RenameVillageResult', VillagePayload);
export const AmendVillageResult = resultUnion('AmendVillageResult', VillagePayload);
