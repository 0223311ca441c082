import type { OnePayRunQuery } from '../gql/graphql';
import { graphql } from '../line/operation';
import './payQueries';

export const OnePayRun = graphql(`
  query OnePayRun($id: ID!, $first: Int, $after: String) {
    payRun(id: $id) {
      ...PayRunParts
      items(first: $first, after: $after) {
        nodes {
          line
          receiptNumber
          how
          state
          held
          on
          reason
          amount {
            ...RialsParts
          }
          account {
            id
          }
          person {
            id
            displayName
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
        totalCount
      }
    }
  }
`);

export type OneRun = NonNullable<OnePayRunQuery['payRun']>;
export type RunItem = OneRun['items']['nodes'][number];
