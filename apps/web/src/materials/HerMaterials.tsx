import { useQuery } from 'urql';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import styles from '../people/PersonPage.module.css';
import { LotLink } from './HoldersList';
import { kilograms, lotSays } from './lots';
import own from './materials.module.css';

const HerMaterialsText = graphql(`
  query HerMaterials($id: ID!) {
    person(id: $id) {
      id
      materials {
        code
        material
        form
        colour
        massG
        lot {
          id
        }
      }
    }
  }
`);

/** What a weaver holds; nothing at all is said of who holds nothing. */
export function HerMaterials({ personId }: { personId: string }) {
  const words = useWords();
  const { t } = words;
  const [{ data }] = useQuery({ query: HerMaterialsText, variables: { id: personId } });
  const held = data?.person?.materials ?? [];
  if (held.length === 0) return null;
  const together = held.reduce((sum, { massG }) => sum + massG, 0);
  return (
    <section className={`${styles.card} ${styles.wide}`} data-testid="her-materials">
      <div className={styles.head}>
        <h2>{t('materials.hers')}</h2>
        <span className={styles.quiet}>{kilograms(words, together)}</span>
      </div>
      <ul className={own.held}>
        {held.map((one) => (
          <li key={one.code}>
            <span>
              <LotLink held={one} /> <bdi>{lotSays(words, one)}</bdi>
            </span>
            <b>{kilograms(words, one.massG)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
