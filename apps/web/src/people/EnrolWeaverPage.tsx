import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { CooperativeVillages } from '../batches/batchQueries';
import { DraftNote } from '../form/DraftNote';
import { byPath, Problems } from '../form/Field';
import { CheckField, ChoiceField, DateField, TextField } from '../form/fields';
import { useDraft } from '../form/useDraft';
import { PageHead } from '../frame/PageHead';
import { readDay, today } from '../language/dates';
import { plainDigits } from '../language/digits';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import type { Problem } from '../line/refusal';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { useAccount } from '../session/session';
import styles from './EnrolWeaverPage.module.css';

const EnrolWeaver = graphql(`
  mutation EnrolWeaver($input: EnrolWeaverInput!) {
    enrolWeaver(input: $input) {
      __typename
      ... on PersonPayload {
        person {
          id
          displayName
        }
      }
      ...RefusalParts
    }
  }
`);

interface Weaver {
  cooperative: string;
  village: string;
  nationalId: string;
  nameFa: string;
  nameLatin: string;
  phone: string;
  memberSince: string;
  consent: boolean;
}

export function EnrolWeaverPage() {
  const words = useWords();
  const { t, name, compare, day } = words;
  const account = useAccount();
  const own = account.organisation?.kind === 'COOPERATIVE' ? account.organisation.id : '';
  const draft = useDraft<Weaver>('weaver', () => ({
    cooperative: own,
    village: '',
    nationalId: '',
    nameFa: '',
    nameLatin: '',
    phone: '',
    memberSince: day(today()),
    consent: false,
  }));
  const weaver = draft.value;
  const [{ data }] = useQuery({ query: CooperativeVillages });
  const { send, sending, refusal, clear } = useCommand(EnrolWeaver);
  const [missing, setMissing] = useState<Problem[]>([]);
  const [enrolled, setEnrolled] = useState('');
  const set = (part: Partial<Weaver>) => draft.set((now) => ({ ...now, ...part }));
  const named = (things: { id: string; name: Parameters<typeof name>[0] }[] | undefined) =>
    (things ?? [])
      .map((thing) => ({ value: thing.id, label: name(thing.name) }))
      .sort((a, b) => compare(a.label, b.label));

  async function submit(event: FormEvent) {
    event.preventDefault();
    const memberSince = readDay(weaver.memberSince);
    const found = (
      [
        ['cooperativeId', weaver.cooperative],
        ['villageId', weaver.village],
        ['nationalId', weaver.nationalId.trim()],
        ['nameFa', weaver.nameFa.trim()],
        ['nameLatin', weaver.nameLatin.trim()],
        ['memberSince', memberSince ?? ''],
      ] as const
    ).flatMap(([path, value]) =>
      value
        ? []
        : [
            {
              path,
              message: path === 'memberSince' ? t('form.noSuchDay') : t('batch.missing'),
              nextStep: '',
            },
          ],
    );
    setMissing(found);
    clear();
    if (found.length > 0 || !memberSince) return;
    const answer = await send({
      input: {
        commandKey: draft.commandKey,
        cooperativeId: weaver.cooperative,
        villageId: weaver.village,
        nationalId: plainDigits(weaver.nationalId).replace(/\D/g, ''),
        nameFa: weaver.nameFa.trim(),
        nameLatin: weaver.nameLatin.trim(),
        phone: plainDigits(weaver.phone).replace(/[^\d+]/g, '') || null,
        memberSince,
        consentToBeNamed: weaver.consent,
      },
    });
    if (!answer) return;
    setEnrolled(answer.person.displayName);
    draft.clear();
    scrollTo({ top: 0 });
  }

  return (
    <Problems value={byPath(missing.length > 0 ? missing : refusal?.problems)}>
      <PageHead title={t('people.enrolTitle')} says={t('people.enrolSays')} />
      {enrolled && (
        <p role="status" className={styles.done} data-testid="enrolled">
          {t('people.enrolled', { name: enrolled })} <Link to="/people">{t('people.title')}</Link>
        </p>
      )}
      <DraftNote restored={draft.restored} savedAt={draft.savedAt} clear={draft.clear} />
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('people.nameFa')}
          path="nameFa"
          value={weaver.nameFa}
          onChange={(nameFa) => set({ nameFa })}
          testId="name-fa"
        />
        <TextField
          label={t('people.nameLatin')}
          path="nameLatin"
          value={weaver.nameLatin}
          onChange={(nameLatin) => set({ nameLatin })}
          ltr
        />
        <TextField
          label={t('people.nationalId')}
          path="nationalId"
          value={weaver.nationalId}
          onChange={(nationalId) => set({ nationalId })}
          inputMode="numeric"
          hint={t('people.nationalIdHint')}
          testId="national-id"
        />
        <TextField
          label={t('people.phone')}
          path="phone"
          optional
          value={weaver.phone}
          onChange={(phone) => set({ phone })}
          inputMode="tel"
        />
        {!own && (
          <ChoiceField
            label={t('rug.cooperative')}
            path="cooperativeId"
            value={weaver.cooperative}
            onChange={(cooperative) => set({ cooperative })}
            choices={named(data?.organisations.nodes)}
            blank={t('form.choose')}
          />
        )}
        <ChoiceField
          label={t('rug.village')}
          path="villageId"
          value={weaver.village}
          onChange={(village) => set({ village })}
          choices={named(data?.villages)}
          blank={t('form.choose')}
          testId="village"
        />
        <DateField
          label={t('people.memberSince')}
          path="memberSince"
          value={weaver.memberSince}
          onChange={(memberSince) => set({ memberSince })}
        />
        <div className={styles.wide}>
          <CheckField
            label={t('people.consentAsked')}
            checked={weaver.consent}
            onChange={(consent) => set({ consent })}
          />
        </div>
        <div className={styles.wide}>
          <RefusalNote
            refusal={refusal}
            unplaced={(problem) =>
              !/^(nameFa|nameLatin|nationalId|phone|cooperativeId|villageId|memberSince)$/.test(problem.path)
            }
          />
        </div>
        <Button type="submit" size="md" loading={sending} data-testid="enrol">
          {t('people.enrol')}
        </Button>
      </form>
    </Problems>
  );
}
