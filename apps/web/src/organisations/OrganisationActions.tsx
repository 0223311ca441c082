import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language/useWords';
import { may, type Account } from '../session/account';
import { useAccount } from '../session/session';
import { AmendStep, ContactsStep } from './amendSteps';
import type { WholeOrganisation } from './organisation';
import styles from './organisation.module.css';
import { GlnStep, ReopenStep, SuspendStep, VerifyStep, WithdrawStep } from './standingSteps';

const steps = {
  verify: VerifyStep,
  reopen: ReopenStep,
  amend: AmendStep,
  contacts: ContactsStep,
  number: GlnStep,
  withdraw: WithdrawStep,
  suspend: SuspendStep,
} as const;

type StepName = keyof typeof steps;

/** What may be done with an organisation now, the main step first. */
function stepsOf({ id, kind, standing, gln }: WholeOrganisation, account: Account): StepName[] {
  const isOwn = account.organisation?.id === id;
  const judges = !isOwn && may(account, 'verifyOrganisation');
  const stops = !isOwn && kind !== 'FREE_ZONE' && may(account, 'suspendOrganisation');
  const amends = may(account, 'amendOrganisation');
  const offered: Record<StepName, boolean> = {
    verify: judges && standing === 'REGISTERED',
    reopen: stops && standing === 'SUSPENDED',
    amend: amends,
    contacts: may(account, 'changeContacts') && (amends || isOwn),
    number: amends && !gln,
    withdraw: judges && standing === 'VERIFIED',
    suspend: stops && standing !== 'SUSPENDED',
  };
  return (Object.keys(steps) as StepName[]).filter((name) => offered[name]);
}

/** The steps as buttons; what a step needs to know is asked in place. */
export function OrganisationActions(props: {
  organisation: WholeOrganisation;
  onDone: (done: string) => void;
}) {
  const { organisation, onDone } = props;
  const { t } = useWords();
  const account = useAccount();
  const [chosen, setChosen] = useState<StepName | null>(null);
  const offered = stepsOf(organisation, account);
  const step = chosen && offered.includes(chosen) ? chosen : null;
  const Step = step ? steps[step] : null;
  if (offered.length === 0) return null;
  return (
    <section aria-label={t('org.next')} data-testid="organisation-actions">
      <div className={styles.acts}>
        {offered.map((name, index) => (
          <Button
            key={name}
            variant={index === 0 ? 'filled' : name === 'suspend' ? 'subtle' : 'default'}
            aria-expanded={step === name}
            onClick={() => setChosen(step === name ? null : name)}
            data-testid={`step-${name}`}
          >
            {t(`org.step.${name}.act`)}
          </Button>
        ))}
      </div>
      {Step && (
        <Step
          key={step}
          organisation={organisation}
          onLeave={() => setChosen(null)}
          onDone={(done) => {
            setChosen(null);
            onDone(done);
          }}
        />
      )}
    </section>
  );
}
