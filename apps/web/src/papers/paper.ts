import type { PaperLineFragment } from '../gql/graphql';
import { graphql } from '../line/operation';

graphql(`
  fragment PaperLine on Document {
    id
    kind
    language
    number
    state
    reason
    requestedAt
    issuedAt
    sha256
    sizeBytes
    pages
    fileName
    downloadPath
    recalls {
      sha256
      because
      at
    }
    rug {
      id
      code
    }
  }
`);

export type Paper = PaperLineFragment;

export const unfinished = (paper: Paper): boolean => paper.state === 'QUEUED' || paper.state === 'RUNNING';
