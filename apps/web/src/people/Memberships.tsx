import { Button } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { CooperativeVillages, weaversIn } from '../batches/batchQueries';
import { byPath, Problems } from '../form/Field';
import { ChoiceField, DateField } from '../form/fields';
import { newCommandKey } from '../form/commandKey';
import { readDay, today } from '../language/dates';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { State } from '../look/State';
import { may, weaves } from '../session/account';
import { useAccount } from '../session/session';
import type { Person } from './person';
import styles from './PersonPage.module.css';

const JoinText = graphql(`
  mutation JoinCooperative($input: JoinCooperativeInput!) {
    joinCooperative(input: $input) {
      __typename
      ... on PersonPayload {
        person {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

const LeaveText = graphql(`
  mutation LeaveCooperative($input: LeaveCooperativeInput!) {
    leaveCooperative(input: $input) {
      __typename
      ... on PersonPayload {
        person {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

/** Which cooperatives she belonged to and belongs to, and how that changes. */
export function Memberships({ person, onChanged }: { person: Person; onChanged: () => void }) {
  const { t, name, date } = useWords();
  const account = useAccount();
  const [doing, setDoing] = useState<'join' | 'leave' | null>(null);
  const isClerk = weaves(account.organisation?.kind);
  const mayChange = may(account, 'amendPerson') && !person.withdrawn;
  const done = () => {
    setDoing(null);
    onChanged();
  };
  return (
    <section className={styles.card} data-testid="memberships">
      <h2>{t('person.memberships')}</h2>
      {person.memberships.length === 0 && <p className={styles.quiet}>{t('person.noMembership')}</p>}
      <ol className={styles.timeline}>
        {person.memberships.map((membership, i) => (
          <li key={i} data-over={Boolean(membership.to)}>
            <strong>{name(membership.cooperative?.name)}</strong>{' '}
            {!membership.to && !membership.fromMergedRecord && (
              <State tone="done">{t('person.memberNow')}</State>
            )}
            <div className={styles.quiet}>
              {membership.to
                ? t('person.span', { from: date(membership.from), to: date(membership.to) })
                : t('person.since', { from: date(membership.from) })}
              {membership.fromMergedRecord && ` · ${t('person.ofMerged')}`}
            </div>
          </li>
        ))}
      </ol>
      {mayChange && !doing && (
        <div className={styles.acts}>
          {!isClerk && (
            <Button size="xs" variant="default" onClick={() => setDoing('join')} data-testid="join">
              {person.cooperative ? t('person.move') : t('person.join')}
            </Button>
          )}
          {person.cooperative && (
            <Button size="xs" variant="default" onClick={() => setDoing('leave')} data-testid="leave">
              {t('person.leave')}
            </Button>
          )}
        </div>
      )}
      {doing && (
        <ChangeMembership person={person} doing={doing} onDone={done} onLeave={() => setDoing(null)} />
      )}
    </section>
  );
}

interface ChangeProps {
  person: Person;
  doing: 'join' | 'leave';
  onDone: () => void;
  onLeave: () => void;
}

function ChangeMembership({ person, doing, onDone, onLeave }: ChangeProps) {
  const { t, name, compare, day } = useWords();
  const [{ data }] = useQuery({ query: CooperativeVillages });
  const join = useCommand(JoinText);
  const leave = useCommand(LeaveText);
  const [commandKey, setCommandKey] = useState(newCommandKey);
  const [cooperative, setCooperative] = useState('');
  const [written, setWritten] = useState(() => day(today()));
  const refusal = join.refusal ?? leave.refusal;
  const on = readDay(written);

  async function record() {
    const common = { commandKey, personId: person.id, on };
    const answer =
      doing === 'leave'
        ? await leave.send({ input: common })
        : await join.send({
            input: { ...common, cooperativeId: cooperative, moving: Boolean(person.cooperative) },
          });
    if (answer) return onDone();
    setCommandKey(newCommandKey());
  }

  return (
    <Problems value={byPath(refusal?.problems)}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void record();
        }}
      >
        {doing === 'leave' && <p className={`${styles.line} ${styles.quiet}`}>{t('person.leaveSays')}</p>}
        {doing === 'join' && (
          <ChoiceField
            label={t('rug.cooperative')}
            path="cooperativeId"
            value={cooperative}
            onChange={setCooperative}
            blank={t('form.choose')}
            choices={weaversIn(data)
              .filter(({ id }) => id !== person.cooperative?.id)
              .map((one) => ({ value: one.id, label: name(one.name) }))
              .sort((a, b) => compare(a.label, b.label))}
          />
        )}
        <DateField label={t('person.on')} path="on" value={written} onChange={setWritten} />
        <div className={styles.line}>
          <RefusalNote refusal={refusal} unplaced={({ path }) => path !== 'on'} />
        </div>
        <div className={`${styles.line} ${styles.acts}`}>
          <Button
            type="submit"
            loading={join.sending || leave.sending}
            disabled={!on || (doing === 'join' && !cooperative)}
            data-testid="record-membership"
          >
            {t('person.record')}
          </Button>
          <Button variant="default" onClick={onLeave}>
            {t('act.leave')}
          </Button>
        </div>
      </form>
    </Problems>
  );
}
