import { createContext } from 'react';

/** What a question may do beyond its own rug. */
export interface Answering {
  /** Goes on to the next question that waits, or to registering when none does. */
  next: () => void;
  /** How many other rugs wait for an answer to this rule. */
  others: (index: number, rule: string) => number;
  /** Gives them all the same answer. */
  toAll: (rule: string, answer: string) => void;
}

export const AnsweringContext = createContext<Answering>({
  next: () => undefined,
  others: () => 0,
  toAll: () => undefined,
});
