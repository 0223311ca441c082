import { demoWeaver } from './demo-accounts.js';
import { anzaliScenario } from './scenario/scenario.js';

const PATIENCE_MS = 10_000;

/**
 * Asks for the weaver's code at the running API, as her phone does, so that the operator's outbox has one to be looked
 * at; it is good for ten minutes. Gives whether it was asked for.
 */
export async function askForCode(address: string): Promise<boolean> {
  const scenario = anzaliScenario();
  const who = demoWeaver(scenario);
  const { phone } = scenario.weavers.find(({ key }) => key === who)!;
  const query = 'mutation ($phone: String!) { askPhoneCode(phone: $phone) { __typename } }';
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'fa' },
    body: JSON.stringify({ query, variables: { phone } }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => undefined);
  return answer?.ok ?? false;
}
