import { useCallback, useRef, useState } from 'react';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import { useWords } from '../language/useWords';
import { isRefusal, type Refusal, type RefusalName } from './refusal';

/** What a mutation gives when it is not refused. */
export type Accepted<Data> = Exclude<Data[keyof Data], { __typename: RefusalName }>;

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
      const { data, error } = await client.mutation(document, variables).toPromise();
      busy.current = false;
      setSending(false);
      const answer = data ? (Object.values(data)[0] as { __typename: string } | undefined) : undefined;
      if (answer && !isRefusal(answer)) return answer as Accepted<Data>;
      if (answer) {
        setRefusal(answer);
        return null;
      }
      const code = error?.graphQLErrors[0]?.extensions['code'];
      if (error?.networkError) {
        setRefusal({
          code: 'NOT_REACHED',
          message: t('refusal.notReached'),
          nextStep: t('refusal.notReachedNext'),
          problems: [],
        });
      } else if (code === 'FORBIDDEN') {
        setRefusal({
          code: 'FORBIDDEN',
          message: t('refusal.forbidden'),
          nextStep: t('refusal.forbiddenNext'),
          problems: [],
        });
      } else if (code === 'LIMIT') {
        setRefusal({
          code: 'LIMIT',
          message: error?.graphQLErrors[0]?.message ?? t('refusal.fault'),
          nextStep: t('refusal.limitNext'),
          problems: [],
        });
      } else {
        setRefusal({
          code: 'FAULT',
          message: t('refusal.fault'),
          nextStep: t('refusal.faultNext'),
          problems: [],
        });
      }
      return null;
    },
    [client, document, t],
  );

  return { send, sending, refusal, clear: useCallback(() => setRefusal(null), []) };
}
