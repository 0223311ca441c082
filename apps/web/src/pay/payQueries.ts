import type { PayAccountLineFragment, PayRunPartsFragment } from '../gql/graphql';
import { graphql } from '../line/operation';
import '../rugs/rug';

graphql(`
  fragment RialsParts on Rials {
    rials
    shown
  }
`);

graphql(`
  fragment PayAccountLine on PayAccount {
    id
    code
    runCode
    inRun {
      ...RialsParts
    }
    owed {
      ...RialsParts
    }
    person {
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

export type PayAccountRow = PayAccountLineFragment;

graphql(`
  fragment PayRunParts on PayRun {
    id
    code
    status
    itemCount
    sameHand
    proposedAt
    proposedBy
    approvedAt
    approvedBy
    cancelledAt
    cancelReason
    bankFilePath
    total {
      ...RialsParts
    }
    bankWaiting {
      ...RialsParts
    }
    cashWaiting {
      ...RialsParts
    }
    paid {
      ...RialsParts
    }
    failed {
      ...RialsParts
    }
    cooperative {
      id
      name {
        ...Name
      }
    }
  }
`);

export type Run = PayRunPartsFragment;

export const ProposePayRun = graphql(`
  mutation ProposePayRun($input: ProposePayRunInput!) {
    proposePayRun(input: $input) {
      __typename
      ... on PayRunPayload {
        run {
          id
          code
        }
      }
      ...RefusalParts
    }
  }
`);
