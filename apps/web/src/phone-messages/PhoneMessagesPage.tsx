import { Button } from '@mantine/core';
import { useQuery } from 'urql';
import styles from '../accounts/accounts.module.css';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { graphql } from '../line/operation';
import { EmptyState } from '../look/EmptyState';

const PhoneMessages = graphql(`
  query PhoneMessages {
    phoneMessages {
      id
      phone
      text
      writtenAt
      goodUntil
    }
  }
`);

/** Messages to phones that wait for the operator, where nothing sends them by itself. */
export function PhoneMessagesPage() {
  const { t, moment } = useWords();
  const [{ data, error, fetching }, refetch] = useQuery({
    query: PhoneMessages,
    // What was good a minute ago may be over.
    requestPolicy: 'network-only',
  });
  const again = () => refetch({ requestPolicy: 'network-only' });
  return (
    <>
      <PageHead
        title={t('phoneMessages.title')}
        says={t('phoneMessages.says')}
        action={
          <Button variant="default" loading={fetching} onClick={again} data-testid="look-again">
            {t('phoneMessages.again')}
          </Button>
        }
      />
      {error && !data && <Fault error={error} again={again} />}
      {!error && !data && <Waiting />}
      {data?.phoneMessages.length === 0 && (
        <EmptyState picture="knot" title={t('phoneMessages.none')} says={t('phoneMessages.noneNext')} />
      )}
      <ul className={styles.posts}>
        {data?.phoneMessages.map((message) => (
          <li key={message.id} data-testid="phone-message">
            <div className={styles.facts}>
              <b>
                <bdi dir="ltr">{message.phone}</bdi>
              </b>
              <span>{message.text}</span>
            </div>
            <small>{t('phoneMessages.good', { until: moment(message.goodUntil) })}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
