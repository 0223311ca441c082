import { createHash } from 'node:crypto';
import { printCode } from '#libs/platform';
import { idOf, type Decision, type Entry } from '#libs/ledger';
import { designKey, type Woven } from '../plausibility/woven.js';
import type { RugRegistered } from '../rug/rug.events.js';
import { sameRugAtOnce } from './batch.refusals.js';
import type { MeasuredRug } from './measured-rug.js';
import type { RugLine } from './rug-line.js';

/** The rule that asks whether a rug is perhaps another. */
const PERHAPS_THE_SAME = 'X01';

/**
 * The names that rugs claim for which nobody has said that they are others than those like them. The rule that asks
 * looks at what stands, and two batches of one moment do not see each other; of two that tell of the very same rug one
 * claims its name, and the other is decided again and asked. Rugs of which it was said claim nothing.
 */
export const namesOfRugs = (
  rugs: readonly MeasuredRug[],
  lines: readonly RugLine[],
): NonNullable<Decision['names']> => {
  const taken = sameRugAtOnce();
  return rugs
    .filter((_, i) => !lines[i]!.answers?.some(({ rule }) => rule === PERHAPS_THE_SAME))
    .map((rug) => ({ name: `rug-told:${digestOf(rug)}`, taken }));
};

/** The rugs that entries registered, as the rules look at them. */
export const wovenIn = (entries: readonly Entry[]): Woven[] =>
  entries.flatMap(({ events }) =>
    events
      .filter(({ type }) => type === 'RugRegistered')
      .map(({ subject, data }) => ({
        ...(data as unknown as RugRegistered),
        called: printCode(idOf(subject)),
      })),
  );

/** What makes two lines tell of one rug: all that the rule compares, to the millimetre and the day. */
function digestOf({
  construction,
  design,
  lengthMm,
  widthMm,
  knotsPerM2,
  cutOffDate,
  makerIds,
}: MeasuredRug) {
  const told = [construction, designKey(design), lengthMm, widthMm, knotsPerM2 ?? null, cutOffDate];
  return createHash('sha256')
    .update(JSON.stringify([...told, ...[...makerIds].sort()]))
    .digest('base64url')
    .slice(0, DIGEST_CHARACTERS);
}

const DIGEST_CHARACTERS = 22;
