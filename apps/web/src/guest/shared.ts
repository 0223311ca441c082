import type { SharedQuery } from '../gql/graphql';
import { graphql } from '../line/operation';
import '../rugs/rug';

export const SharedText = graphql(`
  query Shared {
    shared {
      kind
      id
      code
      label
      papers
      prices
      expiresAt
      organisation {
        id
        name {
          ...Name
        }
      }
      from {
        id
        name {
          ...Name
        }
      }
    }
  }
`);

export type SharedThing = NonNullable<SharedQuery['shared']>;

export const SharedRugs = graphql(`
  query SharedRugs($first: Int, $after: String) {
    rugs(first: $first, after: $after) {
      nodes {
        ...RugLine
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

export const SharedShipments = graphql(`
  query SharedShipments($first: Int, $after: String) {
    shipments(first: $first, after: $after) {
      nodes {
        id
        code
        status
        destination
        rugCount
        bookedAt
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

export const SharedBatches = graphql(`
  query SharedBatches($first: Int, $after: String) {
    batches(first: $first, after: $after) {
      nodes {
        id
        code
        rugCount
        registeredAt
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);
