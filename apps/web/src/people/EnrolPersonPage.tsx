import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { CooperativeVillages, weaversIn } from '../batches/batchQueries';
import { DraftNote } from '../form/DraftNote';
import { byPath, Problems } from '../form/Field';
import { CheckField, ChoiceField, DateField, TextField } from '../form/fields';
import { newCommandKey } from '../form/commandKey';
import { useDraft } from '../form/useDraft';
import { PageHead } from '../frame/PageHead';
import type { PersonKind } from '../gql/graphql';
import { readDay, today } from '../language/dates';
import { plainDigits } from '../language/digits';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import type { Problem } from '../line/refusal';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { weaves } from '../session/account';
import { useAccount } from '../session/session';
import styles from './EnrolPersonPage.module.css';
import { personKinds } from './personParts';
import { isPossibleDuplicate, SamePerson, type PossibleDuplicate } from './SamePerson';

/** The fields that show by themselves what is wrong with them. */
const shown = /^(nameFa|nameLatin|nationalId|phone|iban|cooperativeId|villageId|memberSince)$/;

const EnrolPerson = graphql(`
  mutation EnrolPerson($input: EnrolPersonInput!) {
    enrolPerson(input: $input) {
      __typename
      ... on PersonPayload {
        person {
          id
          displayName
        }
      }
      ... on PossibleDuplicate {
        candidates {
          likeness
          person {
            ...PersonBeside
          }
        }
        hiddenCandidates
      }
      ...RefusalParts
    }
  }
`);

const TakeIn = graphql(`
  mutation TakeIn($input: JoinCooperativeInput!) {
    joinCooperative(input: $input) {
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

interface Enrolment {
  kinds: PersonKind[];
  iban: string;
  cooperative: string;
  village: string;
  nationalId: string;
  nameFa: string;
  nameLatin: string;
  phone: string;
  memberSince: string;
  consent: boolean;
}

/** What is never kept in the browser: her clerk types it again. */
const PERSONAL = ['nationalId', 'nameFa', 'nameLatin', 'phone', 'iban'] as const;

export function EnrolPersonPage() {
  const words = useWords();
  const { t, name, compare, day } = words;
  const account = useAccount();
  const own = weaves(account.organisation?.kind) ? (account.organisation?.id ?? '') : '';
  const blank = (): Enrolment => ({
    kinds: ['MAKER'],
    cooperative: own,
    village: '',
    nationalId: '',
    nameFa: '',
    nameLatin: '',
    phone: '',
    iban: '',
    memberSince: day(today()),
    consent: false,
  });
  const draft = useDraft<Enrolment>('weaver', blank, PERSONAL);
  // A draft that was begun before there were kinds and accounts has none.
  const weaver = { ...blank(), ...draft.value };
  const [{ data }] = useQuery({ query: CooperativeVillages });
  const { send, sending, refusal, clear } = useCommand(EnrolPerson);
  const taking = useCommand(TakeIn);
  const [takeKey, setTakeKey] = useState(newCommandKey);
  const [missing, setMissing] = useState<Problem[]>([]);
  const [enrolled, setEnrolled] = useState<{ id: string; says: string } | null>(null);
  const set = (part: Partial<Enrolment>) => draft.set((now) => ({ ...now, ...part }));
  const named = (things: { id: string; name: Parameters<typeof name>[0] }[] | undefined) =>
    (things ?? [])
      .map((thing) => ({ value: thing.id, label: name(thing.name) }))
      .sort((a, b) => compare(a.label, b.label));

  const villageName = name(data?.villages.find(({ id }) => id === weaver.village)?.name);
  const suspected = isPossibleDuplicate(refusal) ? refusal : null;

  async function submit(answered?: PossibleDuplicate) {
    const memberSince = readDay(weaver.memberSince);
    const found = (
      [
        ['cooperativeId', own ? weaver.cooperative : 'none is fine'],
        ['kinds', weaver.kinds.join()],
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
        cooperativeId: weaver.cooperative || null,
        kinds: weaver.kinds,
        villageId: weaver.village,
        nationalId: plainDigits(weaver.nationalId).replace(/\D/g, ''),
        nameFa: weaver.nameFa.trim(),
        nameLatin: weaver.nameLatin.trim(),
        phone: plainDigits(weaver.phone).replace(/[^\d+]/g, '') || null,
        iban: plainDigits(weaver.iban).trim() || null,
        memberSince,
        consentToBeNamed: weaver.consent,
        notDuplicateOf: answered?.candidates.map(({ person }) => person.id) ?? null,
        confirmedDistinct: answered ? answered.hiddenCandidates > 0 : null,
      },
    });
    if (!answer) return;
    setEnrolled({ id: answer.person.id, says: t('people.enrolled', { name: answer.person.displayName }) });
    draft.clear();
    scrollTo({ top: 0 });
  }

  /** Somebody with this national code is enrolled and belongs nowhere: she becomes a member instead. */
  async function takeIn() {
    const answer = await taking.send({
      input: {
        commandKey: takeKey,
        nationalId: plainDigits(weaver.nationalId).replace(/\D/g, ''),
        ...{ name: weaver.nameFa || weaver.nameLatin, cooperativeId: weaver.cooperative || null },
      },
    });
    setTakeKey(newCommandKey());
    if (!answer) return;
    setEnrolled({ id: answer.person.id, says: t('person.tookIn', { name: answer.person.displayName }) });
    draft.clear();
    clear();
    scrollTo({ top: 0 });
  }

  const toggle = (kind: PersonKind, on: boolean) =>
    set({ kinds: personKinds.filter((one) => (one === kind ? on : weaver.kinds.includes(one))) });

  return (
    <Problems value={byPath(missing.length > 0 ? missing : refusal?.problems)}>
      <PageHead title={t('people.enrolTitle')} says={t('people.enrolSays')} />
      {enrolled && (
        <p role="status" className={styles.done} data-testid="enrolled">
          {enrolled.says}{' '}
          <Link to="/people/$id" params={{ id: enrolled.id }}>
            {t('person.pairs.openRecord')}
          </Link>
        </p>
      )}
      <DraftNote restored={draft.restored} savedAt={draft.savedAt} clear={draft.clear} />
      <form
        className={styles.form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void submit();
        }}
      >
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
          ltr
        />
        <TextField
          label={t('person.iban')}
          path="iban"
          optional
          value={weaver.iban}
          onChange={(iban) => set({ iban })}
          hint={t('person.ibanHint')}
          ltr
          testId="iban"
        />
        {!own && (
          <ChoiceField
            label={t('rug.cooperative')}
            path="cooperativeId"
            value={weaver.cooperative}
            onChange={(cooperative) => set({ cooperative })}
            choices={named(weaversIn(data))}
            blank={t('person.noMembership')}
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
        <fieldset className={`${styles.kinds} ${styles.wide}`}>
          <legend>{t('person.kinds')}</legend>
          <div>
            {personKinds.map((kind) => (
              <CheckField
                key={kind}
                label={t(`person.kind.${kind}`)}
                checked={weaver.kinds.includes(kind)}
                onChange={(on) => toggle(kind, on)}
              />
            ))}
          </div>
        </fieldset>
        <div className={styles.wide}>
          <CheckField
            label={t('people.consentAsked')}
            checked={weaver.consent}
            onChange={(consent) => set({ consent })}
          />
        </div>
        <div className={styles.wide}>
          <RefusalNote
            refusal={suspected ? null : refusal}
            unplaced={(problem) => !shown.test(problem.path)}
            action={
              refusal?.code === 'ALREADY_ENROLLED' &&
              weaver.cooperative && (
                <Button
                  mt="sm"
                  variant="default"
                  loading={taking.sending}
                  onClick={() => void takeIn()}
                  data-testid="take-in"
                >
                  {t('person.takeIn')}
                </Button>
              )
            }
          />
          <RefusalNote refusal={taking.refusal} />
        </div>
        {suspected ? (
          <SamePerson
            found={suspected}
            typed={{ ...weaver, village: villageName }}
            sending={sending}
            onNone={() => void submit(suspected)}
            onBack={clear}
          />
        ) : (
          <Button type="submit" size="md" loading={sending} data-testid="enrol">
            {t('people.enrol')}
          </Button>
        )}
      </form>
    </Problems>
  );
}
