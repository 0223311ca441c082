import { Button, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import type { Pages } from '../line/usePages';
import styles from './Listing.module.css';

export interface Column<Row> {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the end of their column. */
  number?: boolean;
  /** On a phone: the card's title, a plain line without its label, or left out. */
  phone?: 'title' | 'bare' | 'hidden';
}

export interface Picking {
  picked: ReadonlySet<string>;
  toggle: (id: string) => void;
  label: (id: string) => string;
}

interface Props<Row> {
  caption: string;
  columns: Column<Row>[];
  pages: Pages<Row>;
  rowId: (row: Row) => string;
  empty: ReactNode;
  picking?: Picking;
  /** The count above the list, in words. */
  count?: (total: number) => string;
}

/** The one table: rows on a desk, cards on a phone, more on demand. */
export function Listing<Row>({ caption, columns, pages, rowId, empty, picking, count }: Props<Row>) {
  const { t } = useWords();
  if (pages.error && pages.nodes.length === 0) return <Fault error={pages.error} again={pages.refresh} />;
  if (pages.loading) {
    return (
      <div role="status" aria-label={t('line.loading')} className={styles.waiting}>
        {Array.from({ length: 8 }, (_, row) => (
          <Skeleton key={row} height={44} />
        ))}
      </div>
    );
  }
  if (pages.nodes.length === 0) return empty;
  return (
    <>
      {count && pages.total !== null && (
        <p className={styles.count} role="status">
          {count(pages.total)}
        </p>
      )}
      <table role="table" className={styles.table} data-testid="listing">
        <caption className="unseen">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {picking && (
              <th role="columnheader" scope="col">
                <span className="unseen">{t('list.pick')}</span>
              </th>
            )}
            {columns.map((column) => (
              <th role="columnheader" scope="col" key={column.key} data-number={column.number}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {pages.nodes.map((row) => {
            const id = rowId(row);
            return (
              <tr role="row" key={id} data-picked={picking?.picked.has(id) || undefined}>
                {picking && (
                  <td role="cell" className={styles.pick}>
                    <input
                      type="checkbox"
                      checked={picking.picked.has(id)}
                      onChange={() => picking.toggle(id)}
                      aria-label={picking.label(id)}
                    />
                  </td>
                )}
                {columns.map((column) => (
                  <td
                    role="cell"
                    key={column.key}
                    data-label={column.phone === 'bare' || column.phone === 'title' ? undefined : column.head}
                    data-phone={column.phone}
                    data-number={column.number}
                  >
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {pages.error && <Fault error={pages.error} again={pages.more} />}
      {pages.hasMore && (
        <Button
          variant="default"
          className={styles.more}
          loading={pages.loadingMore}
          onClick={pages.more}
          data-testid="more"
        >
          {t('list.more')}
        </Button>
      )}
    </>
  );
}
