import { mapExchange, type Exchange, type OperationContext } from 'urql';
import { keepAnswer, keptAnswer } from '../outbox/store';
import { actingNow } from '../session/session';

/** Says of a query that its answer is kept under this name, and given again when the line is down. */
export const keeping = (name: string): Partial<OperationContext> => ({ keep: name });

/**
 * Keeps the answers that work without a line needs, for who is signed in; they are wiped when they sign out. Only
 * queries that ask for nothing personal but names and villages may say so.
 */
export const keepingExchange: Exchange = mapExchange({
  onResult(result) {
    const name: unknown = result.operation.context['keep'];
    const actor = actingNow();
    if (typeof name !== 'string' || !actor) return undefined;
    const place = `${name} ${JSON.stringify(result.operation.variables ?? {})}`;
    if (result.data && !result.error) {
      void keepAnswer(actor, place, result.data).catch(() => undefined);
      return undefined;
    }
    if (!result.error?.networkError) return undefined;
    return keptAnswer(actor, place).then(
      (kept) => (kept ? { ...result, data: kept.data, error: undefined } : result),
      () => result,
    );
  },
});
