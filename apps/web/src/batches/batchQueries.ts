import type { CooperativeVillagesQuery } from '../gql/graphql';
import { graphql } from '../line/operation';
import '../rugs/rug';

export const CooperativeVillages = graphql(`
  query CooperativeVillages {
    villages {
      id
      name {
        ...Name
      }
    }
    cooperatives: organisations(kind: COOPERATIVE, first: 200) {
      nodes {
        id
        name {
          ...Name
        }
      }
    }
    units: organisations(kind: PRODUCTION_UNIT, first: 200) {
      nodes {
        id
        name {
          ...Name
        }
      }
    }
  }
`);

/** Cooperatives and units, which have members, looms and batches of their own. */
export const weaversIn = (data: CooperativeVillagesQuery | undefined) => [
  ...(data?.cooperatives.nodes ?? []),
  ...(data?.units.nodes ?? []),
];

export const CooperativePeople = graphql(`
  query CooperativePeople($cooperativeId: ID, $after: String) {
    people(cooperativeId: $cooperativeId, first: 200, after: $after) {
      nodes {
        id
        displayName
        village {
          id
          name {
            ...Name
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const CooperativeLooms = graphql(`
  query CooperativeLooms($cooperativeId: ID, $after: String) {
    looms(cooperativeId: $cooperativeId, first: 200, after: $after) {
      nodes {
        id
        code
        kind
        widthMm
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const RegisterBatch = graphql(`
  mutation RegisterBatch($input: RegisterBatchInput!) {
    registerBatch(input: $input) {
      __typename
      ... on RegisterBatchPayload {
        batch {
          id
          code
          rugCount
          areaCm2
          weightG
          rugs(first: 200) {
            nodes {
              id
              code
              design
              lengthMm
              widthMm
              sizeName {
                ...Name
              }
            }
          }
        }
      }
      ...RefusalParts
    }
  }
`);
