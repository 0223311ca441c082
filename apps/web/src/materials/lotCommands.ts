import { graphql } from '../line/operation';

export const PiecesOnLooms = graphql(`
  query PiecesOnLooms($cooperativeId: ID, $after: String) {
    pieces(cooperativeId: $cooperativeId, status: [ON_LOOM], first: 200, after: $after) {
      nodes {
        id
        code
        design
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const ReceiveLot = graphql(`
  mutation ReceiveLot($input: ReceiveLotInput!) {
    receiveLot(input: $input) {
      __typename
      ... on MaterialLotPayload {
        lot {
          id
          code
        }
      }
      ...RefusalParts
    }
  }
`);

export const CorrectLot = graphql(`
  mutation CorrectLot($input: CorrectLotInput!) {
    correctLot(input: $input) {
      __typename
      ... on MaterialLotPayload {
        lot {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

export const IssueFromLot = graphql(`
  mutation IssueFromLot($input: IssueFromLotInput!) {
    issueFromLot(input: $input) {
      __typename
      ... on MaterialLotPayload {
        lot {
          id
          code
          stockG
        }
      }
      ...RefusalParts
    }
  }
`);

export const ReturnToLot = graphql(`
  mutation ReturnToLot($input: ReturnToLotInput!) {
    returnToLot(input: $input) {
      __typename
      ... on MaterialLotPayload {
        lot {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

export const WasteOfLot = graphql(`
  mutation WasteOfLot($input: WasteOfLotInput!) {
    wasteOfLot(input: $input) {
      __typename
      ... on MaterialLotPayload {
        lot {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

export const UndoLotMovement = graphql(`
  mutation UndoLotMovement($input: UndoLotMovementInput!) {
    undoLotMovement(input: $input) {
      __typename
      ... on MaterialLotPayload {
        lot {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

export const RecordRugMaterials = graphql(`
  mutation RecordRugMaterials($input: RecordRugMaterialsInput!) {
    recordRugMaterials(input: $input) {
      __typename
      ... on RugMaterialsPayload {
        rug {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

export const UndoRugMaterials = graphql(`
  mutation UndoRugMaterials($input: UndoRugMaterialsInput!) {
    undoRugMaterials(input: $input) {
      __typename
      ... on RugMaterialsPayload {
        rug {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
