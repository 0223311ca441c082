import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ChoiceField, TextField } from '../form/fields';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import type { AccountsQuery, AccountStanding, Role } from '../gql/graphql';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { State } from '../look/State';
import '../rugs/rug';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import styles from './accounts.module.css';
import { postInWords, roles, standingTones } from './managedAccount';

const Accounts = graphql(`
  query Accounts($standing: AccountStanding, $role: Role, $text: String, $first: Int, $after: String) {
    accounts(standing: $standing, role: $role, text: $text, first: $first, after: $after) {
      nodes {
        ...ManagedAccountParts
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

const standings: AccountStanding[] = ['ACTIVE', 'INVITED', 'LAPSED', 'DISABLED'];
const pickAccounts = (data: AccountsQuery) => data.accounts;

/** Everybody who may sign in: for administrators of the zone, for others of their organisation. */
export function AccountsPage() {
  const words = useWords();
  const { t } = words;
  const reader = useAccount();
  const [text, setText] = useState('');
  const [standing, setStanding] = useState('');
  const [role, setRole] = useState('');
  const isSought = text.trim() !== '' || standing !== '' || role !== '';
  const pages = usePages(
    Accounts,
    {
      text: text.trim() || null,
      standing: (standing || null) as AccountStanding | null,
      role: (role || null) as Role | null,
      first: 25,
    },
    pickAccounts,
  );
  const administers = may(reader, 'administerAccounts');
  const invite = may(reader, 'inviteAccount') && (
    <LinkButton to="/accounts/invite" data-testid="invite">
      {t('accounts.invite')}
    </LinkButton>
  );
  return (
    <>
      <PageHead
        title={t('accounts.title')}
        says={administers ? t('accounts.says') : t('accounts.saysOwn')}
        action={invite}
      />
      <div className={styles.seek}>
        <TextField label={t('accounts.search')} value={text} onChange={setText} testId="account-search" />
        <ChoiceField
          label={t('accounts.standing')}
          value={standing}
          onChange={setStanding}
          blank={t('list.all')}
          choices={standings.map((value) => ({ value, label: t(`accountStanding.${value}`) }))}
        />
        {administers && (
          <ChoiceField
            label={t('accounts.role')}
            value={role}
            onChange={setRole}
            blank={t('list.all')}
            choices={roles.map((value) => ({ value, label: t(`role.${value as 'CLERK'}`) }))}
          />
        )}
      </div>
      <Listing
        caption={t('accounts.title')}
        pages={pages}
        rowId={(account) => account.id}
        columns={[
          {
            key: 'name',
            head: t('accounts.name'),
            phone: 'title',
            cell: (account) => (
              <Link to="/accounts/$id" params={{ id: account.id }}>
                <bdi>{account.displayName}</bdi>
              </Link>
            ),
          },
          {
            key: 'posts',
            head: t('accounts.posts'),
            phone: 'bare',
            cell: (account) => words.list(account.posts.map((post) => postInWords(words, post))),
          },
          {
            key: 'login',
            head: t('accounts.login'),
            cell: (account) => account.login && <Code>{account.login}</Code>,
          },
          {
            key: 'standing',
            head: t('accounts.standing'),
            cell: (account) => (
              <State tone={standingTones[account.standing]}>{t(`accountStanding.${account.standing}`)}</State>
            ),
          },
          {
            key: 'last',
            head: t('accounts.lastSignIn'),
            cell: (account) =>
              account.lastSignInAt ? <When iso={account.lastSignInAt} time /> : t('accounts.never'),
          },
        ]}
        empty={
          isSought ? (
            <EmptyState picture="border" title={t('accounts.noneFound')} says={t('accounts.noneFoundNext')} />
          ) : (
            <EmptyState
              picture="knot"
              title={t('accounts.none')}
              says={t('accounts.noneNext')}
              action={invite}
            />
          )
        }
      />
    </>
  );
}
