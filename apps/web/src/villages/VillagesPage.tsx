import { Button } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { TextField } from '../form/fields';
import { PageHead } from '../frame/PageHead';
import type { VillageConfidence, VillagesQuery } from '../gql/graphql';
import { Code } from '../language/Code';
import { foldText } from '../language/digits';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { Listing, type Column } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { State, type Tone } from '../look/State';
import '../rugs/rug';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import { RenameVillage } from './RenameVillage';
import styles from './VillagesPage.module.css';

const Villages = graphql(`
  query Villages {
    villages {
      id
      code
      county
      ruralDistrict
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

const tones: Record<VillageConfidence, Tone> = {
  CONFIRMED: 'done',
  LIKELY: 'quiet',
  UNCERTAIN: 'waiting',
  FILLER: 'stopped',
};

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
          {name(village.name)}{' '}
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
      cell: (village) => <bdi>{`${village.ruralDistrict}, ${village.county}`}</bdi>,
    },
    {
      key: 'confidence',
      head: t('village.confidence'),
      cell: (village) => (
        <span title={village.note ?? undefined}>
          <State tone={tones[village.confidence]}>{t(`confidence.${village.confidence}`)}</State>
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
      <PageHead title={t('villages.title')} says={t('villages.says')} />
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
            says={sought ? t('villages.noneFoundNext') : t('villages.noneNext')}
          />
        }
      />
    </>
  );
}
