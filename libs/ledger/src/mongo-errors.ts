import { MongoNetworkError, MongoServerError, MongoServerSelectionError } from 'mongodb';

const DUPLICATE_KEY = 11_000;
/** What the open engine answers when concurrent inserts fight over several keys of one unique index. */
const DEADLOCK = 16_908_292;
/** What the open engine answers while its database is away. */
const INTERNAL = 1;
const OUTAGE_TRIES = 40;
const OUTAGE_PAUSE_MS = 250;

/** Whether an error says that a unique key stands already. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof MongoServerError &&
  (error.code === DUPLICATE_KEY || codesWithin(error).includes(DUPLICATE_KEY));

/** Whether an error means that another writer was first: a duplicate key, or a deadlock over several. */
export const isLostRace = (error: unknown): boolean =>
  isDuplicate(error) ||
  (error instanceof MongoServerError &&
    (error.code === DEADLOCK || /deadlock detected/i.test(error.message)));

const codesWithin = (error: MongoServerError): unknown[] => {
  const writeErrors: unknown = (error as { writeErrors?: unknown }).writeErrors;
  return Array.isArray(writeErrors) ? writeErrors.map((e: { code?: unknown }) => e.code) : [];
};

/** Whether an error means that the engine is away for the moment. */
export const isOutage = (error: unknown): boolean =>
  error instanceof MongoNetworkError ||
  error instanceof MongoServerSelectionError ||
  (error instanceof MongoServerError &&
    error.code === INTERNAL &&
    /connect|terminat|starting up|shutting down|recovery|closed/i.test(error.message));

/**
 * Does a read, or a write that may be repeated, again for up to ten seconds while the engine is away.
 * A repeated append meets its own claims and is recognised by its command key.
 */
export async function throughOutage<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries >= OUTAGE_TRIES || !isOutage(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, OUTAGE_PAUSE_MS));
    }
  }
}
