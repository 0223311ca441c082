import type { TraceQuery } from '../gql/graphql';
import { graphql } from '../line/operation';
import '../papers/paper';
import './stories';

export const TraceQueryText = graphql(`
  query Trace($code: String!, $first: Int, $after: String) {
    trace(code: $code) {
      kind
      code
      rug {
        ...RugStory
      }
      batch {
        ...BatchStory
      }
      bale {
        ...BaleStory
      }
      shipment {
        ...ShipmentStory
      }
      papers {
        ...PaperLine
      }
      events(first: $first, after: $after) {
        nodes {
          ...EventLine
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

/** The rugs of a bale, a batch or a shipment, page by page. */
export const TraceRugs = graphql(`
  query TraceRugs($code: String!, $first: Int, $after: String) {
    trace(code: $code) {
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
  }
`);

export type Trace = NonNullable<TraceQuery['trace']>;
export type RugStory = NonNullable<Trace['rug']>;
export type BaleStory = NonNullable<Trace['bale']>;
export type ShipmentStory = NonNullable<Trace['shipment']>;
export type TraceEvent = Trace['events']['nodes'][number];
