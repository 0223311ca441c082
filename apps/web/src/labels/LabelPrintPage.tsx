import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { newCommandKey } from '../form/commandKey';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { EmptyState } from '../look/EmptyState';
import { Icon } from '../look/Icon';
import { PaperState } from '../look/State';
import { download } from '../papers/download';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import sheets from '../trace/TracePage.module.css';
import { LabelPrintText, RetryLabels, type LabelPrint } from './labelQueries';
import { placesOn } from './layouts';
import styles from './labels.module.css';

const route = getRouteApi('/labels/$id');
const askAgainMs = 1_200;
const firstCodes = 60;

/** One printing: how far the worker is, then the file, and what to mind when it is printed. */
export function LabelPrintPage() {
  const { t, number } = useWords();
  const { id } = route.useParams();
  const [{ data, error, fetching }, again] = useQuery({ query: LabelPrintText, variables: { id } });
  const state = data?.labelPrint?.document?.state;
  const isUnfinished = state === 'QUEUED' || state === 'RUNNING';
  useEffect(() => {
    if (!isUnfinished) return;
    const timer = setInterval(() => again({ requestPolicy: 'network-only' }), askAgainMs);
    return () => clearInterval(timer);
  }, [isUnfinished, again]);
  if (error && !data) return <Fault error={error} again={again} />;
  if (!data && fetching) return <Waiting />;
  const print = data?.labelPrint;
  if (!print) {
    return (
      <EmptyState
        picture="knot"
        title={t('labels.unknown')}
        says={t('labels.unknownNext')}
        action={<LinkButton to="/batches">{t('place.batches')}</LinkButton>}
      />
    );
  }
  return (
    <>
      <PageHead
        kind={t('labels.title')}
        title={print.code}
        code
        says={t('labels.madeOf', {
          count: print.labelCount,
          number: number(print.labelCount),
          layout: t(`labelLayout.${print.layout}`),
        })}
        action={
          print.batch && (
            <LinkButton to="/t/$code" params={{ code: print.batch.code }} variant="default">
              {t('batch.open', { code: print.batch.code })}
            </LinkButton>
          )
        }
      />
      <div className={sheets.story}>
        <File print={print} refresh={() => again({ requestPolicy: 'network-only' })} />
        <Facts print={print} />
        <Rugs codes={print.rugCodes} />
      </div>
    </>
  );
}

function File({ print, refresh }: { print: LabelPrint; refresh: () => void }) {
  const { t, number } = useWords();
  const [fetching, setFetching] = useState(false);
  const [lost, setLost] = useState(false);
  const paper = print.document;
  if (!paper) return null;
  const isDone = paper.state === 'DONE' && paper.downloadPath;

  async function fetchFile() {
    setFetching(true);
    setLost(!(await download(paper!.downloadPath ?? '', paper!.fileName ?? 'labels.pdf')));
    setFetching(false);
  }
  return (
    <section
      className={sheets.sheet}
      aria-labelledby="label-file"
      data-testid="label-file"
      data-state={paper.state}
    >
      <h2 id="label-file">{t('labels.file')}</h2>
      <div role="status" className={styles.progress}>
        <PaperState state={paper.state} />
        {!isDone && paper.state !== 'FAILED' && (
          <>
            <progress aria-label={t('labels.making')} />
            <span>
              {t('labels.makingSays', { count: print.labelCount, number: number(print.labelCount) })}
            </span>
          </>
        )}
      </div>
      {paper.state === 'FAILED' && <Failed id={paper.id} reason={paper.reason} refresh={refresh} />}
      {isDone && (
        <>
          <p className={styles.size}>
            {t('papers.pages', { count: paper.pages ?? 0, number: number(paper.pages ?? 0) })}
            {' · '}
            {t('papers.size', { kb: number(Math.ceil((paper.sizeBytes ?? 0) / 1024)) })}
          </p>
          <Button
            size="md"
            loading={fetching}
            leftSection={<Icon name="down" size={18} />}
            onClick={() => void fetchFile()}
            data-testid="download-labels"
          >
            {t('labels.download')}
          </Button>
          {lost && <p role="alert">{t('papers.notFetched')}</p>}
          <ul className={styles.mind}>
            <li>{t('labels.mindSize')}</li>
            <li>{t(`labelMind.${print.layout}`)}</li>
            <Rest print={print} />
          </ul>
        </>
      )}
    </section>
  );
}

/** Why the file could not be made; it is made again from the same printing, so nothing is counted twice. */
function Failed({
  id,
  reason,
  refresh,
}: {
  id: string;
  reason: string | null | undefined;
  refresh: () => void;
}) {
  const { t } = useWords();
  const account = useAccount();
  const [commandKey] = useState(newCommandKey);
  const { send, sending, refusal } = useCommand(RetryLabels);
  const retry = async () => (await send({ input: { commandKey, documentId: id } })) && refresh();
  return (
    <>
      <p role="alert">{reason}</p>
      {may(account, 'printLabels') && (
        <Button loading={sending} onClick={() => void retry()} data-testid="retry-labels">
          {t('papers.retry')}
        </Button>
      )}
      <RefusalNote refusal={refusal} />
    </>
  );
}

/** What is left of the last sheet, and where to begin next time. */
function Rest({ print }: { print: LabelPrint }) {
  const { t, number } = useWords();
  const places = placesOn(print.layout);
  const used = (print.startAt - 1 + print.labelCount) % places;
  if (places === 1 || used === 0) return null;
  return (
    <li>
      {t('labels.rest', { count: places - used, number: number(places - used), place: number(used + 1) })}
    </li>
  );
}

function Facts({ print }: { print: LabelPrint }) {
  const { t, number } = useWords();
  return (
    <section className={sheets.sheet} aria-labelledby="label-facts">
      <h2 id="label-facts">{t('trace.facts')}</h2>
      <dl className={styles.facts}>
        <div>
          <dt>{t('labels.printedAt')}</dt>
          <dd>
            <When iso={print.printedAt} time />
          </dd>
        </div>
        <div>
          <dt>{t('labels.printedBy')}</dt>
          <dd>
            <bdi>{print.printedBy}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('labels.reprints')}</dt>
          <dd data-testid="reprints">
            {number(print.reprints)}
            {print.reason && ` · ${t(`reprintReason.${print.reason}`)}`}
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Rugs({ codes }: { codes: string[] }) {
  const { t, number } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? codes : codes.slice(0, firstCodes);
  return (
    <section className={sheets.sheet} aria-labelledby="label-rugs">
      <h2 id="label-rugs">{t('labels.rugs')}</h2>
      <ul className={styles.codes}>
        {shown.map((code) => (
          <li key={code}>
            <Link to="/t/$code" params={{ code }}>
              <Code>{code}</Code>
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < codes.length && (
        <Button variant="default" size="xs" onClick={() => setAll(true)}>
          {t('labels.showAll', { count: codes.length, number: number(codes.length) })}
        </Button>
      )}
    </section>
  );
}
