import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Code } from '../language/Code';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import styles from './pay.module.css';

const AgreedRug = graphql(`
  query AgreedRug($id: ID!) {
    rug(id: $id) {
      id
      code
      design
    }
  }
`);

const AgreedPiece = graphql(`
  query AgreedPiece($id: ID!) {
    piece(id: $id) {
      id
      code
      design
    }
  }
`);

/** The one rug or the one piece that an agreement is for. */
export function AgreedThing({ rug, piece }: { rug?: string | undefined; piece?: string | undefined }) {
  const { t } = useWords();
  const [rugs] = useQuery({ query: AgreedRug, variables: { id: rug ?? '' }, pause: !rug });
  const [pieces] = useQuery({ query: AgreedPiece, variables: { id: piece ?? '' }, pause: !piece });
  const thing = rugs.data?.rug ?? pieces.data?.piece;
  if (!thing) return null;
  return (
    <p className={styles.soft} data-testid="agreed-thing">
      {t('pay.onlyThing')} {t(rug ? 'pay.onlyRug' : 'pay.onlyPiece')}{' '}
      {rug ? (
        <Link to="/t/$code" params={{ code: thing.code }}>
          <Code>{thing.code}</Code>
        </Link>
      ) : (
        <Link to="/pieces/$id" params={{ id: thing.id }}>
          <Code>{thing.code}</Code>
        </Link>
      )}{' '}
      · <bdi>{thing.design}</bdi>
    </p>
  );
}
