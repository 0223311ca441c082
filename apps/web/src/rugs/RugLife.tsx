import { useQuery } from 'urql';
import { When } from '../language/Code';
import { useWords } from '../language/useWords';
import sheets from '../trace/TracePage.module.css';
import { AnsweredQuestions } from './AnsweredQuestions';
import { RugActions } from './RugActions';
import { RugPhotos } from './RugPhotos';
import styles from './RugLife.module.css';
import { RugLifeText, type LivedRug } from './rugLifeTexts';

/** What can be done with a rug, under the head of its page. */
export function RugActs({ rugId, refresh }: { rugId: string; refresh: () => void }) {
  const [{ data }, again] = useQuery({ query: RugLifeText, variables: { id: rugId } });
  const done = () => {
    again({ requestPolicy: 'network-only' });
    refresh();
  };
  return data?.rug ? <RugActions rug={data.rug} onDone={done} /> : null;
}

/** A rug's own page beside its story: its card, photographs, finishing and inspections. */
export function RugLife({ rugId }: { rugId: string }) {
  const [{ data }, again] = useQuery({ query: RugLifeText, variables: { id: rugId } });
  const rug = data?.rug;
  if (!rug) return null;
  return (
    <>
      <div className={sheets.pair}>
        <RugPhotos rug={rug} onDone={() => again({ requestPolicy: 'network-only' })} />
        <Card rug={rug} />
      </div>
      <div className={sheets.pair}>
        <Finishing rug={rug} />
        <Inspections rug={rug} />
      </div>
      <AnsweredQuestions rug={rug} />
    </>
  );
}

function Card({ rug }: { rug: LivedRug }) {
  const { t, name, list, money } = useWords();
  const card = rug.identityCard;
  const fields = card?.fields ?? rug.publicCard.fields;
  return (
    <section className={sheets.sheet} aria-labelledby="card" data-testid="identity-card">
      <h2 id="card">{t('rugLife.card')}</h2>
      <p className={styles.quiet}>{card ? t('rugLife.cardSays') : t('rugLife.publicSays')}</p>
      <dl className={styles.card}>
        {fields.map(({ key, label, value, byLaw, isPublic }) => (
          <div key={key} data-by-law={byLaw} data-inner={!isPublic}>
            <dt>{name(label)}</dt>
            <dd>
              <bdi>{name(value)}</bdi>
              {!isPublic && <small> {t('rugLife.inner')}</small>}
            </dd>
          </div>
        ))}
        {rug.sale && (
          <div data-inner>
            <dt>{t('rugLife.sale')}</dt>
            <dd>
              {t(`salePlace.${rug.sale.place}`)} {rug.sale.exhibition && <bdi>({rug.sale.exhibition})</bdi>} ·{' '}
              <When iso={rug.sale.on} />
              {rug.sale.price && (
                <>
                  {' · '}
                  <bdi>{money(rug.sale.price.amountMinor, rug.sale.price.currency)}</bdi>
                </>
              )}
            </dd>
          </div>
        )}
      </dl>
      {card && card.missing.length > 0 && (
        <p className={styles.missing} data-testid="card-missing">
          {t(card.neededForExport ? 'rugLife.missingForExport' : 'rugLife.missing', {
            fields: list(card.missing.map((label) => inSentence(name(label)))),
          })}
        </p>
      )}
    </section>
  );
}

/** A label as it stands inside a sentence; what begins with two capitals is an abbreviation. */
const inSentence = (label: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;

function Finishing({ rug }: { rug: LivedRug }) {
  const { t } = useWords();
  return (
    <section className={sheets.sheet} aria-labelledby="finishing" data-testid="finishing">
      <h2 id="finishing">{t('rugLife.finishing')}</h2>
      {rug.finishing.length === 0 && <p className={sheets.none}>{t('rugLife.noFinishing')}</p>}
      <ol className={styles.steps}>
        {rug.finishing.map(({ step, on }, index) => (
          <li key={`${step}-${on}-${index}`}>
            {t(`finishing.${step}`)} · <When iso={on} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Inspections({ rug }: { rug: LivedRug }) {
  const { t, list } = useWords();
  return (
    <section className={sheets.sheet} aria-labelledby="inspections" data-testid="inspections">
      <h2 id="inspections">{t('rugLife.inspections')}</h2>
      {rug.regradeSince && (
        <p className={styles.missing} data-testid="to-regrade">
          {t('rugLife.regrade')} <When iso={rug.regradeSince} />
        </p>
      )}
      {rug.inspectionHistory.length === 0 && <p className={sheets.none}>{t('rugLife.noInspections')}</p>}
      <ol className={styles.steps}>
        {rug.inspectionHistory.map((one, index) => {
          const wrong = one.checks.filter(({ ok }) => !ok);
          return (
            <li key={one.inspectedAt} data-counts={index === 0 && !rug.regradeSince}>
              <b>{one.passed && one.grade ? t(`grade.${one.grade}`) : t('rugLife.rejected')}</b> ·{' '}
              <When iso={one.inspectedAt} /> · <bdi>{one.inspector}</bdi>
              {one.defects.length > 0 && (
                <small>{list(one.defects.map((code) => t(`defect.${code}` as 'defect.moth')))}</small>
              )}
              {wrong.length > 0 && (
                <small>
                  {t('rugLife.notRight', { checks: list(wrong.map(({ check }) => t(`check.${check}`))) })}
                </small>
              )}
              {one.note && <small>{one.note}</small>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
