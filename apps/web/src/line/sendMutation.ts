import type { AnyVariables, Client, TypedDocumentNode } from 'urql';
import type { Words } from '../language/useWords';
import { isRefusal, type Refusal, type RefusalName } from './refusal';

/** What a mutation gives when it is not refused. */
export type Accepted<Data> = Exclude<Data[keyof Data], { __typename: RefusalName }>;

/** Sends a mutation; what keeps it from being done, the line too, comes as a refusal. */
export async function sendMutation<Data extends object, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  t: Words['t'],
): Promise<{ answer: Accepted<Data> } | { refusal: Refusal }> {
  const { data, error } = await client.mutation(document, variables).toPromise();
  const answer = data ? (Object.values(data)[0] as { __typename: string } | undefined) : undefined;
  if (answer) return isRefusal(answer) ? { refusal: answer } : { answer: answer as Accepted<Data> };
  const said = error?.graphQLErrors[0];
  const refused = (code: string, message: string, nextStep: string) => ({
    refusal: { code, message, nextStep, problems: [] },
  });
  if (error?.networkError)
    return refused('NOT_REACHED', t('refusal.notReached'), t('refusal.notReachedNext'));
  const code = said?.extensions['code'];
  if (code === 'FORBIDDEN') return refused(code, t('refusal.forbidden'), t('refusal.forbiddenNext'));
  if (code === 'LIMIT') return refused(code, said?.message ?? t('refusal.fault'), t('refusal.limitNext'));
  return refused('FAULT', t('refusal.fault'), t('refusal.faultNext'));
}
