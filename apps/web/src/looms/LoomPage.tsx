import { Button } from '@mantine/core';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
import type { LoomPageQuery, LoomStoryQuery } from '../gql/graphql';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { graphql } from '../line/operation';
import { usePages } from '../line/usePages';
import { EmptyState } from '../look/EmptyState';
import { State } from '../look/State';
import organisation from '../organisations/organisation.module.css';
import { pieceTones } from '../pieces/piece';
import { Story } from '../pieces/Story';
import styles from '../pieces/pieces.module.css';
import { Woven } from '../pieces/Woven';
import '../rugs/rug';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import facts from '../trace/Facts.module.css';
import sheets from '../trace/TracePage.module.css';
import { AmendForm, RetireForm } from './LoomSteps';
import { loomTones } from './loomTones';

const LoomPageText = graphql(`
  query LoomPage($id: ID!) {
    loom(id: $id) {
      id
      code
      kind
      widthMm
      freeMm
      status
      place
      registeredAt
      retiredOn
      retiredBecause
      owner {
        id
        displayName
      }
      village {
        id
        name {
          ...Name
        }
      }
      cooperative {
        id
        name {
          ...Name
        }
      }
      pieces(first: 20) {
        nodes {
          id
          code
          design
          status
          wovenPercent
        }
        totalCount
      }
    }
  }
`);

const LoomStory = graphql(`
  query LoomStory($id: ID!, $first: Int!, $after: String) {
    loom(id: $id) {
      id
      story(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          type
          occurredAt
          by
          details {
            name
            value
          }
        }
      }
    }
  }
`);

type Loom = NonNullable<LoomPageQuery['loom']>;
const route = getRouteApi('/looms/$id');
const pickStory = (data: LoomStoryQuery) => data.loom?.story;

/** One loom: its identity card, what is and was on it, and what happened to it. */
export function LoomPage() {
  const { t } = useWords();
  const { id } = route.useParams();
  const account = useAccount();
  const [step, setStep] = useState<'amend' | 'retire' | null>(null);
  const [done, setDone] = useState('');
  const [{ data, error, fetching, stale }, again] = useQuery({ query: LoomPageText, variables: { id } });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <Fault error={error} again={refresh} />;
  if (!data || (!data.loom && (fetching || stale))) return <Waiting />;
  const { loom } = data;
  if (!loom) {
    return (
      <EmptyState
        picture="knot"
        title={t('looms.unknown')}
        says={t('pieces.unknownNext')}
        action={<LinkButton to="/looms">{t('looms.title')}</LinkButton>}
      />
    );
  }
  const finish = {
    loom,
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
        kind={t('rug.loom')}
        title={loom.code}
        says={<State tone={loomTones[loom.status]}>{t(`looms.status.${loom.status}`)}</State>}
      />
      {done && (
        <p role="status" className={organisation.done} data-testid="done">
          {done}
        </p>
      )}
      {step === 'amend' && <AmendForm {...finish} />}
      {step === 'retire' && <RetireForm {...finish} />}
      {!step && loom.status !== 'RETIRED' && (
        <div className={organisation.acts}>
          {may(account, 'recordPieces') && (
            <LinkButton to="/pieces/new" search={{ loom: loom.id }} data-testid="put-on-loom">
              {t('pieces.putOn')}
            </LinkButton>
          )}
          {may(account, 'registerLoom') && (
            <>
              <Button variant="default" onClick={() => setStep('amend')} data-testid="amend-loom">
                {t('looms.amend')}
              </Button>
              {loom.status === 'IDLE' && (
                <Button variant="default" onClick={() => setStep('retire')} data-testid="retire-loom">
                  {t('looms.retire')}
                </Button>
              )}
            </>
          )}
        </div>
      )}
      <div className={sheets.story}>
        <div className={sheets.pair}>
          <section className={sheets.sheet} aria-labelledby="facts">
            <h2 id="facts">{t('looms.card')}</h2>
            <Card loom={loom} />
          </section>
          <section className={sheets.sheet} aria-labelledby="pieces">
            <h2 id="pieces">{t('pieces.title')}</h2>
            {loom.pieces.nodes.length === 0 && <p className={organisation.soft}>{t('looms.noPieces')}</p>}
            <ul className={styles.readings}>
              {loom.pieces.nodes.map((piece) => (
                <li key={piece.id}>
                  <span>
                    <Link to="/pieces/$id" params={{ id: piece.id }}>
                      <Code>{piece.code}</Code>
                    </Link>{' '}
                    <bdi>{piece.design}</bdi>
                  </span>
                  {piece.status === 'ON_LOOM' ? (
                    <Woven percent={piece.wovenPercent} />
                  ) : (
                    <State tone={pieceTones[piece.status]}>{t(`pieceStatus.${piece.status}`)}</State>
                  )}
                </li>
              ))}
            </ul>
          </section>
        </div>
        <StorySheet id={loom.id} key={done} />
      </div>
    </>
  );
}

function Card({ loom }: { loom: Loom }) {
  const { t, name, length } = useWords();
  const rows: [string, ReactNode][] = [
    [t('looms.code'), <Code>{loom.code}</Code>],
    [t('looms.kind'), t(`looms.kinds.${loom.kind}`)],
    [t('looms.width'), `${length(loom.widthMm)} ${t('looms.cm')}`],
    [t('looms.free'), `${length(loom.freeMm)} ${t('looms.cm')}`],
    [t('rug.village'), name(loom.village.name)],
    [t('looms.place'), loom.place && <bdi>{loom.place}</bdi>],
    [
      t('looms.owner'),
      loom.owner ? (
        <Link to="/people/$id" params={{ id: loom.owner.id }}>
          {loom.owner.displayName}
        </Link>
      ) : (
        name(loom.cooperative.name)
      ),
    ],
    [t('rug.cooperative'), name(loom.cooperative.name)],
    [t('looms.since'), <When iso={loom.registeredAt} />],
    [
      t('looms.retired'),
      loom.retiredOn && (
        <>
          <When iso={loom.retiredOn} />
          <small>{loom.retiredBecause && t(`pieces.value.${loom.retiredBecause}`)}</small>
        </>
      ),
    ],
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

function StorySheet({ id }: { id: string }) {
  const { t } = useWords();
  const pages = usePages(LoomStory, { id, first: 12 }, pickStory);
  return (
    <section className={sheets.sheet} aria-labelledby="story">
      <h2 id="story">{t('org.history')}</h2>
      <Story pages={pages} />
    </section>
  );
}
