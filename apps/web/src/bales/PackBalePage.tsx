import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { DraftNote } from '../form/DraftNote';
import { byPath, Problems } from '../form/Field';
import { NumberField } from '../form/fields';
import { useDraft } from '../form/useDraft';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import { Code } from '../language/Code';
import { readNumber } from '../language/digits';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import type { Problem } from '../line/refusal';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { Icon } from '../look/Icon';
import { QuestionCard } from '../plausibility/QuestionCard';
import { ruleOf } from '../plausibility/ruleOf';
import type { PickedRug } from '../rugs/picked';
import { StockPicker } from '../rugs/StockPicker';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import styles from './PackBalePage.module.css';

const PackBale = graphql(`
  mutation PackBale($input: PackBaleInput!) {
    packBale(input: $input) {
      __typename
      ... on PackBalePayload {
        bale {
          id
          sscc
          rugCount
        }
      }
      ...RefusalParts
    }
  }
`);

interface BaleDraft {
  picked: PickedRug[];
  gross: string;
}

const route = getRouteApi('/bales/new');

export function PackBalePage() {
  const { shipment } = route.useSearch();
  const { t, number, area, weight } = useWords();
  const account = useAccount();
  const draft = useDraft<BaleDraft>('bale', () => ({ picked: [], gross: '' }));
  const { picked, gross } = draft.value;
  const { send, sending, refusal } = useCommand(PackBale);
  const [missing, setMissing] = useState<Problem[]>([]);
  const [packed, setPacked] = useState<{ sscc: string; rugCount: number } | null>(null);
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const netG = picked.reduce((sum, rug) => sum + rug.weightG, 0);
  const areaCm2 = picked.reduce((sum, rug) => sum + rug.areaCm2, 0);
  const problems = missing.length > 0 ? missing : (refusal?.problems ?? []);

  const changePicked = (change: (now: PickedRug[]) => PickedRug[]) =>
    draft.set((now) => ({ ...now, picked: change(now.picked) }));

  async function pack() {
    const kg = readNumber(gross);
    setMissing(
      kg
        ? []
        : [
            {
              path: 'grossG',
              message: gross.trim() ? t('batch.notNumber') : t('bale.grossMissing'),
              nextStep: '',
            },
          ],
    );
    if (!kg) return;
    const answer = await send({
      input: {
        commandKey: draft.commandKey,
        rugIds: picked.map((rug) => rug.id),
        grossG: Math.round(kg * 1000),
        answers: Object.entries(answers).flatMap(([rule, said]) =>
          said.trim() ? [{ rule, answer: said.trim() }] : [],
        ),
      },
    });
    if (!answer) return;
    setAnswers({});
    setPacked(answer.bale);
    draft.clear();
    scrollTo({ top: 0 });
  }

  // One question a rule: what is said to it is said of all rugs that it is about.
  const questions = [
    ...new Map(problems.flatMap((one) => (ruleOf(one) ? [[ruleOf(one)!, one] as const] : []))),
  ];
  const rest = (problem: Problem) => problem.path !== 'grossG' && !ruleOf(problem);
  const place = (path: string) => picked[Number(/^rugIds\.(\d+)/.exec(path)?.[1] ?? -1)]?.code ?? '';

  return (
    <Problems value={byPath(problems)}>
      <PageHead
        title={t('bale.packTitle')}
        says={shipment ? t('bale.packForShipment', { code: shipment }) : t('bale.packSays')}
        action={
          shipment && (
            <LinkButton to="/t/$code" params={{ code: shipment }} variant="default">
              {t('bale.backToShipment', { code: shipment })}
            </LinkButton>
          )
        }
      />
      {packed && (
        <p role="status" className={styles.packed} data-testid="bale-packed">
          {t('bale.packed', { count: packed.rugCount, number: number(packed.rugCount) })}{' '}
          <Link to="/t/$code" params={{ code: packed.sscc }}>
            <Code>{packed.sscc}</Code>
          </Link>
          {!shipment && may(account, 'bookShipment') && (
            <>
              {' · '}
              <Link to="/shipments/new">{t('desk.bookShipment')}</Link>
            </>
          )}
        </p>
      )}
      <DraftNote restored={draft.restored} savedAt={draft.savedAt} clear={draft.clear} />
      <div className={styles.page}>
        <StockPicker picked={picked} onChange={changePicked} unpacked shipment={shipment} />
        <aside className={styles.bale} data-empty={picked.length === 0 && !gross} aria-labelledby="in-bale">
          <h2 id="in-bale">{t('bale.inBale')}</h2>
          <p data-testid="bale-sum">
            {t('bale.sum', {
              rugs: t('rugs.count', { count: picked.length, number: number(picked.length) }),
              area: area(areaCm2),
              net: weight(netG),
            })}
          </p>
          <ul>
            {picked.map((rug) => (
              <li key={rug.id}>
                <span>
                  <Code>{rug.code}</Code> <bdi>{rug.design}</bdi>
                </span>
                <button
                  type="button"
                  aria-label={t('form.takeOut', { name: rug.code })}
                  onClick={() => changePicked((now) => now.filter((one) => one.id !== rug.id))}
                >
                  <Icon name="cross" size={16} />
                </button>
              </li>
            ))}
          </ul>
          <NumberField
            label={t('bale.grossKg')}
            path="grossG"
            hint={picked.length > 0 ? t('bale.grossHint', { net: weight(netG) }) : undefined}
            value={gross}
            onChange={(value) => draft.set((now) => ({ ...now, gross: value }))}
            testId="gross"
          />
          <RefusalNote refusal={refusal} placeOf={place} unplaced={rest} />
          {questions.map(([rule, problem]) => (
            <QuestionCard
              key={rule}
              rule={rule}
              odd={`${place(problem.path)}: ${problem.message}`}
              may={problem.nextStep}
              answer={answers[rule] ?? ''}
              onAnswer={(said) => setAnswers((now) => ({ ...now, [rule]: said }))}
            />
          ))}
          <Button
            loading={sending}
            disabled={picked.length === 0}
            onClick={() => void pack()}
            data-testid="pack"
          >
            {t('bale.packNow')}
          </Button>
        </aside>
      </div>
    </Problems>
  );
}
