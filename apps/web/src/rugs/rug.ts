import type { RugLineFragment } from '../gql/graphql';
import type { Words } from '../language/useWords';
import { graphql } from '../line/operation';

graphql(`
  fragment Name on LocalText {
    fa
    en
    ru
  }
`);

/** A rug as it stands in any list. */
graphql(`
  fragment RugLine on Rug {
    id
    code
    status
    purpose
    construction
    design
    sizeName {
      ...Name
    }
    lengthMm
    widthMm
    areaCm2
    weightG
    raj {
      count
      basisMm
    }
    pile
    village {
      id
      name {
        ...Name
      }
    }
    cooperative {
      id
      name {
        ...Name
      }
    }
    batch {
      id
      code
    }
    bale {
      id
      sscc
    }
    shipment {
      id
      code
      status
      destination
    }
  }
`);

export type Rug = RugLineFragment;

/** "zaronim, 104 × 156 cm": the size by its name where it has one, and as measured. */
export function sizeOf(words: Words, rug: Pick<Rug, 'sizeName' | 'lengthMm' | 'widthMm'>): string {
  const measured = words.t('rug.measured', {
    width: words.length(rug.widthMm),
    length: words.length(rug.lengthMm),
  });
  return rug.sizeName ? words.t('rug.sizeNamed', { name: words.name(rug.sizeName), measured }) : measured;
}

/** What it is in words: "knotted, wool", "kilim". */
export function makeOf(words: Words, rug: Pick<Rug, 'construction' | 'pile'>): string {
  const construction = words.t(`construction.${rug.construction}`);
  return rug.pile
    ? words.t('rug.madeOf', { construction, material: words.t(`material.${rug.pile}`) })
    : construction;
}
