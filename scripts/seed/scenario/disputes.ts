import { inIran, plusDays } from './calendar.js';
import type { Scenario } from './scenario.js';

/** What a weaver says of a rug in the scenario, and whether her cooperative says so too. */
export interface PlannedDispute {
  readonly key: string;
  /** The keys of the rug and of her who says it. */
  readonly rug: string;
  readonly who: string;
  readonly cooperative: string;
  readonly claim: 'NOT_MINE' | 'MINE';
  readonly ground: 'ANOTHER_WOVE' | 'WOVE_PART';
  /** ISO 8601 UTC. */
  readonly raisedAt: string;
  /** When the cooperative agreed, by which it was settled; one without is open. */
  readonly agreedAt?: string;
}

const SAID_AFTER_DAYS = 12;
const AGREED_AFTER_DAYS = 9;

/**
 * Two disputes of one weaver: a rug of her cooperative of which she wove a part, which the cooperative granted, and one
 * under her name that she says is another's, which is open. Neither rug is shipped, so that no paper depends on the
 * hour in which it is made.
 */
export function plannedDisputes({ batches, shipments }: Scenario, who: string): readonly PlannedDispute[] {
  const shipped = new Set(shipments.flatMap(({ rugs }) => rugs.map(({ rug }) => rug.key)));
  const still = batches.flatMap(({ rugs, registeredAt, cooperative, inspection }) =>
    rugs
      .filter(({ key, kind }) => !shipped.has(key) && kind !== 'sampler')
      .map((rug) => ({ rug, cooperative, known: inspection?.at ?? registeredAt })),
  );
  const hers = still.filter(({ rug }) => rug.makers.includes(who));
  const own = hers.at(-1);
  const others = still.filter(
    ({ rug, cooperative }) => cooperative === own?.cooperative && !rug.makers.includes(who),
  );
  const other = others[Math.floor(others.length / 2)];
  const later = (instant: string, days: number): string => inIran(plusDays(instant.slice(0, 10), days), 11);
  return [
    ...(other
      ? [
          {
            ...{ key: 'dispute-settled', rug: other.rug.key, who, cooperative: other.cooperative },
            ...{ claim: 'MINE' as const, ground: 'WOVE_PART' as const },
            raisedAt: later(other.known, SAID_AFTER_DAYS),
            agreedAt: later(other.known, SAID_AFTER_DAYS + AGREED_AFTER_DAYS),
          },
        ]
      : []),
    ...(own
      ? [
          {
            ...{ key: 'dispute-open', rug: own.rug.key, who, cooperative: own.cooperative },
            ...{ claim: 'NOT_MINE' as const, ground: 'ANOTHER_WOVE' as const },
            raisedAt: later(own.known, SAID_AFTER_DAYS),
          },
        ]
      : []),
  ];
}
