import { graphql } from './operation';

/** Every way a mutation says no; `problems` place it in the input, e.g. `rugs.3.widthMm`. */
graphql(`
  fragment RefusalParts on Refusal {
    code
    message
    nextStep
    problems {
      path
      code
      message
      nextStep
    }
  }
`);

export interface Problem {
  path: string;
  /** The server's word for it; `QUESTION_` and a rule's number for what may be answered. */
  code?: string;
  message: string;
  nextStep: string;
}

export interface Refusal {
  /** `NOT_REACHED` is ours: the line was down, and whether the command arrived is not known. */
  code: string;
  message: string;
  nextStep: string;
  problems: Problem[];
}

const refusalNames = [
  'InvalidInput',
  'UnknownReference',
  'StateConflict',
  'NotAllowed',
  'LimitExceeded',
  'TryAgain',
  'PossibleDuplicate',
] as const;
export type RefusalName = (typeof refusalNames)[number];

export const isRefusal = (answer: { __typename: string }): answer is Refusal & { __typename: RefusalName } =>
  (refusalNames as readonly string[]).includes(answer.__typename);
