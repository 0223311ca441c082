import { Button } from '@mantine/core';
import { useQuery } from 'urql';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import '../rugs/rug';
import styles from './ProviderSignIn.module.css';

const SignInProviders = graphql(`
  query SignInProviders {
    signInProviders {
      id
      startPath
      name {
        ...Name
      }
    }
  }
`);

const reasons = [
  'PROVIDER_UNKNOWN',
  'PROVIDER_SILENT',
  'FLOW_BROKEN',
  'NOT_LINKED',
  'POSTS_UNFIT',
  'DOMAIN_UNFIT',
  'INVITATION_OVER',
  'FACTOR_NEEDED',
] as const;

/** Why somebody who went to their provider came back without being signed in. */
const reasonOf = (search: string) =>
  reasons.find((reason) => reason === new URLSearchParams(search).get('provider'));

/** The ways in through organisations' own providers; with an invitation, the ways to accept it. */
export function ProviderSignIn({ invitation }: { invitation?: string }) {
  const { t, name } = useWords();
  const [{ data }] = useQuery({ query: SignInProviders });
  const reason = reasonOf(location.search);
  const query = invitation ? `?invitation=${encodeURIComponent(invitation)}` : '';
  return (
    <>
      {reason && (
        <p role="alert" className={styles.why} data-testid="provider-refusal">
          {t(`providerRefusal.${reason}`)}
        </p>
      )}
      {data && data.signInProviders.length > 0 && (
        <section className={styles.ways} aria-label={t('providers.or')}>
          <p>{t('providers.or')}</p>
          {data.signInProviders.map((provider) => (
            <Button
              key={provider.id}
              component="a"
              href={provider.startPath + query}
              variant="default"
              size="md"
              data-testid="provider-sign-in"
            >
              {t(invitation ? 'providers.acceptWith' : 'providers.signInWith', {
                organisation: name(provider.name),
              })}
            </Button>
          ))}
        </section>
      )}
    </>
  );
}
