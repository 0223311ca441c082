import { useCallback, useRef, useState } from 'react';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import { useWords } from '../language/useWords';
import type { Refusal } from './refusal';
import { sendMutation, type Accepted } from './sendMutation';

/**
 * Sends a mutation. Its refusal, or that the line was down, is kept to be shown where the command was given;
 * the next attempt clears it.
 */
export function useCommand<Data extends object, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
) {
  const client = useClient();
  const { t } = useWords();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [sending, setSending] = useState(false);
  const busy = useRef(false);

  const send = useCallback(
    async (variables: Variables): Promise<Accepted<Data> | null> => {
      if (busy.current) return null;
      busy.current = true;
      setSending(true);
      setRefusal(null);
      const done = await sendMutation(client, document, variables, t);
      busy.current = false;
      setSending(false);
      if ('answer' in done) return done.answer;
      setRefusal(done.refusal);
      return null;
    },
    [client, document, t],
  );

  return { send, sending, refusal, clear: useCallback(() => setRefusal(null), []) };
}
