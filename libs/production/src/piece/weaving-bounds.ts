import type { WeavingBounds } from './weaving-questions.js';

/**
 * What the rules W01, W04 and W08 say: 5,000 to 14,000 knots a weaver-day are told of by trade and buyers, 8,000 is a
 * good craftswoman's; a weaver needs a forearm or two of width; a day has one day.
 */
export const WEAVING_BOUNDS: WeavingBounds = {
  knotsPerWeaverDay: { rule: 'W01', version: 1, ask: 8_000, refuse: 14_000 },
  widthPerWeaverMm: { rule: 'W04', version: 1, ask: 750, refuse: 500 },
  dayShare: { rule: 'W08', version: 1, ask: 1, refuse: 1.5 },
};
