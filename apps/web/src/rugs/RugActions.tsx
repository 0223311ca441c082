import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RugStatus } from '../gql/graphql';
import { useWords } from '../language/useWords';
import styles from '../organisations/organisation.module.css';
import { may, type Account, type Duty } from '../session/account';
import { useAccount } from '../session/session';
import { FindStep, FinishStep, LoseStep, ReturnStep, SellStep, ValueStep, WithdrawStep } from './RugSteps';
import type { LivedRug } from './rugLifeTexts';

const inHand: RugStatus[] = ['REGISTERED', 'FINISHING', 'REJECTED', 'IN_STOCK', 'RETURNED'];

/** The steps, the likeliest first: who may take them, and from where. What lies in a bale stays in it. */
const steps = {
  find: { Form: FindStep, duty: 'loseRug', from: ['LOST'], inBale: true },
  finish: { Form: FinishStep, duty: 'finishRug', from: inHand, inBale: false },
  sell: { Form: SellStep, duty: 'sellRug', from: ['IN_STOCK', 'REJECTED', 'RETURNED'], inBale: false },
  return: { Form: ReturnStep, duty: 'returnRug', from: ['SOLD', 'DELIVERED'], inBale: true },
  value: {
    Form: ValueStep,
    duty: 'valueRug',
    from: [...inHand, 'RESERVED', 'SHIPPED', 'DELIVERED', 'SOLD'],
    inBale: true,
  },
  lose: { Form: LoseStep, duty: 'loseRug', from: [...inHand, 'SHIPPED'], inBale: false },
  withdraw: { Form: WithdrawStep, duty: 'withdrawRug', from: [...inHand, 'LOST'], inBale: false },
} satisfies Record<string, { Form: unknown; duty: Duty; from: RugStatus[]; inBale: boolean }>;
type StepName = keyof typeof steps;

function stepsOf({ status, bale }: LivedRug, account: Account): StepName[] {
  const hasLeft = ['SHIPPED', 'DELIVERED', 'LOST'].includes(status);
  return (Object.keys(steps) as StepName[]).filter((name) => {
    const { duty, from, inBale } = steps[name];
    const isFree = inBale || !bale || hasLeft;
    return may(account, duty) && (from as RugStatus[]).includes(status) && isFree;
  });
}

/** What can be done with a rug now; what a step needs to know is asked in place. */
export function RugActions({ rug, onDone }: { rug: LivedRug; onDone: () => void }) {
  const { t } = useWords();
  const account = useAccount();
  const [chosen, setChosen] = useState<StepName | null>(null);
  const offered = stepsOf(rug, account);
  const step = chosen && offered.includes(chosen) ? chosen : null;
  const Form = step ? steps[step].Form : null;
  if (offered.length === 0) return null;
  return (
    <section aria-label={t('rugLife.next')} data-testid="rug-actions">
      <div className={styles.acts}>
        {offered.map((name, index) => (
          <Button
            key={name}
            size="xs"
            variant={index === 0 ? 'filled' : name === 'withdraw' || name === 'lose' ? 'subtle' : 'default'}
            aria-expanded={step === name}
            onClick={() => setChosen(step === name ? null : name)}
            data-testid={`rug-step-${name}`}
          >
            {t(`rugLife.act.${name}`)}
          </Button>
        ))}
      </div>
      {Form && (
        <Form
          key={step}
          rug={rug}
          onLeave={() => setChosen(null)}
          onDone={() => {
            setChosen(null);
            onDone();
          }}
        />
      )}
    </section>
  );
}
