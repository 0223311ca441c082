import { Button } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import styles from '../accounts/accounts.module.css';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
import type { IdentityProvidersQuery } from '../gql/graphql';
import { Code } from '../language/Code';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { EmptyState } from '../look/EmptyState';
import { State } from '../look/State';
import '../rugs/rug';
import { RegisterProvider } from './RegisterProvider';
import { ReplaceSecret } from './ReplaceSecret';

const IdentityProviders = graphql(`
  query IdentityProviders {
    identityProviders {
      id
      issuer
      clientId
      emailDomains
      allowedRole
      isOpen
      redirectUri
      organisation {
        id
        name {
          ...Name
        }
      }
    }
  }
`);

const SetProviderOpen = graphql(`
  mutation SetProviderOpen($providerId: ID!, $open: Boolean!) {
    setProviderOpen(providerId: $providerId, open: $open) {
      __typename
      ... on IdentityProviderPayload {
        provider {
          id
          isOpen
        }
      }
      ...RefusalParts
    }
  }
`);

type Provider = IdentityProvidersQuery['identityProviders'][number];

/** The organisations whose people come through a provider of their own. */
export function IdentityProvidersPage() {
  const { t } = useWords();
  const [{ data, error }, refetch] = useQuery({ query: IdentityProviders });
  const [adding, setAdding] = useState(false);
  const again = () => refetch({ requestPolicy: 'network-only' });
  const add = (
    <Button onClick={() => setAdding(true)} data-testid="register-provider">
      {t('providers.register')}
    </Button>
  );
  return (
    <>
      <PageHead title={t('providers.title')} says={t('providers.says')} action={!adding && add} />
      {adding && (
        <RegisterProvider
          onDone={() => {
            setAdding(false);
            again();
          }}
          onLeave={() => setAdding(false)}
        />
      )}
      {error && !data && <Fault error={error} again={again} />}
      {!error && !data && <Waiting />}
      {data?.identityProviders.length === 0 && !adding && (
        <EmptyState picture="knot" title={t('providers.none')} says={t('providers.noneNext')} action={add} />
      )}
      <ul className={styles.posts}>
        {data?.identityProviders.map((provider) => (
          <One key={provider.id} provider={provider} onDone={again} />
        ))}
      </ul>
    </>
  );
}

function One({ provider, onDone }: { provider: Provider; onDone: () => void }) {
  const { t, name, list } = useWords();
  const { send, sending, refusal } = useCommand(SetProviderOpen);
  const [replacing, setReplacing] = useState(false);
  const [said, setSaid] = useState(false);
  async function turn() {
    if (await send({ providerId: provider.id, open: !provider.isOpen })) onDone();
  }
  return (
    <li data-testid="provider">
      <div className={styles.facts}>
        <h2>{name(provider.organisation?.name)}</h2>
        <State tone={provider.isOpen ? 'done' : 'stopped'}>
          {provider.isOpen ? t('providers.open') : t('providers.closed')}
        </State>
        <span>{t(`role.${provider.allowedRole as 'CLERK'}`)}</span>
        <Code>{provider.issuer}</Code>
        {provider.emailDomains.length > 0 && <span dir="ltr">{list([...provider.emailDomains])}</span>}
        <small>{t('providers.redirect')}</small>
        <bdi dir="ltr" className={styles.link}>
          {provider.redirectUri}
        </bdi>
      </div>
      <div className={styles.acts}>
        <Button variant="default" loading={sending} onClick={() => void turn()}>
          {provider.isOpen ? t('providers.close') : t('providers.reopen')}
        </Button>
        {!replacing && (
          <Button variant="default" onClick={() => setReplacing(true)} data-testid="replace-secret">
            {t('providers.replaceSecret')}
          </Button>
        )}
      </div>
      <RefusalNote refusal={refusal} />
      {said && (
        <p role="status" className={styles.said}>
          {t('providers.secretReplaced')}
        </p>
      )}
      {replacing && (
        <ReplaceSecret
          providerId={provider.id}
          onDone={() => {
            setReplacing(false);
            setSaid(true);
          }}
          onLeave={() => setReplacing(false)}
        />
      )}
    </li>
  );
}
