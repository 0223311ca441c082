import type { PersonKind } from '../gql/graphql';
import { graphql } from '../line/operation';
import '../rugs/rug';

export const personKinds: PersonKind[] = ['MAKER', 'TRAINEE', 'INSTRUCTOR', 'STAFF'];

/** A person as she stands beside another one: enough to tell two apart. */
graphql(`
  fragment PersonBeside on Person {
    id
    displayName
    kinds
    enrolledAt
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
    personal {
      nationalId
      nameFa
      nameLatin
      phone
    }
  }
`);
