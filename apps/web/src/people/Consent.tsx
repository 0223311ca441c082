import { Button } from '@mantine/core';
import { useState } from 'react';
import { newCommandKey } from '../form/commandKey';
import { When } from '../language/Code';
import { useWords } from '../language/useWords';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { State } from '../look/State';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import { GiveConsent, WithdrawConsent } from './consentCommands';
import type { Person } from './person';
import styles from './PersonPage.module.css';

/** Whether she is named in public, what that means, and all that she said about it. */
export function Consent({ person, onChanged }: { person: Person; onChanged: () => void }) {
  const { t } = useWords();
  const account = useAccount();
  const give = useCommand(GiveConsent);
  const withdraw = useCommand(WithdrawConsent);
  const [commandKey, setCommandKey] = useState(newCommandKey);
  const named = person.consentToBeNamed;

  async function say() {
    const input = { commandKey, personId: person.id };
    const answer = named ? await withdraw.send({ input }) : await give.send({ input });
    setCommandKey(newCommandKey());
    if (answer) onChanged();
  }

  const wordOf = (word: Person['consentHistory'][number], isFirst: boolean) =>
    word.given
      ? t('person.said.given')
      : word.recordsDisagreed
        ? t('person.said.disagreed')
        : isFirst
          ? t('person.said.never')
          : t('person.said.withdrawn');

  return (
    <section className={styles.card} data-testid="consent">
      <div className={styles.head}>
        <h2>{t('person.consent')}</h2>
        <span data-testid="consent-state" data-named={named}>
          <State tone={named ? 'done' : 'quiet'}>
            {named ? t('person.consentNow') : t('person.consentNot')}
          </State>
        </span>
      </div>
      <p className={styles.quiet}>{t('person.consentMeans')}</p>
      <ol className={styles.timeline}>
        {person.consentHistory.map((word, i) => (
          <li key={i} data-over={i < person.consentHistory.length - 1}>
            {wordOf(word, i === 0)}{' '}
            <span className={styles.quiet}>
              · <When iso={word.on} />
            </span>
          </li>
        ))}
      </ol>
      {may(account, 'sayConsent') && !person.withdrawn && (
        <div className={styles.acts}>
          <Button
            size="xs"
            variant="default"
            loading={give.sending || withdraw.sending}
            onClick={() => void say()}
            data-testid="say-consent"
          >
            {named ? t('person.withdraw') : t('person.give')}
          </Button>
        </div>
      )}
      <RefusalNote refusal={give.refusal ?? withdraw.refusal} />
    </section>
  );
}
