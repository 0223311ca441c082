import { Button } from '@mantine/core';
import { useState } from 'react';
import { CheckField, ChoiceField, TextField } from '../form/fields';
import { newCommandKey } from '../form/commandKey';
import type { ErasureReason } from '../gql/graphql';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { download } from '../papers/download';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import type { Person } from './person';
import styles from './PersonPage.module.css';

const ErasePersonText = graphql(`
  mutation ErasePerson($input: ErasePersonInput!) {
    erasePerson(input: $input) {
      __typename
      ... on PersonPayload {
        person {
          id
          displayName
          withdrawn
        }
      }
      ...RefusalParts
    }
  }
`);

const kept = ['identity', 'contact', 'work', 'papers', 'access'] as const;
const reasons = ['SHE_ASKED', 'NO_LONGER_NEEDED', 'ENROLLED_BY_MISTAKE', 'LAW'] as const;

/** What is kept about her and who sees it; her data to take away, and their end. */
export function PersonPrivacy({ person, onChanged }: { person: Person; onChanged: () => void }) {
  const { t } = useWords();
  const account = useAccount();
  const [taking, setTaking] = useState<string>();
  const [lost, setLost] = useState(false);
  const [erasing, setErasing] = useState(false);
  const mayExport = may(account, 'exportPerson');
  const mayErase = may(account, 'erasePerson') && !person.withdrawn;
  if (!mayExport && !mayErase) return null;

  async function take(form: 'person.html' | 'person.json') {
    setTaking(form);
    setLost(!(await download(`/person-export/${person.id}/${form}`, form)));
    setTaking(undefined);
  }

  return (
    <section className={`${styles.card} ${styles.wide}`} data-testid="privacy">
      <h2>{t('privacy.title')}</h2>
      <p className={styles.quiet}>{t(person.withdrawn ? 'privacy.erasedSays' : 'privacy.says')}</p>
      {!person.withdrawn && (
        <dl className={styles.facts}>
          {kept.map((what) => (
            <div key={what}>
              <dt>{t(`privacy.kept.${what}`)}</dt>
              <dd>{t(`privacy.seen.${what}`)}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={styles.acts}>
        {mayExport && (
          <>
            <Button
              size="xs"
              variant="default"
              loading={taking === 'person.html'}
              onClick={() => void take('person.html')}
              data-testid="export-page"
            >
              {t('privacy.takePage')}
            </Button>
            <Button
              size="xs"
              variant="default"
              loading={taking === 'person.json'}
              onClick={() => void take('person.json')}
              data-testid="export-data"
            >
              {t('privacy.takeData')}
            </Button>
          </>
        )}
        {mayErase && !erasing && (
          <Button
            size="xs"
            variant="default"

            onClick={() => setErasing(true)}
            data-testid="erase"
          >
            {t('privacy.erase')}
          </Button>
        )}
      </div>
      {lost && (
        <p role="alert" className={styles.done}>
          {t('privacy.lost')}
        </p>
      )}
      {erasing && <Erase person={person} onDone={onChanged} onLeave={() => setErasing(false)} />}
    </section>
  );
}

/** Asks twice before what cannot be undone: why, and her name written out. */
function Erase({ person, onDone, onLeave }: { person: Person; onDone: () => void; onLeave: () => void }) {
  const { t } = useWords();
  const { send, sending, refusal } = useCommand(ErasePersonText);
  const [commandKey] = useState(newCommandKey);
  const [reason, setReason] = useState<ErasureReason>('SHE_ASKED');
  const [typed, setTyped] = useState('');
  const [understood, setUnderstood] = useState(false);
  const isSure = understood && plain(typed) === plain(person.displayName);

  async function erase() {
    if (await send({ input: { commandKey, personId: person.id, reason } })) onDone();
  }

  return (
    <form
      className={styles.form}
      data-testid="erase-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSure) void erase();
      }}
    >
      <p className={styles.line}>{t('privacy.eraseMeans')}</p>
      <ChoiceField
        label={t('privacy.why')}
        path="reason"
        value={reason}
        onChange={(value) => setReason(value as ErasureReason)}
        choices={reasons.map((value) => ({ value, label: t(`privacy.reason.${value}`) }))}
      />
      <TextField
        label={t('privacy.typeName', { name: person.displayName })}
        path="typed"
        value={typed}
        onChange={setTyped}
        testId="erase-name"
      />
      <div className={styles.line}>
        <CheckField label={t('privacy.understood')} checked={understood} onChange={setUnderstood} />
      </div>
      <div className={styles.line}>
        <RefusalNote refusal={refusal} />
      </div>
      <div className={`${styles.line} ${styles.acts}`}>
        <Button type="submit" disabled={!isSure} loading={sending} data-testid="erase-for-good">
          {t('privacy.eraseForGood')}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {t('act.leave')}
        </Button>
      </div>
    </form>
  );
}

/** A name as it is compared with what was typed: forms of letters, half-spaces and case make no difference. */
const plain = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[\u200c\s]+/g, '')
    .toLowerCase();
