import { Link } from '@tanstack/react-router';
import { useCallback, type ReactNode } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { Waiting } from '../frame/Waiting';
import type { CheckedPaperLineFragment, CopyStanding } from '../gql/graphql';
import { Code, When } from '../language/Code';
import { languageNames } from '../language/language';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { graphql } from '../line/operation';
import { State, type Tone } from '../look/State';
import styles from './CheckPaperPage.module.css';

graphql(`
  fragment CheckedPaperLine on CheckedPaper {
    kind
    number
    language
    standing
    sha256
    issuedAt
    recalledAt
    leaf {
      position
    }
  }
`);

const ByDigestText = graphql(`
  query CheckPaperByDigest($sha256: String!) {
    papersWithDigest(sha256: $sha256) {
      ...CheckedPaperLine
    }
  }
`);

const ByNumberText = graphql(`
  query CheckPaperByNumber($number: String!) {
    papersWithNumber(number: $number) {
      ...CheckedPaperLine
    }
  }
`);

const TONES: Record<CopyStanding, Tone> = { VALID: 'done', CALLED_BACK: 'stopped', BEING_MADE: 'waiting' };

/** A file is held to be good or not; of a number it is only known that such a paper was issued. */
interface Verdict {
  tone: Tone;
  state: string;
  says: string;
}

/** One paper that was found, and what that means for what somebody holds. */
function Found({ paper, verdict }: { paper: CheckedPaperLineFragment; verdict: Verdict }) {
  const { t, number: digits } = useWords();
  const { kind, number, language, sha256, issuedAt, recalledAt, leaf } = paper;
  return (
    <article className={styles.found} data-tone={verdict.tone} data-testid="checked">
      <State tone={verdict.tone}>{verdict.state}</State>
      <h2>
        {t(`paperKind.${kind}`)} <Code>{number}</Code>
      </h2>
      <p>{verdict.says}</p>
      <dl className={styles.facts}>
        <dt>{t('checkPaper.language')}</dt>
        <dd>{languageNames[language]}</dd>
        {issuedAt && (
          <>
            <dt>{t('checkPaper.issued')}</dt>
            <dd>
              <When iso={issuedAt} time />
            </dd>
          </>
        )}
        {recalledAt && (
          <>
            <dt>{t('checkPaper.recalled')}</dt>
            <dd>
              <When iso={recalledAt} time />
            </dd>
          </>
        )}
        {sha256 && (
          <>
            <dt>{t('checkPaper.digest')}</dt>
            <dd className={styles.digest}>
              <bdi dir="ltr">{sha256}</bdi>
            </dd>
          </>
        )}
      </dl>
      <p className={styles.links}>
        {leaf && (
          <Link to="/log" search={{ place: String(leaf.position) }} data-testid="checked-leaf">
            {t('checkPaper.leaf', { place: digits(leaf.position) })}
          </Link>
        )}
        {kind === 'RUG_PASSPORT' && (
          <Link to="/t/$code" params={{ code: number }}>
            {t('checkPaper.rug')}
          </Link>
        )}
      </p>
    </article>
  );
}

interface AnswerProps {
  papers: readonly CheckedPaperLineFragment[] | undefined;
  error: CombinedError | undefined;
  again: () => void;
  verdictOn: (standing: CopyStanding) => Verdict;
  none: ReactNode;
}

function Answer({ papers, error, again, verdictOn, none }: AnswerProps) {
  if (error && !papers) return <Fault error={error} again={again} />;
  if (!papers) return <Waiting />;
  if (papers.length === 0) return none;
  return papers.map((paper) => (
    <Found
      key={`${paper.kind}-${paper.language}-${paper.sha256 ?? ''}-${paper.leaf?.position ?? ''}`}
      paper={paper}
      verdict={verdictOn(paper.standing)}
    />
  ));
}

const ALWAYS_ANEW = { requestPolicy: 'network-only' } as const;

/** What is known of a file, by its digest. */
export function CheckedByFile({ file, sha256 }: { file: string; sha256: string }) {
  const { t } = useWords();
  const [{ data, error }, ask] = useQuery({ query: ByDigestText, variables: { sha256 }, ...ALWAYS_ANEW });
  return (
    <Answer
      papers={data?.papersWithDigest}
      error={error}
      again={useCallback(() => ask(ALWAYS_ANEW), [ask])}
      verdictOn={(standing) => ({
        tone: TONES[standing],
        state: t(`checkPaper.standing.${standing}`),
        says: t(`checkPaper.fileIs.${standing}`, { file }),
      })}
      none={
        <div className={styles.found} data-tone="stopped" data-testid="checked-none">
          <State tone="stopped">{t('checkPaper.unknownFile')}</State>
          <p>{t('checkPaper.unknownFileSays', { file })}</p>
          <p>{t('checkPaper.unknownFileNext')}</p>
          <p className={styles.digest}>
            <bdi dir="ltr">{sha256}</bdi>
          </p>
        </div>
      }
    />
  );
}

/** What is known of the papers that bear a number. */
export function CheckedByNumber({ number }: { number: string }) {
  const { t } = useWords();
  const [{ data, error }, ask] = useQuery({ query: ByNumberText, variables: { number }, ...ALWAYS_ANEW });
  return (
    <Answer
      papers={data?.papersWithNumber}
      error={error}
      again={useCallback(() => ask(ALWAYS_ANEW), [ask])}
      verdictOn={(standing) =>
        standing === 'VALID'
          ? { tone: 'quiet', state: t('checkPaper.issuedSo'), says: t('checkPaper.numberIs.VALID') }
          : {
              tone: TONES[standing],
              state: t(`checkPaper.standing.${standing}`),
              says: t('checkPaper.numberIs.BEING_MADE'),
            }
      }
      none={
        <div className={styles.found} data-tone="stopped" data-testid="checked-none">
          <State tone="stopped">{t('checkPaper.unknownNumber', { number })}</State>
          <p>{t('checkPaper.unknownNumberNext')}</p>
        </div>
      }
    />
  );
}
