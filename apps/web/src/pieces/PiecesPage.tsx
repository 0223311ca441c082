import { Link, getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ChoiceField } from '../form/fields';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import type { PiecesQuery, PieceStatus } from '../gql/graphql';
import { Code } from '../language/Code';
import { useWords } from '../language/useWords';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { State } from '../look/State';
import organisation from '../organisations/organisation.module.css';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import { Estimate } from './Estimate';
import { Pieces, pieceTones } from './piece';
import { Woven } from './Woven';

const pick = (data: PiecesQuery) => data.pieces;
const statuses: PieceStatus[] = ['ON_LOOM', 'CUT_OFF', 'REGISTERED', 'ABANDONED'];

type Filter = PieceStatus | 'QUIET' | '';
const route = getRouteApi('/pieces');

/** The pieces on looms, and those that have left them. */
export function PiecesPage() {
  const { t, number, list } = useWords();
  const account = useAccount();
  const [status, setStatus] = useState<Filter>(route.useSearch().quiet ? 'QUIET' : 'ON_LOOM');
  const isQuiet = status === 'QUIET';
  const wanted = isQuiet ? { quiet: true } : { status: status ? [status] : null };
  const pages = usePages(Pieces, { first: 50, ...wanted }, pick, false, 'pieces');
  const mayPut = may(account, 'recordPieces');
  const put = mayPut && (
    <LinkButton to="/pieces/new" data-testid="put-on-loom">
      {t('pieces.putOn')}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={t('pieces.title')} says={t('pieces.says')} action={put || undefined} />
      <div className={organisation.filters}>
        <ChoiceField
          label={t('rug.status')}
          path="status"
          value={status}
          onChange={(next) => setStatus(next as Filter)}
          blank={t('pieces.all')}
          choices={[
            ...statuses.map((value) => ({ value, label: t(`pieceStatus.${value}`) })),
            { value: 'QUIET', label: t('pieces.quiet') },
          ]}
          testId="piece-status"
        />
      </div>
      <Listing
        caption={t('pieces.title')}
        pages={pages}
        rowId={(piece) => piece.id}
        count={(total) => t('pieces.count', { count: total, number: number(total) })}
        columns={[
          {
            key: 'code',
            head: t('rug.code'),
            phone: 'title',
            cell: (piece) => (
              <Link to="/pieces/$id" params={{ id: piece.id }}>
                <Code>{piece.code}</Code>
              </Link>
            ),
          },
          { key: 'design', head: t('rug.design'), cell: (piece) => <bdi>{piece.design}</bdi> },
          {
            key: 'weavers',
            head: t('rug.makers'),
            cell: (piece) =>
              list(piece.weavers.filter(({ current }) => current).map(({ person }) => person.displayName)),
          },
          { key: 'loom', head: t('rug.loom'), cell: (piece) => <Code>{piece.loom.code}</Code> },
          { key: 'woven', head: t('pieces.woven'), cell: (piece) => <Woven percent={piece.wovenPercent} /> },
          {
            key: 'estimate',
            head: t('pieces.estimate'),
            cell: (piece) => <Estimate piece={piece} />,
          },
          {
            key: 'status',
            head: t('rug.status'),
            cell: (piece) => (
              <State tone={pieceTones[piece.status]}>{t(`pieceStatus.${piece.status}`)}</State>
            ),
          },
        ]}
        empty={
          <EmptyState
            picture="knot"
            title={t('pieces.none')}
            says={mayPut ? t('pieces.noneNext') : t('pieces.noneOther')}
            action={put}
          />
        }
      />
    </>
  );
}
