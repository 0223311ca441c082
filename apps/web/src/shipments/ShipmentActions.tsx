import { Button } from '@mantine/core';
import { useState } from 'react';
import { LinkButton } from '../frame/LinkButton';
import { useWords } from '../language/useWords';
import { may, type Account } from '../session/account';
import { useAccount } from '../session/session';
import type { ShipmentStory } from '../trace/trace';
import { AddRugsStep, ArriveStep, CancelStep, ConfirmStep, DeliverStep, DepartStep, LoadStep } from './steps';
import styles from './ShipmentActions.module.css';

const steps = {
  addRugs: AddRugsStep,
  load: LoadStep,
  depart: DepartStep,
  arrive: ArriveStep,
  deliver: DeliverStep,
  confirm: ConfirmStep,
  cancel: CancelStep,
} as const;

type StepName = keyof typeof steps;

/** What may be done with a shipment now, the main step first. */
function stepsOf(shipment: ShipmentStory, account: Account): StepName[] {
  const mover = may(account, 'moveShipment');
  const names: Record<ShipmentStory['status'], StepName[]> = {
    DRAFT: mover ? ['addRugs', 'cancel'] : [],
    BOOKED: mover ? ['load', 'addRugs', 'cancel'] : [],
    LOADED: mover ? ['depart', 'load', 'addRugs', 'cancel'] : [],
    IN_TRANSIT: mover ? ['arrive'] : [],
    ARRIVED: mover ? ['deliver'] : [],
    DELIVERED: may(account, 'confirmReceipt') ? ['confirm'] : [],
    CONFIRMED: [],
    CANCELLED: [],
  };
  return names[shipment.status];
}

/** The shipment's next step as a button; what it needs to know is asked in place. */
export function ShipmentActions({ shipment, onDone }: { shipment: ShipmentStory; onDone: () => void }) {
  const { t } = useWords();
  const account = useAccount();
  const [chosen, setChosen] = useState<StepName | null>(null);
  const offered = stepsOf(shipment, account);
  const step = chosen && offered.includes(chosen) ? chosen : null;
  const Step = step ? steps[step] : null;
  if (offered.length === 0) return null;
  return (
    <section className={styles.actions} aria-label={t('shipment.next')} data-testid="shipment-actions">
      <div className={styles.row}>
        {offered.map((name, index) => (
          <Button
            key={name}
            variant={index === 0 ? 'filled' : name === 'cancel' ? 'subtle' : 'default'}
            aria-expanded={step === name}
            onClick={() => setChosen(step === name ? null : name)}
            data-testid={`step-${name}`}
          >
            {t(`step.${name}.act`)}
          </Button>
        ))}
        {offered.includes('load') && may(account, 'packBale') && (
          <LinkButton
            to="/bales/new"
            search={{ shipment: shipment.code }}
            variant="default"
            data-testid="pack-its-rugs"
          >
            {t('step.pack.act')}
          </LinkButton>
        )}
      </div>
      {Step && step && (
        <div className={styles.step}>
          <p>{t(`step.${step}.says`)}</p>
          <Step
            key={step}
            shipment={shipment}
            onDone={() => {
              setChosen(null);
              onDone();
            }}
          />
        </div>
      )}
    </section>
  );
}
