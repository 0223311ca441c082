import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import { AmendPerson } from './AmendPerson';
import type { Person } from './person';
import styles from './PersonPage.module.css';

const RevealPerson = graphql(`
  mutation RevealPerson($input: RevealPersonInput!) {
    revealPerson(input: $input) {
      __typename
      ... on RevealPersonPayload {
        personal {
          nationalId
          nameFa
          nameLatin
          phone
          iban
        }
      }
      ...RefusalParts
    }
  }
`);

/** Who she is: masked, and whole only when somebody asks, which is written down. */
export function IdentityCard({ person, onChanged }: { person: Person; onChanged: () => void }) {
  const { t, name } = useWords();
  const account = useAccount();
  const { send, sending, refusal } = useCommand(RevealPerson);
  const [whole, setWhole] = useState<Person['personal']>(null);
  const [amending, setAmending] = useState(false);
  const personal = whole ?? person.personal;
  const mayShow = may(account, 'revealPerson') && person.personal;

  async function show() {
    const answer = await send({ input: { personId: person.id } });
    if (answer) setWhole(answer.personal);
  }

  const number = (value: string | null | undefined): ReactNode =>
    value ? <Code>{value}</Code> : <span className={styles.quiet}>{t('person.notGiven')}</span>;
  const facts: [string, ReactNode][] = personal
    ? [
        [t('people.nameFa'), <bdi>{personal.nameFa}</bdi>],
        [t('people.nameLatin'), <bdi>{personal.nameLatin}</bdi>],
        [t('people.nationalId'), number(personal.nationalId)],
        ...(account.role === 'OFFICIAL'
          ? []
          : ([
              [t('people.phone'), number(personal.phone)],
              [t('person.iban'), number(personal.iban)],
            ] as [string, ReactNode][])),
      ]
    : [];
  facts.push(
    [t('rug.village'), name(person.village.name)],
    [t('person.enrolledAt'), <When iso={person.enrolledAt ?? ''} />],
  );

  return (
    <section className={styles.card} data-testid="identity">
      <div className={styles.head}>
        <h2>{t('person.identity')}</h2>
        <div className={styles.acts}>
          {mayShow && (
            <Button
              size="xs"
              variant="default"
              loading={sending}
              onClick={() => (whole ? setWhole(null) : void show())}
              data-testid="show-personal"
            >
              {whole ? t('person.hide') : t('person.show')}
            </Button>
          )}
          {may(account, 'amendPerson') && personal && !amending && (
            <Button size="xs" variant="default" onClick={() => setAmending(true)} data-testid="amend">
              {t('person.amend')}
            </Button>
          )}
        </div>
      </div>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {person.phoneHeld && (
        <p role="status" data-testid="phone-held">
          {t('person.phoneHeld')}
        </p>
      )}
      {mayShow && <p className={styles.quiet}>{t('person.shownNote')}</p>}
      <RefusalNote refusal={refusal} />
      {amending && (
        <AmendPerson
          person={person}
          onLeave={() => setAmending(false)}
          onDone={() => {
            setAmending(false);
            setWhole(null);
            onChanged();
          }}
        />
      )}
    </section>
  );
}
