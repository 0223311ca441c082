import type { Refusal } from '#libs/platform';
import { yarnCountWrong, yarnOfRaw } from './lot.refusals.js';
import type { LotForm, YarnCount } from './lot.events.js';

/** A yarn's count as it is said: `Nm 8/2` is { nm: 8, plies: 2 }. */
export interface SaidYarn {
  readonly nm: number;
  readonly plies: number;
}

/** From the coarsest carpet yarn to the finest silk, and how many strands are ever plied. */
export const YARN_LIMITS = { nm: { least: 0.3, most: 250 }, plies: 24 } as const;

const METRES_IN_KM = 1_000;

/** A count as it is kept: with the length of a kilogram of the plied yarn, rounded to a metre. */
export function yarnCountOf({ nm, plies }: SaidYarn): YarnCount {
  const nmTenths = Math.round(nm * 10);
  return { nmTenths, plies, metresPerKg: Math.round((nmTenths * METRES_IN_KM) / 10 / plies) };
}

/** Why a count cannot be taken; undefined when it can. */
export function refusalOfYarn({ nm, plies }: SaidYarn, form: LotForm): Refusal | undefined {
  if (form === 'RAW') return yarnOfRaw();
  const { least, most } = YARN_LIMITS.nm;
  const isTenths = Math.abs(nm * 10 - Math.round(nm * 10)) < 1e-6;
  const isCount = Number.isFinite(nm) && nm >= least && nm <= most && isTenths;
  const isPlied = Number.isInteger(plies) && plies >= 1 && plies <= YARN_LIMITS.plies;
  return isCount && isPlied ? undefined : yarnCountWrong({ least, most, plies: YARN_LIMITS.plies });
}
