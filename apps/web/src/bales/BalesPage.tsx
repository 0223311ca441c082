import { LinkButton } from '../frame/LinkButton';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ChoiceField } from '../form/fields';
import { PageHead } from '../frame/PageHead';
import type { BalesQuery } from '../gql/graphql';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import { Bales } from './bale';

const pickBales = (data: BalesQuery) => data.bales;

export function BalesPage() {
  const { t, number, weight } = useWords();
  const account = useAccount();
  const [loaded, setLoaded] = useState('');
  const filter = loaded === '' ? {} : { loaded: loaded === 'yes' };
  const pages = usePages(Bales, { filter, first: 50 }, pickBales);
  const pack = may(account, 'packBale') && <LinkButton to="/bales/new">{t('bale.pack')}</LinkButton>;
  return (
    <>
      <PageHead title={t('bales.title')} says={t('bales.says')} action={pack} />
      <div style={{ maxWidth: 260, marginBottom: 12 }}>
        <ChoiceField
          label={t('bales.where')}
          value={loaded}
          onChange={setLoaded}
          blank={t('list.all')}
          choices={[
            { value: 'no', label: t('bales.notLoaded') },
            { value: 'yes', label: t('bales.loaded') },
          ]}
        />
      </div>
      <Listing
        caption={t('bales.title')}
        pages={pages}
        rowId={(bale) => bale.id}
        columns={[
          {
            key: 'sscc',
            head: t('bale.sscc'),
            phone: 'title',
            cell: (bale) => (
              <Link to="/t/$code" params={{ code: bale.sscc }}>
                <Code>{bale.sscc}</Code>
              </Link>
            ),
          },
          { key: 'rugs', head: t('shipment.rugs'), number: true, cell: (bale) => number(bale.rugCount) },
          { key: 'net', head: t('shipment.net'), number: true, cell: (bale) => weight(bale.netG) },
          { key: 'gross', head: t('shipment.gross'), number: true, cell: (bale) => weight(bale.grossG) },
          { key: 'packed', head: t('bale.packedAt'), cell: (bale) => <When iso={bale.packedAt} /> },
          {
            key: 'shipment',
            head: t('traceKind.SHIPMENT'),
            cell: (bale) =>
              bale.shipment ? (
                <Link to="/t/$code" params={{ code: bale.shipment.code }}>
                  <Code>{bale.shipment.code}</Code>
                </Link>
              ) : (
                t('bales.notLoaded')
              ),
          },
        ]}
        empty={<EmptyState picture="knot" title={t('bales.none')} says={t('bales.noneNext')} action={pack} />}
      />
    </>
  );
}
