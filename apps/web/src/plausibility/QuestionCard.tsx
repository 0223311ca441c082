import { Link } from '@tanstack/react-router';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { TextField } from '../form/fields';
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
  /** Told when a key has answered, so that the next question may take the keyboard. */
  onDone?: (() => void) | undefined;
  /** What else may be done with the answer. */
  beside?: ReactNode;
}

/**
 * Asks about something odd and takes the answer: a reason of its rule by one key or one touch, or a few words. The keys
 * are told by their place, so that they are the same under a Persian layout.
 */
export function QuestionCard({ rule, odd, may, answer, onAnswer, onDone, beside }: Props) {
  const { t, name, number } = useWords();
  const { byId } = useRules();
  const known = byId.get(rule);
  const reasons = (known?.reasons ?? []).map(({ key, text }) => ({ key, label: name(text) }));
  const isReason = reasons.some(({ key }) => key === answer);
  const card = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState(false);
  // Until the rules are read, or without them, words of one's own are the answer that there is.
  const writes = !isReason && (opened || answer !== '' || reasons.length === 0);

  function choose(key: string) {
    setOpened(false);
    onAnswer(key);
  }
  function write() {
    setOpened(true);
    if (isReason) onAnswer('');
    // The field is there once this is drawn: who chose it by a key goes on writing.
    requestAnimationFrame(() => card.current?.querySelector('input')?.focus());
  }
  function pressed(event: KeyboardEvent<HTMLElement>) {
    const [, digit] = /^(?:Digit|Numpad)([1-9])$/.exec(event.code) ?? [];
    const writing = (event.target as HTMLElement).tagName === 'INPUT';
    // Where nothing follows, it sends the form that the question stands in.
    if (writing && event.key === 'Enter' && answer.trim() && onDone) {
      event.preventDefault();
      onDone();
    }
    if (writing || !digit || event.ctrlKey || event.metaKey || event.altKey) return;
    const reason = reasons[Number(digit) - 1];
    if (!reason && Number(digit) !== reasons.length + 1) return;
    event.preventDefault();
    if (!reason) return write();
    choose(reason.key);
    onDone?.();
  }
  return (
    <section
      ref={card}
      className={styles.card}
      data-answered={answer.trim() !== ''}
      data-testid={`question-${rule}`}
      data-question={rule}
      tabIndex={-1}
      aria-label={known ? name(known.name) : rule}
      onKeyDown={pressed}
    >
      <p className={styles.head}>
        <b>{known ? name(known.name) : rule}</b>
        <Link
          to="/rules"
          hash={rule}
          target="_blank"
          className={styles.rule}
          title={t('plausibility.why')}
          data-testid={`rule-of-${rule}`}
        >
          <bdi>{rule}</bdi>
        </Link>
      </p>
      <p>{odd}</p>
      <p className={styles.may}>{may}</p>
      <div className={styles.reasons} role="group" aria-label={t('plausibility.answer')}>
        {reasons.map(({ key, label }, i) => (
          <button
            key={key}
            type="button"
            aria-pressed={answer === key}
            onClick={() => choose(key)}
            data-testid={`reason-${rule}-${key}`}
          >
            <kbd aria-hidden="true">{number(i + 1)}</kbd> {label}
          </button>
        ))}
        {reasons.length > 0 && (
          <button type="button" aria-pressed={writes} onClick={write} data-testid={`own-${rule}`}>
            <kbd aria-hidden="true">{number(reasons.length + 1)}</kbd> {t('plausibility.ownWords')}
          </button>
        )}
      </div>
      {writes && (
        <TextField
          label={t('plausibility.words')}
          hint={t('plausibility.wordsHint')}
          value={answer}
          onChange={onAnswer}
          testId={`words-${rule}`}
        />
      )}
      {beside}
    </section>
  );
}
