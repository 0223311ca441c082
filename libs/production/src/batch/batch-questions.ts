import type { LocalText } from '#libs/platform';
import { persianDigits } from '#libs/platform';
import type { Subject } from '#libs/ledger';
import type { PersonState } from '#libs/network';
import { printLettered } from '../lettered-code.js';
import { LOOM_LETTER } from '../loom/loom.js';
import { groundOf } from '../plausibility/ground.js';
import type { Question } from '../plausibility/judge.js';
import { questionsAbout } from '../plausibility/questions-about.js';
import type { Woven } from '../plausibility/woven.js';
import type { BatchGround } from './rug-faults.js';

/** What is odd about each rug of a batch, among all of it and what stands beside it; in the order of its lines. */
export function questionsOfBatch(
  rugs: readonly Omit<Woven, 'called'>[],
  { makers, looms, beside }: BatchGround,
  day: string,
): Question[][] {
  const lines = rugs.map((rug, i): Woven => ({ ...rug, called: lineText(i + 1) }));
  const ground = groundOf({
    day,
    rugs: [...lines, ...beside.rugs],
    looms: new Map(
      [...looms].map(([id, { state }]) => [
        id,
        { code: printLettered(LOOM_LETTER, id), widthMm: state.widthMm },
      ]),
    ),
    loomCount: beside.loomCount,
    since: new Map([...makers].map(([id, maker]) => [id, memberSince(maker)])),
    densities: beside.densities,
  });
  return lines.map((rug) => questionsAbout(rug, ground));
}

/** The day on which somebody first became a member of a cooperative. */
const memberSince = ({ state }: Subject<PersonState>): string =>
  state.memberships.reduce((first, { from }) => (first && first < from ? first : from), '');

const lineText = (number: number): LocalText => ({
  fa: `سطر ${persianDigits(String(number))}`,
  en: `line ${number}`,
  ru: `строка ${number}`,
});
