import type { ReactNode } from 'react';
import type { PersonBesideFragment } from '../gql/graphql';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import styles from './EnrolPersonPage.module.css';

/** A button whose words may need two lines on a card. */
export const longLabel = { label: { whiteSpace: 'normal', overflow: 'visible', lineHeight: 1.6 } } as const;

interface Props {
  person: PersonBesideFragment;
  /** What of it makes one look twice. */
  why?: ReactNode;
  children?: ReactNode;
}

/** One of several people who look alike, as a card. */
export function PersonBeside({ person, why, children }: Props) {
  const { t, name, list } = useWords();
  const { personal } = person;
  return (
    <article className={styles.one} data-testid="person-beside">
      <h3>
        <bdi>{personal?.nameFa ?? person.displayName}</bdi>
      </h3>
      {personal?.nameLatin && (
        <span>
          <bdi>{personal.nameLatin}</bdi>
        </span>
      )}
      <span>
        {list(person.kinds.map((kind) => t(`person.kind.${kind}`)))} · {name(person.village.name)}
      </span>
      {person.cooperative && <span>{name(person.cooperative.name)}</span>}
      {personal?.nationalId && (
        <span>
          <small>{t('people.nationalId')}</small> <Code>{personal.nationalId}</Code>
        </span>
      )}
      {personal?.phone && (
        <span>
          <small>{t('people.phone')}</small> <Code>{personal.phone}</Code>
        </span>
      )}
      <small>
        {t('person.enrolledAt')} <When iso={person.enrolledAt ?? ''} />
      </small>
      {why && <small>{why}</small>}
      {children}
    </article>
  );
}
