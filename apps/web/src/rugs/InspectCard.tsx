import { Link } from '@tanstack/react-router';
import { CheckField, ChoiceField, TextField } from '../form/fields';
import type { Grade } from '../gql/graphql';
import { Code } from '../language/Code';
import { useWords } from '../language/useWords';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import styles from './InspectPage.module.css';
import { Checklist, type Checked } from './Checklist';
import { defects } from './defects';
import { PhotographRug } from './PhotographRug';
import { makeOf, sizeOf, type Rug } from './rug';

/** What the inspector says of one rug, as it is being filled. */
export interface Verdict {
  grade: Grade | 'REJECTED' | '';
  fastness: string;
  evenness: string;
  defects: string[];
  note: string;
  /** What of the list was looked at. A draft of an older console has none. */
  checks?: Checked;
}

export const untouched: Verdict = { grade: '', fastness: '', evenness: '', defects: [], note: '' };

const grades = ['FIRST', 'SECOND', 'THIRD', 'REJECTED'] as const;
const marks = ['5', '4', '3', '2', '1'];
interface Props {
  rug: Rug & { regradeSince?: string | null };
  verdict: Verdict;
  change: (verdict: Verdict) => void;
  /** Its place among the results that are sent, when it is one of them. */
  path?: string;
}

export function InspectCard({ rug, verdict, change, path }: Props) {
  const words = useWords();
  const { t, number, name } = words;
  const account = useAccount();
  const set = (part: Partial<Verdict>) => change({ ...verdict, ...part });
  const judged = verdict.grade === '' ? undefined : verdict.grade === 'REJECTED' ? 'rejected' : 'true';
  const ofMark = marks.map((value) => ({ value, label: number(Number(value)) }));
  return (
    <li className={styles.card} data-judged={judged} data-testid="inspect-card">
      <div>
        <Link to="/t/$code" params={{ code: rug.code }} className={styles.code}>
          <Code>{rug.code}</Code>
        </Link>{' '}
        {rug.design}
        <br />
        <small>
          {makeOf(words, rug)} · {sizeOf(words, rug)} · {name(rug.village.name)}
        </small>
        {rug.regradeSince && (
          <p className={styles.again} data-testid="to-regrade">
            {t('inspect.regrade')}
          </p>
        )}
      </div>
      <fieldset className={styles.grades}>
        <legend className="unseen">{t('inspect.gradeOf', { code: rug.code })}</legend>
        {grades.map((grade) => (
          <label key={grade}>
            <input
              type="radio"
              name={`grade-${rug.id}`}
              value={grade}
              checked={verdict.grade === grade}
              onChange={() => set({ grade })}
            />
            <span>{grade === 'REJECTED' ? t('inspect.reject') : t(`gradeShort.${grade}`)}</span>
          </label>
        ))}
      </fieldset>
      {verdict.grade !== '' && (
        <Checklist
          rug={rug}
          path={path && `${path}.checks`}
          checked={verdict.checks ?? {}}
          onChange={(checks) => set({ checks })}
        />
      )}
      <details className={styles.more} open={verdict.grade === 'REJECTED' || undefined}>
        <summary>{t('inspect.more')}</summary>
        {may(account, 'photographRug') && <PhotographRug rug={rug} />}
        <div>
          <ChoiceField
            label={t('inspect.fastness')}
            path={path && `${path}.colourFastness`}
            value={verdict.fastness}
            onChange={(fastness) => set({ fastness })}
            choices={ofMark}
            blank={t('inspect.notMeasured')}
          />
          <ChoiceField
            label={t('inspect.evenness')}
            path={path && `${path}.edgeEvenness`}
            value={verdict.evenness}
            onChange={(evenness) => set({ evenness })}
            choices={ofMark}
            blank={t('inspect.notMeasured')}
          />
          <TextField
            label={verdict.grade === 'REJECTED' ? t('inspect.why') : t('inspect.note')}
            path={path && `${path}.note`}
            optional={verdict.grade !== 'REJECTED'}
            value={verdict.note}
            onChange={(note) => set({ note })}
          />
          <fieldset className={styles.defects}>
            <legend>{t('inspect.defects')}</legend>
            {defects.map((defect) => (
              <CheckField
                key={defect}
                label={t(`defect.${defect}`)}
                checked={verdict.defects.includes(defect)}
                onChange={(on) =>
                  set({
                    defects: on
                      ? [...verdict.defects, defect]
                      : verdict.defects.filter((one) => one !== defect),
                  })
                }
              />
            ))}
          </fieldset>
        </div>
      </details>
    </li>
  );
}
