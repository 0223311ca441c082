import type { RugLifeQuery } from '../gql/graphql';
import { graphql } from '../line/operation';

export const RemoveRugPhoto = graphql(`
  mutation RemoveRugPhoto($input: RemoveRugPhotoInput!) {
    removeRugPhoto(input: $input) {
      __typename
      ... on RugPayload {
        rug {
          id
          photos {
            id
          }
        }
      }
      ...RefusalParts
    }
  }
`);

export const RugLifeText = graphql(`
  query RugLife($id: ID!) {
    rug(id: $id) {
      id
      code
      status
      cutOffDate
      regradeSince
      bale {
        id
      }
      finishing {
        step
        on
      }
      photos {
        id
        view
        defect
        path
        thumbnailPath
        widthPx
        heightPx
      }
      valuation {
        on
        amount {
          amountMinor
          currency
        }
      }
      sale {
        place
        on
        exhibition
        price {
          amountMinor
          currency
        }
      }
      inspectionHistory {
        inspectedAt
        inspector
        passed
        grade
        defects
        note
        checks {
          check
          ok
        }
      }
      answered {
        rule
        version
        name {
          ...Name
        }
        formula {
          ...Name
        }
        odd {
          ...Name
        }
        answer {
          ...Name
        }
      }
      publicCard {
        fields {
          key
          byLaw
          isPublic
          label {
            fa
            en
            ru
          }
          value {
            fa
            en
            ru
          }
        }
      }
      identityCard {
        neededForExport
        missing {
          fa
          en
          ru
        }
        fields {
          key
          byLaw
          isPublic
          label {
            fa
            en
            ru
          }
          value {
            fa
            en
            ru
          }
        }
      }
    }
  }
`);

export type LivedRug = NonNullable<RugLifeQuery['rug']>;

export const RecordFinishing = graphql(`
  mutation RecordFinishing($input: RecordFinishingInput!) {
    recordFinishing(input: $input) {
      __typename
      ... on RecordFinishingPayload {
        rugs {
          id
          status
        }
      }
      ...RefusalParts
    }
  }
`);

export const SellRug = graphql(`
  mutation SellRug($input: SellRugInput!) {
    sellRug(input: $input) {
      __typename
      ... on RugPayload {
        rug {
          id
          status
        }
      }
      ...RefusalParts
    }
  }
`);

export const ValueRug = graphql(`
  mutation ValueRug($input: ValueRugInput!) {
    valueRug(input: $input) {
      __typename
      ... on RugPayload {
        rug {
          id
          status
        }
      }
      ...RefusalParts
    }
  }
`);

export const ReturnRug = graphql(`
  mutation ReturnRug($input: ReturnRugInput!) {
    returnRug(input: $input) {
      __typename
      ... on RugPayload {
        rug {
          id
          status
        }
      }
      ...RefusalParts
    }
  }
`);

export const ReportRugLost = graphql(`
  mutation ReportRugLost($input: ReportRugLostInput!) {
    reportRugLost(input: $input) {
      __typename
      ... on RugPayload {
        rug {
          id
          status
        }
      }
      ...RefusalParts
    }
  }
`);

export const ReportRugFound = graphql(`
  mutation ReportRugFound($input: ReportRugFoundInput!) {
    reportRugFound(input: $input) {
      __typename
      ... on RugPayload {
        rug {
          id
          status
        }
      }
      ...RefusalParts
    }
  }
`);

export const WithdrawRug = graphql(`
  mutation WithdrawRug($input: WithdrawRugInput!) {
    withdrawRug(input: $input) {
      __typename
      ... on RugPayload {
        rug {
          id
          status
        }
      }
      ...RefusalParts
    }
  }
`);
