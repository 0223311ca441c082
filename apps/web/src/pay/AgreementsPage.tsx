import { Button } from '@mantine/core';
import { useState } from 'react';
import { newCommandKey } from '../form/commandKey';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import type { PayAgreementsQuery } from '../gql/graphql';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { State } from '../look/State';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import { Money } from './Money';
import styles from './pay.module.css';
import './payQueries';

const Agreements = graphql(`
  query PayAgreements($first: Int, $after: String) {
    payAgreements(first: $first, after: $after) {
      nodes {
        id
        code
        basis
        sharing
        target
        design
        from
        endsOn
        note
        rate {
          ...RialsParts
        }
        parties {
          parts
          person {
            id
            displayName
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

const End = graphql(`
  mutation EndPayAgreement($input: EndPayAgreementInput!) {
    endPayAgreement(input: $input) {
      __typename
      ... on PayAgreementPayload {
        agreement {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

type Agreement = PayAgreementsQuery['payAgreements']['nodes'][number];
const pick = (data: PayAgreementsQuery) => data.payAgreements;

/** What was agreed, newest first. An agreement is never changed: it ends, and another is made. */
export function AgreementsPage() {
  const { t, number } = useWords();
  const account = useAccount();
  const pages = usePages(Agreements, { first: 25 }, pick);
  const keeps = may(account, 'recordPay');
  const make = keeps && (
    <LinkButton to="/pay/agreements/new" data-testid="make-agreement">
      {t('pay.makeAgreement')}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={t('pay.agreements')} says={t('pay.agreementsSays')} action={make || undefined} />
      <Listing
        caption={t('pay.agreements')}
        pages={pages}
        rowId={(one) => one.id}
        count={(total) => t('pay.agreementCount', { count: total, number: number(total) })}
        columns={[
          {
            key: 'code',
            head: t('looms.code'),
            phone: 'title',
            cell: (one) => <Code>{one.code}</Code>,
          },
          {
            key: 'rate',
            head: t('pay.rate'),
            cell: (one) => (
              <span>
                {t(`pay.per.${one.basis}`)}: <Money of={one.rate} />
              </span>
            ),
          },
          { key: 'target', head: t('pay.for'), cell: (one) => <Target of={one} /> },
          { key: 'sharing', head: t('pay.sharing'), cell: (one) => t(`pay.sharings.${one.sharing}`) },
          {
            key: 'from',
            head: t('pay.from'),
            cell: (one) => (
              <span>
                <When iso={one.from} />
                {one.endsOn && (
                  <div>
                    <State tone="stopped">{t('pay.ended')}</State> <When iso={one.endsOn} />
                  </div>
                )}
              </span>
            ),
          },
          ...(keeps
            ? [
                {
                  key: 'acts',
                  head: t('pay.acts'),
                  cell: (one: Agreement) => (one.endsOn ? '–' : <EndIt id={one.id} onDone={pages.refresh} />),
                },
              ]
            : []),
        ]}
        empty={
          <EmptyState
            picture="knot"
            title={t('pay.noAgreements')}
            says={t('pay.noAgreementsNext')}
            action={make}
          />
        }
      />
    </>
  );
}

function Target({ of }: { of: Agreement }) {
  const { t, number } = useWords();
  const women = of.parties.map(({ person, parts }) =>
    parts ? `${person.displayName} (${number(parts)})` : person.displayName,
  );
  return (
    <span>
      {of.design ? <bdi>{of.design}</bdi> : t(`pay.targets.${of.target}`)}
      {women.length > 0 && <div className={styles.soft}>{women.join('، ')}</div>}
      {of.note && <div className={styles.soft}>{of.note}</div>}
    </span>
  );
}

function EndIt({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useWords();
  const { send, sending, refusal } = useCommand(End);
  const [isSure, setSure] = useState(false);
  async function end() {
    if (await send({ input: { commandKey: newCommandKey(), agreementId: id } })) onDone();
  }
  return (
    <>
      <Button
        size="xs"
        variant="default"
        loading={sending}
        onClick={() => (isSure ? void end() : setSure(true))}
        data-testid="end-agreement"
      >
        {isSure ? t('pay.endSure') : t('pay.end')}
      </Button>
      <RefusalNote refusal={refusal} />
    </>
  );
}
