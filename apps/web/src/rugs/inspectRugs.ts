import { graphql } from '../line/operation';
import './rug';

export const RugsToInspect = graphql(`
  query RugsToInspect($first: Int, $after: String) {
    rugs(filter: { status: [REGISTERED, FINISHING] }, first: $first, after: $after) {
      nodes {
        ...RugLine
        regradeSince
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

export const InspectRugs = graphql(`
  mutation InspectRugs($input: InspectRugsInput!) {
    inspectRugs(input: $input) {
      __typename
      ... on InspectRugsPayload {
        rugs {
          id
          code
          status
        }
      }
      ...RefusalParts
    }
  }
`);
