import { Button } from '@mantine/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { newCommandKey } from '../form/commandKey';
import type { DocumentKind } from '../gql/graphql';
import { useGuest } from '../guest/guest';
import { Code, When } from '../language/Code';
import { languageNames, languages } from '../language/language';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { Icon } from '../look/Icon';
import { PaperState } from '../look/State';
import { download } from './download';
import { unfinished, type Paper } from './paper';
import styles from './PaperList.module.css';
import { usePaperNews } from './progress';

const RetryPaper = graphql(`
  mutation RetryPaper($input: RetryDocumentInput!) {
    retryDocument(input: $input) {
      __typename
      ... on RetryDocumentPayload {
        document {
          ...PaperLine
        }
      }
      ...RefusalParts
    }
  }
`);

const pollMs = 3_000;
/** Even a standing line may lose a message: ask again now and then while something is unfinished. */
const pollAnywayMs = 15_000;
const firstShown = 12;

function PaperRow({
  paper,
  mayRetry,
  onRetried,
}: {
  paper: Paper;
  mayRetry: boolean;
  onRetried: (paper: Paper) => void;
}) {
  const { t, number } = useWords();
  const guest = useGuest();
  const { send, sending, refusal } = useCommand(RetryPaper);
  const [commandKey, setCommandKey] = useState(newCommandKey);
  const [fetching, setFetching] = useState(false);
  const [lost, setLost] = useState(false);

  async function fetchPaper() {
    setFetching(true);
    setLost(!(await download(paper.downloadPath ?? '', paper.fileName ?? `${paper.number}.pdf`, guest)));
    setFetching(false);
  }
  async function retry() {
    const done = await send({ input: { commandKey, documentId: paper.id } });
    if (!done) return;
    setCommandKey(newCommandKey());
    onRetried(done.document);
  }

  return (
    <li className={styles.paper} data-state={paper.state} data-testid="paper">
      <Icon name="paper" size={26} />
      <div className={styles.what}>
        <b>{t(`paperKind.${paper.kind}`)}</b>
        <span lang={paper.language}>{languageNames[paper.language]}</span>
        <small>
          <Code>{paper.number}</Code>
          {paper.rug && paper.rug.code !== paper.number && (
            <>
              {' · '}
              <Code>{paper.rug.code}</Code>
            </>
          )}
        </small>
        <small>
          {paper.issuedAt ? <When iso={paper.issuedAt} time /> : <When iso={paper.requestedAt} time />}
          {paper.pages ? ` · ${t('papers.pages', { count: paper.pages, number: number(paper.pages) })}` : ''}
          {paper.sizeBytes ? ` · ${t('papers.size', { kb: number(Math.ceil(paper.sizeBytes / 1024)) })}` : ''}
        </small>
        {paper.recalls.map((copy) => (
          <small key={copy.sha256} data-testid="recalled">
            {t('papers.recalled')} <When iso={copy.at} /> · {t(`recallReason.${copy.because}`)} ·{' '}
            <Code>{copy.sha256.slice(0, 12)}</Code>
          </small>
        ))}
        {paper.state === 'FAILED' && paper.reason && <p className={styles.reason}>{paper.reason}</p>}
        {lost && (
          <p role="alert" className={styles.reason}>
            {t('papers.notFetched')}
          </p>
        )}
        <RefusalNote refusal={refusal} />
      </div>
      <PaperState state={paper.state} />
      <div className={styles.act}>
        {paper.state === 'DONE' && paper.downloadPath && (
          <Button
            variant="default"
            size="xs"
            loading={fetching}
            leftSection={<Icon name="down" size={16} />}
            onClick={() => void fetchPaper()}
            aria-label={t('papers.downloadNamed', { number: paper.number })}
            data-testid="download"
          >
            {t('papers.download')}
          </Button>
        )}
        {paper.state === 'FAILED' && mayRetry && (
          <Button size="xs" loading={sending} onClick={() => void retry()} data-testid="retry-paper">
            {t('papers.retry')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** The invoice first, then the passports by number; each in the console's order of languages. */
const inOrder = (a: Paper, b: Paper): number =>
  kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
  (a.number < b.number ? -1 : a.number > b.number ? 1 : 0) ||
  languages.indexOf(a.language) - languages.indexOf(b.language);

const kindOrder: DocumentKind[] = ['COMMERCIAL_INVOICE', 'RUG_PASSPORT'];

interface Props {
  papers: Paper[];
  /** With a shipment the list is live. */
  shipmentId?: string;
  mayRetry?: boolean;
  /** Asks the server again, when no news can reach us. */
  refresh: () => void;
}

/** The papers of a rug or a shipment and how far each has come. */
export function PaperList({ papers, shipmentId, mayRetry = false, refresh }: Props) {
  const { t, number } = useWords();
  const [news, setNews] = useState<ReadonlyMap<string, Paper>>(new Map());
  const [all, setAll] = useState(false);
  const hear = useCallback((paper: Paper) => setNews((now) => new Map(now).set(paper.id, paper)), []);
  // What was just read from the server is newer than what was heard before.
  useEffect(() => setNews(new Map()), [papers]);
  const live = usePaperNews(shipmentId, hear);

  const shown = useMemo(() => {
    const known = new Set(papers.map((paper) => paper.id));
    const merged = papers.map((paper) => news.get(paper.id) ?? paper);
    return [...merged, ...[...news.values()].filter((paper) => !known.has(paper.id))].sort(inOrder);
  }, [news, papers]);
  const running = shown.filter(unfinished).length;
  const done = shown.filter((paper) => paper.state === 'DONE').length;

  useEffect(() => {
    if (running === 0) return;
    const timer = setInterval(refresh, live ? pollAnywayMs : pollMs);
    return () => clearInterval(timer);
  }, [live, refresh, running]);

  if (shown.length === 0) return <p className={styles.none}>{t('papers.none')}</p>;
  const visible = all ? shown : shown.slice(0, firstShown);
  return (
    <div>
      <div role="status" className={styles.progress} data-testid="papers-progress">
        {running > 0 && (
          <>
            <progress max={shown.length} value={done} aria-label={t('papers.progressLabel')} />
            {t('papers.progress', { done: number(done), all: number(shown.length) })}
          </>
        )}
      </div>
      <ul className={styles.list}>
        {visible.map((paper) => (
          <PaperRow key={paper.id} paper={paper} mayRetry={mayRetry} onRetried={hear} />
        ))}
      </ul>
      {visible.length < shown.length && (
        <Button variant="default" mt="xs" onClick={() => setAll(true)}>
          {t('papers.showAll', { count: shown.length, number: number(shown.length) })}
        </Button>
      )}
    </div>
  );
}
