import { Button } from '@mantine/core';
import { useMemo, useState, type FormEvent } from 'react';
import { useClient } from 'urql';
import { ChoiceField, TextField } from '../form/fields';
import type { Construction, RugFilter, StockQuery } from '../gql/graphql';
import { plainDigits } from '../language/digits';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import type { Rug } from './rug';
import { useRugColumns } from './RugsPage';
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

const RugOfCode = graphql(`
  query RugOfCode($code: String!) {
    trace(code: $code) {
      kind
      rug {
        ...RugLine
      }
    }
  }
`);

/** As much of a picked rug as the draft keeps: enough to show it and to sum. */
export interface PickedRug {
  id: string;
  code: string;
  design: string;
  areaCm2: number;
  weightG: number;
  /** Packed in this bale, when it was picked with it. */
  baleId?: string;
}

export const pickedOf = (rug: Rug): PickedRug => ({
  id: rug.id,
  code: rug.code,
  design: rug.design,
  areaCm2: rug.areaCm2,
  weightG: rug.weightG,
  ...(rug.bale && { baleId: rug.bale.id }),
});

const pickStock = (data: StockQuery) => data.rugs;
const constructions: Construction[] = ['KNOTTED', 'KILIM', 'JAJIM'];

interface Props {
  picked: PickedRug[];
  onChange: (change: (picked: PickedRug[]) => PickedRug[]) => void;
  /** Only rugs in no bale yet. */
  unpacked?: boolean;
}

/** A code typed or scanned takes its rug; Enter after each, as a scanner sends it. */
function ScanField({ picked, onChange, unpacked }: Props) {
  const { t } = useWords();
  const client = useClient();
  const [code, setCode] = useState('');
  const [told, setTold] = useState('');
  const [seeking, setSeeking] = useState(false);

  async function take(event: FormEvent) {
    event.preventDefault();
    const written = plainDigits(code).trim();
    if (!written) return;
    setSeeking(true);
    const { data, error } = await client.query(RugOfCode, { code: written }).toPromise();
    setSeeking(false);
    const rug = data?.trace?.rug;
    if (error?.networkError) return setTold(t('line.pageNotReached'));
    if (!rug || data.trace?.kind !== 'RUG') return setTold(t('stock.notFound', { code: written }));
    if (picked.some((one) => one.id === rug.id)) setTold(t('stock.already', { code: rug.code }));
    else if (rug.status !== 'IN_STOCK' || (unpacked && rug.bale)) {
      return setTold(t('stock.notFree', { code: rug.code, status: t(`rugStatus.${rug.status}`) }));
    } else {
      onChange((now) => [...now, pickedOf(rug)]);
      setTold(t('stock.taken', { code: rug.code }));
    }
    setCode('');
  }

  return (
    <form onSubmit={(event) => void take(event)} className={styles.scan}>
      <TextField label={t('stock.scan')} value={code} onChange={setCode} testId="scan" />
      <Button type="submit" variant="default" loading={seeking}>
        {t('stock.take')}
      </Button>
      <p role="status">{told}</p>
    </form>
  );
}

/** Rugs in stock, picked one by one from the list or by their codes. */
export function StockPicker({ picked, onChange, unpacked = false }: Props) {
  const { t, number } = useWords();
  const [construction, setConstruction] = useState('');
  const filter: RugFilter = {
    status: ['IN_STOCK'],
    ...(unpacked && { unpacked: true }),
    ...(construction && { construction: construction as Construction }),
  };
  const pages = usePages(Stock, { filter, first: 50 }, pickStock);
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
        <ScanField picked={picked} onChange={onChange} unpacked={unpacked} />
        <ChoiceField
          label={t('rug.construction')}
          value={construction}
          onChange={setConstruction}
          blank={t('list.all')}
          choices={constructions.map((value) => ({ value, label: t(`construction.${value}`) }))}
        />
      </div>
      <Listing
        caption={t('stock.title')}
        columns={columns}
        pages={pages}
        rowId={(rug) => rug.id}
        picking={{ picked: ids, toggle, label: (id) => t('stock.pick', { code: codes.get(id) ?? '' }) }}
        count={(total) => t('stock.count', { count: total, number: number(total) })}
        empty={<EmptyState picture="knot" title={t('stock.none')} says={t('stock.noneNext')} />}
      />
    </div>
  );
}
