import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { byPath, Problems } from '../form/Field';
import { ChoiceField, TextField } from '../form/fields';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import '../rugs/rug';
import styles from './accounts.module.css';
import type { ManagedAccount } from './managedAccount';

const ProvidersForAccount = graphql(`
  query ProvidersForAccount {
    identityProviders {
      id
      issuer
      allowedRole
      organisation {
        id
        name {
          ...Name
        }
      }
    }
  }
`);

const LinkIdentity = graphql(`
  mutation LinkIdentity($input: LinkIdentityInput!) {
    linkIdentity(input: $input) {
      __typename
      ... on AccountPayload {
        account {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

const UnlinkIdentity = graphql(`
  mutation UnlinkIdentity($accountId: ID!, $providerId: ID!) {
    unlinkIdentity(accountId: $accountId, providerId: $providerId) {
      __typename
      ... on AccountPayload {
        account {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

interface Props {
  account: ManagedAccount;
  onDone: (said: string) => void;
}

/** Signing in through an organisation's own provider: who it is there, and the end of that. */
export function AccountProviders({ account, onDone }: Props) {
  const { t, name } = useWords();
  const [{ data }] = useQuery({ query: ProvidersForAccount });
  const linking = useCommand(LinkIdentity);
  const unlinking = useCommand(UnlinkIdentity);
  const [chosen, setChosen] = useState('');
  const [subject, setSubject] = useState('');
  const [asked, setAsked] = useState(false);
  const fitting = (data?.identityProviders ?? []).filter(({ allowedRole, organisation }) =>
    account.posts.some((post) => post.role === allowedRole && post.organisation?.id === organisation?.id),
  );
  if (fitting.length === 0) return null;
  const provider = chosen || fitting[0]!.id;

  async function link(event: FormEvent) {
    event.preventDefault();
    unlinking.clear();
    const input = { accountId: account.id, providerId: provider, subject: subject.trim() };
    if (!(await linking.send({ input }))) return;
    setSubject('');
    onDone(t('account.linked'));
  }
  async function unlink() {
    setAsked(false);
    linking.clear();
    if (await unlinking.send({ accountId: account.id, providerId: provider })) onDone(t('account.unlinked'));
  }

  return (
    <section className={styles.part} aria-labelledby="providers" data-testid="account-providers">
      <h2 id="providers">{t('account.providers')}</h2>
      <p className={styles.soft}>{t('account.providersSay')}</p>
      <Problems value={byPath(linking.refusal?.problems)}>
        <form className={styles.form} onSubmit={(event) => void link(event)}>
          <ChoiceField
            label={t('account.provider')}
            path="providerId"
            value={provider}
            onChange={setChosen}
            choices={fitting.map(({ id, organisation, issuer }) => ({
              value: id,
              label: `${name(organisation?.name)} (${issuer})`,
            }))}
          />
          <TextField
            label={t('account.subject')}
            path="subject"
            hint={t('account.subjectHint')}
            value={subject}
            onChange={setSubject}
            ltr
            testId="subject"
          />
          <RefusalNote
            refusal={linking.refusal ?? unlinking.refusal}
            unplaced={({ path }) => path !== 'subject' && path !== 'providerId'}
          />
          <div className={styles.acts}>
            <Button type="submit" loading={linking.sending} disabled={!subject.trim()} data-testid="link">
              {t('account.link')}
            </Button>
            {!asked && (
              <Button
                variant="default"
                loading={unlinking.sending}
                onClick={() => setAsked(true)}
                data-testid="unlink"
              >
                {t('account.unlink')}
              </Button>
            )}
          </div>
        </form>
      </Problems>
      {asked && (
        <div className={styles.sure} role="alertdialog" aria-labelledby="sure-unlink">
          <p id="sure-unlink">{t('account.unlinkSure', { name: account.displayName })}</p>
          <div className={styles.acts}>
            <Button onClick={() => void unlink()} data-testid="unlink-now">
              {t('account.unlinkNow')}
            </Button>
            <Button variant="default" onClick={() => setAsked(false)}>
              {t('act.leave')}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
