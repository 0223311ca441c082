import { payMutation } from '../journeys/pay-world.js';
import type { World } from '../journeys/access-world.js';

/** What pay one side of the world has: an agreement, an account of its weaver, and a run that pays her. */
export interface SidePay {
  readonly agreementId: string;
  readonly accountId: string;
  readonly runId: string;
  readonly names: Readonly<Record<string, string>>;
}

/** Makes pay of one side by the real commands of its clerk: of its first two rugs, so that the third waits. */
export async function payOf({ zone, cooperatives }: World, side: 0 | 1): Promise<SidePay> {
  const { clerk, weaverId, rugIds } = cooperatives[side];
  let keys = 0;
  const done = async <T>(mutation: string, input: object): Promise<T> => {
    const commandKey = `matrix-pay-${side}-${(keys += 1)}`;
    const { data, errors } = await zone.ask<{ told: T & { code?: string; __typename: string } } | null>(
      payMutation(mutation),
      { input: { commandKey, ...input } },
      clerk,
    );
    if (errors || !data || !data.told.__typename.endsWith('Payload'))
      throw new Error(`${mutation}: ${JSON.stringify(errors ?? data)}`);
    return data.told;
  };
  const money = (amount: number) => ({ amount, unit: 'TOMAN' });
  const { agreement } = await done<{ agreement: { id: string } }>('makePayAgreement', {
    ...{ basis: 'PER_M2', rate: money(10_000_000), sharing: 'PARTS', from: '2022-01-01' },
    ...{ parties: [{ personId: weaverId, parts: 1 }], note: 'as every year' },
  });
  await done('priceRugs', { rugs: rugIds.slice(0, 2).map((rugId) => ({ rugId })) });
  await done('recordAdvance', {
    personId: weaverId,
    money: money(1_000),
    how: 'CASH',
    note: 'for the feast',
  });
  await done('chargeMaterial', { personId: weaverId, money: money(200) });
  const { account } = await done<{ account: { id: string } }>('correctPayAccount', {
    ...{ personId: weaverId, side: 'OWED_MORE', money: money(300), reason: 'miscounted', correctsLine: 3 },
  });
  const { run } = await done<{ run: { id: string } }>('proposePayRun', {});
  await done('approvePayRun', { runId: run.id });
  return {
    ...{ agreementId: agreement.id, accountId: account.id, runId: run.id },
    names: { [agreement.id]: 'agreement', [account.id]: 'account', [run.id]: 'run' },
  };
}
