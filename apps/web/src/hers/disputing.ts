import { graphql } from '../line/operation';
import '../rugs/rug';

graphql(`
  fragment DisputeParts on AttributionDispute {
    id
    rugCode
    claim
    ground
    status
    end
    raisedAt
    settledAt
    note
    answers {
      side
      agrees
      answeredAt
      person {
        id
        displayName
      }
    }
    claimant {
      id
      displayName
    }
    makers {
      id
      displayName
    }
    cooperative {
      id
      name {
        ...Name
      }
    }
  }
`);

export const DisputeAttribution = graphql(`
  mutation DisputeAttribution($input: DisputeAttributionInput!) {
    disputeAttribution(input: $input) {
      __typename
      ... on DisputePayload {
        dispute {
          ...DisputeParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const AnswerDispute = graphql(`
  mutation AnswerDispute($input: AnswerDisputeInput!) {
    answerDispute(input: $input) {
      __typename
      ... on DisputePayload {
        dispute {
          ...DisputeParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const WithdrawDispute = graphql(`
  mutation WithdrawDispute($input: WithdrawDisputeInput!) {
    withdrawDispute(input: $input) {
      __typename
      ... on DisputePayload {
        dispute {
          ...DisputeParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const SettleDispute = graphql(`
  mutation SettleDispute($input: SettleDisputeInput!) {
    settleDispute(input: $input) {
      __typename
      ... on DisputePayload {
        dispute {
          ...DisputeParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const Disputes = graphql(`
  query Disputes($status: DisputeStatus, $first: Int, $after: String) {
    attributionDisputes(status: $status, first: $first, after: $after) {
      nodes {
        ...DisputeParts
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);
