import { When } from '../language/Code';
import { useWords } from '../language/useWords';
import { serverNow } from '../line/line';
import { State } from '../look/State';

interface Expected {
  startedOn: string;
  lastReadOn?: string | null;
  estimate?: { on: string } | null;
}

const DAY_MS = 86_400_000;
/** Without a reading for longer, no day says much; the desk counts the same. */
const QUIET_AFTER_DAYS = 30;
const daysSince = (day: string): number =>
  Math.floor((serverNow() - Date.parse(`${day}T00:00:00Z`)) / DAY_MS);

/** When a piece will be done, as long as that can be said: a day that is past is late, and old news is said to be. */
export function Estimate({ piece: { startedOn, lastReadOn, estimate } }: { piece: Expected }) {
  const { t, date } = useWords();
  if (!estimate) return null;
  const isQuiet = daysSince(lastReadOn ?? startedOn) > QUIET_AFTER_DAYS;
  const isLate = daysSince(estimate.on) > 0;
  return (
    <>
      {!isLate && <When iso={estimate.on} />}
      {isLate && (
        <State tone="stopped">
          <span data-testid="late">{t('pieces.late')}</span>
        </State>
      )}
      {(isQuiet || isLate) && (
        <small data-testid="unread">
          {lastReadOn ? t('pieces.unreadSince', { day: date(lastReadOn) }) : t('pieces.unread')}
        </small>
      )}
    </>
  );
}
