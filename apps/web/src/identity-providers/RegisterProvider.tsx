import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import styles from '../accounts/accounts.module.css';
import { firstWish, PostFields } from '../accounts/PostFields';
import { byPath, Problems } from '../form/Field';
import { TextField } from '../form/fields';
import { newCommandKey } from '../form/commandKey';
import type { Role } from '../gql/graphql';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';

const RegisterIdentityProvider = graphql(`
  mutation RegisterIdentityProvider($input: RegisterIdentityProviderInput!) {
    registerIdentityProvider(input: $input) {
      __typename
      ... on IdentityProviderPayload {
        provider {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

const offered: Role[] = ['CLERK', 'EXPORTER', 'CONSIGNEE', 'OFFICIAL', 'PROGRAMME_OFFICER'];

/** What an organisation's administrator tells about their provider. */
export function RegisterProvider({ onDone, onLeave }: { onDone: () => void; onLeave: () => void }) {
  const { t } = useWords();
  const { send, sending, refusal } = useCommand(RegisterIdentityProvider);
  const [commandKey] = useState(newCommandKey);
  const [wish, setWish] = useState(firstWish);
  const [issuer, setIssuer] = useState('');
  const [clientId, setClientId] = useState('');
  const [clientSecret, setClientSecret] = useState('');
  const [domains, setDomains] = useState('');

  async function submit(event: FormEvent) {
    event.preventDefault();
    const emailDomains = domains.split(/[\s,،]+/).filter(Boolean);
    const answer = await send({
      input: {
        ...{ commandKey, allowedRole: wish.role, organisationId: wish.organisation[0] ?? '' },
        ...{ issuer: issuer.trim(), clientId: clientId.trim(), clientSecret, emailDomains },
      },
    });
    if (answer) onDone();
  }
  const isWhole = wish.organisation.length > 0 && issuer.trim() && clientId.trim() && clientSecret;

  return (
    <Problems value={byPath(refusal?.problems)}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} data-testid="provider-form">
        <PostFields value={wish} onChange={setWish} offered={offered} />
        <TextField
          label={t('providers.issuer')}
          path="issuer"
          hint={t('providers.issuerHint')}
          value={issuer}
          onChange={setIssuer}
          ltr
          testId="provider-issuer"
        />
        <TextField
          label={t('providers.clientId')}
          path="clientId"
          value={clientId}
          onChange={setClientId}
          ltr
        />
        <TextField
          label={t('providers.clientSecret')}
          path="clientSecret"
          hint={t('providers.secretHint')}
          type="password"
          autoComplete="off"
          value={clientSecret}
          onChange={setClientSecret}
          ltr
        />
        <TextField
          label={t('providers.domains')}
          path="emailDomains"
          hint={t('providers.domainsHint')}
          optional
          value={domains}
          onChange={setDomains}
          ltr
        />
        <RefusalNote
          refusal={refusal}
          unplaced={({ path }) => !/^(organisationId|issuer|clientId|clientSecret)$/.test(path)}
        />
        <div className={styles.acts}>
          <Button type="submit" loading={sending} disabled={!isWhole}>
            {t('providers.register')}
          </Button>
          <Button variant="default" onClick={onLeave} disabled={sending}>
            {t('act.leave')}
          </Button>
        </div>
      </form>
    </Problems>
  );
}
