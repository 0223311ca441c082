import type { PersonQuery } from '../gql/graphql';
import { graphql } from '../line/operation';
import '../rugs/rug';
import './personParts';

export const PersonText = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      id
      displayName
      kinds
      withdrawn
      enrolledAt
      consentToBeNamed
      phoneHeld
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
      memberships {
        from
        to
        fromMergedRecord
        cooperative {
          id
          name {
            ...Name
          }
        }
      }
      consentHistory {
        given
        on
        recordsDisagreed
      }
      mergedRecords {
        ...PersonBeside
      }
      personal {
        nationalId
        nameFa
        nameLatin
        phone
        iban
      }
    }
  }
`);

export type Person = NonNullable<PersonQuery['person']>;
