import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Code } from '../language/Code';
import { CodeLink, PlaceLink } from '../guest/CodeLink';
import { useGuest } from '../guest/guest';
import { useWords } from '../language/useWords';
import { knots, statesOf, type KnotName, type KnotState, type Tied } from './chain';
import styles from './Thread.module.css';

/** One knot on the thread; tied, next to be tied, or still open yarn. */
function Knot({ state }: { state: KnotState }) {
  return (
    <svg className={styles.knot} data-state={state} viewBox="0 0 40 32" aria-hidden="true">
      {state === 'tied' ? (
        <>
          <path d="M0 22h9c9 0 18-3 18-11 0-5-3-8-7-8s-7 3-7 8c0 8 9 11 18 11h9" />
          <path className={styles.over} d="M15 18.500c3.500 2 8 3.200 12 3.400" />
          <path d="M15 18.500c3.500 2 8 3.200 12 3.400" />
        </>
      ) : (
        <>
          <path d="M0 22h40" />
          <circle cx="20" cy="22" r="5" />
        </>
      )}
    </svg>
  );
}

/** All six; for a guest who was not shown how it goes on, those up to there: open yarn would say that it lies still. */
const shownKnots = (tied: Tied, isGuest: boolean): readonly KnotName[] =>
  isGuest && !tied.shipment ? knots.slice(0, tied.bale ? 4 : 3) : knots;

/** The knotted thread: where a thing is on its way from village to country, each knot leading on. */
export function Thread({ tied }: { tied: Tied }) {
  const { t, name } = useWords();
  const guest = useGuest();
  const states = statesOf(tied);
  const shown = shownKnots(tied, guest !== null);
  const held: Record<KnotName, ReactNode> = {
    village: tied.village && <PlaceLink to="/villages">{name(tied.village.name)}</PlaceLink>,
    cooperative: tied.cooperative && <PlaceLink to="/organisations">{name(tied.cooperative.name)}</PlaceLink>,
    batch: tied.batch && (
      <CodeLink code={tied.batch.code}>
        <Code>{tied.batch.code}</Code>
      </CodeLink>
    ),
    bale: tied.bale && (
      <CodeLink code={tied.bale.sscc}>
        <Code>{`…${tied.bale.sscc.slice(-6)}`}</Code>
      </CodeLink>
    ),
    ship: tied.shipment && (
      <CodeLink code={tied.shipment.code}>
        <Code>{tied.shipment.code}</Code>
      </CodeLink>
    ),
    country:
      tied.shipment && guest
        ? t(`country.${tied.shipment.destination}`)
        : tied.shipment && (
            <Link to="/shipments" search={{ destination: tied.shipment.destination }}>
              {t(`country.${tied.shipment.destination}`)}
            </Link>
          ),
  };
  return (
    <ol className={styles.thread} aria-label={t('chain.label')} data-testid="thread">
      {shown.map((knot) => (
        <li key={knot} data-state={states[knot]} data-knot={knot}>
          <Knot state={states[knot]} />
          <div>
            <span className={styles.kind}>{t(`chain.${knot}`)}</span>
            <span className={styles.held}>{held[knot] ?? t(`chain.${states[knot]}`)}</span>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The thread at a glance, for a line of a list. */
export function ThreadGlance({ tied }: { tied: Tied }) {
  const { t } = useWords();
  const guest = useGuest();
  const states = statesOf(tied);
  const shown = shownKnots(tied, guest !== null);
  const last = shown.filter((knot) => states[knot] === 'tied').at(-1) ?? 'village';
  const words =
    last === 'country' && tied.shipment ? t(`country.${tied.shipment.destination}`) : t(`chain.${last}`);
  return (
    <span className={styles.glance}>
      <svg width="62" height="14" viewBox="0 0 62 14" aria-hidden="true">
        <path d="M0 7h62" />
        {shown.map((knot, index) => (
          <circle key={knot} data-state={states[knot]} cx={6 + index * 10} cy="7" r={4} />
        ))}
      </svg>
      <span>{words}</span>
    </span>
  );
}
