import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { EmptyState } from '../look/EmptyState';
import { State } from '../look/State';
import '../rugs/rug';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import { DisableAccount, EnableAccount, RenewInvitation, WithdrawInvitation } from './accountCommands';
import { AccountPosts } from './AccountPosts';
import { AccountProviders } from './AccountProviders';
import styles from './accounts.module.css';
import { InvitationReady } from './InvitationReady';
import { standingTones, type ManagedAccount } from './managedAccount';

const OneAccount = graphql(`
  query OneAccount($id: ID!) {
    account(id: $id) {
      ...ManagedAccountParts
    }
  }
`);

const route = getRouteApi('/accounts/$id');

/** One account: how it stands, its posts, and what may be done with it. */
export function AccountPage() {
  const { t } = useWords();
  const { id } = route.useParams();
  const [{ data, error }, refetch] = useQuery({ query: OneAccount, variables: { id } });
  const [said, setSaid] = useState('');
  const again = () => refetch({ requestPolicy: 'network-only' });
  if (error && !data) return <Fault error={error} again={again} />;
  if (!data) return <Waiting />;
  if (!data.account) {
    return (
      <EmptyState
        picture="border"
        title={t('account.gone')}
        says={t('account.goneNext')}
        action={<LinkButton to="/accounts">{t('account.toAll')}</LinkButton>}
      />
    );
  }
  const done = (words: string) => {
    setSaid(words);
    again();
  };
  return <Shown account={data.account} said={said} onDone={done} />;
}

interface Props {
  account: ManagedAccount;
  said: string;
  onDone: (said: string) => void;
}

function Shown({ account, said, onDone }: Props) {
  const { t, date, moment, number } = useWords();
  const reader = useAccount();
  const administers = may(reader, 'administerAccounts');
  return (
    <>
      <PageHead
        kind={t('account.kind')}
        title={account.displayName}
        says={
          <div className={styles.facts}>
            <State tone={standingTones[account.standing]}>{t(`accountStanding.${account.standing}`)}</State>
            {account.login && <bdi dir="ltr">{account.login}</bdi>}
            <span>{t('account.created', { day: date(account.createdAt) })}</span>
            {account.invitationExpiresAt && (
              <span>{t('account.openUntil', { until: moment(account.invitationExpiresAt) })}</span>
            )}
            {account.sessionCount > 0 && (
              <span data-testid="session-count">
                {t('account.sessions', { count: account.sessionCount, number: number(account.sessionCount) })}
              </span>
            )}
          </div>
        }
      />
      {said && (
        <p role="status" className={styles.said} data-testid="said">
          {said}
        </p>
      )}
      <AccountPosts account={account} administers={administers} onDone={onDone} />
      {may(reader, 'administerProviders') && <AccountProviders account={account} onDone={onDone} />}
      <Standing account={account} administers={administers} onDone={onDone} />
      {may(reader, 'readAccessLog') && (
        <section className={styles.part}>
          <LinkButton to="/access-log" search={{ account: account.id }} variant="default">
            {t('account.log')}
          </LinkButton>
        </section>
      )}
    </>
  );
}

/** Letting in and keeping out. */
function Standing({ account, administers, onDone }: Omit<Props, 'said'> & { administers: boolean }) {
  const { t } = useWords();
  const disabling = useCommand(DisableAccount);
  const enabling = useCommand(EnableAccount);
  const withdrawing = useCommand(WithdrawInvitation);
  const renewing = useCommand(RenewInvitation);
  const [isAsked, setAsked] = useState(false);
  const [invitation, setInvitation] = useState<{ token?: string | null; expiresAt?: string | null } | null>(
    null,
  );

  async function disable() {
    setAsked(false);
    if (await disabling.send({ accountId: account.id })) onDone(t('account.disabled'));
  }
  async function enable() {
    if (await enabling.send({ accountId: account.id })) onDone(t('account.enabled'));
  }
  async function withdraw() {
    setInvitation(null);
    if (await withdrawing.send({ accountId: account.id })) onDone(t('account.withdrawn'));
  }
  async function renew() {
    const answer = await renewing.send({ accountId: account.id });
    if (!answer) return;
    setInvitation({ token: answer.invitationToken ?? null, expiresAt: answer.expiresAt ?? null });
    onDone('');
  }

  const refusal = disabling.refusal ?? enabling.refusal ?? withdrawing.refusal ?? renewing.refusal;
  return (
    <section className={styles.part}>
      {invitation && (
        <InvitationReady
          name={account.displayName}
          token={invitation.token}
          expiresAt={invitation.expiresAt}
        />
      )}
      <div className={styles.acts}>
        {account.mayInviteAgain && (
          <Button onClick={() => void renew()} loading={renewing.sending} data-testid="renew-invitation">
            {t('account.renew')}
          </Button>
        )}
        {account.mayInviteAgain && account.standing === 'INVITED' && (
          <Button variant="default" onClick={() => void withdraw()} loading={withdrawing.sending}>
            {t('account.withdraw')}
          </Button>
        )}
        {administers && account.standing === 'ACTIVE' && !isAsked && (
          <Button
            variant="default"
            onClick={() => setAsked(true)}
            loading={disabling.sending}
            data-testid="disable-account"
          >
            {t('account.disable')}
          </Button>
        )}
        {administers && account.standing === 'DISABLED' && (
          <Button onClick={() => void enable()} loading={enabling.sending} data-testid="enable-account">
            {t('account.enable')}
          </Button>
        )}
      </div>
      {isAsked && (
        <div className={styles.sure} role="alertdialog" aria-labelledby="sure">
          <p id="sure">{t('account.disableSure', { name: account.displayName })}</p>
          <div className={styles.acts}>
            <Button onClick={() => void disable()} data-testid="disable-now">
              {t('account.disableNow')}
            </Button>
            <Button variant="default" onClick={() => setAsked(false)}>
              {t('act.leave')}
            </Button>
          </div>
        </div>
      )}
      <RefusalNote refusal={refusal} />
    </section>
  );
}
