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
    organisations(kind: COOPERATIVE, first: 200) {
      nodes {
        id
        name {
          ...Name
        }
      }
    }
  }
`);

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
