import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { CheckField, ChoiceField } from '../form/fields';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import type { LotsQuery, Material } from '../gql/graphql';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { OrganisationChoices } from '../organisations/organisation';
import { may, weaves } from '../session/account';
import { useAccount } from '../session/session';
import { HoldersList } from './HoldersList';
import { Lots, Stock, kilograms, lotSays, materials, type LotLine } from './lots';
import styles from './materials.module.css';

const pickLots = (data: LotsQuery) => data.materialLots;

/** What lies in the store, what weavers and looms hold, and every lot that came. */
export function MaterialsPage() {
  const words = useWords();
  const { t, name, number, compare } = words;
  const account = useAccount();
  const isClerk = weaves(account.organisation?.kind);
  const mayKeep = may(account, 'keepLots');
  const [cooperative, setCooperative] = useState('');
  const [material, setMaterial] = useState<Material | ''>('');
  const [inStock, setInStock] = useState(true);
  const cooperativeId = cooperative || null;
  const [{ data: choices }] = useQuery({ query: OrganisationChoices, pause: isClerk });
  const [{ data: stock }] = useQuery({ query: Stock, variables: { cooperativeId } });
  const pages = usePages(
    Lots,
    { filter: { cooperativeId, material: material || null, inStock: inStock || null }, first: 50 },
    pickLots,
  );
  const rows = stock?.materialStock ?? [];
  const receive = mayKeep && (
    <LinkButton
      to="/materials/new"
      variant={rows.length > 0 ? 'default' : 'filled'}
      data-testid="receive-lot"
    >
      {t('materials.receive')}
    </LinkButton>
  );
  const isEmpty = stock !== undefined && rows.length === 0 && !cooperative;
  const mass = (massG: number) => kilograms(words, massG);
  return (
    <>
      <PageHead
        title={t('materials.title')}
        says={t('materials.says')}
        action={
          mayKeep && !isEmpty ? (
            <>
              <LinkButton to="/materials/issue" data-testid="issue-material">
                {t('materials.issue')}
              </LinkButton>
              {receive}
            </>
          ) : undefined
        }
      />
      {isEmpty ? (
        <EmptyState
          picture="knot"
          title={t('materials.none')}
          says={mayKeep ? t('materials.noneNext') : t('materials.noneOther')}
          action={receive}
        />
      ) : (
        <>
          {!isClerk && (
            <div className={styles.filters}>
              <ChoiceField
                label={t('rug.cooperative')}
                value={cooperative}
                onChange={setCooperative}
                blank={t('materials.allCooperatives')}
                choices={(choices?.organisations.nodes ?? [])
                  .filter(({ kind }) => weaves(kind))
                  .map(({ id, name: called }) => ({ value: id, label: name(called) }))
                  .sort((a, b) => compare(a.label, b.label))}
                testId="lots-cooperative"
              />
            </div>
          )}
          <ul className={styles.stock} data-testid="stock">
            {rows.map((row) => (
              <li key={row.material + row.form}>
                <h3>
                  {t(`material.${row.material}`)} · {t(`materials.form.${row.form}`)}
                </h3>
                <strong>{mass(row.stockG)}</strong>
                <small>
                  {t('materials.inStore')} ·{' '}
                  {t('materials.lotCount', { count: row.lots, number: number(row.lots) })}
                  <br />
                  {t('materials.outside', { held: mass(row.heldG), used: mass(row.usedG) })}
                </small>
              </li>
            ))}
          </ul>
          <section className={styles.part} aria-labelledby="lots">
            <h2 id="lots">{t('materials.lots')}</h2>
            <div className={styles.filters}>
              <ChoiceField
                label={t('materials.material')}
                value={material}
                onChange={(value) => setMaterial(value as Material | '')}
                blank={t('materials.allMaterials')}
                choices={materials.map((value) => ({ value, label: t(`material.${value}`) }))}
                testId="lots-material"
              />
              <CheckField label={t('materials.onlyInStore')} checked={inStock} onChange={setInStock} />
            </div>
            <Listing
              caption={t('materials.lots')}
              pages={pages}
              rowId={(lot) => lot.id}
              count={(total) => t('materials.lotCount', { count: total, number: number(total) })}
              columns={[
                {
                  key: 'code',
                  head: t('materials.code'),
                  phone: 'title',
                  cell: (lot: LotLine) => (
                    <Link to="/materials/$id" params={{ id: lot.id }}>
                      <Code>{lot.code}</Code>
                    </Link>
                  ),
                },
                {
                  key: 'what',
                  head: t('materials.what'),
                  phone: 'bare',
                  cell: (lot) => <bdi>{lotSays(words, lot)}</bdi>,
                },
                {
                  key: 'stock',
                  head: t('materials.inStoreHead'),
                  number: true,
                  cell: (lot) => mass(lot.stockG),
                },
                {
                  key: 'held',
                  head: t('materials.withWeavers'),
                  number: true,
                  cell: (lot) => mass(lot.heldG),
                },
                {
                  key: 'received',
                  head: t('materials.received'),
                  number: true,
                  phone: 'hidden',
                  cell: (lot) => mass(lot.receivedG),
                },
                {
                  key: 'at',
                  head: t('materials.receivedAt'),
                  cell: (lot) => <When iso={lot.receivedAt} />,
                },
                ...(isClerk
                  ? []
                  : [
                      {
                        key: 'cooperative',
                        head: t('rug.cooperative'),
                        cell: (lot: LotLine) => name(lot.cooperative.name),
                      },
                    ]),
              ]}
              empty={<p className={styles.quiet}>{t('materials.noneFound')}</p>}
            />
          </section>
          <HoldersList cooperativeId={cooperativeId} />
        </>
      )}
    </>
  );
}
