import { useEffect, useState } from 'react';
import { TextField } from '../form/fields';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
import { foldText } from '../language/digits';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { State, type Tone } from '../look/State';
import { boundsIn, type RuleOfPlausibility } from './bounds';
import styles from './RulesPage.module.css';
import { useRules } from './rules';

const moments = ['REGISTRATION', 'MATERIALS', 'PACKING', 'EXPORT'] as const;
const tones: Record<RuleOfPlausibility['confidence'], Tone> = {
  STORED: 'done',
  DERIVED: 'moving',
  KNOWLEDGE: 'quiet',
};

/** What is asked about rugs: each rule with its bounds and where its numbers come from. */
export function RulesPage() {
  const { t, name } = useWords();
  const { rules, fetching, error, again } = useRules();
  const [sought, setSought] = useState('');
  // The rule that a question led to comes into view once the rules are there.
  const [led] = useState(() => location.hash.slice(1));
  useEffect(() => {
    if (rules.length > 0 && led) document.getElementById(led)?.scrollIntoView({ block: 'center' });
  }, [led, rules]);
  if (error && rules.length === 0) return <Fault error={error} again={again} />;
  if (fetching && rules.length === 0) return <Waiting />;
  const shown = rules.filter((rule) =>
    foldText(`${rule.id} ${name(rule.name)} ${name(rule.formula)}`).includes(foldText(sought)),
  );
  return (
    <>
      <PageHead title={t('plausibility.title')} says={t('plausibility.says')} />
      <div className={styles.search}>
        <TextField label={t('plausibility.sought')} value={sought} onChange={setSought} testId="seek-rule" />
      </div>
      {shown.length === 0 && <p role="status">{t('plausibility.noneFound')}</p>}
      {moments.map((at) => {
        const some = shown.filter((rule) => rule.at === at);
        return (
          some.length > 0 && (
            <section key={at}>
              <h2 className={styles.at}>{t(`plausibility.at.${at}`)}</h2>
              <div className={styles.rules}>
                {some.map((rule) => (
                  <Rule key={`${rule.id} ${rule.version}`} rule={rule} isLed={rule.id === led} />
                ))}
              </div>
            </section>
          )
        );
      })}
    </>
  );
}

function Rule({ rule, isLed }: { rule: RuleOfPlausibility; isLed: boolean }) {
  const words = useWords();
  const { t, name, number, date } = words;
  const { asks, refuses } = boundsIn(words, rule);
  return (
    <article id={rule.id} className={styles.rule} data-led={isLed} data-testid={`rule-${rule.id}`}>
      <header>
        <h3>{name(rule.name)}</h3>
        <bdi>{rule.id}</bdi>
      </header>
      <p>
        {asks} {refuses}
      </p>
      {rule.waitsFor && (
        <p>
          <State tone="stopped">{t('plausibility.notAsked')}</State> {name(rule.waitsFor)}
        </p>
      )}
      <dl>
        <dt>{t('plausibility.measures')}</dt>
        <dd>{name(rule.formula)}</dd>
        <dt>{t('plausibility.reasons')}</dt>
        <dd>{rule.reasons.map(({ text }) => name(text)).join(' ')}</dd>
        <dt>{t('plausibility.source')}</dt>
        <dd>
          <State tone={tones[rule.confidence]}>{t(`plausibility.confidence.${rule.confidence}`)}</State>
          <p>{name(rule.source)}</p>
        </dd>
      </dl>
      <small>
        {t('plausibility.version', { version: number(rule.version), day: date(rule.from) })}
        {rule.until && ` ${t('plausibility.until', { day: date(rule.until) })}`}
      </small>
    </article>
  );
}
