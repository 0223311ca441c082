import type { Dyeing, LotForm, LotLineFragment, LotPageQuery, Material } from '../gql/graphql';
import type { Words } from '../language/useWords';
import { graphql } from '../line/operation';
import '../rugs/rug';

export type LotLine = LotLineFragment;
export type WholeLot = NonNullable<LotPageQuery['materialLot']>;

export const materials: Material[] = [
  'SILK',
  'WOOL',
  'KORK',
  'COTTON',
  'WOOL_SILK',
  'GOAT_HAIR',
  'REED',
  'RUSH',
  'STRAW',
];
export const forms: LotForm[] = ['DYED_YARN', 'YARN', 'RAW'];
export const dyeings: Dyeing[] = ['NATURAL', 'CHROMIC', 'OTHER_SYNTHETIC'];

graphql(`
  fragment LotLine on MaterialLot {
    id
    code
    material
    form
    colour
    dyeing
    receivedAt
    receivedG
    stockG
    heldG
    wastedG
    usedG
    cooperative {
      id
      name {
        ...Name
      }
    }
  }
`);

export const Lots = graphql(`
  query Lots($filter: MaterialLotFilter, $first: Int, $after: String) {
    materialLots(filter: $filter, first: $first, after: $after) {
      nodes {
        ...LotLine
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

export const Stock = graphql(`
  query MaterialStockRows($cooperativeId: ID) {
    materialStock(cooperativeId: $cooperativeId) {
      material
      form
      lots
      stockG
      heldG
      usedG
      wastedG
    }
  }
`);

export const Holders = graphql(`
  query Holders($cooperativeId: ID, $first: Int, $after: String) {
    materialHolders(cooperativeId: $cooperativeId, first: $first, after: $after) {
      nodes {
        massG
        person {
          id
          displayName
        }
        loom {
          id
          code
        }
        piece {
          id
          code
        }
        lots {
          code
          material
          form
          colour
          massG
          lot {
            id
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

export const LotPageText = graphql(`
  query LotPage($id: ID!) {
    materialLot(id: $id) {
      ...LotLine
      lgtin
      supplier
      supplierLot
      supplierOrganisation {
        id
        name {
          ...Name
        }
      }
      dyes
      rialsPerKg
      yarn {
        nm
        plies
        metresPerKg
      }
      holdings {
        massG
        person {
          id
          displayName
        }
        loom {
          id
          code
        }
        piece {
          id
          code
        }
      }
      movements {
        no
        type
        at
        massG
        wasteReason
        reason
        undoneAt
        undoneBecause
        by
        person {
          id
          displayName
        }
        loom {
          id
          code
        }
        piece {
          id
          code
        }
        rug {
          id
          code
        }
      }
    }
  }
`);

/** What a lot is, in words: "silk · dyed yarn · lacquer red". */
export const lotSays = (
  { t }: Pick<Words, 't'>,
  { material, form, colour }: { material: Material; form: LotForm; colour?: string | null },
): string => [t(`material.${material}`), t(`materials.form.${form}`), colour].filter(Boolean).join(' · ');

/** A yarn count as it stands on labels: 8/2. */
export const yarnSays = (
  { nm, plies }: { nm: number; plies: number },
  number: (value: number, decimals: number) => string,
): string => `${number(nm, nm % 1 ? 1 : 0)}/${number(plies, 0)}`;

/** Kilograms with as many decimals as grams need. */
export const kilograms = ({ t, number }: Pick<Words, 't' | 'number'>, massG: number): string =>
  `${number(massG / 1000, 3)}\u00a0${t('materials.kg')}`;

/** Who holds something, as commands name it. */
export function holderInput({ person, loom, piece }: HeldBy) {
  if (person) return { personId: person.id };
  return piece ? { pieceId: piece.id } : { loomId: loom?.id ?? null };
}

/** Who holds something: a weaver, a loom or a piece. */
export interface HeldBy {
  person?: { id: string } | null;
  loom?: { id: string } | null;
  piece?: { id: string } | null;
}

/** By which of them rows are told apart. */
export const holderId = ({ person, loom, piece }: HeldBy): string => (person ?? loom ?? piece)?.id ?? '';
