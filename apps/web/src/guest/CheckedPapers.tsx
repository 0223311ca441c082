import { Link } from '@tanstack/react-router';
import { useCallback, type ReactNode } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { Waiting } from '../frame/Waiting';
import type { CheckedFileFragment, CheckedNumberFragment, CopyStanding } from '../gql/graphql';
import { Code, When } from '../language/Code';
import { languageNames } from '../language/language';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { graphql } from '../line/operation';
import { State, type Tone } from '../look/State';
import styles from './CheckPaperPage.module.css';

graphql(`
  fragment CheckedNumber on CheckedPaper {
    kind
    number
    language
    standing
    printedOn
  }
`);

graphql(`
  fragment CheckedFile on CheckedPaper {
    ...CheckedNumber
    sha256
    issuedAt
    recalledOn
    leaf {
      position
    }
  }
`);

const ByDigestText = graphql(`
  query CheckPaperByDigest($sha256: String!) {
    papersWithDigest(sha256: $sha256) {
      ...CheckedFile
    }
  }
`);

const ByNumberText = graphql(`
  query CheckPaperByNumber($number: String!, $on: Date) {
    papersWithNumber(number: $number, on: $on) {
      ...CheckedNumber
    }
  }
`);

const TONES: Record<CopyStanding, Tone> = { VALID: 'done', CALLED_BACK: 'stopped', BEING_MADE: 'waiting' };

interface FoundProps {
  paper: CheckedNumberFragment;
  tone: Tone;
  /** What it is, in a word, and what that means for what somebody holds. */
  state: string;
  says: string;
  facts: [label: string, value: ReactNode][];
  link?: ReactNode;
}

/** What was found, and what that means for what somebody holds. */
function Found({ paper: { kind, number, printedOn }, tone, state, says, facts, link }: FoundProps) {
  const { t } = useWords();
  const printed: [string, ReactNode][] = printedOn ? [[t('checkPaper.on'), <When iso={printedOn} />]] : [];
  return (
    <article className={styles.found} data-tone={tone} data-testid="checked">
      <State tone={tone}>{state}</State>
      <h2>
        {t(`paperKind.${kind}`)} <Code>{number}</Code>
      </h2>
      <p>{says}</p>
      <dl className={styles.facts}>
        {[...printed, ...facts].map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.links}>
        {link}
        {kind === 'RUG_PASSPORT' && (
          <Link to="/t/$code" params={{ code: number }}>
            {t('checkPaper.rug')}
          </Link>
        )}
      </p>
    </article>
  );
}

/** A file that is, or was, a copy of a paper. */
function FoundFile({ paper, file }: { paper: CheckedFileFragment; file: string }) {
  const { t, number: digits } = useWords();
  const { language, standing, sha256, issuedAt, recalledOn, leaf } = paper;
  const facts: [string, ReactNode][] = [[t('checkPaper.language'), languageNames[language]]];
  if (issuedAt) facts.push([t('checkPaper.issued'), <When iso={issuedAt} time />]);
  if (recalledOn) facts.push([t('checkPaper.recalled'), <When iso={recalledOn} />]);
  if (sha256) facts.push([t('checkPaper.digest'), <Digest sha256={sha256} />]);
  return (
    <Found
      paper={paper}
      tone={TONES[standing]}
      state={t(`checkPaper.standing.${standing}`)}
      says={t(`checkPaper.fileIs.${standing}`, { file })}
      facts={facts}
      link={
        leaf && (
          <Link to="/log" search={{ place: String(leaf.position) }} data-testid="checked-leaf">
            {t('checkPaper.leaf', { place: digits(leaf.position) })}
          </Link>
        )
      }
    />
  );
}

/** A number that papers bear, one a language: a forger knows numbers too, so it is never called valid. */
function FoundNumber({ papers }: { papers: [CheckedNumberFragment, ...CheckedNumberFragment[]] }) {
  const { t, list } = useWords();
  const [first] = papers;
  const isIssued = papers.some(({ standing }) => standing === 'VALID');
  const languages = list([...new Set(papers.map(({ language }) => languageNames[language]))]);
  return (
    <Found
      paper={first}
      tone={isIssued ? 'quiet' : 'waiting'}
      state={t(isIssued ? 'checkPaper.issuedSo' : 'checkPaper.standing.BEING_MADE')}
      says={t(`checkPaper.numberIs.${isIssued ? 'VALID' : 'BEING_MADE'}`)}
      facts={[[t('checkPaper.languages'), languages]]}
    />
  );
}

const Digest = ({ sha256 }: { sha256: string }) => (
  <span className={styles.digest}>
    <bdi dir="ltr">{sha256}</bdi>
  </span>
);

interface AnswerProps<Paper> {
  papers: readonly Paper[] | undefined;
  error: CombinedError | undefined;
  again: () => void;
  none: ReactNode;
  children: (papers: [Paper, ...Paper[]]) => ReactNode;
}

function Answer<Paper>({ papers, error, again, none, children }: AnswerProps<Paper>) {
  if (error && !papers) return <Fault error={error} again={again} />;
  if (!papers) return <Waiting />;
  const [first, ...others] = papers;
  return first === undefined ? none : children([first, ...others]);
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
      none={
        <div className={styles.found} data-tone="stopped" data-testid="checked-none">
          <State tone="stopped">{t('checkPaper.unknownFile')}</State>
          <p>{t('checkPaper.unknownFileSays', { file })}</p>
          <p>{t('checkPaper.unknownFileNext')}</p>
          <Digest sha256={sha256} />
        </div>
      }
    >
      {(papers) => papers.map((paper, at) => <FoundFile key={at} paper={paper} file={file} />)}
    </Answer>
  );
}

/** What is known of the papers that bear a number, and a day where that alone does not name them. */
export function CheckedByNumber({ number, on }: { number: string; on: string | null }) {
  const { t } = useWords();
  const [{ data, error }, ask] = useQuery({ query: ByNumberText, variables: { number, on }, ...ALWAYS_ANEW });
  return (
    <Answer
      papers={data?.papersWithNumber}
      error={error}
      again={useCallback(() => ask(ALWAYS_ANEW), [ask])}
      none={
        <div className={styles.found} data-tone="stopped" data-testid="checked-none">
          <State tone="stopped">{t('checkPaper.unknownNumber', { number })}</State>
          <p>{t(on ? 'checkPaper.unknownNumberNext' : 'checkPaper.dayMissing')}</p>
        </div>
      }
    >
      {(papers) => <FoundNumber papers={papers} />}
    </Answer>
  );
}
