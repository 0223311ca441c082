import { Button } from '@mantine/core';
import type { OrganisationHistoryQuery } from '../gql/graphql';
import { When } from '../language/Code';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { graphql } from '../line/operation';
import { usePages } from '../line/usePages';
import styles from './organisation.module.css';

const History = graphql(`
  query OrganisationHistory($id: ID!, $first: Int!, $after: String) {
    organisation(id: $id) {
      id
      history(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          type
          occurredAt
          by
          organisation {
            ...Name
          }
          details {
            name
            value
          }
        }
      }
    }
  }
`);

const pick = (data: OrganisationHistoryQuery) => data.organisation?.history;

/** Who did what to an organisation, when and why, newest first; a command about it lets it be read anew. */
export function OrganisationHistory({ id }: { id: string }) {
  const { t, name } = useWords();
  const pages = usePages(History, { id, first: 20 }, pick);
  const label = (key: string) => t(`org.detail.${key as 'reason'}`, { defaultValue: key });
  if (pages.error && pages.nodes.length === 0) return <Fault error={pages.error} again={pages.refresh} />;
  return (
    <>
      <ul className={styles.events} data-testid="history">
        {pages.nodes.map((event) => {
          const acted = event.organisation ? name(event.organisation) : '';
          return (
            <li key={event.id} data-type={event.type}>
              <p>
                <b>{t(`org.event.${event.type as 'OrganisationVerified'}`, { defaultValue: event.type })}</b>
              </p>
              <p>
                <small>
                  <When iso={event.occurredAt} time /> · <bdi>{event.by}</bdi>
                  {acted && acted !== event.by && <> · {acted}</>}
                </small>
              </p>
              {event.details.map((detail) => (
                <p key={detail.name}>
                  <small>{label(detail.name)}:</small>{' '}
                  <bdi>
                    {detail.name === 'glnIssuer'
                      ? t(`org.glnIssuer.${detail.value as 'ZONE'}`)
                      : detail.name === 'given'
                        ? detail.value
                            .split(/[،,]\s*/)
                            .filter(Boolean)
                            .map((field) => t(`org.contact.${field as 'phone'}`, { defaultValue: field }))
                            .join(t('org.comma'))
                        : detail.value}
                  </bdi>
                </p>
              ))}
            </li>
          );
        })}
      </ul>
      {pages.hasMore && (
        <Button variant="default" loading={pages.loadingMore} onClick={pages.more} mt="sm">
          {t('list.more')}
        </Button>
      )}
    </>
  );
}
