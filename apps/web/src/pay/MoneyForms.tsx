import { Button } from '@mantine/core';
import { useState } from 'react';
import { newCommandKey } from '../form/commandKey';
import { ChoiceField, DateField, NumberField, TextField } from '../form/fields';
import { StepForm } from '../form/StepForm';
import type { PayWay } from '../gql/graphql';
import { readNumber } from '../language/digits';
import { readDay, today } from '../language/dates';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { useCommand } from '../line/useCommand';
import { QuestionCard } from '../plausibility/QuestionCard';
import { ruleOf } from '../plausibility/ruleOf';
import { IssueField, type ChosenIssue } from './IssueField';
import { MoneyField, nothingSaid, saidMoney } from './MoneyField';
import styles from './pay.module.css';
import type { PayAccountRow } from './payQueries';

const Advance = graphql(`
  mutation RecordAdvance($input: RecordAdvanceInput!) {
    recordAdvance(input: $input) {
      __typename
      ... on PayAccountPayload {
        account {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

const Charge = graphql(`
  mutation ChargeMaterial($input: ChargeMaterialInput!) {
    chargeMaterial(input: $input) {
      __typename
      ... on PayAccountPayload {
        account {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

const Correct = graphql(`
  mutation CorrectPayAccount($input: CorrectPayAccountInput!) {
    correctPayAccount(input: $input) {
      __typename
      ... on PayAccountPayload {
        account {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

const answersOf = (answers: Record<string, string>) =>
  Object.entries(answers).flatMap(([rule, said]) => (said.trim() ? [{ rule, answer: said.trim() }] : []));

const kinds = ['advance', 'charge', 'correct'] as const;
type Kind = (typeof kinds)[number];

interface Props {
  account: Pick<PayAccountRow, 'person' | 'cooperative' | 'runCode' | 'inRun'>;
  onDone: (said: string) => void;
}

/** What moves an account by hand: an advance, material, a correction. One form at a time. */
export function MoneyForms({ account, onDone }: Props) {
  const { t } = useWords();
  const [kind, setKind] = useState<Kind | null>(null);
  if (!kind)
    return (
      <div className={styles.acts}>
        {kinds.map((one) => (
          <Button key={one} variant="default" onClick={() => setKind(one)} data-testid={`form-${one}`}>
            {t(`pay.forms.${one}`)}
          </Button>
        ))}
      </div>
    );
  return (
    <MoneyForm
      kind={kind}
      account={account}
      onLeave={() => setKind(null)}
      onDone={(said) => {
        setKind(null);
        onDone(said);
      }}
    />
  );
}

function MoneyForm({ kind, account, onDone, onLeave }: Props & { kind: Kind; onLeave: () => void }) {
  const { t, day, number } = useWords();
  const advance = useCommand(Advance);
  const charge = useCommand(Charge);
  const correct = useCommand(Correct);
  const [commandKey, setCommandKey] = useState(newCommandKey);
  const [said, setSaid] = useState(nothingSaid);
  const [how, setHow] = useState<PayWay>('CASH');
  const [side, setSide] = useState('');
  const [note, setNote] = useState('');
  const [line, setLine] = useState('');
  const [written, setWritten] = useState(() => day(today()));
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [issued, setIssued] = useState<ChosenIssue | null>(null);
  const refusal = advance.refusal ?? charge.refusal ?? correct.refusal;
  const questions = (refusal?.problems ?? []).filter((problem) => ruleOf(problem) !== undefined);
  const money = saidMoney(said);
  const on = readDay(written);
  const isReady =
    money !== null && on !== null && (kind !== 'correct' || (side !== '' && note.trim() !== ''));

  function choose(issue: ChosenIssue | null) {
    setIssued(issue);
    if (issue?.rials) setSaid({ amount: number(issue.rials), unit: 'RIAL' });
  }

  async function send() {
    if (!money) return null;
    const input = {
      commandKey,
      cooperativeId: account.cooperative.id,
      personId: account.person.id,
      money,
      on,
    };
    if (kind === 'advance')
      return advance.send({ input: { ...input, how, note: note || null, answers: answersOf(answers) } });
    const issuedInput = issued && { lotId: issued.lotId, issue: issued.issue };
    if (kind === 'charge')
      return charge.send({ input: { ...input, issued: issuedInput, note: note || null } });
    const corrected = {
      side: side as 'OWED_MORE' | 'OWED_LESS',
      reason: note,
      correctsLine: readNumber(line),
    };
    return correct.send({ input: { ...input, ...corrected } });
  }
  async function submit() {
    if (await send()) return onDone(t(`pay.done.${kind}`));
    setCommandKey(newCommandKey());
  }

  return (
    <StepForm
      name={kind}
      title={t(`pay.forms.${kind}`)}
      says={t(`pay.formSays.${kind}`)}
      act={t('pay.record')}
      ready={isReady}
      sending={advance.sending || charge.sending || correct.sending}
      refusal={refusal}
      placed={/^(money|on|note|reason|side|how|correctsLine)$/}
      elsewhere={(problem) => ruleOf(problem) !== undefined}
      submit={() => void submit()}
      onLeave={onLeave}
    >
      <div className={styles.form}>
        {kind === 'advance' && account.runCode && account.inRun && (
          <p className={`${styles.caution} ${styles.wide}`} role="status" data-testid="advance-in-run">
            {t('pay.advanceInRun', { sum: account.inRun.shown, run: account.runCode })}
          </p>
        )}
        {kind === 'correct' && (
          <ChoiceField
            label={t('pay.side')}
            path="side"
            value={side}
            onChange={setSide}
            blank={t('form.choose')}
            choices={(['OWED_MORE', 'OWED_LESS'] as const).map((value) => ({
              value,
              label: t(`pay.sides.${value}`),
            }))}
            testId="correction-side"
          />
        )}
        {kind === 'charge' && (
          <div className={styles.wide}>
            <IssueField personId={account.person.id} chosen={issued} onChange={choose} />
          </div>
        )}
        <MoneyField label={t('pay.amount')} path="money" value={said} onChange={setSaid} />
        {kind === 'advance' && (
          <ChoiceField
            label={t('pay.how')}
            path="how"
            value={how}
            onChange={(value) => setHow(value as PayWay)}
            choices={(['CASH', 'BANK'] as const).map((value) => ({ value, label: t(`pay.ways.${value}`) }))}
          />
        )}
        <DateField label={t('pay.on')} path="on" value={written} onChange={setWritten} />
        {kind === 'correct' && (
          <NumberField
            label={t('pay.wrongLine')}
            path="correctsLine"
            value={line}
            onChange={setLine}
            optional
          />
        )}
        <div className={styles.wide}>
          <TextField
            label={kind === 'correct' ? t('pay.reason') : t('pay.note')}
            path={kind === 'correct' ? 'reason' : 'note'}
            value={note}
            onChange={setNote}
            optional={kind !== 'correct'}
            hint={t('pay.noNames')}
            testId="money-note"
          />
        </div>
      </div>
      {questions.map((problem) => {
        const rule = ruleOf(problem)!;
        return (
          <QuestionCard
            key={rule}
            rule={rule}
            odd={problem.message}
            may={problem.nextStep}
            answer={answers[rule] ?? ''}
            onAnswer={(words) => setAnswers((now) => ({ ...now, [rule]: words }))}
          />
        );
      })}
    </StepForm>
  );
}
