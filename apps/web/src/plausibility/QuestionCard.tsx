import { useState } from 'react';
import { ChoiceField, TextField } from '../form/fields';
import { useWords } from '../language/useWords';
import { useRules } from './rules';
import styles from './QuestionCard.module.css';

interface Props {
  /** The number of the rule that asks, e.g. W01. */
  rule: string;
  /** What is odd, in the language of the reader. */
  odd: string;
  /** What may be done about it. */
  may: string;
  /** The answer as it stands: the key of a reason, words of one’s own, or nothing yet. */
  answer: string;
  onAnswer: (answer: string) => void;
}

const ownWords = '…';

/** Asks about something odd and takes the answer: a reason from the list of its rule, or a few words. */
export function QuestionCard({ rule, odd, may, answer, onAnswer }: Props) {
  const { t, name } = useWords();
  const { byId } = useRules();
  const known = byId.get(rule);
  const reasons = (known?.reasons ?? []).map(({ key, text }) => ({ value: key, label: name(text) }));
  const isReason = reasons.some(({ value }) => value === answer);
  const [writes, setWrites] = useState(answer !== '' && !isReason);
  return (
    <section
      className={styles.card}
      data-answered={answer !== ''}
      data-testid={`question-${rule}`}
      aria-label={known ? name(known.name) : rule}
    >
      <p className={styles.head}>
        <b>{known ? name(known.name) : rule}</b> <bdi className={styles.rule}>{rule}</bdi>
      </p>
      <p>{odd}</p>
      <p className={styles.may}>{may}</p>
      <div className={styles.answer}>
        <ChoiceField
          label={t('plausibility.answer')}
          value={writes ? ownWords : answer}
          onChange={(value) => {
            setWrites(value === ownWords);
            onAnswer(value === ownWords ? '' : value);
          }}
          blank={t('plausibility.choose')}
          choices={[...reasons, { value: ownWords, label: t('plausibility.ownWords') }]}
          testId={`answer-${rule}`}
        />
        {writes && (
          <TextField
            label={t('plausibility.words')}
            hint={t('plausibility.wordsHint')}
            value={answer}
            onChange={onAnswer}
            testId={`words-${rule}`}
          />
        )}
      </div>
    </section>
  );
}
