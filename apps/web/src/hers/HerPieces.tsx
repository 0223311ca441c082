import { useQuery } from 'urql';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import styles from './hers.module.css';

const HerPiecesText = graphql(`
  query HerPieces {
    pieces(status: [ON_LOOM, CUT_OFF], first: 10) {
      nodes {
        id
        code
        design
        status
        startedOn
        lengthMm
        widthMm
        progress {
          wovenMm
          on
        }
      }
    }
  }
`);

/** What is on the loom under her hands, and how far it has come. */
export function HerPieces() {
  const { t, length } = useWords();
  const [{ data }] = useQuery({ query: HerPiecesText });
  const pieces = data?.pieces.nodes ?? [];
  if (pieces.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="her-pieces" data-testid="her-pieces">
      <h2 id="her-pieces">{t('hers.pieces')}</h2>
      <ul className={styles.rugs}>
        {pieces.map((piece) => {
          const woven = piece.progress.at(-1)?.wovenMm ?? 0;
          return (
            <li key={piece.id}>
              <div className={styles.line}>
                <b>
                  <bdi>{piece.design}</bdi>
                </b>
                <Code>{piece.code}</Code>
              </div>
              <span>
                {t('hers.begun')} <When iso={piece.startedOn} />
              </span>
              {piece.status === 'CUT_OFF' ? (
                <span>{t('hers.cutOff')}</span>
              ) : (
                <>
                  <span>{t('hers.woven', { woven: length(woven), all: length(piece.lengthMm) })}</span>
                  <progress
                    className={styles.progress}
                    value={Math.min(woven, piece.lengthMm)}
                    max={piece.lengthMm}
                    aria-label={t('hers.woven', { woven: length(woven), all: length(piece.lengthMm) })}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
