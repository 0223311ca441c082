import { documentKind } from '#libs/documents';
import type { Views } from '#libs/ledger';
import { LANGUAGES } from '#libs/platform';
import type { Progress } from './progress.js';
import type { Scenario } from './scenario/scenario.js';
import { PAY_PAPERS } from './steps/pay-steps.js';

const LOOK_EVERY_MS = 500;
/** When no paper is finished for so long, the seed stops waiting: the worker goes on by itself. */
const PATIENCE_MS = 90_000;

/** How many papers a scenario asks for: invoices in every language, a passport for each rug that left, papers of pay. */
export const papersOf = ({ shipments }: Scenario): number =>
  shipments.reduce(
    (sum, { papersAt, departedAt, rugs }) =>
      sum + (papersAt ? LANGUAGES.length : 0) + (departedAt ? rugs.length : 0),
    PAY_PAPERS,
  );

/** Waits until the papers are made; gives how many are and how many could not be. */
export async function awaitPapers(
  views: Views,
  expected: number,
  progress: Progress,
): Promise<{ made: number; failed: number }> {
  let shown = 0;
  let movedAt = performance.now();
  for (;;) {
    const [made, failed] = await Promise.all(
      ['DONE', 'FAILED'].map((state) => views.count(documentKind, { state })),
    );
    const settled = Math.min(expected, made! + failed!);
    if (settled > shown) {
      progress.move('papers', settled - shown);
      shown = settled;
      movedAt = performance.now();
    }
    if (settled >= expected || performance.now() - movedAt > PATIENCE_MS)
      return { made: made!, failed: failed! };
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
