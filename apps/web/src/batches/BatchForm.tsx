import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { DraftNote } from '../form/DraftNote';
import { byPath, Problems } from '../form/Field';
import { ChoiceField, TextField } from '../form/fields';
import type { KeptDraft } from '../form/keptDraft';
import { PageHead } from '../frame/PageHead';
import { useWords } from '../language/useWords';
import type { Problem } from '../line/refusal';
import { RefusalNote } from '../line/RefusalNote';
import { useNarrow } from '../look/useNarrow';
import { useQueuedCommand } from '../outbox/useQueuedCommand';
import { BatchDefaults } from './BatchDefaults';
import type { DoneBatch } from './BatchDone';
import styles from './BatchForm.module.css';
import { BatchSummary } from './BatchSummary';
import type { WaitingBatch } from './BatchWaits';
import { RegisterBatch } from './batchQueries';
import { Grid } from './Grid';
import { PhoneCards } from './PhoneCards';
import { ruleOf } from './Questions';
import { readRugs } from './readRugs';
import type { BatchDraft, RugDraft } from './rugDraft';
import { fields, placeIn, type FieldOfRug } from './rugFields';
import { RugDrawer } from './RugDrawer';
import { useChoices } from './useChoices';
import { usePiece } from './usePiece';
import { mostRugs, useRugs } from './useRugs';

interface Props {
  draft: KeptDraft<BatchDraft>;
  /** The cooperative or unit of who registers; empty for staff, who choose one. */
  own: string;
  done: (batch: DoneBatch | WaitingBatch) => void;
}

/**
 * What is wrong with each rug, of what was wrong when it was looked at: rugs have moved since, and where something else
 * stands by now it is not said any more.
 */
function byRug(
  problems: readonly Problem[],
  looked: readonly RugDraft[],
  rugs: readonly RugDraft[],
): Map<number, Problem[]> {
  const found = new Map<number, Problem[]>();
  if (problems.length === 0) return found;
  const places = new Map(rugs.map((rug, index) => [rug.key, index]));
  for (const problem of problems) {
    const place = placeIn(problem.path);
    const then = place ? looked[place.index] : undefined;
    const index = then ? places.get(then.key) : undefined;
    const now = index === undefined ? undefined : rugs[index];
    if (!place || !then || !now || index === undefined) continue;
    const { field } = place;
    if (field && now.cells[field.field] !== then.cells[field.field]) continue;
    if (field?.kind === 'names' && now.makers !== then.makers) continue;
    const path = problem.path.replace(/^rugs\.\d+/, `rugs.${index}`);
    found.set(index, [...(found.get(index) ?? []), { ...problem, path }]);
  }
  return found;
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
  const { send, sending, refusal, clear } = useQueuedCommand('registerBatch', RegisterBatch);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [step, setStep] = useState<'fill' | 'summary'>('fill');
  const [all, setAll] = useState(false);
  const [opened, setOpened] = useState<number | null>(null);
  const way = useRef<(index: number, field: FieldOfRug) => void>(() => undefined);
  // The rugs as they were when what is wrong was last looked for.
  const looked = useRef(rugs);
  const columns = useMemo(() => fields.filter(({ main }) => all || main), [all]);

  const shown = problems.length > 0 ? problems : (refusal?.problems ?? draft.value.problems ?? []);
  const ofRugs = useMemo(() => byRug(shown, looked.current, rugs), [rugs, shown]);
  const unplaced = (problem: Problem) => placeIn(problem.path) === null && problem.path !== 'cooperativeId';
  const open = [...ofRugs].flatMap(([index, found]) =>
    found.filter((problem) => !rugs[index]?.answers?.[ruleOf(problem) ?? '']?.trim()),
  );

  function goToFirst(found: readonly Problem[]) {
    const place = found.map(({ path }) => placeIn(path)).find((one) => one !== null);
    const field = place?.field ?? fields[0];
    if (!place || !field) return;
    if (!field.main) setAll(true);
    requestAnimationFrame(() => way.current(place.index, field));
  }
  function toSummary() {
    const read = readRugs(rugs, defaults, choices, words);
    const missing = { path: 'cooperativeId', message: t('batch.missing'), nextStep: '' };
    const found = cooperative ? read.problems : [missing, ...read.problems];
    looked.current = rugs;
    setProblems(found);
    clear();
    if (found.length > 0) return goToFirst(found);
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

  const inSummary = step === 'summary' && ofRugs.size === 0;
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
    <Problems value={byPath(shown)}>
      <PageHead title={t('batch.title')} says={t('batch.says')} />
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
      <Button size="md" onClick={toSummary} data-testid="to-summary">
        {t('batch.toSummary', { count: rugs.length, number: number(rugs.length) })}
      </Button>
    </Problems>
  );
}
