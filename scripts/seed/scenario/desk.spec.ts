import { isIban } from '#libs/platform';
import { knotsPerM2 } from '#libs/production';
import sharp from 'sharp';
import { demoWeaver } from '../demo-accounts.js';
import { rugPicture } from '../pictures/weave-picture.js';
import { LAST_DAY, daysFrom } from './calendar.js';
import { plannedDisputes } from './disputes.js';
import { plannedPieces } from './loomwork.js';
import { payDeeds } from './pay-plan.js';
import { rugDeeds } from './rug-deeds.js';
import { anzaliScenario } from './scenario.js';

const scenario = anzaliScenario();
const who = demoWeaver(scenario);
const rugs = scenario.batches.flatMap((batch) => batch.rugs);
const pieces = plannedPieces(scenario, who);

describe('the pieces of the scenario', () => {
  it('stand one on a loom and one before a weaver, hers among them', () => {
    const works = [
      ...pieces
        .filter(({ rug }) => !rug)
        .map((piece) => ({ ...piece, to: piece.cutOffOn ?? piece.givenUpOn ?? LAST_DAY })),
      ...rugs.map(({ loom, makers, loomOn, cutOff }) => ({ loom, makers, startedOn: loomOn, to: cutOff })),
    ];
    const clashes = works.flatMap((one, i) =>
      works
        .slice(i + 1)
        .filter((other) => one.startedOn <= other.to && other.startedOn <= one.to)
        .filter(
          ({ loom, makers }) =>
            (loom !== undefined && loom === one.loom) || makers.some((maker) => one.makers.includes(maker)),
        ),
    );
    expect(clashes).toEqual([]);
    const standing = pieces.filter(({ cutOffOn, givenUpOn }) => !cutOffOn && !givenUpOn);
    expect(standing.length).toBeGreaterThanOrEqual(8);
    expect(standing.some(({ makers }) => makers.includes(who))).toBe(true);
    expect(pieces.filter(({ givenUpOn }) => givenUpOn)).toHaveLength(1);
    expect(pieces.filter(({ cutOffOn, rug }) => cutOffOn && !rug).length).toBeGreaterThan(0);
  });

  it('grow no faster than is usual, over the days that were written down', () => {
    for (const { stretches, raj, widthMm, lengthMm } of pieces) {
      let before = 0;
      for (const { from, to, days, wovenMm } of stretches) {
        const knots = (knotsPerM2(raj) * (wovenMm - before) * widthMm) / 1_000_000;
        const had = days ? days.reduce((sum, one) => sum + one, 0) : daysFrom(from, to) + 1;
        expect(knots / had).toBeLessThan(8_000);
        expect(daysFrom(from, to)).toBeLessThan(31);
        before = wovenMm;
      }
      expect(before).toBeLessThanOrEqual(lengthMm);
    }
  });
});

describe('what was done to rugs', () => {
  it('leaves alone what is disputed, and has one of everything', () => {
    const deeds = rugDeeds(scenario, who);
    const disputed = plannedDisputes(scenario, who).map(({ rug }) => rug);
    const ended = deeds.flatMap((deed) => ('rug' in deed && typeof deed.rug === 'string' ? [deed.rug] : []));
    expect(ended.some((rug) => disputed.includes(rug))).toBe(false);
    expect([...new Set(deeds.map(({ does }) => does))].sort()).toEqual([
      ...['FIND', 'FINISH', 'GRADE_AGAIN', 'LOSE', 'PHOTOGRAPH', 'SELL', 'TAKE_BACK', 'VALUE', 'WITHDRAW'],
    ]);
    expect(deeds.filter(({ does }) => does === 'PHOTOGRAPH').length).toBeLessThan(45);
  });

  it('draws photographs that are small, differ from rug to rug and are the same every time', async () => {
    const [one, other] = [rugs[0]!, rugs[1]!];
    const [first, again, second] = await Promise.all(
      [one, one, other].map((rug) => rugPicture(rug, 'FRONT')),
    );
    expect(first!.equals(again!)).toBe(true);
    expect(first!.equals(second!)).toBe(false);
    expect((await sharp(first).metadata()).width).toBeLessThan(500);
    expect(first!.length).toBeLessThan(400_000);
    for (const view of ['BACK', 'DETAIL', 'DEFECT'] as const)
      expect((await rugPicture(one, view)).equals(first!)).toBe(false);
  });
});

describe('the pay of the scenario', () => {
  const deeds = payDeeds(scenario, who);

  it('prices no rug twice, none that failed, and nothing that is disputed', () => {
    const priced = deeds.flatMap((deed) => (deed.does === 'PRICE' ? deed.rugs : []));
    expect(new Set(priced).size).toBe(priced.length);
    const failed = scenario.batches.flatMap(
      ({ inspection }) => inspection?.findings.filter(({ passed }) => !passed).map(({ rug }) => rug) ?? [],
    );
    const disputed = plannedDisputes(scenario, who).map(({ rug }) => rug);
    expect(priced.filter((rug) => failed.includes(rug) || disputed.includes(rug))).toEqual([]);
  });

  it('proposes each run before it is approved and approves it before it is paid', () => {
    for (const run of deeds.flatMap((deed) => (deed.does === 'PROPOSE' ? [deed.run] : []))) {
      const steps = deeds
        .filter((deed) => 'run' in deed && deed.run === run)
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .map(({ does }) => does);
      expect(['PROPOSE', 'APPROVE', 'PAY', 'COME_BACK'].slice(0, steps.length)).toEqual(steps);
    }
  });

  it('pays into accounts of a bank that there is not', () => {
    const accounts = scenario.weavers.flatMap(({ iban }) => iban ?? []);
    expect(accounts.every((iban) => isIban(iban) && iban.slice(4, 7) === '099')).toBe(true);
    expect(new Set(accounts).size).toBe(accounts.length);
    expect(accounts.length).toBeLessThan(scenario.weavers.length);
  });
});
