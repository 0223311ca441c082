import { LinkButton } from '../frame/LinkButton';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { DraftNote } from '../form/DraftNote';
import { byPath, Problems } from '../form/Field';
import { useDraft } from '../form/useDraft';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
import type {
  InspectionCheck,
  InspectionCheckInput,
  InspectRugsInput,
  RugsToInspectQuery,
} from '../gql/graphql';
import { readNumber } from '../language/digits';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import type { Problem } from '../line/refusal';
import { RefusalNote } from '../line/RefusalNote';
import { usePages } from '../line/usePages';
import { EmptyState } from '../look/EmptyState';
import type { WaitingCommand } from '../outbox/store';
import { useQueuedCommand } from '../outbox/useQueuedCommand';
import { useWaiting } from '../outbox/useWaiting';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import { checksOf } from './Checklist';
import { InspectCard, untouched, type Verdict } from './InspectCard';
import styles from './InspectPage.module.css';
import { InspectRugs, RugsToInspect } from './inspectRugs';

type Verdicts = Record<string, Verdict>;

/** The rugs that an inspection in the outbox is about: they are not to be inspected once more. */
const inspectedIn = ({ kind, state, variables }: WaitingCommand): string[] => {
  if (kind !== 'inspectRugs' || state !== 'waiting') return [];
  const { input } = variables as { input?: InspectRugsInput };
  return (input?.results ?? []).map(({ rugId }) => String(rugId));
};

/** The list as it is sent: whole, or left out where nothing of it was answered. */
const answersOf = ({ checks = {} }: Verdict): InspectionCheckInput[] | null => {
  const answers = Object.entries(checks).map(([check, ok]) => ({ check: check as InspectionCheck, ok }));
  return answers.length > 0 ? answers : null;
};

const pickRugs = (data: RugsToInspectQuery) => data.rugs;

/** Looking at rugs one after the other: a grade with one tap, more only where there is more to say. */
export function InspectPage() {
  const { t, number } = useWords();
  const account = useAccount();
  const draft = useDraft<Verdicts>('inspection', () => ({}));
  const pages = usePages(RugsToInspect, { first: 50 }, pickRugs, false, 'toInspect');
  const { send, sending, refusal } = useQueuedCommand('inspectRugs', InspectRugs);
  const [recorded, setRecorded] = useState(0);
  const [waits, setWaits] = useState(false);
  const away = new Set((useWaiting() ?? []).flatMap(inspectedIn));
  const rugs = pages.nodes.filter((rug) => !away.has(rug.id));
  const [missing, setMissing] = useState<Problem[]>([]);
  const judged = Object.entries(draft.value).filter(([, verdict]) => verdict.grade !== '');

  const constructionOf = (rugId: string) =>
    pages.nodes.find(({ id }) => id === rugId)?.construction ?? 'KNOTTED';

  async function record() {
    const found = judged.flatMap(([rugId, verdict], index) => {
      const at = (field: string, message: string) => ({
        ...{ path: `results.${index}.${field}`, message, nextStep: '' },
      });
      const wanted = checksOf(constructionOf(rugId)).length;
      const answered = Object.keys(verdict.checks ?? {}).length;
      // No grade without the list; what is turned away may leave it out, but not half of it.
      const isWanted = verdict.grade !== 'REJECTED' || answered > 0;
      return [
        ...(verdict.grade === 'REJECTED' && !verdict.note.trim()
          ? [at('note', t('inspect.whyMissing'))]
          : []),
        ...(isWanted && answered < wanted ? [at('checks', t('inspect.checksMissing'))] : []),
      ];
    });
    setMissing(found);
    if (found.length > 0) {
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const variables = {
      input: {
        commandKey: draft.commandKey,
        results: judged.map(([rugId, verdict]) => ({
          rugId,
          passed: verdict.grade !== 'REJECTED',
          grade: verdict.grade === 'REJECTED' || verdict.grade === '' ? null : verdict.grade,
          colourFastness: readNumber(verdict.fastness),
          edgeEvenness: readNumber(verdict.evenness),
          defects: verdict.defects,
          note: verdict.note.trim() || null,
          checks: answersOf(verdict),
        })),
      },
    };
    const codes = pages.nodes.filter((rug) => draft.value[rug.id]?.grade).map((rug) => rug.code);
    const kept = await send(variables, {
      about: { count: judged.length, name: codes.slice(0, 8).join(' · ') },
    });
    if (!kept) return;
    setRecorded('done' in kept ? kept.done.rugs.length : 0);
    setWaits('waits' in kept);
    draft.clear();
    pages.refresh();
    scrollTo({ top: 0 });
  }

  const place = (path: string) => {
    const index = Number(/^results\.(\d+)/.exec(path)?.[1] ?? -1);
    return pages.nodes.find((rug) => rug.id === judged[index]?.[0])?.code ?? '';
  };

  const paths = new Map(judged.map(([id], index) => [id, `results.${index}`]));

  return (
    <Problems value={byPath(missing.length > 0 ? missing : refusal?.problems)}>
      <PageHead title={t('inspect.title')} says={t('inspect.says')} />
      {recorded > 0 && (
        <p role="status" className={styles.recorded} data-testid="inspected">
          {t('inspect.recorded', { count: recorded, number: number(recorded) })}{' '}
          {may(account, 'packBale') && <Link to="/bales/new">{t('desk.inStock.act')}</Link>}
        </p>
      )}
      {waits && (
        <p role="status" className={styles.recorded} data-testid="inspection-waits">
          {t('outbox.kept')} <Link to="/waiting">{t('outbox.look')}</Link>
        </p>
      )}
      <DraftNote restored={draft.restored} savedAt={draft.savedAt} clear={draft.clear} />
      {pages.error && pages.nodes.length === 0 && <Fault error={pages.error} again={pages.refresh} />}
      {pages.loading && <Waiting />}
      {!pages.loading && !pages.error && rugs.length === 0 && (
        <EmptyState
          picture="medallion"
          title={t('inspect.none')}
          says={t('inspect.noneNext')}
          action={
            may(account, 'registerBatch') && (
              <LinkButton to="/batches/new">{t('desk.registerBatch')}</LinkButton>
            )
          }
        />
      )}
      <ul className={styles.list}>
        {rugs.map((rug) => (
          <InspectCard
            key={rug.id}
            path={paths.get(rug.id)}
            rug={rug}
            verdict={draft.value[rug.id] ?? untouched}
            change={(verdict) => draft.set((now) => ({ ...now, [rug.id]: verdict }))}
          />
        ))}
      </ul>
      {pages.hasMore && (
        <Button variant="default" onClick={pages.more} loading={pages.loadingMore}>
          {t('list.more')}
        </Button>
      )}
      {(judged.length > 0 || refusal) && (
        <div className={styles.foot}>
          <RefusalNote
            refusal={refusal}
            placeOf={place}
            unplaced={(problem) => !/\.(note|colourFastness|edgeEvenness)$/.test(problem.path)}
          />
          <Button
            size="md"
            loading={sending}
            disabled={judged.length === 0}
            onClick={() => void record()}
            data-testid="record-inspections"
          >
            {t('inspect.record', { count: judged.length, number: number(judged.length) })}
          </Button>
        </div>
      )}
    </Problems>
  );
}
