import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar, PageArguments, connectionType, opaqueId } from '#libs/platform';
import type { View } from '#libs/ledger';
import { MaterialEnum } from '../fabric/fabric.graphql.js';
import { printLettered } from '../lettered-code.js';
import { LOT_LETTER, type LotState } from './lot.js';
import type { HolderRow, StockRow } from './lot.queries.js';
import type { HolderRef } from './lot.events.js';

export enum LotFormEnum {
  RAW = 'RAW',
  YARN = 'YARN',
  DYED_YARN = 'DYED_YARN',
}
registerEnumType(LotFormEnum, {
  name: 'LotForm',
  description: 'What a lot of material is.',
  valuesMap: {
    RAW: { description: 'Fibre as it came: fleece, cocoons, cotton.' },
    YARN: { description: 'Spun, in its own colour or bleached.' },
    DYED_YARN: { description: 'Spun and dyed.' },
  },
});

export enum DyeingEnum {
  NATURAL = 'NATURAL',
  CHROMIC = 'CHROMIC',
  OTHER_SYNTHETIC = 'OTHER_SYNTHETIC',
}
registerEnumType(DyeingEnum, {
  name: 'Dyeing',
  description: 'With what yarn was dyed.',
  valuesMap: {
    NATURAL: { description: 'Plants and insects: madder, indigo, pomegranate rind, walnut.' },
    CHROMIC: { description: 'Chrome (mordant) dyes.' },
    OTHER_SYNTHETIC: { description: 'Other synthetic dyes.' },
  },
});

@ObjectType('YarnCount', { description: 'How fine a yarn is.' })
export class YarnCountType {
  @Field(() => Float, { description: 'The metric count of one strand: metres in a gram.' })
  nm!: number;

  @Field(() => Int, { description: 'How many strands are plied.' })
  plies!: number;

  @Field(() => Int, { description: 'How long a kilogram of the plied yarn is, in m.' })
  metresPerKg!: number;
}

@ObjectType('MaterialLot', {
  description: 'Material that came to a cooperative at one time, and what became of it.',
})
export class MaterialLotType {
  /** The whole view; not part of the schema. */
  view!: View<LotState>;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Its code for people, e.g. M-K7M3-9HRY.' })
  code!: string;

  @Field({ description: 'Its GS1 identity as an EPC class URI, urn:epc:class:lgtin:….' })
  lgtin!: string;

  @Field(() => MaterialEnum, { description: 'What it is of.' })
  material!: MaterialEnum;

  @Field(() => LotFormEnum, { description: 'What it is.' })
  form!: LotFormEnum;

  @Field(() => String, { nullable: true, description: 'Its colour, as the cooperative calls it.' })
  colour?: string | null;

  @Field(() => DyeingEnum, { nullable: true, description: 'With what it was dyed; null for what was not.' })
  dyeing?: DyeingEnum | null;

  @Field(() => YarnCountType, { nullable: true, description: 'How fine the yarn is, where that was said.' })
  yarn?: YarnCountType | null;

  @Field(() => String, {
    nullable: true,
    description: 'From whom it came, where that is in no register; a firm or a market, never a person.',
  })
  supplier?: string | null;

  @Field(() => String, { nullable: true, description: 'The supplier’s own number of the lot.' })
  supplierLot?: string | null;

  @Field(() => InstantScalar, { description: 'When it was received.' })
  receivedAt!: string;

  @Field(() => Int, { description: 'How much was received, in g.' })
  receivedG!: number;

  @Field(() => Int, { description: 'How much of it lies in the store, in g.' })
  stockG!: number;

  @Field(() => Int, { description: 'How much of it weavers and looms hold, in g.' })
  heldG!: number;

  @Field(() => Int, { description: 'How much of it was lost, in g.' })
  wastedG!: number;

  @Field(() => Int, { description: 'How much of it went into rugs, in g.' })
  usedG!: number;

  /** A lot as GraphQL shows it. */
  static of(view: View<LotState>): MaterialLotType {
    const { _id, lgtin, material, form, colour, dyeing, supplier, supplierLot } = view;
    const { receivedAt, massG: receivedG, stockG, heldG, wastedG, usedG } = view;
    return {
      view,
      id: opaqueId('lot', _id),
      code: printLettered(LOT_LETTER, _id),
      lgtin,
      material: material as MaterialEnum,
      form: form as LotFormEnum,
      ...{ colour, supplier, supplierLot, receivedAt, receivedG, stockG, heldG, wastedG, usedG },
      dyeing: dyeing as DyeingEnum | undefined,
      yarn: view.yarn ? { ...view.yarn, nm: view.yarn.nmTenths / 10 } : null,
    };
  }
}

export const MaterialLotConnection = connectionType(MaterialLotType, 'MaterialLot');

@ObjectType('LotHolding', { description: 'What one weaver, one loom or one piece holds of a lot.' })
export class LotHoldingType {
  /** Who holds it; not part of the schema. */
  holder!: HolderRef;

  @Field(() => Int, { description: 'How much, in g.' })
  massG!: number;
}

@ObjectType('HeldMaterial', { description: 'What a weaver, a loom, a piece or a rug has of one lot.' })
export class HeldMaterialType {
  /** The lot; not part of the schema. */
  view!: View<LotState>;

  @Field({ description: 'The code of the lot, e.g. M-K7M3-9HRY.' })
  code!: string;

  @Field(() => MaterialEnum, { description: 'What it is of.' })
  material!: MaterialEnum;

  @Field(() => LotFormEnum, { description: 'What it is.' })
  form!: LotFormEnum;

  @Field(() => String, { nullable: true, description: 'Its colour.' })
  colour?: string | null;

  @Field(() => Int, { description: 'How much of it, in g.' })
  massG!: number;

  /** So many grams of a lot. */
  static of(view: View<LotState>, massG: number): HeldMaterialType {
    const { material, form, colour, _id } = view;
    return {
      view,
      code: printLettered(LOT_LETTER, _id),
      material: material as MaterialEnum,
      form: form as LotFormEnum,
      colour,
      massG,
    };
  }
}

@ObjectType('MaterialHolder', { description: 'A weaver, a loom or a piece that holds material.' })
export class MaterialHolderType {
  /** The row; not part of the schema. */
  row!: HolderRow;
  holder!: HolderRef;

  @Field(() => Int, { description: 'How much of all lots together, in g.' })
  massG!: number;

  /** A holder as GraphQL shows it. */
  static of(row: HolderRow): MaterialHolderType {
    return { row, holder: row.holder, massG: row.massG };
  }
}

export const MaterialHolderConnection = connectionType(MaterialHolderType, 'MaterialHolder');

@ObjectType('MaterialStock', { description: 'How much there is of one material in one form.' })
export class MaterialStockType {
  @Field(() => MaterialEnum, { description: 'What it is of.' })
  material!: MaterialEnum;

  @Field(() => LotFormEnum, { description: 'What it is.' })
  form!: LotFormEnum;

  @Field(() => Int, { description: 'In how many lots.' })
  lots!: number;

  @Field(() => Float, { description: 'How much was received, in whole g.' })
  receivedG!: number;

  @Field(() => Float, { description: 'How much lies in stores, in whole g.' })
  stockG!: number;

  @Field(() => Float, { description: 'How much weavers and looms hold, in whole g.' })
  heldG!: number;

  @Field(() => Float, { description: 'How much was lost, in whole g.' })
  wastedG!: number;

  @Field(() => Float, { description: 'How much went into rugs, in whole g.' })
  usedG!: number;

  /** A row of the stock as GraphQL shows it. */
  static of(row: StockRow): MaterialStockType {
    return { ...row, material: row.material as MaterialEnum, form: row.form as LotFormEnum };
  }
}

@InputType('MaterialLotFilter', {
  description: 'What is wanted of a list of lots; all that is given must fit.',
})
export class MaterialLotFilterInput {
  @Field(() => ID, { nullable: true, description: 'Of this cooperative.' })
  cooperativeId?: string | null;

  @Field(() => MaterialEnum, { nullable: true, description: 'Of this material.' })
  material?: MaterialEnum | null;

  @Field(() => LotFormEnum, { nullable: true, description: 'In this form.' })
  form?: LotFormEnum | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: something of it lies in the store; false: nothing does.',
  })
  inStock?: boolean | null;

  @Field(() => String, { nullable: true, description: 'With this code, in any of its forms.' })
  code?: string | null;
}

@ArgsType()
export class MaterialLotsArguments extends PageArguments {
  @Field(() => MaterialLotFilterInput, {
    nullable: true,
    description: 'What is wanted; all that you may see when left out.',
  })
  filter?: MaterialLotFilterInput | null;
}

@ArgsType()
export class MaterialHoldersArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only of the lots of this cooperative.' })
  cooperativeId?: string | null;
}
