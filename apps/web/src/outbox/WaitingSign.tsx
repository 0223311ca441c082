import { Link } from '@tanstack/react-router';
import { useWords } from '../language/useWords';
import { Icon } from '../look/Icon';
import { useWaiting } from './useWaiting';
import styles from './WaitingSign.module.css';

/** In the frame of every page: how much waits for the line, and whether something came back. */
export function WaitingSign() {
  const { t, number } = useWords();
  const commands = useWaiting() ?? [];
  const refused = commands.filter(({ state }) => state === 'refused').length;
  const waiting = commands.filter(({ state }) => state === 'waiting').length;
  if (waiting + refused === 0) return null;
  const count = refused || waiting;
  const label = refused
    ? t('outbox.signRefused', { count, number: number(count) })
    : t('outbox.sign', { count, number: number(count) });
  return (
    <Link
      to="/waiting"
      className={styles.sign}
      data-refused={refused > 0}
      aria-label={label}
      title={label}
      data-testid="waiting-sign"
    >
      <Icon name="clock" size={20} />
      <b>{number(count)}</b>
    </Link>
  );
}
