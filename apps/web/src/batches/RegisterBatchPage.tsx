import { Button } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { DraftNote } from '../form/DraftNote';
import { byPath, Problems } from '../form/Field';
import { ChoiceField, TextField } from '../form/fields';
import { useDraft } from '../form/useDraft';
import { PageHead } from '../frame/PageHead';
import { useWords } from '../language/useWords';
import { keeping } from '../line/keeping';
import type { Problem } from '../line/refusal';
import { RefusalNote } from '../line/RefusalNote';
import { useAll } from '../line/useAll';
import { useQueuedCommand } from '../outbox/useQueuedCommand';
import { weaves } from '../session/account';
import { useAccount } from '../session/session';
import { BatchDone, type DoneBatch } from './BatchDone';
import { BatchWaits, type WaitingBatch } from './BatchWaits';
import { BatchSummary } from './BatchSummary';
import { CooperativeLooms, CooperativePeople, CooperativeVillages, RegisterBatch } from './batchQueries';
import styles from './RegisterBatchPage.module.css';
import { RugCard, type Choices } from './RugCard';
import { fieldOf, firstRug, readRugs, rugLike, type RugDraft } from './rugDraft';
import { goTo, useFastHands } from './useFastHands';

interface BatchDraft {
  cooperative: string;
  note: string;
  rugs: RugDraft[];
}

const keepVillages = keeping('villages');
const mostRugs = 500;
/** Whether a field of a rug's card shows a problem at this path. */
const hasField = (path: string) => {
  const field = /^rugs\.\d+\.(.+)$/.exec(path)?.[1];
  return field !== undefined && field in fieldOf;
};
const folded = [
  'construction',
  'knotType',
  'pile',
  'warp',
  'weft',
  'loomId',
  'villageId',
  'loomOnDate',
  'cutOffDate',
  'purpose',
  'raj.basisMm',
];

function useChoices(cooperativeId: string): Choices & { cooperatives: { value: string; label: string }[] } {
  const { name, compare, t, length } = useWords();
  const [{ data }] = useQuery({ query: CooperativeVillages, context: keepVillages });
  const pause = cooperativeId === '';
  const people = useAll(CooperativePeople, { cooperativeId }, (found) => found.people, pause, 'people');
  const looms = useAll(CooperativeLooms, { cooperativeId }, (found) => found.looms, pause, 'looms');
  return useMemo(
    () => ({
      makers: people.nodes.map((person) => ({
        id: person.id,
        label: person.displayName,
        beside: name(person.village.name),
      })),
      villageOfMaker: new Map(people.nodes.map((person) => [person.id, person.village.id])),
      villages: (data?.villages ?? [])
        .map((village) => ({ value: village.id, label: name(village.name) }))
        .sort((a, b) => compare(a.label, b.label)),
      looms: looms.nodes.map((loom) => ({
        value: loom.id,
        label: t('batch.loom', { code: loom.code, width: length(loom.widthMm) }),
      })),
      cooperatives: (data?.organisations.nodes ?? []).map((one) => ({
        value: one.id,
        label: name(one.name),
      })),
    }),
    [compare, data, length, looms.nodes, name, people.nodes, t],
  );
}

export function RegisterBatchPage() {
  const words = useWords();
  const { t, number } = words;
  const account = useAccount();
  const own = weaves(account.organisation?.kind) ? (account.organisation?.id ?? '') : '';
  const draft = useDraft<BatchDraft>('batch', () => ({ cooperative: own, note: '', rugs: [firstRug()] }));
  const { rugs, cooperative, note } = draft.value;
  const choices = useChoices(cooperative);
  const { send, sending, refusal, clear } = useQueuedCommand('registerBatch', RegisterBatch);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [step, setStep] = useState<'fill' | 'summary'>('fill');
  const [done, setDone] = useState<DoneBatch | WaitingBatch | null>(null);

  const { set } = draft;
  const changeRugs = useCallback(
    (change: (rugs: RugDraft[]) => RugDraft[]) =>
      set((now) => ({ ...now, rugs: change(now.rugs).slice(0, mostRugs) })),
    [set],
  );
  const change = useCallback(
    (key: string, part: Partial<RugDraft>) =>
      changeRugs((now) => now.map((rug) => (rug.key === key ? { ...rug, ...part } : rug))),
    [changeRugs],
  );
  const copy = useCallback(
    (key: string) =>
      changeRugs((now) => now.flatMap((rug) => (rug.key === key ? [rug, rugLike(rug)] : [rug]))),
    [changeRugs],
  );
  const remove = useCallback(
    (key: string) =>
      changeRugs((now) => (now.length > 1 ? now.filter((rug) => rug.key !== key) : [firstRug()])),
    [changeRugs],
  );
  const hands = useFastHands(rugs.length, changeRugs);

  const shownProblems = useMemo(
    () => (problems.length > 0 ? problems : (refusal?.problems ?? [])),
    [problems, refusal],
  );
  const placed = useMemo(() => byPath(shownProblems), [shownProblems]);

  function goToFirst(found: Problem[]) {
    const [, index, field] = /^rugs\.(\d+)\.(.+)$/.exec(found[0]?.path ?? '') ?? [];
    if (index && field) goTo(Number(index), field);
  }
  function toSummary() {
    const read = readRugs(rugs, words);
    const found = cooperative
      ? read.problems
      : [{ path: 'cooperativeId', message: t('batch.missing'), nextStep: '' }, ...read.problems];
    setProblems(found);
    clear();
    if (found.length > 0) return goToFirst(found);
    setStep('summary');
    scrollTo({ top: 0 });
  }
  async function register() {
    const { inputs } = readRugs(rugs, words);
    const input = {
      commandKey: draft.commandKey,
      cooperativeId: cooperative,
      note: note.trim() || null,
      rugs: inputs,
    };
    const about = { count: inputs.length, name: [...new Set(inputs.map((rug) => rug.design))].join('، ') };
    const kept = await send({ input }, { about, typed: draft.value });
    if (!kept) return;
    draft.clear();
    setDone('done' in kept ? kept.done.batch : { waits: inputs.length });
    setStep('fill');
    scrollTo({ top: 0 });
  }

  if (done && 'waits' in done) return <BatchWaits batch={done} again={() => setDone(null)} />;
  if (done) return <BatchDone batch={done} again={() => setDone(null)} />;

  const designs = [...new Set(rugs.map((rug) => rug.design.trim()).filter(Boolean))];
  const rugProblems = shownProblems.filter((problem) => problem.path.startsWith('rugs.'));
  const placeOf = (path: string) => {
    const index = /^rugs\.(\d+)/.exec(path)?.[1];
    return index === undefined ? '' : t('batch.rugNumber', { number: number(Number(index) + 1) });
  };
  const inSummary = step === 'summary' && rugProblems.length === 0;
  return (
    <Problems value={placed}>
      <PageHead title={t('batch.title')} says={inSummary ? t('batch.summarySays') : t('batch.says')} />
      {/* What is wrong with a rug is shown at the rug; all else (the line, a right) where it was sent from. */}
      {inSummary ? (
        <BatchSummary
          rugs={readRugs(rugs, words).inputs}
          note={note}
          back={() => setStep('fill')}
          send={() => void register()}
          sending={sending}
          refusal={refusal}
        />
      ) : (
        <div {...hands}>
          <DraftNote restored={draft.restored} savedAt={draft.savedAt} clear={draft.clear} />
          {refusal && (
            <div className={styles.refused}>
              <RefusalNote
                refusal={refusal}
                unplaced={(problem) => !hasField(problem.path)}
                placeOf={placeOf}
              />
            </div>
          )}
          {!own && (
            <div className={styles.who}>
              <ChoiceField
                label={t('rug.cooperative')}
                path="cooperativeId"
                value={cooperative}
                onChange={(value) => set((now) => ({ ...now, cooperative: value }))}
                choices={choices.cooperatives}
                blank={t('form.choose')}
              />
            </div>
          )}
          <datalist id="designs">
            {designs.map((design) => (
              <option key={design} value={design} />
            ))}
          </datalist>
          {rugs.map((rug, index) => (
            <RugCard
              key={rug.key}
              rug={rug}
              index={index}
              choices={choices}
              change={change}
              copy={copy}
              remove={remove}
              mustShowAll={
                (index === 0 && !draft.restored) ||
                folded.some((field) => placed.has(`rugs.${index}.${field}`))
              }
            />
          ))}
          <div className={styles.foot}>
            <Button
              variant="default"
              disabled={rugs.length >= mostRugs}
              onClick={() => {
                changeRugs((now) => [...now, rugLike(now[now.length - 1] ?? firstRug())]);
                goTo(rugs.length, 'design');
              }}
              data-testid="add-rug"
            >
              {t('batch.addLike')}
            </Button>
            <p className={styles.keys}>{t('batch.keys')}</p>
          </div>
          <div className={styles.note}>
            <TextField
              label={t('batch.note')}
              optional
              long
              path="note"
              value={note}
              onChange={(value) => set((now) => ({ ...now, note: value }))}
            />
          </div>
          {shownProblems.length > 0 && (
            <p role="alert" className={styles.wrong} data-testid="problem-count">
              {t('batch.problems', { count: shownProblems.length, number: number(shownProblems.length) })}{' '}
              <button type="button" onClick={() => goToFirst(rugProblems)}>
                {t('batch.toFirst')}
              </button>
            </p>
          )}
          <Button size="md" onClick={toSummary} data-testid="to-summary">
            {t('batch.toSummary', { count: rugs.length, number: number(rugs.length) })}
          </Button>
        </div>
      )}
    </Problems>
  );
}
