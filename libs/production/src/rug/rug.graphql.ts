import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  DayScalar,
  InstantScalar,
  LocalTextType,
  PageArguments,
  connectionType,
  opaqueId,
  printCode,
  readOpaqueId,
  resultUnion,
} from '#libs/platform';
import type { View } from '#libs/ledger';
import { CRAFT_FIELDS, type CraftField } from '../fabric/craft.js';
import {
  ConstructionEnum,
  DensityType,
  KnotTypeEnum,
  MaterialEnum,
  RajType,
  TechniqueEnum,
  type DensityUnitEnum,
} from '../fabric/fabric.graphql.js';
import { kpsi } from '../fabric/knots.js';
import { InspectionType } from '../inspection/inspection.graphql.js';
import { sizeName } from '../size/size-classes.js';
import type { RugsWanted } from './rug-search.js';
import type { RugState } from './rug.js';

export enum RugPurposeEnum {
  TRADE = 'TRADE',
  SAMPLER = 'SAMPLER',
}
registerEnumType(RugPurposeEnum, {
  name: 'RugPurpose',
  description: 'What a rug is for.',
  valuesMap: {
    TRADE: { description: 'To be sold.' },
    SAMPLER: { description: 'A learner’s sampler; never exported.' },
  },
});

export enum RugStatusEnum {
  REGISTERED = 'REGISTERED',
  FINISHING = 'FINISHING',
  IN_STOCK = 'IN_STOCK',
  REJECTED = 'REJECTED',
  RESERVED = 'RESERVED',
  SHIPPED = 'SHIPPED',
  DELIVERED = 'DELIVERED',
  SOLD = 'SOLD',
  RETURNED = 'RETURNED',
  LOST = 'LOST',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(RugStatusEnum, {
  name: 'RugStatus',
  description: 'How far a rug has come.',
  valuesMap: {
    REGISTERED: { description: 'Cut off, has its identity; waits for its inspection.' },
    FINISHING: { description: 'Is being finished or mended; waits for its inspection.' },
    IN_STOCK: { description: 'Passed; may be booked.' },
    REJECTED: { description: 'Did not pass; may be inspected again.' },
    RESERVED: { description: 'Booked into a shipment.' },
    SHIPPED: { description: 'Left with its shipment.' },
    DELIVERED: { description: 'Arrived with its shipment.' },
    SOLD: { description: 'Sold at home or at an exhibition; never exported.' },
    RETURNED: { description: 'Came back from its buyer; may be inspected, or sold at home.' },
    LOST: { description: 'Not to be found; nothing is done with it until it is.' },
    WITHDRAWN: { description: 'Out of trade for good.' },
  },
});

type CraftShown = Pick<RugType, CraftField>;

@ObjectType('Rug', { description: 'One hand-made piece, from the loom to the buyer.' })
export class RugType {
  /** The whole view; not part of the schema. */
  view!: View<RugState>;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Its code for people, the last character a check: K7M3-9HRY.' })
  code!: string;

  @Field({ description: 'Its GS1 identity as an EPC URI, urn:epc:id:sgtin:….' })
  sgtin!: string;

  @Field(() => RugStatusEnum, { description: 'How far it has come.' })
  status!: RugStatusEnum;

  @Field(() => RugPurposeEnum, { description: 'What it is for.' })
  purpose!: RugPurposeEnum;

  @Field(() => ConstructionEnum, { description: 'How it is made.' })
  construction!: ConstructionEnum;

  @Field({ description: 'The name of its design, as the cooperative calls it.' })
  design!: string;

  @Field(() => String, { nullable: true, description: 'What is drawn in it.' })
  motif?: string | null;

  @Field(() => String, { nullable: true, description: 'Whose manner it is made in.' })
  originStyle?: string | null;

  @Field(() => LocalTextType, {
    nullable: true,
    description: 'The trade’s name for its size, within 10 %; names are ranges and differ between towns.',
  })
  sizeName?: LocalTextType | null;

  @Field(() => Int, { description: 'Length in mm, without fringe and kilim ends.' })
  lengthMm!: number;

  @Field(() => Int, { description: 'Width in mm.' })
  widthMm!: number;

  @Field(() => [Int], { description: 'The readings of its length in mm, if they were written down.' })
  lengthReadingsMm!: number[];

  @Field(() => [Int], { description: 'The readings of its width in mm, if they were written down.' })
  widthReadingsMm!: number[];

  @Field(() => Int, { nullable: true, description: 'Diameter of a round piece in mm.' })
  diameterMm?: number | null;

  @Field(() => Int, { description: 'Area in cm², rounded once from its sides or its diameter.' })
  areaCm2!: number;

  @Field(() => Int, { description: 'Net weight in g.' })
  weightG!: number;

  @Field(() => RajType, {
    nullable: true,
    description: 'Its knots as they were counted; none for flat-weaves.',
  })
  raj?: RajType | null;

  @Field(() => DensityType, {
    nullable: true,
    description: 'Its knots as they were counted, when not in raj.',
  })
  density?: DensityType | null;

  @Field(() => Int, { nullable: true, description: 'Knots per m², converted from raj or count once.' })
  knotsPerM2?: number | null;

  @Field(() => Int, { nullable: true, description: 'Knots per square inch, rounded, for showing only.' })
  kpsi?: number | null;

  @Field(() => KnotTypeEnum, { nullable: true, description: 'Its knots; none for flat-weaves.' })
  knotType?: KnotTypeEnum | null;

  @Field(() => MaterialEnum, { nullable: true, description: 'Its pile; none for flat-weaves.' })
  pile?: MaterialEnum | null;

  @Field(() => Float, { nullable: true, description: 'Height of its pile in mm.' })
  pileHeightMm?: number | null;

  @Field(() => MaterialEnum, { nullable: true, description: 'Its warp; felt has none.' })
  warp?: MaterialEnum | null;

  @Field(() => MaterialEnum, { nullable: true, description: 'Its weft; felt and mats have none.' })
  weft?: MaterialEnum | null;

  @Field(() => MaterialEnum, { nullable: true, description: 'What felt or a mat is made of.' })
  fibre?: MaterialEnum | null;

  @Field(() => TechniqueEnum, { nullable: true, description: 'The way of working within its craft.' })
  technique?: TechniqueEnum | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a kilim looks alike on both sides.' })
  twoFaced?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How many strips a jajim or shal is sewn of.' })
  strips?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether shal was fulled.' })
  fulled?: boolean | null;

  @Field(() => Float, { nullable: true, description: 'Thickness of felt or a mat in mm.' })
  thicknessMm?: number | null;

  @Field(() => DayScalar, { description: 'The day it was begun on the loom.' })
  loomOnDate!: string;

  @Field(() => DayScalar, { description: 'The day it was cut off the loom.' })
  cutOffDate!: string;

  @Field(() => InspectionType, { nullable: true, description: 'Its last inspection.' })
  inspection?: InspectionType | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description:
      'Since when its last inspection does not count: who made it is now named as a maker, so somebody else must inspect and grade it again.',
  })
  regradeSince?: string | null;

  @Field(() => InstantScalar, { description: 'When it was registered.' })
  registeredAt!: string;

  /** A rug as GraphQL shows it. */
  static of(view: View<RugState>): RugType {
    const { _id, code, sgtin, status, purpose, construction, design, sizeKey } = view;
    const { lengthMm, widthMm, diameterMm, areaCm2, weightG, raj, knotsPerM2, motif, originStyle } = view;
    const { loomOnDate, cutOffDate, inspection, regradeSince, registeredAt } = view;
    return {
      view,
      id: opaqueId('rug', _id),
      code: printCode(code),
      sgtin,
      status: status as RugStatusEnum,
      purpose: purpose as RugPurposeEnum,
      construction: construction as ConstructionEnum,
      design,
      sizeName: sizeName(sizeKey),
      ...{ motif, originStyle, lengthMm, widthMm, diameterMm, areaCm2, weightG, raj, knotsPerM2 },
      lengthReadingsMm: [...(view.lengthReadingsMm ?? [])],
      widthReadingsMm: [...(view.widthReadingsMm ?? [])],
      density: view.density && {
        unit: view.density.unit as DensityUnitEnum,
        readings: [...view.density.readings],
      },
      kpsi: knotsPerM2 === undefined ? undefined : kpsi(knotsPerM2),
      ...(Object.fromEntries(CRAFT_FIELDS.map((field) => [field, view[field]])) as CraftShown),
      loomOnDate,
      cutOffDate,
      inspection: inspection && InspectionType.of(inspection),
      regradeSince,
      registeredAt,
    };
  }
}

export const RugConnection = connectionType(RugType, 'Rug');

@InputType('RugFilter', { description: 'What is wanted of a list of rugs; all that is given must fit.' })
export class RugFilterInput {
  @Field(() => [RugStatusEnum], { nullable: true, description: 'One of these statuses.' })
  status?: RugStatusEnum[] | null;

  @Field(() => ConstructionEnum, { nullable: true, description: 'Made in this way.' })
  construction?: ConstructionEnum | null;

  @Field(() => RugPurposeEnum, { nullable: true, description: 'For this purpose.' })
  purpose?: RugPurposeEnum | null;

  @Field(() => ID, { nullable: true, description: 'Of this cooperative.' })
  cooperativeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'From this village.' })
  villageId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this batch.' })
  batchId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Made by this person, alone or with others.' })
  makerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: in no bale; false: in a bale.' })
  unpacked?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A code in any of its forms, the beginning of one, or beginnings of words of the design; at most 200 characters.',
  })
  search?: string | null;

  /** What is wanted, with ids inside the zone; an id of another kind fits nothing. */
  static wanted(filter: RugFilterInput | null | undefined): RugsWanted {
    if (!filter) return {};
    const { status, construction, purpose, unpacked, search } = filter;
    const inner = (kind: string, id: string | null | undefined): string | undefined =>
      id ? (readOpaqueId(kind, id) ?? '') : undefined;
    return {
      ...{ status, construction, purpose, unpacked, search },
      cooperativeId: inner('organisation', filter.cooperativeId),
      villageId: inner('village', filter.villageId),
      batchId: inner('batch', filter.batchId),
      ...(filter.makerId ? { makerIds: [inner('person', filter.makerId)!] } : {}),
    };
  }
}

@ArgsType()
export class RugsArguments extends PageArguments {
  @Field(() => RugFilterInput, {
    nullable: true,
    description: 'What is wanted; all that you may see when left out.',
  })
  filter?: RugFilterInput | null;
}

@ObjectType({ description: 'Rugs were inspected.' })
export class InspectRugsPayload {
  @Field(() => [RugType], { description: 'The rugs as they stand now, in the order of the results.' })
  rugs!: RugType[];
}

export const InspectRugsResult = resultUnion('InspectRugsResult', InspectRugsPayload);
