import { LinkButton } from '../frame/LinkButton';
import { Button } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { ChoiceField, TextField } from '../form/fields';
import type { RugSearch } from '../frame/search';
import { PageHead } from '../frame/PageHead';
import type { Construction, RugFilter, RugStatus } from '../gql/graphql';
import { plainDigits } from '../language/digits';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import type { Rug } from './rug';
import { useRugColumns } from './rugColumns';
import styles from './RugsPage.module.css';

const Rugs = graphql(`
  query Rugs($filter: RugFilter, $first: Int, $after: String) {
    rugs(filter: $filter, first: $first, after: $after) {
      nodes {
        ...RugLine
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

const Origins = graphql(`
  query Origins {
    villages {
      id
      name {
        ...Name
      }
    }
    cooperatives: organisations(kind: COOPERATIVE, first: 200) {
      nodes {
        id
        name {
          ...Name
        }
      }
    }
    units: organisations(kind: PRODUCTION_UNIT, first: 200) {
      nodes {
        id
        name {
          ...Name
        }
      }
    }
  }
`);

const rugStatuses: RugStatus[] = ['REGISTERED', 'IN_STOCK', 'RESERVED', 'SHIPPED', 'DELIVERED', 'REJECTED'];
const constructions: Construction[] = ['KNOTTED', 'KILIM', 'JAJIM'];

const oneOf = <Value extends string>(values: Value[], value: string | undefined) =>
  values.find((one) => one === value);

function filterOf(search: RugSearch): RugFilter {
  const status = oneOf(rugStatuses, search.status);
  return {
    ...(status && { status: [status] }),
    construction: oneOf(constructions, search.construction),
    cooperativeId: search.cooperative,
    villageId: search.village,
    search: search.q ? plainDigits(search.q) : undefined,
  };
}

const route = getRouteApi('/rugs');
const pickRugs = (data: {
  rugs: {
    nodes: Rug[];
    pageInfo: { endCursor?: string | null; hasNextPage: boolean };
    totalCount?: number | null;
  };
}) => data.rugs;

export function RugsPage() {
  const { t, name, number, compare } = useWords();
  const account = useAccount();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/rugs' });
  const [{ data: origins }] = useQuery({ query: Origins });
  const pages = usePages(Rugs, { filter: filterOf(search), first: 50 }, pickRugs);
  const columns = useRugColumns();
  const [sought, setSought] = useState(search.q ?? '');

  const set = (change: Partial<RugSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true });
  function seek(event: FormEvent) {
    event.preventDefault();
    set({ q: sought.trim() || undefined });
  }
  const filtered = Object.keys(search).length > 0;
  const named = (things: { id: string; name: Parameters<typeof name>[0] }[] | undefined) =>
    (things ?? [])
      .map((thing) => ({ value: thing.id, label: name(thing.name) }))
      .sort((a, b) => compare(a.label, b.label));

  return (
    <>
      <PageHead title={t('rugs.title')} says={t('rugs.says')} />
      <form className={styles.filters} onSubmit={seek} role="search" aria-label={t('rugs.filter')}>
        <div className={styles.seek}>
          <TextField label={t('rugs.search')} value={sought} onChange={setSought} testId="rug-search" />
          <Button type="submit" variant="default">
            {t('act.search')}
          </Button>
        </div>
        <ChoiceField
          label={t('rug.status')}
          value={search.status ?? ''}
          onChange={(status) => set({ status: status || undefined })}
          blank={t('list.all')}
          choices={rugStatuses.map((value) => ({ value, label: t(`rugStatus.${value}`) }))}
          testId="filter-status"
        />
        <ChoiceField
          label={t('rug.construction')}
          value={search.construction ?? ''}
          onChange={(construction) => set({ construction: construction || undefined })}
          blank={t('list.all')}
          choices={constructions.map((value) => ({ value, label: t(`construction.${value}`) }))}
        />
        <ChoiceField
          label={t('rug.cooperative')}
          value={search.cooperative ?? ''}
          onChange={(cooperative) => set({ cooperative: cooperative || undefined })}
          blank={t('list.all')}
          choices={named(origins && [...origins.cooperatives.nodes, ...origins.units.nodes])}
        />
        <ChoiceField
          label={t('rug.village')}
          value={search.village ?? ''}
          onChange={(village) => set({ village: village || undefined })}
          blank={t('list.all')}
          choices={named(origins?.villages)}
        />
      </form>
      <Listing
        caption={t('rugs.title')}
        columns={columns}
        pages={pages}
        rowId={(rug) => rug.id}
        count={(total) => t('rugs.count', { count: total, number: number(total) })}
        empty={
          filtered ? (
            <EmptyState
              picture="border"
              title={t('rugs.noneFound')}
              says={t('rugs.noneFoundNext')}
              action={
                <Button
                  variant="default"
                  onClick={() => {
                    setSought('');
                    void navigate({ search: {} });
                  }}
                >
                  {t('list.showAll')}
                </Button>
              }
            />
          ) : (
            <EmptyState
              picture="medallion"
              title={t('rugs.none')}
              says={t('rugs.noneNext')}
              action={
                may(account, 'registerBatch') && (
                  <LinkButton to="/batches/new">{t('desk.registerBatch')}</LinkButton>
                )
              }
            />
          )
        }
      />
    </>
  );
}
