import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ChoiceField, TextField } from '../form/fields';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import type { OrganisationKind, OrganisationsQuery, OrganisationStanding } from '../gql/graphql';
import { Code } from '../language/Code';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { State } from '../look/State';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import { kinds, standings, standingTones } from './organisation';
import styles from './organisation.module.css';

const Organisations = graphql(`
  query Organisations(
    $kind: OrganisationKind
    $standing: OrganisationStanding
    $search: String
    $first: Int
    $after: String
  ) {
    organisations(kind: $kind, standing: $standing, search: $search, first: $first, after: $after) {
      nodes {
        id
        kind
        standing
        country
        legalId
        taxId
        name {
          ...Name
        }
        address {
          ...Name
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

const pickOrganisations = (data: OrganisationsQuery) => data.organisations;
/** So long is waited for the next letter before it is looked for. */
const pauseMs = 250;

/** The zone's register of organisations. */
export function OrganisationsPage() {
  const { t, name, number } = useWords();
  const account = useAccount();
  const [kind, setKind] = useState('');
  const [standing, setStanding] = useState('');
  const [written, setWritten] = useState('');
  const [sought, setSought] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSought(written.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [written]);
  const pages = usePages(
    Organisations,
    {
      kind: (kind || null) as OrganisationKind | null,
      standing: (standing || null) as OrganisationStanding | null,
      search: sought || null,
      first: 50,
    },
    pickOrganisations,
  );
  const isNarrow = Boolean(kind || standing || sought);
  const mayRegister = may(account, 'registerOrganisation');
  const register = mayRegister && (
    <LinkButton to="/organisations/new" data-testid="register-organisation">
      {t('org.register')}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={t('organisations.title')} says={t('org.listSays')} action={register || undefined} />
      <div className={styles.filters}>
        <TextField
          label={t('org.search')}
          value={written}
          onChange={setWritten}
          testId="search-organisations"
        />
        <ChoiceField
          label={t('organisations.kind')}
          value={kind}
          onChange={setKind}
          blank={t('list.all')}
          choices={kinds.map((value) => ({ value, label: t(`organisationKind.${value}`) }))}
          testId="filter-kind"
        />
        <ChoiceField
          label={t('org.standing')}
          value={standing}
          onChange={setStanding}
          blank={t('list.all')}
          choices={standings.map((value) => ({ value, label: t(`organisationStanding.${value}`) }))}
          testId="filter-standing"
        />
      </div>
      <Listing
        caption={t('organisations.title')}
        pages={pages}
        rowId={(organisation) => organisation.id}
        count={(total) => t('org.count', { count: total, number: number(total) })}
        columns={[
          {
            key: 'name',
            head: t('organisations.name'),
            phone: 'title',
            cell: (one) => (
              <Link to="/organisations/$id" params={{ id: one.id }}>
                {name(one.name)}
              </Link>
            ),
          },
          { key: 'kind', head: t('organisations.kind'), cell: (one) => t(`organisationKind.${one.kind}`) },
          {
            key: 'standing',
            head: t('org.standing'),
            cell: (one) => (
              <State tone={standingTones[one.standing]}>{t(`organisationStanding.${one.standing}`)}</State>
            ),
          },
          {
            key: 'country',
            head: t('organisations.country'),
            cell: (one) => t(`nation.${one.country as 'IR'}`, { defaultValue: one.country }),
          },
          {
            key: 'address',
            head: t('organisations.address'),
            phone: 'bare',
            cell: (one) => name(one.address),
          },
          {
            key: 'legal',
            head: t('org.number'),
            cell: (one) => (one.legalId ?? one.taxId) && <Code>{one.legalId ?? one.taxId ?? ''}</Code>,
          },
        ]}
        empty={
          <EmptyState
            picture="border"
            title={isNarrow ? t('rugs.noneFound') : t('organisations.none')}
            says={
              isNarrow
                ? t('org.noneFoundNext')
                : mayRegister
                  ? t('org.noneNext')
                  : t('organisations.noneNext')
            }
            action={!isNarrow && register}
          />
        }
      />
    </>
  );
}
