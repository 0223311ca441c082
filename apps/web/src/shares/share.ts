import type { ShareLineFragment } from '../gql/graphql';
import { graphql } from '../line/operation';
import '../rugs/rug';

graphql(`
  fragment ShareLine on Share {
    id
    kind
    code
    label
    papers
    prices
    state
    createdAt
    expiresAt
    mostUses
    uses
    lastUsedAt
    sharedBy
    organisation {
      id
      name {
        ...Name
      }
    }
  }
`);

export type Share = ShareLineFragment;

export const Shares = graphql(`
  query Shares($first: Int, $after: String) {
    shares(first: $first, after: $after) {
      nodes {
        ...ShareLine
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

export const RevokeShare = graphql(`
  mutation RevokeShare($id: ID!) {
    revokeShare(id: $id) {
      __typename
      ... on RevokeSharePayload {
        share {
          ...ShareLine
        }
      }
      ...RefusalParts
    }
  }
`);

/** The organisations that staff can share as a whole. */
export const OrganisationsToShare = graphql(`
  query OrganisationsToShare {
    organisations(first: 200) {
      nodes {
        id
        kind
        name {
          ...Name
        }
      }
    }
  }
`);
