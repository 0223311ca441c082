import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useQuery } from 'urql';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { EmptyState } from '../look/EmptyState';
import styles from '../organisations/organisation.module.css';
import facts from '../trace/Facts.module.css';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import sheets from '../trace/TracePage.module.css';
import { HolderName } from './HoldersList';
import { CorrectStep, HoldingActs, ReturnStep, UndoStep, WasteStep, type Holding } from './LotActs';
import { LotMovements } from './LotMovements';
import { LotPageText, holderId, kilograms, lotSays, yarnSays, type WholeLot } from './lots';
import own from './materials.module.css';

const route = getRouteApi('/materials/$id');

type Doing = { does: 'correct' | 'waste' } | { does: 'return' | 'lose'; holding: Holding } | UndoOf;
interface UndoOf {
  does: 'undo';
  no: number;
}

/** One lot: what it is, where each gram of it is, who holds it, and what was done with it. */
export function LotPage() {
  const words = useWords();
  const { t } = words;
  const { id } = route.useParams();
  const account = useAccount();
  const [doing, setDoing] = useState<Doing | null>(null);
  const [done, setDone] = useState('');
  const [{ data, error, fetching, stale }, again] = useQuery({ query: LotPageText, variables: { id } });
  const refresh = useCallback(() => again({ requestPolicy: 'network-only' }), [again]);
  if (error && !data) return <Fault error={error} again={refresh} />;
  if (!data || (!data.materialLot && (fetching || stale))) return <Waiting />;
  const lot = data.materialLot;
  if (!lot) {
    return (
      <EmptyState
        picture="knot"
        title={t('materials.unknown')}
        says={t('materials.unknownNext')}
        action={<LinkButton to="/materials">{t('materials.title')}</LinkButton>}
      />
    );
  }
  const mayKeep = may(account, 'keepLots');
  const step = {
    lot,
    onLeave: () => setDoing(null),
    onDone: (said: string) => {
      setDoing(null);
      setDone(said);
      refresh();
    },
  };
  return (
    <>
      <PageHead
        kind={t('materials.lot')}
        title={lot.code}
        code
        says={<bdi>{lotSays(words, lot)}</bdi>}
        action={
          mayKeep && lot.stockG > 0 ? (
            <LinkButton to="/materials/issue" search={{ lot: lot.id }} data-testid="issue-this">
              {t('materials.issue')}
            </LinkButton>
          ) : undefined
        }
      />
      {done && (
        <p role="status" className={styles.done} data-testid="done">
          {done}
        </p>
      )}
      {mayKeep && !doing && (
        <div className={styles.acts}>
          {lot.stockG > 0 && (
            <Button variant="default" onClick={() => setDoing({ does: 'waste' })} data-testid="waste">
              {t('materials.waste')}
            </Button>
          )}
          <Button variant="default" onClick={() => setDoing({ does: 'correct' })} data-testid="correct">
            {t('materials.correct')}
          </Button>
        </div>
      )}
      {doing?.does === 'waste' && <WasteStep {...step} />}
      {doing?.does === 'correct' && <CorrectStep {...step} />}
      {doing?.does === 'return' && <ReturnStep {...step} holding={doing.holding} />}
      {doing?.does === 'lose' && <WasteStep {...step} holding={doing.holding} />}
      {doing?.does === 'undo' && <UndoStep {...step} no={doing.no} />}
      <div className={sheets.story}>
        <section className={sheets.sheet} aria-labelledby="where">
          <h2 id="where">{t('materials.where')}</h2>
          <Whereabouts lot={lot} />
        </section>
        <div className={sheets.pair}>
          <section className={sheets.sheet} aria-labelledby="facts">
            <h2 id="facts">{t('trace.facts')}</h2>
            <LotFacts lot={lot} />
          </section>
          <section className={sheets.sheet} aria-labelledby="holdings" data-testid="holdings">
            <h2 id="holdings">{t('materials.holders')}</h2>
            {lot.holdings.length === 0 && <p className={own.quiet}>{t('materials.noHolders')}</p>}
            <ul className={own.held}>
              {lot.holdings.map((holding) => (
                <li key={holderId(holding)}>
                  <HolderName held={holding} />
                  <b>{kilograms(words, holding.massG)}</b>
                  {mayKeep && !doing && (
                    <HoldingActs
                      onReturn={() => setDoing({ does: 'return', holding })}
                      onWaste={() => setDoing({ does: 'lose', holding })}
                    />
                  )}
                </li>
              ))}
            </ul>
          </section>
        </div>
        <section className={sheets.sheet} aria-labelledby="movements">
          <h2 id="movements">{t('materials.movements')}</h2>
          <LotMovements
            lot={lot}
            onUndo={mayKeep && !doing ? (no) => setDoing({ does: 'undo', no }) : undefined}
          />
        </section>
      </div>
    </>
  );
}

/** Where each gram is: a bar, and the same in words. */
function Whereabouts({ lot }: { lot: WholeLot }) {
  const words = useWords();
  const { t } = words;
  const places = [
    ['stock', lot.stockG],
    ['held', lot.heldG],
    ['used', lot.usedG],
    ['wasted', lot.wastedG],
  ] as const;
  return (
    <>
      <div className={own.bar} aria-hidden="true">
        {places.map(([where, massG]) => (
          <span key={where} data-where={where} style={{ flexGrow: massG, flexBasis: 0 }} />
        ))}
      </div>
      <ul className={own.where} data-testid="whereabouts">
        {places.map(([where, massG]) => (
          <li key={where} data-where={where}>
            {t(`materials.at.${where}`)} <b>{kilograms(words, massG)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

function LotFacts({ lot }: { lot: WholeLot }) {
  const words = useWords();
  const { t, name, number, list } = words;
  const { supplierOrganisation: from } = lot;
  const rows: [string, React.ReactNode][] = [
    [t('materials.received'), kilograms(words, lot.receivedG)],
    [t('materials.receivedAt'), <When key="at" iso={lot.receivedAt} />],
    [
      t('materials.from'),
      from ? (
        <Link key="from" to="/organisations/$id" params={{ id: from.id }}>
          {name(from.name)}
        </Link>
      ) : (
        <bdi key="from">{lot.supplier}</bdi>
      ),
    ],
    ...(lot.supplierLot
      ? ([[t('materials.supplierLot'), <Code key="lot">{lot.supplierLot}</Code>]] as [
          string,
          React.ReactNode,
        ][])
      : []),
    ...(lot.dyeing
      ? ([[t('materials.dyeingLabel'), t(`materials.dyeing.${lot.dyeing}`)]] as [string, string][])
      : []),
    ...(lot.dyes && lot.dyes.length > 0
      ? ([[t('materials.dyes'), list(lot.dyes)]] as [string, string][])
      : []),
    ...(lot.yarn
      ? ([
          [
            t('materials.yarn'),
            <>
              <bdi dir="ltr">Nm {yarnSays(lot.yarn, number)}</bdi> ·{' '}
              {t('materials.yarnMetres', { metres: number(lot.yarn.metresPerKg / 1000, 2) })}
            </>,
          ],
        ] as [string, React.ReactNode][])
      : []),
    ...(typeof lot.rialsPerKg === 'number'
      ? ([
          [
            t('materials.price'),
            t('materials.priceOf', { rials: number(lot.rialsPerKg), toman: number(lot.rialsPerKg / 10) }),
          ],
        ] as [string, string][])
      : []),
    [t('rug.cooperative'), name(lot.cooperative.name)],
    [t('materials.lgtin'), <Code key="lgtin">{lot.lgtin}</Code>],
  ];
  return (
    <dl className={facts.facts}>
      {rows.map(([head, value]) => (
        <div key={head}>
          <dt>{head}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
