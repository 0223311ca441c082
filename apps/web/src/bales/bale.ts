import { graphql } from '../line/operation';
import '../rugs/rug';

export const Bales = graphql(`
  query Bales($filter: BaleFilter, $first: Int, $after: String) {
    bales(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        sscc
        rugCount
        netG
        grossG
        packedAt
        shipment {
          id
          code
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

export const BaleRugs = graphql(`
  query BaleRugs($id: ID!, $after: String) {
    bale(id: $id) {
      id
      rugs(first: 200, after: $after) {
        nodes {
          id
          code
          design
          areaCm2
          weightG
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);
