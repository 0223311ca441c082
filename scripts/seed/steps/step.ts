import type { Type } from '@nestjs/common';
import type { Caller, Refusal, Result } from '#libs/platform';

/** The parts of the seed, as its progress names them. */
export const STAGES = {
  zone: 'villages and organisations',
  people: 'weavers',
  looms: 'looms, pieces and courses',
  rugs: 'rugs and their inspection',
  pay: 'pay',
  export: 'bales and shipments',
} as const;
export type Stage = keyof typeof STAGES;

/** What a step works with. */
export interface Hands {
  readonly caller: Caller;
  /** Its key and its time, as every command's input carries them. */
  readonly envelope: { readonly commandKey: string; readonly occurredAt: string };
  /** The opaque id of something in the scenario, by its key there. */
  id(kind: string, key: string): string;
  /** One of the product's commands. */
  command<T>(type: Type<T>): T;
}

/** One command of the scenario. Things are named by their keys in the scenario. */
export interface Step {
  /** Also the command's key: a seed that is started again knows what it has done. */
  readonly key: string;
  readonly stage: Stage;
  /** When it happened, ISO 8601 UTC. */
  readonly at: string;
  /** Who did it. */
  readonly by: string;
  /** What must be there before. */
  readonly needs: readonly string[];
  /** What gets a fact: steps that change the same thing keep their order. */
  readonly changes: readonly string[];
  /** What comes into being: the subject of the command's first fact. */
  readonly makes?: string;
  /** The rugs that come into being, in the order of their lines. */
  readonly makesRugs?: readonly string[];
  run(hands: Hands): Promise<Result<unknown, Refusal>>;
}
