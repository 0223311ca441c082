import type { PiecePartsFragment, PieceStatus } from '../gql/graphql';
import { graphql } from '../line/operation';
import type { Tone } from '../look/State';
import '../rugs/rug';

graphql(`
  fragment PieceParts on Piece {
    id
    code
    status
    design
    construction
    lengthMm
    widthMm
    raj {
      count
      lengthwise
      basisMm
    }
    knots
    rows
    startedOn
    wovenMm
    wovenKnots
    wovenPercent
    cutOffOn
    abandonedOn
    abandonedBecause
    note
    lastReadOn
    estimate {
      on
      basis
    }
    loom {
      id
      code
    }
    village {
      id
      name {
        ...Name
      }
    }
    cooperative {
      id
      name {
        ...Name
      }
    }
    weavers {
      days
      current
      person {
        id
        displayName
      }
    }
    rug {
      id
      code
    }
    progress {
      on
      wovenMm
      addedMm
      rows
    }
    photos {
      id
      on
      path
      thumbnailPath
    }
  }
`);

export type PieceParts = PiecePartsFragment;

export const Pieces = graphql(`
  query Pieces($status: [PieceStatus!], $quiet: Boolean, $first: Int, $after: String) {
    pieces(status: $status, quiet: $quiet, first: $first, after: $after) {
      nodes {
        id
        code
        design
        status
        wovenPercent
        startedOn
        lastReadOn
        estimate {
          on
          basis
        }
        loom {
          id
          code
        }
        weavers {
          current
          person {
            id
            displayName
          }
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

export const PieceText = graphql(`
  query Piece($id: ID!) {
    piece(id: $id) {
      ...PieceParts
    }
  }
`);

export const PieceStory = graphql(`
  query PieceStory($id: ID!, $first: Int!, $after: String) {
    piece(id: $id) {
      id
      story(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          type
          occurredAt
          by
          details {
            name
            value
          }
        }
      }
    }
  }
`);

export const RecordProgress = graphql(`
  mutation RecordProgress($input: RecordProgressInput!) {
    recordProgress(input: $input) {
      __typename
      ... on PiecePayload {
        piece {
          ...PieceParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const CutOffPiece = graphql(`
  mutation CutOffPiece($input: CutOffPieceInput!) {
    cutOffPiece(input: $input) {
      __typename
      ... on PiecePayload {
        piece {
          ...PieceParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const AbandonPiece = graphql(`
  mutation AbandonPiece($input: AbandonPieceInput!) {
    abandonPiece(input: $input) {
      __typename
      ... on PiecePayload {
        piece {
          ...PieceParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const ChangeWeavers = graphql(`
  mutation ChangeWeavers($input: ChangeWeaversInput!) {
    changeWeavers(input: $input) {
      __typename
      ... on PiecePayload {
        piece {
          ...PieceParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const RecordWeaverDays = graphql(`
  mutation RecordWeaverDays($input: RecordWeaverDaysInput!) {
    recordWeaverDays(input: $input) {
      __typename
      ... on PiecePayload {
        piece {
          ...PieceParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const RemovePiecePhoto = graphql(`
  mutation RemovePiecePhoto($input: RemovePiecePhotoInput!) {
    removePiecePhoto(input: $input) {
      __typename
      ... on PiecePayload {
        piece {
          ...PieceParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const PutOnLoom = graphql(`
  mutation PutOnLoom($input: PutOnLoomInput!) {
    putOnLoom(input: $input) {
      __typename
      ... on PiecePayload {
        piece {
          id
          code
        }
      }
      ...RefusalParts
    }
  }
`);

export const pieceTones: Record<PieceStatus, Tone> = {
  ON_LOOM: 'moving',
  CUT_OFF: 'waiting',
  REGISTERED: 'done',
  ABANDONED: 'stopped',
};
