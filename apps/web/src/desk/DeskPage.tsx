import { LinkButton } from '../frame/LinkButton';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
import { draftsOf } from '../form/useDraft';
import type { DeskQuery } from '../gql/graphql';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { graphql } from '../line/operation';
import { Icon, type IconName } from '../look/Icon';
import { may, weaves, type Account, type Duty } from '../session/account';
import { useAccount } from '../session/session';
import styles from './DeskPage.module.css';
import { FirstSteps } from './FirstSteps';
import { WithoutLine } from './WithoutLine';

const DeskQueryText = graphql(`
  query Desk {
    desk {
      toInspect
      inStock
      packedNotBooked
      shipmentsOpen
      shipmentsInTransit
      toConfirm
      papersRunning
      papersFailed
      toPrice
      payRunsOpen
      piecesQuiet
      disputesOpen
    }
  }
`);

type Count = Exclude<keyof DeskQuery['desk'], '__typename'>;

interface Card {
  count: Count;
  icon: IconName;
  to:
    | '/inspect'
    | '/bales/new'
    | '/bales'
    | '/shipments'
    | '/shipments/new'
    | '/rugs'
    | '/pay/price'
    | '/pay/runs'
    | '/pieces'
    | '/disputes';
  search?: { status?: string; quiet?: string };
  duty?: Duty;
  /** Counted for a cooperative's own desk only. */
  ofMakers?: boolean;
  /** Something went wrong here: it comes first. */
  urgent?: boolean;
}

const cards: Card[] = [
  { count: 'papersFailed', icon: 'paper', to: '/shipments', duty: 'readShipments', urgent: true },
  {
    count: 'toConfirm',
    icon: 'check',
    to: '/shipments',
    search: { status: 'DELIVERED' },
    duty: 'confirmReceipt',
  },
  { count: 'toInspect', icon: 'inspect', to: '/inspect', duty: 'inspect' },
  { count: 'disputesOpen', icon: 'badge', to: '/disputes', duty: 'readDisputes' },
  { count: 'toPrice', icon: 'coins', to: '/pay/price', duty: 'recordPay', ofMakers: true },
  { count: 'payRunsOpen', icon: 'coins', to: '/pay/runs', duty: 'recordPay', ofMakers: true },
  { count: 'piecesQuiet', icon: 'loom', to: '/pieces', search: { quiet: 'yes' }, duty: 'recordPieces' },
  { count: 'inStock', icon: 'bale', to: '/bales/new', duty: 'packBale' },
  { count: 'packedNotBooked', icon: 'ship', to: '/shipments/new', duty: 'bookShipment' },
  {
    count: 'shipmentsOpen',
    icon: 'ship',
    to: '/shipments',
    search: { status: 'open' },
    duty: 'readShipments',
  },
  {
    count: 'shipmentsInTransit',
    icon: 'ship',
    to: '/shipments',
    search: { status: 'IN_TRANSIT' },
    duty: 'readShipments',
  },
  { count: 'papersRunning', icon: 'clock', to: '/shipments', duty: 'readShipments' },
];

const mainAction = (account: Account) =>
  may(account, 'registerBatch')
    ? ({ to: '/batches/new', text: 'desk.registerBatch' } as const)
    : may(account, 'bookShipment')
      ? ({ to: '/shipments/new', text: 'desk.bookShipment' } as const)
      : account.role === 'WEAVER'
        ? ({ to: '/rugs', text: 'desk.myPieces' } as const)
        : null;

/** The drafts named on the desk, and where each goes on. */
const draftPlaces = {
  batch: '/batches/new',
  shipment: '/shipments/new',
  bale: '/bales/new',
  inspection: '/inspect',
  weaver: '/people/new',
  village: '/villages/new',
  organisation: '/organisations/new',
  loom: '/looms/new',
  lot: '/materials/new',
} as const;

function Drafts({ account }: { account: Account }) {
  const { t, moment } = useWords();
  const [drafts, setDrafts] = useState(() => draftsOf(account.id));
  // A page just left may still be writing its draft.
  useEffect(() => setDrafts(draftsOf(account.id)), [account.id]);
  return drafts.map((draft) => (
    <li key={draft.name} className={styles.card} data-tone="draft">
      <Icon name="clock" size={28} />
      <div>
        <h2>{t(`draft.${draft.name}`)}</h2>
        <p>{t('draft.savedAt', { when: moment(draft.savedAt) })}</p>
      </div>
      <LinkButton to={draftPlaces[draft.name]} variant="default">
        {t('draft.goOn')}
      </LinkButton>
    </li>
  ));
}

export function DeskPage() {
  const { t, number, date } = useWords();
  const account = useAccount();
  const [{ data, error, fetching }, again] = useQuery({ query: DeskQueryText });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const main = mainAction(account);
  const mine = cards.filter(
    ({ duty, ofMakers }) =>
      (!duty || may(account, duty)) && (!ofMakers || weaves(account.organisation?.kind)),
  );
  const waiting = data ? mine.filter((card) => data.desk[card.count] > 0) : [];
  const calm = data ? mine.filter((card) => data.desk[card.count] === 0) : [];
  return (
    <>
      <PageHead
        title={t('desk.title', { name: account.displayName })}
        says={date(new Date().toISOString())}
        action={
          main && (
            <LinkButton to={main.to} size="md" data-testid="main-action">
              {t(main.text)}
            </LinkButton>
          )
        }
      />
      {error &&
        !data &&
        (error.networkError && may(account, 'registerBatch') ? (
          <WithoutLine account={account} again={refresh} />
        ) : (
          <Fault error={error} again={refresh} />
        ))}
      {fetching && !data && <Waiting />}
      <ul className={styles.cards}>
        <Drafts account={account} />
        {data &&
          waiting.map((card) => (
            <li
              key={card.count}
              className={styles.card}
              data-tone={card.urgent ? 'urgent' : undefined}
              data-testid={`desk-${card.count}`}
            >
              <Icon name={card.icon} size={28} />
              <div>
                <h2>
                  <span className={styles.number}>{number(data.desk[card.count])}</span>{' '}
                  {t(`desk.${card.count}.title`, { count: data.desk[card.count] })}
                </h2>
                <p>{t(`desk.${card.count}.says`)}</p>
              </div>
              <LinkButton to={card.to} search={card.search} variant={card.urgent ? 'filled' : 'default'}>
                {t(`desk.${card.count}.act`)}
              </LinkButton>
            </li>
          ))}
      </ul>
      <FirstSteps account={account} />
      {data && calm.length > 0 && (
        <p className={styles.calm}>
          {waiting.length === 0
            ? t('desk.allCalm')
            : `${t('desk.calm')} ${calm.map((card) => t(`desk.${card.count}.none`)).join(' · ')}`}
        </p>
      )}
    </>
  );
}
