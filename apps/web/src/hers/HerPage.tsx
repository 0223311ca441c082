import { useState } from 'react';
import { useQuery } from 'urql';
import { PageHead } from '../frame/PageHead';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { useAccount } from '../session/session';
import { may } from '../session/account';
import { ClaimRug } from './ClaimRug';
import { HerDisputes } from './HerDisputes';
import { HerName } from './HerName';
import { HerPay } from './HerPay';
import { HerPieces } from './HerPieces';
import { HerWork } from './HerWork';
import styles from './hers.module.css';

const Herself = graphql(`
  query Herself {
    people(first: 1) {
      nodes {
        id
        displayName
        consentToBeNamed
      }
    }
  }
`);

/** What a weaver sees of her own: her pay, her rugs and their way, her name, and what she has to say about them. */
export function HerPage() {
  const { t } = useWords();
  const account = useAccount();
  const [{ data }, again] = useQuery({ query: Herself });
  const [changed, setChanged] = useState(0);
  const person = data?.people.nodes[0];
  return (
    <>
      <PageHead title={t('hers.title', { name: person?.displayName ?? account.displayName })} />
      <div className={styles.page}>
        {may(account, 'readPay') && <HerPay />}
        <HerDisputes key={`disputes-${changed}`} personId={person?.id} />
        {may(account, 'readPieces') && <HerPieces />}
        <HerWork key={`work-${changed}`} onSaid={() => setChanged((times) => times + 1)} />
        <ClaimRug onSaid={() => setChanged((times) => times + 1)} />
        {person && (
          <HerName
            personId={person.id}
            isNamed={person.consentToBeNamed ?? false}
            onSaid={() => again({ requestPolicy: 'network-only' })}
          />
        )}
      </div>
    </>
  );
}
