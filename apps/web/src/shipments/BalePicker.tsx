import { useState } from 'react';
import { useClient } from 'urql';
import { BaleRugs, Bales } from '../bales/bale';
import type { BalesQuery } from '../gql/graphql';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import type { Pickable } from '../rugs/picked';

const pickBales = (data: BalesQuery) => data.bales;

interface Props {
  picked: string[];
  /** The rugs of a bale that was just picked, or none when it was put back. */
  onChange: (baleId: string, rugs: Pickable[] | null) => void;
  /** Only ids are wanted: the bales are loaded as they are. */
  idsOnly?: boolean;
}

/** Packed bales that are in no shipment yet. */
export function BalePicker({ picked, onChange, idsOnly = false }: Props) {
  const { t, number, weight } = useWords();
  const client = useClient();
  const pages = usePages(Bales, { filter: { loaded: false }, first: 50 }, pickBales);
  const [failed, setFailed] = useState(false);
  /** Ticked at once, while its rugs are still being read. */
  const [reading, setReading] = useState<string[]>([]);

  async function toggle(id: string) {
    setFailed(false);
    if (picked.includes(id)) return onChange(id, null);
    if (idsOnly) return onChange(id, []);
    setReading((now) => [...now, id]);
    const rugs = await readRugs(id);
    setReading((now) => now.filter((one) => one !== id));
    if (rugs) onChange(id, rugs);
    else setFailed(true);
  }

  async function readRugs(id: string): Promise<Pickable[] | null> {
    const rugs: Pickable[] = [];
    let after: string | null = null;
    do {
      const {
        data,
      }: {
        data?: {
          bale?: {
            rugs: { nodes: Pickable[]; pageInfo: { endCursor?: string | null; hasNextPage: boolean } };
          } | null;
        };
      } = await client.query(BaleRugs, { id, after }).toPromise();
      if (!data?.bale) return null;
      rugs.push(...data.bale.rugs.nodes);
      after = data.bale.rugs.pageInfo.hasNextPage ? (data.bale.rugs.pageInfo.endCursor ?? null) : null;
    } while (after);
    return rugs;
  }

  return (
    <>
      {failed && <p role="alert">{t('line.pageNotReached')}</p>}
      <Listing
        caption={t('bales.title')}
        pages={pages}
        rowId={(bale) => bale.id}
        picking={{
          picked: new Set([...picked, ...reading]),
          toggle: (id) => void toggle(id),
          label: (id) => t('book.pickBale', { code: pages.nodes.find((bale) => bale.id === id)?.sscc ?? '' }),
        }}
        columns={[
          { key: 'sscc', head: t('bale.sscc'), phone: 'title', cell: (bale) => <Code>{bale.sscc}</Code> },
          { key: 'rugs', head: t('shipment.rugs'), number: true, cell: (bale) => number(bale.rugCount) },
          { key: 'gross', head: t('shipment.gross'), number: true, cell: (bale) => weight(bale.grossG) },
          { key: 'packed', head: t('bale.packedAt'), cell: (bale) => <When iso={bale.packedAt} /> },
        ]}
        empty={<EmptyState picture="knot" title={t('book.noBales')} says={t('book.noBalesNext')} />}
      />
    </>
  );
}
