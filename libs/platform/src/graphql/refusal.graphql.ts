import type { Type } from '@nestjs/common';
import { Field, InterfaceType, ObjectType, createUnionType } from '@nestjs/graphql';
import type { Language } from '../language/language.js';
import { spell, type Refusal, type RefusalKind } from '../refusal/refusal.js';
import type { Result } from '../refusal/result.js';

@ObjectType('Problem', { description: 'One thing that is wrong with one place of the input.' })
export class ProblemType {
  @Field({ description: 'The place in the input, e.g. `rugs.3.widthMm`.' })
  path!: string;

  @Field({ description: 'A stable code for programs.' })
  code!: string;

  @Field({ description: 'What is wrong, in the language of the request.' })
  message!: string;

  @Field({ description: 'What to do next, in the language of the request.' })
  nextStep!: string;
}

@InterfaceType('Refusal', { description: 'A way to be told no. Nothing of a refused command is kept.' })
export abstract class RefusalType {
  @Field({ description: 'A stable code for programs.' })
  code!: string;

  @Field({ description: 'What is wrong, in the language of the request.' })
  message!: string;

  @Field({ description: 'What to do next, in the language of the request.' })
  nextStep!: string;

  @Field(() => [ProblemType], { description: 'The places of the input that are wrong; may be empty.' })
  problems!: ProblemType[];
}

const DESCRIPTIONS: Record<RefusalKind, string> = {
  InvalidInput: 'The input cannot be accepted as it is; `problems` names each place.',
  UnknownReference: 'Something that the input names does not exist, or is not yours to see.',
  StateConflict: 'What is wanted does not fit the state things are in.',
  NotAllowed: 'You may not do this with what the input names.',
  LimitExceeded: 'The input is over a limit; the message names the limit.',
  TryAgain: 'Nothing is wrong; others were faster. Send the same command again.',
};

const declare = (name: RefusalKind): Type<RefusalType> => {
  @ObjectType(name, { implements: () => [RefusalType], description: DESCRIPTIONS[name] })
  class Declared extends RefusalType {}
  return Declared;
};

/** The types of the refusals, members of every mutation's result. */
export const REFUSAL_TYPES = (Object.keys(DESCRIPTIONS) as RefusalKind[]).map(declare);

/** Declares the result of a mutation: its payload or one of the refusals. */
export const resultUnion = (name: string, payload: Type<object>, ...others: Type<object>[]) =>
  createUnionType({
    name,
    description: `The answer to a command: ${payload.name}, or a refusal.`,
    types: () => [payload, ...others, ...REFUSAL_TYPES] as const,
    resolveType: (value: { __typename: string }) => value.__typename,
  });

/** Turns the result of a command into a member of its union. */
export async function answer<T>(
  result: Result<T, Refusal>,
  language: Language,
  payloadName: string,
  payload: (value: T) => object | Promise<object>,
): Promise<object> {
  if (result.ok) return { __typename: payloadName, ...(await payload(result.value)) };
  const { kind, code, params, text, problems } = result.refusal;
  return {
    __typename: kind,
    code,
    message: spell(text.says, params, language),
    nextStep: spell(text.next, params, language),
    problems: problems.map((problem) => ({
      path: problem.path,
      code: problem.code,
      message: spell(problem.text.says, problem.params, language),
      nextStep: spell(problem.text.next, problem.params, language),
    })),
  };
}
