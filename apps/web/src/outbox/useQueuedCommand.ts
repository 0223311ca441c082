import { useCallback, useRef, useState } from 'react';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import { useWords } from '../language/useWords';
import { lineNow, serverNow } from '../line/line';
import type { Refusal } from '../line/refusal';
import { sendMutation, type Accepted } from '../line/sendMutation';
import type { CommandKind } from './kinds';
import { putInOutbox, type Given } from './outbox';

type Input = { input: { commandKey: string; occurredAt?: string | null } };

/** What became of a command: carried out, or kept until there is a line. */
export type Kept<Data> = { done: Accepted<Data> } | { waits: true };

/**
 * As `useCommand`, for work that goes on without a line: what could not be sent is kept in the outbox under the key it
 * had, and goes by itself. `about` and `typed` are for the page that shows what waits.
 */
export function useQueuedCommand<Data extends object, Variables extends AnyVariables & Input>(
  kind: CommandKind,
  document: TypedDocumentNode<Data, Variables>,
) {
  const client = useClient();
  const { t } = useWords();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [sending, setSending] = useState(false);
  const busy = useRef(false);

  const give = useCallback(
    async (
      variables: Variables,
      { about, typed }: Pick<Given, 'about' | 'typed'>,
    ): Promise<Kept<Data> | null> => {
      const { commandKey } = variables.input;
      // The time is part of the command from the first attempt on: it has to stay the same when it is repeated.
      const occurredAt = variables.input.occurredAt ?? new Date(serverNow()).toISOString();
      const whole: Variables = { ...variables, input: { ...variables.input, occurredAt } };
      if (lineNow() !== 'down') {
        const sent = await sendMutation(client, document, whole, t);
        if ('answer' in sent) return { done: sent.answer };
        if (sent.refusal.code !== 'NOT_REACHED') {
          setRefusal(sent.refusal);
          return null;
        }
      }
      await putInOutbox({ kind, commandKey, variables: whole as Record<string, unknown>, about, typed });
      return { waits: true };
    },
    [client, document, kind, t],
  );

  const send = useCallback(
    async (...given: Parameters<typeof give>): Promise<Kept<Data> | null> => {
      if (busy.current) return null;
      busy.current = true;
      setSending(true);
      setRefusal(null);
      try {
        return await give(...given);
      } catch {
        // The browser keeps nothing (its store is full or switched off): the form still has it all.
        const [message, nextStep] = [t('refusal.notReached'), t('refusal.notReachedNext')];
        setRefusal({ code: 'NOT_REACHED', message, nextStep, problems: [] });
        return null;
      } finally {
        busy.current = false;
        setSending(false);
      }
    },
    [give, t],
  );

  return { send, sending, refusal, clear: useCallback(() => setRefusal(null), []) };
}
