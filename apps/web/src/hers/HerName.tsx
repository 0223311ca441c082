import { Button } from '@mantine/core';
import { useState } from 'react';
import { newCommandKey } from '../form/commandKey';
import { useWords } from '../language/useWords';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { State } from '../look/State';
import { GiveConsent, WithdrawConsent } from '../people/consentCommands';
import styles from './hers.module.css';

interface Props {
  personId: string;
  isNamed: boolean;
  onSaid: () => void;
}

/** Whether her name stands on the papers of her rugs: she says it with one tap, and takes it back with one. */
export function HerName({ personId, isNamed, onSaid }: Props) {
  const { t } = useWords();
  const giving = useCommand(GiveConsent);
  const withdrawing = useCommand(WithdrawConsent);
  const [commandKey, setCommandKey] = useState(newCommandKey);
  async function say() {
    const input = { commandKey, personId };
    const done = isNamed ? await withdrawing.send({ input }) : await giving.send({ input });
    setCommandKey(newCommandKey());
    if (done) onSaid();
  }
  return (
    <section className={styles.card} aria-labelledby="her-name" data-testid="her-name" data-named={isNamed}>
      <h2 id="her-name">{t('hers.name')}</h2>
      <State tone={isNamed ? 'done' : 'quiet'}>{t(isNamed ? 'hers.isNamed' : 'hers.isNotNamed')}</State>
      <p className={styles.soft}>{t('hers.nameMeans')}</p>
      <Button
        className={styles.big}
        variant={isNamed ? 'default' : 'filled'}
        loading={giving.sending || withdrawing.sending}
        onClick={() => void say()}
        data-testid="say-name"
      >
        {t(isNamed ? 'hers.takeNameOff' : 'hers.putNameOn')}
      </Button>
      <RefusalNote refusal={giving.refusal ?? withdrawing.refusal} />
    </section>
  );
}
