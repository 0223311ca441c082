import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useQuery } from 'urql';
import { Waiting } from '../frame/Waiting';
import type { PassportQuery, PassportStanding } from '../gql/graphql';
import { Code } from '../language/Code';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { graphql } from '../line/operation';
import { EmptyState } from '../look/EmptyState';
import { State, type Tone } from '../look/State';
import styles from './PassportPage.module.css';
import { Sheet } from './Sheet';

const PassportText = graphql(`
  query Passport($code: String!) {
    passport(code: $code) {
      code
      sgtin
      standing
      photoPath
      fields {
        key
        byLaw
        label {
          ...Name
        }
        value {
          ...Name
        }
      }
    }
  }
`);

type Passport = NonNullable<PassportQuery['passport']>;

const TONES: Record<PassportStanding, Tone> = {
  NOT_PASSED: 'waiting',
  PASSED: 'done',
  LOST: 'stopped',
  WITHDRAWN: 'stopped',
};

/** What is known of a rug, to be held against the rug in one's hands. */
function Known({ passport }: { passport: Passport }) {
  const { t, name } = useWords();
  const { code, sgtin, standing, photoPath, fields } = passport;
  return (
    <article className={styles.passport} data-testid="passport">
      <title>{t('publicPassport.title', { code })}</title>
      <header className={styles.head}>
        <p>{t('publicPassport.kind')}</p>
        <h1>
          <Code>{code}</Code>
        </h1>
        <div className={styles.standing} data-standing={standing} data-testid="passport-standing">
          <State tone={TONES[standing]}>{t(`publicPassport.standing.${standing}`)}</State>
          <p>{t(`publicPassport.says.${standing}`)}</p>
        </div>
      </header>
      {photoPath && (
        <img className={styles.photo} src={photoPath} alt={t('publicPassport.photo', { code })} />
      )}
      <dl className={styles.fields}>
        {fields.map(({ key, byLaw, label, value }) => (
          <div key={key} data-by-law={byLaw} data-testid={`passport-${key}`}>
            <dt>{name(label)}</dt>
            <dd>
              <bdi>{name(value)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.compare}>{t('publicPassport.compare')}</p>
      <p className={styles.small}>
        {t('publicPassport.number')} <bdi dir="ltr">{sgtin}</bdi>
      </p>
    </article>
  );
}

/** What whoever scans a rug meets without an account; those who have one sign in from here and stand at the same rug. */
export function PassportPage({ code, onSignIn }: { code: string; onSignIn: () => void }) {
  const { t } = useWords();
  const [{ data, error }, again] = useQuery({ query: PassportText, variables: { code } });
  const refresh = useCallback(() => again({ requestPolicy: 'network-only' }), [again]);
  return (
    <Sheet>
      {error && !data && <Fault error={error} again={refresh} />}
      {!error && !data && <Waiting />}
      {data?.passport && <Known passport={data.passport} />}
      {data && !data.passport && (
        <div data-testid="passport-none">
          <EmptyState
            picture="knot"
            title={t('publicPassport.none', { code })}
            says={t('publicPassport.noneNext')}
          />
        </div>
      )}
      <p className={styles.enter}>
        <Link to="/check">{t('checkPaper.way')}</Link> <Link to="/log">{t('log.way')}</Link>
      </p>
      <p className={styles.enter}>
        {t('publicPassport.more')}{' '}
        <Button variant="default" size="sm" onClick={onSignIn} data-testid="passport-sign-in">
          {t('publicPassport.signIn')}
        </Button>
      </p>
    </Sheet>
  );
}
