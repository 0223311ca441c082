import { areaCm2, knotsPerM2 } from '#libs/production';
import { LAST_DAY, daysFrom, laterOf, plusDays, type Day } from './calendar.js';
import type { Loom } from './looms.js';
import type { Weaver } from './people.js';
import { weaversAbreast } from './pieces.js';
import type { Scenario } from './scenario.js';
import type { WovenPiece } from './weaving.js';

/** How much of a stretch each of the weavers wove. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  /** Days, halves among them, of each of the weavers in their order; absent where nobody wrote them down. */
  readonly days?: readonly number[];
  /** All that was woven by its end, in mm. */
  readonly wovenMm: number;
}

/** A piece that a cooperative followed on its loom. */
export interface LoomPiece {
  readonly key: string;
  readonly cooperative: string;
  readonly loom: string;
  readonly makers: readonly string[];
  readonly design: string;
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly raj: NonNullable<WovenPiece['raj']>;
  readonly startedOn: Day;
  readonly stretches: readonly Stretch[];
  /** The rug that it became. */
  readonly rug?: string;
  readonly cutOffOn?: Day;
  /** Given up on that day: another design was ordered. */
  readonly givenUpOn?: Day;
}

/** Two cooperatives follow their pieces: one all of the last half year, the other began with it in winter. */
const FOLLOWED_SINCE: Readonly<Record<string, Day>> = {
  'cooperative-1': '2025-11-20',
  'cooperative-3': '2026-01-20',
};
const STANDING = { 'cooperative-1': 9, 'cooperative-3': 4 } as const;
/** The piece of the first cooperative, counted from nought, that was given up. */
const GIVEN_UP = 8;
const STRETCH_DAYS = 30;
/** Of the days of a month a woman weaves so many, in tenths: there is the house, the field, the feast. */
const TENTHS = [8, 7, 9, 8, 6] as const;
/** The last reading of what still stands. */
const LAST_READING = plusDays(LAST_DAY, -2);
const SELVEDGE_MM = 50;

/** The pieces that were followed: those that became rugs, and those that stand on their looms when the scenario ends. */
export function plannedPieces(scenario: Scenario, who: string): readonly LoomPiece[] {
  return [...wovenPieces(scenario, who), ...standingPieces(scenario, who)];
}

/** The demonstration's weaver has all that she wove on a loom followed; of others what came off the loom of late. */
function wovenPieces({ batches, weavers }: Scenario, who: string): LoomPiece[] {
  const pace = new Map(weavers.map((weaver) => [weaver.key, weaver]));
  return batches
    .flatMap(({ rugs }) => rugs)
    .filter(({ cooperative, cutOff, makers, loom, raj, kind }) => {
      if (!loom || !raj || kind === 'sampler') return false;
      return makers.includes(who) || cutOff >= (FOLLOWED_SINCE[cooperative] ?? LAST_DAY);
    })
    .filter(({ makers }) => makers.every((maker) => pace.has(maker)))
    .map((rug) => ({
      key: `piece-of-${rug.key}`,
      ...{ cooperative: rug.cooperative, loom: rug.loom!, makers: rug.makers, design: rug.design },
      ...{ lengthMm: rug.lengthMm, widthMm: rug.widthMm, raj: rug.raj!, startedOn: rug.loomOn },
      stretches: stretchesOf(rug.loomOn, rug.cutOff, rug.lengthMm, rug.makers, rug.makers.includes(who)),
      ...{ rug: rug.key, cutOffOn: rug.cutOff },
    }));
}

/** Evenly woven from the first to the last day; the end of the last stretch is the cutting off, which says it itself. */
function stretchesOf(
  from: Day,
  to: Day,
  lengthMm: number,
  makers: readonly string[],
  withDays: boolean,
): Stretch[] {
  const all = daysFrom(from, to) + 1;
  const count = Math.max(1, Math.ceil(all / STRETCH_DAYS));
  const length = Math.ceil(all / count);
  return Array.from({ length: count }, (_, i) => {
    const begin = plusDays(from, i * length);
    const last = plusDays(from, Math.min(all, (i + 1) * length) - 1);
    const days = daysFrom(begin, last) + 1;
    return {
      ...{ from: begin, to: last },
      wovenMm: Math.round((lengthMm * Math.min(all, (i + 1) * length)) / all),
      ...(withDays ? { days: makers.map((_maker, m) => wholeDays(days, i + m * 2)) } : {}),
    };
  }).filter(({ from: begin, to: last }) => begin <= last);
}

const wholeDays = (days: number, turn: number): number =>
  Math.max(1, Math.round((days * TENTHS[turn % TENTHS.length]! * 2) / 10) / 2);

/** What stands on looms at the end: on looms that came free, by weavers who came free with them. */
function standingPieces({ batches, looms, weavers }: Scenario, who: string): LoomPiece[] {
  const rugs = batches.flatMap((batch) => batch.rugs);
  const lastOff = (does: (rug: WovenPiece) => boolean): Day =>
    rugs.filter(does).reduce((last, { cutOff }) => laterOf(last, cutOff), '2025-10-01');
  const taken = new Set<string>();
  return Object.entries(STANDING).flatMap(([cooperative, most]) => {
    const templates = rugs.filter(
      ({ raj, kind, ...rug }) => raj && kind !== 'sampler' && rug.cooperative === cooperative,
    );
    const free = weavers
      .filter((weaver) => weaver.cooperative === cooperative && weaver.isActive)
      .map((weaver) => ({ weaver, since: lastOff(({ makers }) => makers.includes(weaver.key)) }))
      // Hers first: whoever tries the demonstration as her looks for it.
      .sort(
        (a, b) => Number(b.weaver.key === who) - Number(a.weaver.key === who) || (a.since < b.since ? -1 : 1),
      );
    const stands = looms
      .filter((loom) => loom.cooperative === cooperative)
      .map((loom) => ({ loom, since: lastOff((rug) => rug.loom === loom.key) }));
    const made: LoomPiece[] = [];
    for (const { weaver, since } of free) {
      if (made.length === most || taken.has(weaver.key)) continue;
      const stand = stands.find(({ loom }) => !taken.has(loom.key) && fits(loom, weaver));
      const template =
        stand && templates.find(({ widthMm, key }) => !taken.has(key) && suits(widthMm, stand.loom));
      if (!stand || !template) continue;
      for (const key of [weaver.key, stand.loom.key, template.key]) taken.add(key);
      const mates = free.filter(({ weaver: mate }) => !taken.has(mate.key) && fits(stand.loom, mate));
      const mate = weaversAbreast(template.widthMm) > 1 ? mates[0] : undefined;
      if (mate) taken.add(mate.weaver.key);
      const from = plusDays(laterOf(laterOf(since, stand.since), mate?.since ?? since), 6);
      const team = mate ? [weaver, mate.weaver] : [weaver];
      made.push(standing(`piece-${cooperative}-${made.length + 1}`, template, stand.loom, team, from));
    }
    return made.map((piece, i) =>
      i === GIVEN_UP && cooperative === 'cooperative-1' ? givenUp(piece) : piece,
    );
  });
}

const fits = ({ isInWorkshop, village }: Loom, weaver: Weaver): boolean =>
  isInWorkshop || village === weaver.village;

const suits = (widthMm: number, loom: Loom): boolean =>
  widthMm + SELVEDGE_MM <= loom.widthMm && widthMm > loom.widthMm / 3;

/** As far as the hands of its weavers have brought it; the smallest may be cut off already. */
function standing(
  key: string,
  { design, lengthMm, widthMm, raj, cooperative }: WovenPiece,
  loom: Loom,
  team: readonly Weaver[],
  from: Day,
): LoomPiece {
  const knots = (knotsPerM2(raj!) * areaCm2(lengthMm, widthMm)) / 10_000;
  const pace = team.reduce((sum, { knotsPerDay }) => sum + knotsPerDay, 0);
  const doneOn = plusDays(from, Math.ceil(knots / pace));
  const isDone = doneOn <= LAST_READING;
  const makers = team.map((weaver) => weaver.key);
  const shared = { key, cooperative, loom: loom.key, makers, design, lengthMm, widthMm, raj: raj! };
  if (isDone)
    return {
      ...shared,
      startedOn: from,
      stretches: stretchesOf(from, doneOn, lengthMm, makers, true),
      cutOffOn: doneOn,
    };
  const wovenMm = Math.round((lengthMm * (daysFrom(from, LAST_READING) + 1) * pace) / knots);
  return { ...shared, startedOn: from, stretches: stretchesOf(from, LAST_READING, wovenMm, makers, true) };
}

function givenUp({ cutOffOn: _cutOffOn, stretches, ...piece }: LoomPiece): LoomPiece {
  return { ...piece, stretches: stretches.slice(0, 1), givenUpOn: plusDays(stretches[0]!.to, 3) };
}
