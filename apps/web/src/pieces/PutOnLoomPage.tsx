import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { newCommandKey } from '../form/commandKey';
import { CheckField, ChoiceField, DateField, NumberField, TextField } from '../form/fields';
import { StepForm } from '../form/StepForm';
import { PageHead } from '../frame/PageHead';
import type { Construction } from '../gql/graphql';
import { readDay, today } from '../language/dates';
import { readNumber } from '../language/digits';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import type { Problem } from '../line/refusal';
import { useCommand } from '../line/useCommand';
import { CooperativePeople } from '../batches/batchQueries';
import organisation from '../organisations/organisation.module.css';
import { isQuestion, answersIn, PieceQuestions } from './PieceQuestions';
import { PutOnLoom } from './piece';

graphql(`
  fragment LoomChoice on Loom {
    id
    code
    widthMm
    freeMm
    status
    village {
      id
      name {
        ...Name
      }
    }
    cooperative {
      id
    }
  }
`);

const LoomChoices = graphql(`
  query LoomChoices {
    idle: looms(status: IDLE, first: 150) {
      nodes {
        ...LoomChoice
      }
    }
    inUse: looms(status: IN_USE, first: 50) {
      nodes {
        ...LoomChoice
      }
    }
  }
`);

const constructions: Construction[] = ['KNOTTED', 'KILIM', 'JAJIM', 'SHAL', 'MAT'];
const route = getRouteApi('/pieces/new');

interface Plan {
  loom: string;
  design: string;
  construction: Construction;
  width: string;
  length: string;
  raj: string;
  basis: string;
  started: string;
  beside: boolean;
}

/** Puts a piece on a loom: on which, what it is to become, who weaves it. */
export function PutOnLoomPage() {
  const { t, name, day, length, compare } = useWords();
  const go = useNavigate();
  const { loom: named = '' } = route.useSearch();
  const [key] = useState(newCommandKey);
  const [plan, setPlan] = useState<Plan>({
    ...{ loom: named, design: '', construction: 'KNOTTED', width: '', length: '', raj: '' },
    ...{ basis: '70', started: day(today()), beside: false },
  });
  const [weavers, setWeavers] = useState<string[]>([]);
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [missing, setMissing] = useState<Problem[]>([]);
  const [{ data }] = useQuery({ query: LoomChoices });
  const looms = [...(data?.idle.nodes ?? []), ...(data?.inUse.nodes ?? [])];
  const loom = looms.find(({ id }) => id === plan.loom);
  const cooperativeId = loom?.cooperative.id ?? '';
  const [{ data: members }] = useQuery({
    query: CooperativePeople,
    variables: { cooperativeId, after: null },
    pause: cooperativeId === '',
  });
  const { send, sending, refusal, clear } = useCommand(PutOnLoom);
  const set = (part: Partial<Plan>) => setPlan((now) => ({ ...now, ...part }));
  const isKnotted = plan.construction === 'KNOTTED';

  async function submit() {
    const [width, high, raj] = [plan.width, plan.length, plan.raj].map(readNumber);
    const startedOn = readDay(plan.started);
    const lacking = Object.entries({
      loomId: plan.loom,
      design: plan.design.trim(),
      widthMm: width,
      lengthMm: high,
      ...(isKnotted ? { 'raj.count': raj } : {}),
      startedOn,
      weaverIds: weavers[0],
    }).filter(([, value]) => !value);
    setMissing(lacking.map(([path]) => ({ path, message: t('batch.missing'), nextStep: '' })));
    clear();
    if (lacking.length > 0) return;
    const answer = await send({
      input: {
        commandKey: key,
        loomId: plan.loom,
        design: plan.design,
        construction: plan.construction,
        widthMm: Math.round((width ?? 0) * 10),
        lengthMm: Math.round((high ?? 0) * 10),
        raj: isKnotted ? { count: Math.round(raj ?? 0), basisMm: Number(plan.basis) } : null,
        weaverIds: weavers,
        startedOn,
        beside: plan.beside,
        answers: answersIn(answers),
      },
    });
    if (answer) await go({ to: '/pieces/$id', params: { id: answer.piece.id } });
  }

  return (
    <>
      <PageHead title={t('pieces.putOnTitle')} says={t('pieces.putOnSays')} />
      <StepForm
        name="piece"
        stands="page"
        doneBy="send-piece"
        act={t('pieces.putOn')}
        sending={sending}
        refusal={refusal}
        missing={missing}
        placed={/^(loomId|design|construction|startedOn|widthMm|lengthMm|raj\.(count|basisMm))$/}
        elsewhere={isQuestion}
        submit={() => void submit()}
      >
        <ChoiceField
          label={t('rug.loom')}
          path="loomId"
          value={plan.loom}
          onChange={(next) => {
            set({ loom: next });
            setWeavers([]);
          }}
          choices={looms.map((one) => ({
            value: one.id,
            label: `\u2066${one.code}\u2069 · ${length(one.freeMm)} ${t('looms.cm')} · ${name(one.village.name)} · ${t(`looms.status.${one.status}`)}`,
          }))}
          blank={t('form.choose')}
          testId="piece-loom"
        />
        <TextField
          label={t('rug.design')}
          path="design"
          value={plan.design}
          onChange={(design) => set({ design })}
          testId="piece-design"
        />
        <ChoiceField
          label={t('rug.construction')}
          path="construction"
          value={plan.construction}
          onChange={(next) => set({ construction: next as Construction })}
          choices={constructions.map((value) => ({ value, label: t(`construction.${value}`) }))}
        />
        <DateField
          label={t('rug.loomOn')}
          path="startedOn"
          value={plan.started}
          onChange={(started) => set({ started })}
          testId="piece-started"
        />
        <NumberField
          label={t('pieces.width')}
          path="widthMm"
          value={plan.width}
          onChange={(width) => set({ width })}
          unit={t('looms.cm')}
          testId="piece-width"
        />
        <NumberField
          label={t('pieces.length')}
          path="lengthMm"
          value={plan.length}
          onChange={(next) => set({ length: next })}
          unit={t('looms.cm')}
          testId="piece-length"
        />
        {isKnotted && (
          <>
            <NumberField
              label={t('rug.raj')}
              path="raj.count"
              value={plan.raj}
              onChange={(raj) => set({ raj })}
              testId="piece-raj"
            />
            <ChoiceField
              label={t('batch.basis')}
              path="raj.basisMm"
              value={plan.basis}
              onChange={(basis) => set({ basis })}
              choices={['70', '65'].map((value) => ({
                value,
                label: `${length(Number(value))} ${t('looms.cm')}`,
              }))}
            />
          </>
        )}
        <fieldset className={organisation.ticks} data-testid="piece-weavers">
          <legend>{t('pieces.whoWeaves')}</legend>
          {!loom && <p className={organisation.soft}>{t('pieces.loomFirst')}</p>}
          {[...(members?.people.nodes ?? [])]
            .sort(
              (a, b) =>
                Number(b.village.id === loom?.village.id) - Number(a.village.id === loom?.village.id) ||
                compare(a.displayName, b.displayName),
            )
            .map((person) => (
              <CheckField
                key={person.id}
                label={person.displayName}
                checked={weavers.includes(person.id)}
                onChange={(on) =>
                  setWeavers((now) => (on ? [...now, person.id] : now.filter((id) => id !== person.id)))
                }
              />
            ))}
        </fieldset>
        {loom?.status === 'IN_USE' && (
          <div className={organisation.wide}>
            <CheckField
              label={t('pieces.beside')}
              checked={plan.beside}
              onChange={(beside) => set({ beside })}
            />
          </div>
        )}
        <div className={organisation.wide}>
          <PieceQuestions
            problems={refusal?.problems}
            answers={answers}
            onAnswer={(rule, answer) => setAnswers((now) => ({ ...now, [rule]: answer }))}
          />
          {missing.some(({ path }) => path === 'weaverIds') && <p role="alert">{t('pieces.noWeaver')}</p>}
        </div>
      </StepForm>
    </>
  );
}
