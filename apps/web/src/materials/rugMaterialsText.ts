import type { RugMaterialsQuery } from '../gql/graphql';
import { graphql } from '../line/operation';

export type MaterialsOfRug = NonNullable<RugMaterialsQuery['rug']>;

graphql(`
  fragment Held on HeldMaterial {
    code
    material
    form
    colour
    massG
    lot {
      id
    }
  }
`);

export const RugMaterialsText = graphql(`
  query RugMaterials($id: ID!) {
    rug(id: $id) {
      id
      code
      weightG
      makers {
        id
        displayName
        materials {
          ...Held
        }
      }
      loom {
        id
        code
        materials {
          ...Held
        }
      }
      piece {
        id
        code
        materials {
          ...Held
        }
      }
      materials {
        takenG
        weightG
        yieldPercent
        explanation
        parts {
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
          material {
            ...Held
          }
        }
      }
    }
  }
`);
