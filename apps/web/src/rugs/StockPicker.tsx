import { useMemo, useState } from 'react';
import { ChoiceField } from '../form/fields';
import type { Construction, RugFilter, StockQuery, TraceRugsQuery } from '../gql/graphql';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { TraceRugs } from '../trace/trace';
import { pickedOf, type PickedRug } from './picked';
import type { Rug } from './rug';
import { useRugColumns } from './rugColumns';
import { ScanField } from './ScanField';
import styles from './StockPicker.module.css';

const Stock = graphql(`
  query Stock($filter: RugFilter, $first: Int, $after: String) {
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

const pickStock = (data: StockQuery) => data.rugs;
const pickTraced = (data: TraceRugsQuery) => data.trace?.rugs;
const constructions: Construction[] = ['KNOTTED', 'KILIM', 'JAJIM'];

interface Props {
  picked: PickedRug[];
  onChange: (change: (picked: PickedRug[]) => PickedRug[]) => void;
  /** Only rugs in no bale yet. */
  unpacked?: boolean;
  /** The rugs of this shipment rather than those that are free. */
  shipment?: string;
}

/** Rugs in stock, picked one by one from the list or by their codes. */
export function StockPicker({ picked, onChange, unpacked = false, shipment }: Props) {
  const { t, number } = useWords();
  const [construction, setConstruction] = useState('');
  const filter: RugFilter = {
    status: ['IN_STOCK'],
    ...(unpacked && { unpacked: true }),
    ...(construction && { construction: construction as Construction }),
  };
  const stock = usePages(Stock, { filter, first: 50 }, pickStock, shipment !== undefined);
  const cargo = usePages(TraceRugs, { code: shipment ?? '', first: 100 }, pickTraced, shipment === undefined);
  const isFree = (rug: Rug) =>
    (shipment === undefined ? rug.status === 'IN_STOCK' : rug.shipment?.code === shipment) &&
    !(unpacked && rug.bale);
  const free = cargo.nodes.filter(isFree);
  const pages = shipment === undefined ? stock : { ...cargo, nodes: free, total: null };
  const columns = useRugColumns().filter((column) => column.key !== 'status' && column.key !== 'chain');
  const ids = useMemo(() => new Set(picked.map((rug) => rug.id)), [picked]);
  const codes = useMemo(() => new Map(pages.nodes.map((rug) => [rug.id, rug.code])), [pages.nodes]);

  function toggle(id: string) {
    const rug = pages.nodes.find((one) => one.id === id);
    onChange((now) =>
      now.some((one) => one.id === id)
        ? now.filter((one) => one.id !== id)
        : rug
          ? [...now, pickedOf(rug)]
          : now,
    );
  }

  return (
    <div data-testid="stock">
      <div className={styles.tools}>
        <ScanField picked={picked} onChange={onChange} isFree={isFree} />
        {shipment === undefined && (
          <ChoiceField
            label={t('rug.construction')}
            value={construction}
            onChange={setConstruction}
            blank={t('list.all')}
            choices={constructions.map((value) => ({ value, label: t(`construction.${value}`) }))}
          />
        )}
      </div>
      <Listing
        caption={t('stock.title')}
        columns={columns}
        pages={pages}
        rowId={(rug) => rug.id}
        picking={{ picked: ids, toggle, label: (id) => t('stock.pick', { code: codes.get(id) ?? '' }) }}
        count={(total) => t('stock.count', { count: total, number: number(total) })}
        empty={
          shipment === undefined ? (
            <EmptyState picture="knot" title={t('stock.none')} says={t('stock.noneNext')} />
          ) : (
            <EmptyState picture="knot" title={t('stock.allPacked')} says={t('stock.allPackedNext')} />
          )
        }
      />
    </div>
  );
}
