import { Link } from '@tanstack/react-router';
import type { HoldersQuery } from '../gql/graphql';
import { Code } from '../language/Code';
import { useWords } from '../language/useWords';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { Holders, holderId, kilograms, lotSays } from './lots';
import styles from './materials.module.css';

const pickHolders = (data: HoldersQuery) => data.materialHolders;

interface Held {
  code: string;
  lot?: { id: string } | null;
}

/** The code of a lot, as a way to it for those who may see it. */
export function LotLink({ held }: { held: Held }) {
  return held.lot ? (
    <Link to="/materials/$id" params={{ id: held.lot.id }}>
      <Code>{held.code}</Code>
    </Link>
  ) : (
    <Code>{held.code}</Code>
  );
}

interface Holder {
  person?: { id: string; displayName: string } | null;
  loom?: { id: string; code: string } | null;
  piece?: { id: string; code: string } | null;
}

/** Who holds something: a weaver by her name, a loom or a piece by its code. */
export function HolderName({ held }: { held: Holder }) {
  const { t } = useWords();
  if (held.person)
    return (
      <Link to="/people/$id" params={{ id: held.person.id }}>
        <bdi>{held.person.displayName}</bdi>
      </Link>
    );
  if (held.piece)
    return (
      <span>
        {t('pieces.what')}{' '}
        <Link to="/pieces/$id" params={{ id: held.piece.id }}>
          <Code>{held.piece.code}</Code>
        </Link>
      </span>
    );
  return (
    <span>
      {t('materials.loom')} <Code>{held.loom?.code ?? ''}</Code>
    </span>
  );
}

/** What weavers, looms and pieces hold. */
export function HoldersList({ cooperativeId }: { cooperativeId: string | null }) {
  const words = useWords();
  const { t } = words;
  const pages = usePages(Holders, { cooperativeId, first: 50 }, pickHolders);
  return (
    <section className={styles.part} aria-labelledby="holders" data-testid="holders">
      <h2 id="holders">{t('materials.holders')}</h2>
      <Listing
        caption={t('materials.holders')}
        pages={pages}
        rowId={(row) => holderId(row)}
        columns={[
          {
            key: 'who',
            head: t('materials.holder'),
            phone: 'title',
            cell: (row) => <HolderName held={row} />,
          },
          {
            key: 'lots',
            head: t('materials.lots'),
            phone: 'bare',
            cell: (row) => (
              <ul className={styles.lots}>
                {row.lots.map((held) => (
                  <li key={held.code}>
                    <LotLink held={held} /> <bdi>{lotSays(words, held)}</bdi> · {kilograms(words, held.massG)}
                  </li>
                ))}
              </ul>
            ),
          },
          {
            key: 'mass',
            head: t('materials.together'),
            number: true,
            cell: (row) => kilograms(words, row.massG),
          },
        ]}
        empty={<p className={styles.quiet}>{t('materials.noHolders')}</p>}
      />
    </section>
  );
}
