import { Link } from '@tanstack/react-router';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import type { LoomsQuery } from '../gql/graphql';
import { Code } from '../language/Code';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { State } from '../look/State';
import '../rugs/rug';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import { loomTones } from './loomTones';

const Looms = graphql(`
  query Looms($first: Int, $after: String) {
    looms(first: $first, after: $after) {
      nodes {
        id
        code
        kind
        widthMm
        status
        village {
          id
          name {
            ...Name
          }
        }
        cooperative {
          id
          name {
            ...Name
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

const pickLooms = (data: LoomsQuery) => data.looms;

/** The looms that may be seen, newest first. */
export function LoomsPage() {
  const { t, name, length, number } = useWords();
  const account = useAccount();
  const pages = usePages(Looms, { first: 50 }, pickLooms);
  const mayRegister = may(account, 'registerLoom');
  const register = mayRegister && (
    <LinkButton to="/looms/new" data-testid="register-loom">
      {t('looms.register')}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={t('looms.title')} says={t('looms.says')} action={register || undefined} />
      <Listing
        caption={t('looms.title')}
        pages={pages}
        rowId={(loom) => loom.id}
        count={(total) => t('org.looms', { count: total, number: number(total) })}
        columns={[
          {
            key: 'code',
            head: t('looms.code'),
            phone: 'title',
            cell: (loom) => (
              <Link to="/looms/$id" params={{ id: loom.id }}>
                <Code>{loom.code}</Code>
              </Link>
            ),
          },
          {
            key: 'status',
            head: t('rug.status'),
            cell: (loom) => <State tone={loomTones[loom.status]}>{t(`looms.status.${loom.status}`)}</State>,
          },
          { key: 'kind', head: t('looms.kind'), cell: (loom) => t(`looms.kinds.${loom.kind}`) },
          {
            key: 'width',
            head: t('looms.width'),
            number: true,
            cell: (loom) => `${length(loom.widthMm)} ${t('looms.cm')}`,
          },
          { key: 'village', head: t('rug.village'), cell: (loom) => name(loom.village.name) },
          { key: 'cooperative', head: t('rug.cooperative'), cell: (loom) => name(loom.cooperative.name) },
        ]}
        empty={
          <EmptyState
            picture="knot"
            title={t('looms.none')}
            says={mayRegister ? t('looms.noneNext') : t('looms.noneOther')}
            action={register}
          />
        }
      />
    </>
  );
}
