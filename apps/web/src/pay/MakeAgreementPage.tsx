import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { CooperativePeople } from '../batches/batchQueries';
import { newCommandKey } from '../form/commandKey';
import { ChoiceField, DateField, NumberField, TextField } from '../form/fields';
import { NameField } from '../form/NameField';
import { StepForm } from '../form/StepForm';
import { PageHead } from '../frame/PageHead';
import type { CooperativePeopleQuery, PayBasis, PaySharing } from '../gql/graphql';
import { readDay, today } from '../language/dates';
import { readNumber } from '../language/digits';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { useAll } from '../line/useAll';
import { useCommand } from '../line/useCommand';
import { useAccount } from '../session/session';
import { AgreedThing } from './AgreedThing';
import { MoneyField, nothingSaid, saidMoney } from './MoneyField';
import styles from './pay.module.css';

const Make = graphql(`
  mutation MakePayAgreement($input: MakePayAgreementInput!) {
    makePayAgreement(input: $input) {
      __typename
      ... on PayAgreementPayload {
        agreement {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

const route = getRouteApi('/pay/agreements/new');
const bases: PayBasis[] = ['PER_M2', 'PER_1000_KNOTS', 'PER_PIECE'];
const sharings: PaySharing[] = ['EQUAL', 'PARTS', 'WEAVER_DAYS'];
const pickPeople = (data: CooperativePeopleQuery) => data.people;

/** Records what was agreed: the price, for what, with whom, from when. */
export function MakeAgreementPage() {
  const { t, name, day } = useWords();
  const navigate = useNavigate();
  const { rug, piece } = route.useSearch();
  const isForOne = Boolean(rug ?? piece);
  const account = useAccount();
  const cooperativeId = account.organisation?.id ?? '';
  const people = useAll(CooperativePeople, { cooperativeId }, pickPeople);
  const { send, sending, refusal } = useCommand(Make);
  const [commandKey, setCommandKey] = useState(newCommandKey);
  const [basis, setBasis] = useState<PayBasis>(isForOne ? 'PER_PIECE' : 'PER_M2');
  const [rate, setRate] = useState(nothingSaid);
  const [sharing, setSharing] = useState<PaySharing>('EQUAL');
  const [women, setWomen] = useState<string[]>([]);
  const [parts, setParts] = useState<Record<string, string>>({});
  const [design, setDesign] = useState('');
  const [written, setWritten] = useState(() => day(today()));
  const [note, setNote] = useState('');
  const names = useMemo(
    () =>
      people.nodes.map((person) => ({
        id: person.id,
        label: person.displayName,
        beside: name(person.village.name),
      })),
    [people.nodes, name],
  );
  const money = saidMoney(rate);
  const from = readDay(written);

  async function submit() {
    if (!money || !from) return;
    const parties = women.map((personId) => ({
      personId,
      parts: sharing === 'PARTS' ? readNumber(parts[personId] ?? '') : null,
    }));
    const input = { commandKey, cooperativeId, basis, rate: money, sharing, parties, from };
    const only = { rugId: rug ?? null, pieceId: piece ?? null, design: isForOne ? null : design || null };
    const answer = await send({ input: { ...input, ...only, note: note || null } });
    if (answer) await navigate({ to: '/pay/agreements' });
    else setCommandKey(newCommandKey());
  }

  return (
    <>
      <PageHead title={t('pay.makeAgreement')} says={t('pay.makeAgreementSays')} />
      <StepForm
        name="agreement"
        stands="page"
        doneBy="send-agreement"
        act={t('pay.record')}
        ready={Boolean(money && from)}
        sending={sending}
        refusal={refusal}
        placed={/^(rate|from|note|design)$/}
        submit={() => void submit()}
      >
        {isForOne && (
          <div className={styles.wide}>
            <AgreedThing rug={rug} piece={piece} />
          </div>
        )}
        <ChoiceField
          label={t('pay.basis')}
          path="basis"
          value={basis}
          onChange={(value) => setBasis(value as PayBasis)}
          choices={bases.map((value) => ({ value, label: t(`pay.per.${value}`) }))}
          testId="pay-basis"
        />
        <DateField
          label={t('pay.from')}
          path="from"
          value={written}
          onChange={setWritten}
          hint={t('pay.fromHint')}
          testId="agreement-from"
        />
        <MoneyField label={t('pay.rate')} path="rate" value={rate} onChange={setRate} />
        <div className={styles.wide}>
          <NameField
            label={t('pay.with')}
            path="parties"
            choices={names}
            chosen={women}
            onChange={setWomen}
            several
            optional
            hint={t('pay.withHint')}
            testId="agreement-women"
          />
        </div>
        <ChoiceField
          label={t('pay.sharing')}
          path="sharing"
          value={sharing}
          onChange={(value) => setSharing(value as PaySharing)}
          choices={sharings.map((value) => ({ value, label: t(`pay.sharings.${value}`) }))}
        />
        {!isForOne && (
          <TextField
            label={t('pay.onlyDesign')}
            path="design"
            value={design}
            onChange={setDesign}
            optional
            hint={t('pay.onlyDesignHint')}
          />
        )}
        {sharing === 'PARTS' &&
          women.map((id, i) => (
            <NumberField
              key={id}
              label={t('pay.partsOf', { name: names.find((one) => one.id === id)?.label ?? '' })}
              path={`parties.${i}.parts`}
              value={parts[id] ?? ''}
              onChange={(value) => setParts((now) => ({ ...now, [id]: value }))}
            />
          ))}
        <div className={styles.wide}>
          <TextField
            label={t('pay.note')}
            path="note"
            value={note}
            onChange={setNote}
            optional
            hint={t('pay.noNames')}
          />
        </div>
      </StepForm>
    </>
  );
}
