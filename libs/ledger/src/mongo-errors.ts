import { MongoNetworkError, MongoServerError, MongoServerSelectionError } from 'mongodb';

const DUPLICATE_KEY = 11_000;
/** What the open engine answers when concurrent inserts fight over several keys of one unique index. */
const DEADLOCK = 16_908_292;
/** What the open engine answers while its database is away. */
const INTERNAL = 1;
/** What the open engine says when an update, not an insert, meets a unique key that stands. */
const VIOLATION = /violates (?:exclusion|unique) constraint/i;
/** What a replica set answers while it has no primary, or its primary goes. */
const NO_PRIMARY = new Set([6, 7, 89, 91, 189, 9_001, 10_107, 11_600, 11_602, 13_435, 13_436]);
/** How the open engine tells that its database is away. */
const AWAY = /connect|terminat|starting up|shutting down|recovery|closed|EOF|broken pipe/i;
const PATIENCE_MS = 10_000;
const PAUSE_MS = 250;

/** Whether an error says that a unique key stands already. */
export const isDuplicate = (error: unknown): boolean =>
  codesOf(error).includes(DUPLICATE_KEY) ||
  (error instanceof MongoServerError && VIOLATION.test(error.message));

/** Whether an error means that another writer was first: a duplicate key, or a deadlock over several. */
export const isLostRace = (error: unknown): boolean =>
  codesOf(error).some((code) => code === DUPLICATE_KEY || code === DEADLOCK) ||
  (error instanceof MongoServerError && /deadlock detected/i.test(error.message));

/** Whether an error means that the engine is away for the moment. */
export const isOutage = (error: unknown): boolean =>
  error instanceof MongoNetworkError ||
  error instanceof MongoServerSelectionError ||
  (error instanceof MongoServerError &&
    (NO_PRIMARY.has(Number(error.code)) || (error.code === INTERNAL && AWAY.test(error.message))));

/** An error's own code and those of the single writes within it. */
function codesOf(error: unknown): unknown[] {
  if (!(error instanceof MongoServerError)) return [];
  const within = (error as { writeErrors?: { code?: unknown } | { code?: unknown }[] }).writeErrors ?? [];
  return [error.code, ...[within].flat().map(({ code }) => code)];
}

/**
 * Does a read, or a write that may be repeated, again for up to ten seconds while the engine is away. The outcome of
 * a write that met an outage is unknown until then: a repeated append meets its own claims and is recognised by them.
 */
export async function throughOutage<T>(
  work: () => Promise<T>,
  patience: { readonly forMs: number; readonly pauseMs: number } = { forMs: PATIENCE_MS, pauseMs: PAUSE_MS },
): Promise<T> {
  const end = performance.now() + patience.forMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isOutage(error) || performance.now() >= end) throw error;
      await new Promise((resolve) => setTimeout(resolve, patience.pauseMs));
    }
  }
}
