import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum ConstructionEnum {
  KNOTTED = 'KNOTTED',
  KILIM = 'KILIM',
  JAJIM = 'JAJIM',
  SHAL = 'SHAL',
  FELT = 'FELT',
  MAT = 'MAT',
}
registerEnumType(ConstructionEnum, {
  name: 'Construction',
  description: 'How a piece is made.',
  valuesMap: {
    KNOTTED: { description: 'Hand-knotted, with a pile.' },
    KILIM: { description: 'Flat-woven with patterns of the weft.' },
    JAJIM: { description: 'Flat-woven in strips, warp-faced.' },
    SHAL: { description: 'Woollen shawl cloth, often fulled.' },
    FELT: { description: 'Felted of wool (namad); neither warp nor weft.' },
    MAT: { description: 'Plaited or twined of reed, rush or straw (hasir).' },
  },
});

export enum MaterialEnum {
  WOOL = 'WOOL',
  KORK = 'KORK',
  SILK = 'SILK',
  WOOL_SILK = 'WOOL_SILK',
  COTTON = 'COTTON',
  GOAT_HAIR = 'GOAT_HAIR',
  REED = 'REED',
  RUSH = 'RUSH',
  STRAW = 'STRAW',
}
registerEnumType(MaterialEnum, {
  name: 'Material',
  description: 'What a piece is made of.',
  valuesMap: {
    WOOL: { description: 'Wool of sheep.' },
    KORK: { description: 'Fine wool of lambs.' },
    SILK: { description: 'Silk.' },
    WOOL_SILK: { description: 'Wool with silk (gol-abrisham).' },
    COTTON: { description: 'Cotton.' },
    GOAT_HAIR: { description: 'Hair of goats.' },
    REED: { description: 'Reed; mats.' },
    RUSH: { description: 'Rush; mats.' },
    STRAW: { description: 'Straw of rice; mats.' },
  },
});

export enum KnotTypeEnum {
  ASYMMETRIC = 'ASYMMETRIC',
  SYMMETRIC = 'SYMMETRIC',
  JUFTI = 'JUFTI',
}
registerEnumType(KnotTypeEnum, {
  name: 'KnotType',
  description: 'The knots of a pile.',
  valuesMap: {
    ASYMMETRIC: { description: 'Persian, Senneh.' },
    SYMMETRIC: { description: 'Turkish, Ghiordes.' },
    JUFTI: { description: 'Double: over four warps, half the density.' },
  },
});

export enum TechniqueEnum {
  SLIT = 'SLIT',
  INTERLOCKED = 'INTERLOCKED',
  SOUMAK = 'SOUMAK',
  PLAIN = 'PLAIN',
  TWILL = 'TWILL',
  INLAID = 'INLAID',
  PLAITED = 'PLAITED',
  TWINED = 'TWINED',
  LOOM_WOVEN = 'LOOM_WOVEN',
}
registerEnumType(TechniqueEnum, {
  name: 'Technique',
  description: 'A way of working within a craft.',
  valuesMap: {
    SLIT: { description: 'Kilim with slits between colours.' },
    INTERLOCKED: { description: 'Kilim whose colours interlock.' },
    SOUMAK: { description: 'Kilim with wrapped wefts.' },
    PLAIN: { description: 'Shal in plain weave, felt of one colour.' },
    TWILL: { description: 'Shal in twill.' },
    INLAID: { description: 'Felt with a pattern of dyed wool felted in.' },
    PLAITED: { description: 'Mat plaited by hand.' },
    TWINED: { description: 'Mat twined about cords.' },
    LOOM_WOVEN: { description: 'Mat woven on a mat loom.' },
  },
});

export enum DyesEnum {
  NATURAL = 'NATURAL',
  CHROME = 'CHROME',
  BOTH = 'BOTH',
  UNDYED = 'UNDYED',
}
registerEnumType(DyesEnum, {
  name: 'Dyes',
  description: 'What the colours of a piece come from.',
  valuesMap: {
    NATURAL: { description: 'Plants and other natural dyes.' },
    CHROME: { description: 'Chrome and other synthetic dyes.' },
    BOTH: { description: 'Natural and synthetic.' },
    UNDYED: { description: 'The colour that the fibre has by itself.' },
  },
});

export enum DensityUnitEnum {
  KNOTS_PER_DM2 = 'KNOTS_PER_DM2',
  KNOTS_PER_M2 = 'KNOTS_PER_M2',
  KPSI = 'KPSI',
}
registerEnumType(DensityUnitEnum, {
  name: 'DensityUnit',
  description: 'What a density of knots was counted in, when not in raj.',
  valuesMap: {
    KNOTS_PER_DM2: { description: 'Knots in a square of 10 by 10 cm on the back.' },
    KNOTS_PER_M2: { description: 'Knots in a square metre.' },
    KPSI: { description: 'Knots in a square inch.' },
  },
});

@ObjectType('Raj', { description: 'Knots counted along a basis; without the basis the count means nothing.' })
export class RajType {
  @Field(() => Int, { description: 'How many knots across the width.' })
  count!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many along the length, where it was counted apart; else the same as across.',
  })
  lengthwise?: number | null;

  @Field(() => Int, { description: 'Over how many mm they were counted: 70 (Tabriz) or 65.' })
  basisMm!: number;
}

@InputType({ description: 'Knots counted along a basis.' })
export class RajInput {
  @Field(() => Int, { description: 'How many knots across the width (along the weft), 5 to 160.' })
  count!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many along the length (along the warp), 5 to 160; the same as across when left out.',
  })
  lengthwise?: number | null;

  @Field(() => Int, { description: 'Over how many mm they were counted: 70 (Tabriz) or 65.' })
  basisMm!: number;
}

@ObjectType('Density', { description: 'A density of knots as it was counted, when not in raj.' })
export class DensityType {
  @Field(() => DensityUnitEnum, { description: 'What it was counted in.' })
  unit!: DensityUnitEnum;

  @Field(() => [Int], { description: 'The counts, of one spot each.' })
  readings!: number[];
}

@InputType({ description: 'A density of knots as it was counted, when not in raj.' })
export class DensityInput {
  @Field(() => DensityUnitEnum, { description: 'What it was counted in.' })
  unit!: DensityUnitEnum;

  @Field(() => [Int], {
    description:
      'One count, or up to five at different spots (the middle and the corners); their mean counts.',
  })
  readings!: number[];
}
