import { Button } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { CooperativeVillages } from '../batches/batchQueries';
import { byPath, Problems } from '../form/Field';
import { CheckField, ChoiceField, TextField } from '../form/fields';
import { newCommandKey } from '../form/commandKey';
import type { PersonKind } from '../gql/graphql';
import { plainDigits } from '../language/digits';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import type { Person } from './person';
import { personKinds } from './personParts';
import styles from './PersonPage.module.css';

const AmendPersonText = graphql(`
  mutation AmendPerson($input: AmendPersonInput!) {
    amendPerson(input: $input) {
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

const SetKinds = graphql(`
  mutation SetPersonKinds($input: SetPersonKindsInput!) {
    setPersonKinds(input: $input) {
      __typename
      ... on PersonPayload {
        person {
          id
          kinds
        }
      }
      ...RefusalParts
    }
  }
`);

interface Props {
  person: Person;
  onDone: () => void;
  onLeave: () => void;
}

/** What has changed about her; what is left empty stays. */
export function AmendPerson({ person, onDone, onLeave }: Props) {
  const { t, name, compare } = useWords();
  const [{ data }] = useQuery({ query: CooperativeVillages });
  const amend = useCommand(AmendPersonText);
  const setting = useCommand(SetKinds);
  const [key, setKey] = useState(newCommandKey);
  const [nameFa, setNameFa] = useState(person.personal?.nameFa ?? '');
  const [nameLatin, setNameLatin] = useState(person.personal?.nameLatin ?? '');
  const [phone, setPhone] = useState('');
  const [iban, setIban] = useState('');
  const [without, setWithout] = useState<{ phone: boolean; iban: boolean }>({ phone: false, iban: false });
  const [village, setVillage] = useState(person.village.id);
  const [kinds, setKinds] = useState<PersonKind[]>(person.kinds);
  const villages = (data?.villages ?? [])
    .map((one) => ({ value: one.id, label: name(one.name) }))
    .sort((a, b) => compare(a.label, b.label));

  async function save() {
    const changed = {
      nameFa: nameFa.trim() === person.personal?.nameFa ? null : nameFa.trim(),
      nameLatin: nameLatin.trim() === person.personal?.nameLatin ? null : nameLatin.trim(),
      // An empty number takes away what is kept; null leaves it.
      phone: without.phone ? '' : plainDigits(phone).trim() || null,
      iban: without.iban ? '' : plainDigits(iban).trim() || null,
      villageId: village === person.village.id ? null : village,
    };
    const isKinds = kinds.join() !== person.kinds.join();
    const isPersonal = Object.values(changed).some((value) => value !== null);
    if (isPersonal && !(await amend.send({ input: { commandKey: key, personId: person.id, ...changed } })))
      return setKey(newCommandKey());
    if (
      isKinds &&
      !(await setting.send({ input: { commandKey: newCommandKey(), personId: person.id, kinds } }))
    )
      return;
    if (isPersonal || isKinds) onDone();
    else onLeave();
  }

  return (
    <Problems value={byPath([...(amend.refusal?.problems ?? []), ...(setting.refusal?.problems ?? [])])}>
      <form
        className={styles.form}
        data-testid="amend-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className={`${styles.line} ${styles.quiet}`}>{t('person.amendSays')}</p>
        <TextField label={t('people.nameFa')} path="nameFa" value={nameFa} onChange={setNameFa} />
        <TextField
          label={t('people.nameLatin')}
          path="nameLatin"
          value={nameLatin}
          onChange={setNameLatin}
          ltr
        />
        <TextField
          label={t('people.phone')}
          path="phone"
          value={phone}
          onChange={setPhone}
          placeholder={person.personal?.phone ?? ''}
          inputMode="tel"
          ltr
          disabled={without.phone}
          testId="amend-phone"
        />
        <TextField
          label={t('person.iban')}
          path="iban"
          value={iban}
          onChange={setIban}
          placeholder={person.personal?.iban ?? ''}
          ltr
          disabled={without.iban}
        />
        {(person.personal?.phone || person.personal?.iban) && (
          <div className={styles.line}>
            {person.personal.phone && (
              <CheckField
                label={t('person.withoutPhone')}
                checked={without.phone}
                onChange={(phone) => setWithout((now) => ({ ...now, phone }))}
              />
            )}
            {person.personal.iban && (
              <CheckField
                label={t('person.withoutIban')}
                checked={without.iban}
                onChange={(iban) => setWithout((now) => ({ ...now, iban }))}
              />
            )}
          </div>
        )}
        <ChoiceField
          label={t('rug.village')}
          path="villageId"
          value={village}
          onChange={setVillage}
          choices={villages}
        />
        <div className={`${styles.line} ${styles.kinds}`}>
          {personKinds.map((kind) => (
            <CheckField
              key={kind}
              label={t(`person.kind.${kind}`)}
              checked={kinds.includes(kind)}
              onChange={(on) =>
                setKinds(personKinds.filter((one) => (one === kind ? on : kinds.includes(one))))
              }
            />
          ))}
        </div>
        <div className={styles.line}>
          <RefusalNote
            refusal={amend.refusal ?? setting.refusal}
            unplaced={(problem) => !/^(nameFa|nameLatin|phone|iban|villageId)$/.test(problem.path)}
          />
        </div>
        <div className={`${styles.line} ${styles.acts}`}>
          <Button type="submit" loading={amend.sending || setting.sending} data-testid="save-person">
            {t('person.save')}
          </Button>
          <Button variant="default" onClick={onLeave}>
            {t('act.leave')}
          </Button>
        </div>
      </form>
    </Problems>
  );
}
