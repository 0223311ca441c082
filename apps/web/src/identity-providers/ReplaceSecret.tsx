import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import styles from '../accounts/accounts.module.css';
import { byPath, Problems } from '../form/Field';
import { TextField } from '../form/fields';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';

const ReplaceProviderSecret = graphql(`
  mutation ReplaceProviderSecret($providerId: ID!, $clientSecret: String!) {
    replaceProviderSecret(providerId: $providerId, clientSecret: $clientSecret) {
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

interface Props {
  providerId: string;
  onDone: () => void;
  onLeave: () => void;
}

/** The new secret by which a provider knows us; the old one is never shown. */
export function ReplaceSecret({ providerId, onDone, onLeave }: Props) {
  const { t } = useWords();
  const { send, sending, refusal } = useCommand(ReplaceProviderSecret);
  const [clientSecret, setClientSecret] = useState('');
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (await send({ providerId, clientSecret })) onDone();
  }
  return (
    <Problems value={byPath(refusal?.problems)}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} data-testid="secret-form">
        <TextField
          label={t('providers.newSecret')}
          path="clientSecret"
          hint={t('providers.secretHint')}
          type="password"
          autoComplete="off"
          value={clientSecret}
          onChange={setClientSecret}
          ltr
          testId="new-secret"
        />
        <RefusalNote refusal={refusal} unplaced={({ path }) => path !== 'clientSecret'} />
        <div className={styles.acts}>
          <Button type="submit" loading={sending} disabled={!clientSecret}>
            {t('providers.replace')}
          </Button>
          <Button variant="default" onClick={onLeave}>
            {t('act.leave')}
          </Button>
        </div>
      </form>
    </Problems>
  );
}
