import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum ConstructionEnum {
  KNOTTED = 'KNOTTED',
  KILIM = 'KILIM',
  JAJIM = 'JAJIM',
}
registerEnumType(ConstructionEnum, {
  name: 'Construction',
  description: 'How a piece is made.',
  valuesMap: {
    KNOTTED: { description: 'Hand-knotted, with a pile.' },
    KILIM: { description: 'Flat-woven, slit weave.' },
    JAJIM: { description: 'Flat-woven in strips, warp-faced.' },
  },
});

export enum MaterialEnum {
  WOOL = 'WOOL',
  KORK = 'KORK',
  SILK = 'SILK',
  WOOL_SILK = 'WOOL_SILK',
  COTTON = 'COTTON',
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

@ObjectType('Raj', { description: 'Knots counted along a basis; without the basis the count means nothing.' })
export class RajType {
  @Field(() => Int, { description: 'How many knots.' })
  count!: number;

  @Field(() => Int, { description: 'Over how many mm they were counted: 70 (Tabriz) or 65.' })
  basisMm!: number;
}

@InputType({ description: 'Knots counted along a basis.' })
export class RajInput {
  @Field(() => Int, { description: 'How many knots, 5 to 160.' })
  count!: number;

  @Field(() => Int, { description: 'Over how many mm they were counted: 70 (Tabriz) or 65.' })
  basisMm!: number;
}
