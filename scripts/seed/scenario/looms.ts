import { Chance } from './chance.js';
import { FIRST_DAY, plusDays, type Day } from './calendar.js';
import { COOPERATIVES } from './organisations.js';
import type { Weaver } from './people.js';

/** A loom of the scenario: upright, of metal. */
export interface Loom {
  readonly key: string;
  readonly cooperative: string;
  readonly village: string;
  readonly isInWorkshop: boolean;
  readonly widthMm: number;
  readonly registeredOn: Day;
}

/** Widths in mm, in the order in which looms are handed out: most homes carry a dozar. */
const HOME_WIDTHS = [1_500, 1_700, 1_300, 1_600, 1_800, 1_500, 2_200];
const WORKSHOP_WIDTHS = [2_000, 2_800, 1_800, 2_200, 3_200];

/** The looms of all cooperatives: 112 in homes, 38 in five workshops. */
export function looms(weavers: readonly Weaver[]): readonly Loom[] {
  const chance = new Chance('looms');
  const made = COOPERATIVES.flatMap(({ key, villages, homeLooms, workshopLooms }) => {
    const homes = homeVillages(
      weavers.filter(({ cooperative }) => cooperative === key),
      homeLooms,
    );
    return [
      ...homes.map((village, i) => ({ village, isInWorkshop: false, widthMm: cycled(HOME_WIDTHS, i) })),
      ...Array.from({ length: workshopLooms }, (_, i) => ({
        village: villages[0]!,
        isInWorkshop: true,
        widthMm: cycled(WORKSHOP_WIDTHS, i),
      })),
    ].map((loom) => ({ ...loom, cooperative: key }));
  });
  return made.map((loom, i) => ({
    key: `loom-${String(i + 1).padStart(3, '0')}`,
    ...loom,
    registeredOn: plusDays(FIRST_DAY, chance.whole(14, 30)),
  }));
}

/** One village a loom, each village as many as its weavers carry; those who weave stand before those who learn. */
function homeVillages(members: readonly Weaver[], count: number): string[] {
  const active = members.filter(({ isActive }) => isActive);
  return Array.from(
    { length: count },
    (_, i) => active[Math.floor(((i + 0.5) * active.length) / count)]!.village,
  );
}

const cycled = (values: readonly number[], i: number): number => values[i % values.length]!;
