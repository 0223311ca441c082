import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { LinkButton } from '../frame/LinkButton';
import type { Likeness, PersonBesideFragment } from '../gql/graphql';
import { Code } from '../language/Code';
import { useWords } from '../language/useWords';
import type { Refusal } from '../line/refusal';
import styles from './EnrolPersonPage.module.css';
import { longLabel, PersonBeside } from './PersonBeside';

/** What the server asks back when somebody like her is enrolled already. */
export interface PossibleDuplicate extends Refusal {
  candidates: { person: PersonBesideFragment; likeness: Likeness[] }[];
  hiddenCandidates: number;
}

export const isPossibleDuplicate = (refusal: Refusal | null): refusal is PossibleDuplicate =>
  refusal?.code === 'POSSIBLE_DUPLICATE';

interface Props {
  found: PossibleDuplicate;
  /** The one who is being enrolled, as she was typed. */
  typed: { nameFa: string; nameLatin: string; nationalId: string; phone: string; village: string };
  sending: boolean;
  onNone: () => void;
  onBack: () => void;
}

/** "Is this the same person?": she who is being enrolled beside those who look like her. */
export function SamePerson({ found, typed, sending, onNone, onBack }: Props) {
  const { t, list } = useWords();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' });
    panel.current?.focus();
  }, [found]);
  return (
    <section ref={panel} tabIndex={-1} role="alert" className={styles.same} data-testid="same-person">
      <h2>{t('person.same.title')}</h2>
      <p>{t('person.same.says')}</p>
      <div className={styles.side}>
        <article className={styles.one} data-new="true">
          <small>{t('person.same.new')}</small>
          <h3>
            <bdi>{typed.nameFa}</bdi>
          </h3>
          <span>
            <bdi>{typed.nameLatin}</bdi>
          </span>
          <span>{typed.village}</span>
          <span>
            <small>{t('people.nationalId')}</small> <Code>{typed.nationalId}</Code>
          </span>
          {typed.phone && (
            <span>
              <small>{t('people.phone')}</small> <Code>{typed.phone}</Code>
            </span>
          )}
        </article>
        {found.candidates.map(({ person, likeness }) => (
          <PersonBeside
            key={person.id}
            person={person}
            why={list(likeness.map((kind) => t(`person.likeness.${kind}`)))}
          >
            <LinkButton
              to="/people/$id"
              params={{ id: person.id }}
              variant="default"
              size="sm"
              styles={longLabel}
              h="auto"
              py={6}
            >
              {t('person.same.open')}
            </LinkButton>
          </PersonBeside>
        ))}
      </div>
      {found.hiddenCandidates > 0 && <p>{t('person.same.hidden')}</p>}
      <div className={styles.acts}>
        <Button onClick={onNone} loading={sending} data-testid="none-of-them">
          {t('person.same.none')}
        </Button>
        <Button variant="default" onClick={onBack} disabled={sending}>
          {t('person.same.back')}
        </Button>
      </div>
    </section>
  );
}
