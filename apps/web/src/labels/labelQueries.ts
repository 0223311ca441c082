import type { LabelPrintPartsFragment } from '../gql/graphql';
import { graphql } from '../line/operation';
import '../papers/paper';

graphql(`
  fragment LabelPrintParts on LabelPrint {
    id
    code
    layout
    startAt
    language
    labelCount
    pageCount
    reprints
    reason
    printedAt
    printedBy
    batch {
      id
      code
    }
    document {
      id
      state
      reason
      pages
      sizeBytes
      fileName
      downloadPath
    }
  }
`);

export type LabelPrint = LabelPrintPartsFragment;

export const PrintLabelsText = graphql(`
  mutation PrintLabels($input: PrintLabelsInput!) {
    printLabels(input: $input) {
      __typename
      ... on PrintLabelsPayload {
        print {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

export const RetryLabels = graphql(`
  mutation RetryLabels($input: RetryDocumentInput!) {
    retryDocument(input: $input) {
      __typename
      ... on RetryDocumentPayload {
        document {
          id
          state
        }
      }
      ...RefusalParts
    }
  }
`);

export const LabelPrintText = graphql(`
  query LabelPrint($id: ID!) {
    labelPrint(id: $id) {
      ...LabelPrintParts
      rugCodes
    }
  }
`);

export const BatchToLabel = graphql(`
  query BatchToLabel($id: ID!) {
    batch(id: $id) {
      id
      code
      rugCount
      labelled
    }
  }
`);

export const RugToLabel = graphql(`
  query RugToLabel($id: ID!) {
    rug(id: $id) {
      id
      code
      status
      label {
        printings
        firstAt
        latest {
          at
          layout
          reason
          printId
        }
      }
    }
  }
`);

export const BatchPrints = graphql(`
  query BatchPrints($batchId: ID!, $first: Int, $after: String) {
    labelPrints(batchId: $batchId, first: $first, after: $after) {
      nodes {
        ...LabelPrintParts
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);
