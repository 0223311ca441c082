import { Button } from '@mantine/core';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
import type { PieceStoryQuery } from '../gql/graphql';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { keeping } from '../line/keeping';
import { usePages } from '../line/usePages';
import { EmptyState } from '../look/EmptyState';
import { State } from '../look/State';
import organisation from '../organisations/organisation.module.css';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import facts from '../trace/Facts.module.css';
import sheets from '../trace/TracePage.module.css';
import { AbandonForm, CutOffForm } from './PieceEnds';
import { Estimate } from './Estimate';
import { PieceStory, PieceText, pieceTones, type PieceParts } from './piece';
import { PiecePhotos } from './PiecePhotos';
import { ProgressForm } from './ProgressForm';
import { Story } from './Story';
import styles from './pieces.module.css';
import { WeaverDaysForm } from './WeaverDaysForm';
import { WeaversForm } from './WeaversForm';
import { Woven } from './Woven';

type Step = 'progress' | 'weavers' | 'days' | 'cut' | 'abandon';

const route = getRouteApi('/pieces/$id');
const kept = keeping('piece');
const pickStory = (data: PieceStoryQuery) => data.piece?.story;

/** One piece: what it is to become, how far it is, who weaves it, and what is done next. */
export function PiecePage() {
  const { t } = useWords();
  const { id } = route.useParams();
  const account = useAccount();
  const [step, setStep] = useState<Step | null>(null);
  const [done, setDone] = useState('');
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: PieceText,
    variables: { id },
    context: kept,
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <Fault error={error} again={refresh} />;
  if (!data || (!data.piece && (fetching || stale))) return <Waiting />;
  const { piece } = data;
  if (!piece) {
    return (
      <EmptyState
        picture="knot"
        title={t('pieces.unknown')}
        says={t('pieces.unknownNext')}
        action={<LinkButton to="/pieces">{t('pieces.title')}</LinkButton>}
      />
    );
  }
  const mayRecord = may(account, 'recordPieces');
  const finish = {
    piece,
    onLeave: () => setStep(null),
    onDone: (said: string) => {
      setStep(null);
      setDone(said);
      refresh();
    },
  };
  return (
    <>
      <PageHead
        kind={t('pieces.what')}
        title={piece.design}
        says={
          <>
            <Code>{piece.code}</Code>{' '}
            <State tone={pieceTones[piece.status]}>{t(`pieceStatus.${piece.status}`)}</State>
          </>
        }
      />
      {done && (
        <p role="status" className={organisation.done} data-testid="done">
          {done}
        </p>
      )}
      {step === 'progress' && <ProgressForm {...finish} />}
      {step === 'weavers' && <WeaversForm {...finish} />}
      {step === 'days' && <WeaverDaysForm {...finish} />}
      {step === 'cut' && <CutOffForm {...finish} />}
      {step === 'abandon' && <AbandonForm {...finish} />}
      {mayRecord && !step && (
        <div className={organisation.acts}>
          {piece.status === 'ON_LOOM' && (
            <>
              <Button onClick={() => setStep('progress')} data-testid="progress">
                {t('pieces.progress')}
              </Button>
              <Button variant="default" onClick={() => setStep('days')} data-testid="days">
                {t('pieces.recordDays')}
              </Button>
              <Button variant="default" onClick={() => setStep('weavers')} data-testid="weavers">
                {t('pieces.changeWeavers')}
              </Button>
              <Button variant="default" onClick={() => setStep('cut')} data-testid="cut-off">
                {t('pieces.cutOff')}
              </Button>
              <Button variant="default" onClick={() => setStep('abandon')} data-testid="abandon">
                {t('pieces.abandon')}
              </Button>
            </>
          )}
          {piece.status !== 'ABANDONED' && piece.status !== 'REGISTERED' && may(account, 'recordPay') && (
            <LinkButton to="/pay/agreements/new" search={{ piece: piece.id }} variant="default">
              {t('pay.agreeForPiece')}
            </LinkButton>
          )}
          {piece.status === 'CUT_OFF' && may(account, 'registerBatch') && (
            <LinkButton to="/batches/new" search={{ piece: piece.id }} data-testid="register-rug">
              {t('pieces.registerRug')}
            </LinkButton>
          )}
        </div>
      )}
      <div className={sheets.story}>
        <div className={sheets.pair}>
          <section className={sheets.sheet} aria-labelledby="facts">
            <h2 id="facts">{t('trace.facts')}</h2>
            <Woven percent={piece.wovenPercent} />
            <PieceFacts piece={piece} />
          </section>
          <div className={styles.column}>
            <Weavers piece={piece} />
            <Readings piece={piece} />
          </div>
        </div>
        <PiecePhotos piece={piece} mayRecord={mayRecord} onDone={finish.onDone} />
        <PieceStorySheet id={piece.id} key={done} />
      </div>
    </>
  );
}

function PieceFacts({ piece }: { piece: PieceParts }) {
  const { t, name, number, length } = useWords();
  const { raj, estimate } = piece;
  const size = `${length(piece.widthMm)} × ${length(piece.lengthMm)} ${t('looms.cm')}`;
  const rows: [string, ReactNode][] = [
    [t('rug.construction'), t(`construction.${piece.construction}`)],
    [t('rug.size'), size],
    [
      t('rug.raj'),
      raj &&
        t('rug.rajOn', {
          raj: number(raj.count),
          basis: number(raj.basisMm / 10, raj.basisMm % 10 ? 1 : 0),
        }),
    ],
    [t('pieces.knots'), typeof piece.knots === 'number' && number(piece.knots)],
    [t('pieces.woven'), `${length(piece.wovenMm)} ${t('looms.cm')}`],
    [t('rug.loomOn'), <When iso={piece.startedOn} />],
    [
      t('pieces.estimate'),
      estimate && (
        <>
          <Estimate piece={piece} />
          <small>{t(`pieces.basis.${estimate.basis}`)}</small>
        </>
      ),
    ],
    [t('rug.cutOff'), piece.cutOffOn && <When iso={piece.cutOffOn} />],
    [
      t('pieces.abandoned'),
      piece.abandonedOn && (
        <>
          <When iso={piece.abandonedOn} />
          <small>{piece.abandonedBecause && t(`pieces.value.${piece.abandonedBecause}`)}</small>
        </>
      ),
    ],
    [
      t('rug.loom'),
      <Link to="/looms/$id" params={{ id: piece.loom.id }}>
        <Code>{piece.loom.code}</Code>
      </Link>,
    ],
    [t('rug.village'), name(piece.village.name)],
    [t('rug.cooperative'), name(piece.cooperative.name)],
    [
      t('rug.what'),
      piece.rug && (
        <Link to="/t/$code" params={{ code: piece.rug.code }} data-testid="piece-rug">
          <Code>{piece.rug.code}</Code>
        </Link>
      ),
    ],
    [t('pieces.note'), piece.note && <bdi>{piece.note}</bdi>],
  ];
  return (
    <dl className={facts.facts}>
      {rows
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Weavers({ piece }: { piece: PieceParts }) {
  const { t, number } = useWords();
  return (
    <section className={sheets.sheet} aria-labelledby="weavers">
      <h2 id="weavers">{t('rug.makers')}</h2>
      <ul className={styles.readings}>
        {piece.weavers.map(({ person, days, current }) => (
          <li key={person.id}>
            <Link to="/people/$id" params={{ id: person.id }}>
              {person.displayName}
            </Link>
            <small>
              {days > 0
                ? t('pieces.days', { count: days, number: number(days, days % 1 ? 1 : 0) })
                : t('pieces.noDays')}
              {!current && <> · {t('pieces.before')}</>}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

const MOST_SHOWN = 12;

function Readings({ piece }: { piece: PieceParts }) {
  const { t, length, number } = useWords();
  return (
    <section className={sheets.sheet} aria-labelledby="readings">
      <h2 id="readings">{t('pieces.readings')}</h2>
      {piece.progress.length === 0 && <p className={organisation.soft}>{t('pieces.noReadings')}</p>}
      <ul className={styles.readings} data-testid="readings">
        {piece.progress.slice(0, MOST_SHOWN).map(({ on, wovenMm, addedMm, rows }, i) => (
          <li key={`${on}-${i}`}>
            <When iso={on} />
            <span>
              {length(wovenMm)} {t('looms.cm')}{' '}
              <small>
                <bdi dir="ltr">
                  {addedMm < 0 ? '−' : '+'}
                  {length(Math.abs(addedMm))}
                </bdi>
                {typeof rows === 'number' && <> · {t('pieces.rowCount', { number: number(rows) })}</>}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PieceStorySheet({ id }: { id: string }) {
  const { t } = useWords();
  const pages = usePages(PieceStory, { id, first: 12 }, pickStory);
  return (
    <section className={sheets.sheet} aria-labelledby="story">
      <h2 id="story">{t('org.history')}</h2>
      <Story pages={pages} />
    </section>
  );
}
