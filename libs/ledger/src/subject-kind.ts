import type { LedgerEvent, Actor } from './entry.js';

/** What `evolve` may know besides the event itself; it never reads a clock. */
export interface Fact {
  readonly id: string;
  readonly version: number;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly actor: Actor;
}

/** An index of a view's collection: fields with 1 or -1, as MongoDB takes them. */
export interface ViewIndex {
  readonly fields: Readonly<Record<string, 1 | -1>>;
  readonly unique?: boolean;
}

/** A kind of subject: how its facts make its state, and where its view is kept. */
export interface SubjectKind<State extends object> {
  /** Singular, as in `rug:…`. */
  readonly name: string;
  /** The collection of its view. */
  readonly collection: string;
  readonly indexes: readonly ViewIndex[];
  /**
   * Present when the view keeps its own story; gives the few details that the story shows of an event.
   * The story is bounded by STORY_LENGTH; the ledger has the rest.
   */
  readonly tell?: (event: LedgerEvent) => Readonly<Record<string, string | number>>;
  /**
   * Whether the public log names such a fact of it. Without this it names none: what happens to people, their pay and
   * their disputes is nobody's to count, or to connect with what happens a moment later.
   */
  readonly isNamed?: (type: string) => boolean;
  evolve(state: State | undefined, event: LedgerEvent, fact: Fact): State;
}

/** One line of a subject's story. */
export interface StoryLine {
  readonly entry: string;
  readonly digest: string;
  readonly version: number;
  readonly type: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly account: string;
  readonly organisation?: string;
  readonly place?: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** The most lines that a view keeps of its story; the oldest stay, the ledger has all. */
export const STORY_LENGTH = 200;

/** A stored view: the state of one subject at a version. */
export type View<State extends object> = State & {
  readonly _id: string;
  readonly version: number;
  readonly story?: readonly StoryLine[];
};
