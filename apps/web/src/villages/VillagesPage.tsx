import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { TextField } from '../form/fields';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import type { VillagesQuery } from '../gql/graphql';
import { Code } from '../language/Code';
import { foldText } from '../language/digits';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { Listing, type Column } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { State } from '../look/State';
import '../rugs/rug';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import { confidenceTones } from './confidence';
import { RenameVillage } from './RenameVillage';
import styles from './VillagesPage.module.css';

const Villages = graphql(`
  query Villages {
    villages {
      id
      code
      countyName {
        ...Name
      }
      ruralDistrictName {
        ...Name
      }
      confidence
      note
      weaverCount
      rugCount
      name {
        ...Name
      }
    }
  }
`);

export type Village = VillagesQuery['villages'][number];

/** The villages, each with how sure its name is. */
export function VillagesPage() {
  const { t, name, number, compare } = useWords();
  const account = useAccount();
  const [{ data, error, fetching }, again] = useQuery({ query: Villages });
  const [sought, setSought] = useState('');
  const [renaming, setRenaming] = useState<Village | null>(null);
  const [renamed, setRenamed] = useState('');
  const mayRename = may(account, 'recordVillage');
  const refresh = () => again({ requestPolicy: 'network-only' });

  const record = mayRename && (
    <LinkButton to="/villages/new" data-testid="record-village">
      {t('villageForm.record')}
    </LinkButton>
  );

  const shown = (data?.villages ?? [])
    .filter((village) =>
      foldText(`${village.name.fa} ${village.name.en} ${village.name.ru} ${village.code}`).includes(
        foldText(sought),
      ),
    )
    .sort((a, b) => compare(name(a.name), name(b.name)));

  const columns: Column<Village>[] = [
    {
      key: 'name',
      head: t('rug.village'),
      phone: 'title',
      cell: (village) => (
        <span>
          <Link to="/villages/$id" params={{ id: village.id }}>
            {name(village.name)}
          </Link>{' '}
          <small className={styles.code}>
            <Code>{village.code}</Code>
          </small>
        </span>
      ),
    },
    {
      key: 'district',
      head: t('village.district'),
      phone: 'bare',
      cell: (village) => (
        <bdi>{[name(village.ruralDistrictName), name(village.countyName)].join(t('org.comma'))}</bdi>
      ),
    },
    {
      key: 'confidence',
      head: t('village.confidence'),
      cell: (village) => (
        <span title={village.note ?? undefined}>
          <State tone={confidenceTones[village.confidence]}>{t(`confidence.${village.confidence}`)}</State>
        </span>
      ),
    },
    {
      key: 'weavers',
      head: t('village.weavers'),
      number: true,
      cell: (village) => number(village.weaverCount),
    },
    { key: 'rugs', head: t('shipment.rugs'), number: true, cell: (village) => number(village.rugCount) },
  ];
  if (mayRename) {
    columns.push({
      key: 'rename',
      head: t('village.correct'),
      cell: (village) => (
        <Button
          size="xs"
          variant="default"
          onClick={() => setRenaming(village)}
          aria-label={t('village.renameNamed', { name: name(village.name) })}
          data-testid={`rename-${village.code}`}
        >
          {t('village.rename')}
        </Button>
      ),
    });
  }

  return (
    <>
      <PageHead title={t('villages.title')} says={t('villages.says')} action={record || undefined} />
      {renamed && (
        <p role="status" className={styles.done}>
          {t('village.renamed', { name: renamed })}
        </p>
      )}
      {renaming && (
        <RenameVillage
          key={renaming.id}
          village={renaming}
          onLeave={() => setRenaming(null)}
          onDone={(next) => {
            setRenaming(null);
            setRenamed(next);
            refresh();
          }}
        />
      )}
      <div className={styles.seek}>
        <TextField label={t('villages.search')} value={sought} onChange={setSought} />
      </div>
      <Listing
        caption={t('villages.title')}
        columns={columns}
        rowId={(village) => village.id}
        pages={{
          nodes: shown,
          total: shown.length,
          loading: fetching && !data,
          loadingMore: false,
          error: data ? undefined : error,
          hasMore: false,
          more: () => undefined,
          refresh,
        }}
        empty={
          <EmptyState
            picture="medallion"
            title={sought ? t('rugs.noneFound') : t('villages.none')}
            says={
              sought
                ? t('villages.noneFoundNext')
                : mayRename
                  ? t('villageForm.noneNext')
                  : t('villages.noneNext')
            }
            action={!sought && record}
          />
        }
      />
    </>
  );
}
