import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { DraftNote } from '../form/DraftNote';
import { byPath, Problems } from '../form/Field';
import { ChoiceField, TextField } from '../form/fields';
import type { KeptDraft } from '../form/keptDraft';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import { useWords } from '../language/useWords';
import type { Problem, Refusal } from '../line/refusal';
import { RefusalNote } from '../line/RefusalNote';
import { useNarrow } from '../look/useNarrow';
import { useQueuedCommand } from '../outbox/useQueuedCommand';
import { ruleOf } from '../plausibility/ruleOf';
import { AnsweringContext, type Answering } from './answering';
import { BatchDefaults } from './BatchDefaults';
import type { DoneBatch } from './BatchDone';
import styles from './BatchForm.module.css';
import { BatchSummary } from './BatchSummary';
import type { WaitingBatch } from './BatchWaits';
import { RegisterBatch } from './batchQueries';
import { allByRug } from './byRug';
import { Grid } from './Grid';
import { PhoneCards } from './PhoneCards';
import { readRugs } from './readRugs';
import type { BatchDraft } from './rugDraft';
import { fields, placeIn, type FieldOfRug } from './rugFields';
import { RugDrawer } from './RugDrawer';
import { useAsking, useUnbidden, type Found } from './useAsking';
import { useChoices } from './useChoices';
import { usePiece } from './usePiece';
import { mostRugs, useRugs } from './useRugs';

interface Props {
  draft: KeptDraft<BatchDraft>;
  /** The cooperative or unit of who registers; empty for staff, who choose one. */
  own: string;
  done: (batch: DoneBatch | WaitingBatch) => void;
}

export function BatchForm({ draft, own, done }: Props) {
  const words = useWords();
  const { t, number } = words;
  const isNarrow = useNarrow();
  const { cooperative, note, rugs, defaults } = draft.value;
  const { set } = draft;
  const choices = useChoices(cooperative);
  usePiece(useSearch({ from: '/batches/new' }).piece, set);
  const acts = useRugs(draft.value, set, choices, words);
  const { send, sending, refusal: refused, clear } = useQueuedCommand('registerBatch', RegisterBatch);
  const ask = useAsking(words);
  const [asking, setAsking] = useState(false);
  const [askRefused, setAskRefused] = useState<Refusal | null>(null);
  const refusal = askRefused ?? refused;
  const unbidden = useUnbidden(draft.value, choices, words);
  const [found, setFound] = useState<Found>(() => ({ problems: draft.value.problems ?? [], rugs }));
  const [step, setStep] = useState<'fill' | 'summary'>('fill');
  const [all, setAll] = useState(false);
  const [opened, setOpened] = useState<number | null>(null);
  const way = useRef<(index: number, field: FieldOfRug) => void>(() => undefined);
  const columns = useMemo(() => fields.filter(({ main }) => all || main), [all]);

  const ofRugs = useMemo(() => allByRug([found, unbidden], rugs), [found, rugs, unbidden]);
  const unplaced = (problem: Problem) => placeIn(problem.path) === null && problem.path !== 'cooperativeId';
  const isOpen = (index: number, problem: Problem) => !rugs[index]?.answers?.[ruleOf(problem) ?? '']?.trim();
  const open = [...ofRugs]
    .sort(([one], [other]) => one - other)
    .flatMap(([index, some]) => some.filter((problem) => isOpen(index, problem)));
  const latest = useRef(open);
  latest.current = open;

  function goToFirst(some: readonly Problem[]) {
    const first = some.find(({ path }) => placeIn(path));
    const place = first && placeIn(first.path);
    const field = place?.field ?? fields[0];
    if (!first || !place || !field) return;
    const rule = ruleOf(first);
    if (!field.main && !rule) setAll(true);
    requestAnimationFrame(() => {
      way.current(place.index, rule && fields[0] ? fields[0] : field);
      if (rule) requestAnimationFrame(() => toQuestion(place.index, rule));
    });
  }
  const answering = useMemo<Answering>(() => {
    const waiting = (rule: string) =>
      latest.current.flatMap((problem) =>
        ruleOf(problem) === rule ? (placeIn(problem.path)?.index ?? []) : [],
      );
    return {
      // Once the answer has been drawn.
      next: () =>
        setTimeout(() => {
          if (latest.current.length > 0) goToFirst(latest.current);
          else document.querySelector<HTMLElement>('[data-testid=to-summary]')?.focus();
        }),
      others: (index, rule) => waiting(rule).filter((one) => one !== index).length,
      toAll: (rule, answer) => acts.answerAll(waiting(rule), rule, answer),
    };
    // Deliberate: what it reads changes in `latest`
  }, [acts]);

  async function toSummary() {
    const read = readRugs(rugs, defaults, choices, words);
    const missing = { path: 'cooperativeId', message: t('batch.missing'), nextStep: '' };
    const wrong = cooperative ? read.problems : [missing, ...read.problems];
    clear();
    setAskRefused(null);
    setFound({ problems: wrong, rugs });
    if (wrong.length > 0) return goToFirst(wrong);
    setAsking(true);
    const asked = await ask(cooperative, read.inputs);
    setAsking(false);
    if (asked !== 'no line') {
      const problems = 'refusal' in asked ? asked.refusal.problems : asked.problems;
      if ('refusal' in asked) setAskRefused(asked.refusal);
      setFound({ problems, rugs });
      const stands = problems.filter((problem) => isOpen(placeIn(problem.path)?.index ?? -1, problem));
      if ('refusal' in asked || stands.length > 0) return goToFirst(stands);
    }
    set(({ problems: _, ...batch }) => batch);
    setStep('summary');
    scrollTo({ top: 0 });
  }
  async function register() {
    const { inputs } = readRugs(rugs, defaults, choices, words);
    const input = {
      commandKey: draft.commandKey,
      cooperativeId: cooperative,
      note: note.trim() || null,
      rugs: inputs,
    };
    const about = {
      count: inputs.length,
      name: words.list([...new Set(inputs.map((rug) => rug.design))].slice(0, 5)),
    };
    const kept = await send({ input }, { about, typed: draft.value });
    if (kept) done('done' in kept ? kept.done.batch : { waits: inputs.length });
  }
  // What registering refuses is shown where it stands.
  useEffect(() => {
    if (refused && refused.problems.length > 0) setFound({ problems: refused.problems, rugs });
  }, [refused]);

  const inSummary = step === 'summary' && open.length === 0;
  const parts = { rugs, defaults, choices, acts, problems: ofRugs, way };
  if (inSummary)
    return (
      <>
        <PageHead title={t('batch.title')} says={t('batch.summarySays')} />
        <BatchSummary
          rugs={readRugs(rugs, defaults, choices, words).inputs}
          note={note}
          back={() => setStep('fill')}
          send={() => void register()}
          sending={sending}
          refusal={refusal}
        />
      </>
    );
  return (
    <AnsweringContext value={answering}>
      <Problems value={byPath(found.problems)}>
        <PageHead
          title={t('batch.title')}
          says={t('batch.says')}
          action={
            <LinkButton to="/batches/sheet" variant="default" data-testid="to-sheet">
              {t('batchSheet.open')}
            </LinkButton>
          }
        />
        <DraftNote restored={draft.restored} savedAt={draft.savedAt} clear={draft.clear} />
        {refusal && (
          <div className={styles.refused}>
            <RefusalNote refusal={refusal} unplaced={unplaced} />
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
        <BatchDefaults defaults={defaults} choices={choices} acts={acts} />
        {isNarrow ? (
          <PhoneCards {...parts} />
        ) : (
          <>
            <Grid {...parts} columns={columns} more={setOpened} />
            <div className={styles.foot}>
              <Button
                variant="default"
                disabled={rugs.length >= mostRugs}
                onClick={() => {
                  acts.addLike(rugs.length - 1);
                  requestAnimationFrame(() => fields[0] && way.current(rugs.length, fields[0]));
                }}
                data-testid="add-rug"
              >
                {t('batch.addLike')}
              </Button>
              <Button
                variant="default"
                onClick={() => acts.undo()}
                disabled={!acts.canUndo()}
                data-testid="undo"
              >
                {t('grid.undo')}
              </Button>
              <Button
                variant="default"
                onClick={() => setAll(!all)}
                aria-pressed={all}
                data-testid="all-columns"
              >
                {all ? t('grid.fewer') : t('grid.all')}
              </Button>
              <p className={styles.keys}>{t('grid.keys')}</p>
            </div>
          </>
        )}
        {opened !== null && rugs[opened] && (
          <RugDrawer {...parts} index={opened} rug={rugs[opened]} close={() => setOpened(null)} />
        )}
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
        {open.length > 0 && (
          <p role="alert" className={styles.wrong} data-testid="problem-count">
            {t('batch.problems', { count: open.length, number: number(open.length) })}{' '}
            <button type="button" onClick={() => goToFirst(open)}>
              {t('batch.toFirst')}
            </button>
          </p>
        )}
        <Button size="md" loading={asking} onClick={() => void toSummary()} data-testid="to-summary">
          {t('batch.toSummary', { count: rugs.length, number: number(rugs.length) })}
        </Button>
      </Problems>
    </AnsweringContext>
  );
}

/** Puts the keyboard into a question: one key answers it. */
function toQuestion(index: number, rule: string) {
  const cards = document.querySelectorAll<HTMLElement>(`[data-of-rug="${index}"] [data-question="${rule}"]`);
  const card = [...cards].at(-1);
  const grid = card?.closest('[data-testid=grid]');
  // The columns stay where they are: only up and down there is a way to go.
  const left = grid?.scrollLeft ?? 0;
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'nearest' });
  if (grid) grid.scrollLeft = left;
}
