import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { OrganisationPageQuery } from '../gql/graphql';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import facts from '../trace/Facts.module.css';
import type { WholeOrganisation } from './organisation';
import styles from './organisation.module.css';

type Fact = [label: string, value: ReactNode];

function List({ rows }: { rows: Fact[] }) {
  return (
    <dl className={facts.facts}>
      {rows
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

const taxNames = ['IR', 'RU', 'KZ', 'AZ'];

/** What is said of an organisation, with who verified it. */
export function OrganisationFacts(props: {
  organisation: WholeOrganisation;
  parts: OrganisationPageQuery['organisations']['nodes'];
  /** By which the names of counties are known in the reader's language. */
  villages: OrganisationPageQuery['villages'];
}) {
  const { organisation: one, parts, villages } = props;
  const { t, name, list } = useWords();
  const countyName = (county: string) =>
    name(villages.find((village) => village.county === county)?.countyName) || county;
  const tax = (taxNames.includes(one.country) ? one.country : 'other') as 'RU';
  return (
    <List
      rows={[
        [t('organisations.country'), t(`nation.${one.country as 'IR'}`, { defaultValue: one.country })],
        [t('organisations.legalId'), one.legalId && <Code>{one.legalId}</Code>],
        [t(`org.taxId.${tax}`), one.taxId && <Code>{one.taxId}</Code>],
        [
          t('org.gln'),
          one.gln && (
            <>
              <Code>{one.gln}</Code>
              {one.glnIssuer && <small>{t(`org.glnIssuer.${one.glnIssuer}`)}</small>}
            </>
          ),
        ],
        [t('organisations.address'), name(one.address)],
        [t('org.county'), one.county && countyName(one.county)],
        [
          t('org.parent'),
          one.parent && (
            <Link to="/organisations/$id" params={{ id: one.parent.id }}>
              {name(one.parent.name)}
            </Link>
          ),
        ],
        [
          t('org.parts'),
          parts.length > 0 && (
            <ul>
              {parts.map((part) => (
                <li key={part.id}>
                  <Link to="/organisations/$id" params={{ id: part.id }}>
                    {name(part.name)}
                  </Link>
                </li>
              ))}
            </ul>
          ),
        ],
        [t('org.mandate'), one.counties && one.counties.length > 0 && list(one.counties.map(countyName))],
        [t('org.registeredAt'), <When iso={one.registeredAt} />],
        [
          t('org.verification'),
          one.verification && (
            <>
              <When iso={one.verification.at} />
              {one.verification.by && (
                <small>
                  <bdi>{one.verification.by}</bdi>
                </small>
              )}
              {one.verification.document && (
                <small>
                  {t('org.seenPaper')} <bdi>{one.verification.document}</bdi>
                </small>
              )}
              {one.verification.reason && <small>{one.verification.reason}</small>}
            </>
          ),
        ],
      ]}
    />
  );
}

/** How an organisation is reached; whoever may not see it reads who may. */
export function OrganisationContacts({ organisation: one }: { organisation: WholeOrganisation }) {
  const { t } = useWords();
  const { contacts } = one;
  if (!contacts) return <p className={styles.soft}>{t('org.noContacts')}</p>;
  return (
    <List
      rows={[
        [t('org.contact.person'), contacts.person && <bdi>{contacts.person}</bdi>],
        [
          t('org.contact.phone'),
          contacts.phone && (
            <a href={`tel:${contacts.phone}`}>
              <Code>{contacts.phone}</Code>
            </a>
          ),
        ],
        [
          t('org.contact.email'),
          contacts.email && (
            <a href={`mailto:${contacts.email}`}>
              <Code>{contacts.email}</Code>
            </a>
          ),
        ],
        [
          t('org.contact.web'),
          contacts.web && (
            <a href={contacts.web} rel="noreferrer noopener nofollow" target="_blank">
              <Code>{contacts.web}</Code>
            </a>
          ),
        ],
      ]}
    />
  );
}
