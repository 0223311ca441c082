import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';

/** A line for subscriptions to an API, and what came over it. */
export interface LiveLine {
  /** Everything that a subscription gave so far; grows. */
  follow<T>(query: string, variables?: Record<string, unknown>): Followed<T>;
  close(): Promise<void>;
}

/** One subscription: its answers so far, and its end. */
export interface Followed<T> {
  readonly answers: {
    data?: T | null;
    errors?: readonly { message: string; extensions?: { code?: string } }[];
  }[];
  /** Resolves when the other side completes it; rejects with why it was refused. */
  readonly end: Promise<void>;
  stop(): void;
}

/** Opens a line with a token, or with none. */
export function openLine(address: string, token?: string): LiveLine {
  const client: Client = createClient({
    url: `${address.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazyCloseTimeout: 0,
    ...(token ? { connectionParams: { authorization: `Bearer ${token}` } } : {}),
  });
  return {
    follow<T>(query: string, variables: Record<string, unknown> = {}) {
      const answers: Followed<T>['answers'] = [];
      let stop: () => void = () => undefined;
      const end = new Promise<void>((resolve, reject) => {
        stop = client.subscribe<T>(
          { query, variables },
          {
            next: (answer) => void answers.push(answer as (typeof answers)[number]),
            error: reject,
            complete: resolve,
          },
        );
      });
      // Whoever wants to know of a refusal awaits `end`; for the others it is no unhandled rejection.
      end.catch(() => undefined);
      return { answers, end, stop: () => stop() };
    },
    close: async () => client.dispose(),
  };
}
