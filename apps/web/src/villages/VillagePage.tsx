import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { graphql } from '../line/operation';
import { EmptyState } from '../look/EmptyState';
import { State } from '../look/State';
import organisation from '../organisations/organisation.module.css';
import '../rugs/rug';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import facts from '../trace/Facts.module.css';
import sheets from '../trace/TracePage.module.css';
import { AmendVillage } from './AmendVillage';
import { confidenceTones } from './confidence';

const VillagePageText = graphql(`
  query VillagePage($id: ID!) {
    village(id: $id) {
      id
      code
      confidence
      latitude
      longitude
      precisionM
      note
      weaverCount
      rugCount
      makersEstimate {
        people
        asOf
        source
      }
      name {
        ...Name
      }
      countyName {
        ...Name
      }
      ruralDistrictName {
        ...Name
      }
    }
  }
`);

const route = getRouteApi('/villages/$id');

/** One village: where it lies, how many make something there, and how sure all that is. */
export function VillagePage() {
  const { t, name, number } = useWords();
  const { id } = route.useParams();
  const account = useAccount();
  const [amending, setAmending] = useState(false);
  const [done, setDone] = useState(false);
  const [{ data, error, fetching, stale }, again] = useQuery({ query: VillagePageText, variables: { id } });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <Fault error={error} again={refresh} />;
  if (!data || (!data.village && (fetching || stale))) return <Waiting />;
  const { village } = data;
  if (!village) {
    return (
      <EmptyState
        picture="medallion"
        title={t('villageForm.unknown')}
        says={t('villageForm.unknownNext')}
        action={<LinkButton to="/villages">{t('villages.title')}</LinkButton>}
      />
    );
  }
  const { latitude, longitude, precisionM, makersEstimate } = village;
  const rows: [string, ReactNode][] = [
    [t('villageForm.code'), <Code>{village.code}</Code>],
    [t('villageForm.district'), name(village.ruralDistrictName)],
    [t('villageForm.county'), name(village.countyName)],
    [
      t('villageForm.point'),
      typeof latitude === 'number' && typeof longitude === 'number' ? (
        <>
          <Code>{`${latitude.toFixed(4)}, ${longitude.toFixed(4)}`}</Code>
          {precisionM && <small>{t('villageForm.within', { metres: number(precisionM) })}</small>}
        </>
      ) : (
        t('villageForm.noPoint')
      ),
    ],
    [t('villageForm.enrolled'), number(village.weaverCount)],
    [
      t('villageForm.makers'),
      makersEstimate ? (
        <>
          {number(makersEstimate.people)}
          <small>
            <When iso={makersEstimate.asOf} />
            {makersEstimate.source && <> · {makersEstimate.source}</>}
          </small>
        </>
      ) : (
        t('villageForm.noEstimate')
      ),
    ],
    [t('shipment.rugs'), number(village.rugCount)],
    [t('villageForm.note'), village.note && <bdi>{village.note}</bdi>],
  ];
  return (
    <>
      <PageHead
        kind={t('rug.village')}
        title={name(village.name)}
        says={
          <State tone={confidenceTones[village.confidence]}>{t(`confidence.${village.confidence}`)}</State>
        }
        action={
          may(account, 'recordVillage') &&
          !amending && (
            <Button
              onClick={() => {
                setDone(false);
                setAmending(true);
              }}
              data-testid="amend"
            >
              {t('villageForm.amend')}
            </Button>
          )
        }
      />
      {done && (
        <p role="status" className={organisation.done} data-testid="done">
          {t('villageForm.saved')}
        </p>
      )}
      {amending && (
        <AmendVillage
          village={village}
          onLeave={() => setAmending(false)}
          onDone={() => {
            setAmending(false);
            setDone(true);
            refresh();
          }}
        />
      )}
      <section className={sheets.sheet} aria-label={t('trace.facts')}>
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
      </section>
    </>
  );
}
