import { Chance } from './chance.js';
import { FIRST_DAY, daysFrom, jalaliDay, plusDays, type Day } from './calendar.js';
import { COURSE_ENDS } from './course-days.js';
import { designOf } from './designs.js';
import type { Loom } from './looms.js';
import { COOPERATIVES } from './organisations.js';
import type { Weaver } from './people.js';
import { weaversAbreast, type Piece } from './pieces.js';

/** A piece that was woven: by whom, where and when. */
export interface WovenPiece extends Piece {
  readonly key: string;
  readonly design: string;
  readonly cooperative: string;
  readonly village: string;
  /** Kilims and jajims lie on the ground, on no registered loom. */
  readonly loom?: string;
  readonly makers: readonly string[];
  readonly loomOn: Day;
  readonly cutOff: Day;
}

/** Everything woven is off the loom by then, so that the last month can be registered. */
const LAST_CUT_OFF = daysFrom(FIRST_DAY, jalaliDay(1404, 12, 10));
/** Warping a loom takes days, and so does whatever else there is to do at home. */
const PAUSE_DAYS = { least: 3, most: 20 };
const SELVEDGE_MM = 50;

/** Knots that keep one weaver busy for the best part of a year. */
const LONG_WORK = 600_000;
const SHORT_WORK = 330_000;
const HEAVY_G = 4_500;
const FIRST_PIECES = 100;

/** A place of work: one loom and who may weave on it; for flat weaves no loom but the village. */
interface Place {
  readonly loom?: Loom;
  readonly cooperative: string;
  readonly village: string;
  readonly team: readonly Weaver[];
  freeFrom: number;
}

/** A piece put on a place. Days are counted from the first day of the scenario. */
interface Plan {
  readonly place: Place;
  readonly makers: readonly Weaver[];
  readonly from: number;
  readonly to: number;
}

/** Weaves all pieces: a loom carries one at a time, and nobody weaves two at once. */
export function weave(
  pieces: readonly Piece[],
  weavers: readonly Weaver[],
  looms: readonly Loom[],
): readonly WovenPiece[] {
  const chance = new Chance('weaving');
  const active = weavers.filter(({ isActive }) => isActive);
  const looms_ = looms.map((loom): Place => loomPlace(chance, loom, active));
  const ground = groundPlaces(active);
  const free = new Map(active.map((weaver) => [weaver, beginsOn(chance, weaver)]));
  const finished = new Map<Weaver, number>();
  const woven = inOrder(chance, pieces).map((piece): Omit<WovenPiece, 'key'> => {
    const plan = planned(chance, piece, piece.knots > 0 ? looms_ : ground, free);
    const { place, makers, from, to } = plan;
    if (place.loom) place.freeFrom = to + 1;
    for (const maker of makers) free.set(maker, to + 1);
    const first = makers[0]!;
    const count = finished.get(first) ?? active.indexOf(first);
    for (const maker of makers) finished.set(maker, Math.max(count, finished.get(maker) ?? 0) + 1);
    return {
      ...piece,
      design: designOf(piece.family, count),
      cooperative: place.cooperative,
      village: place.village,
      ...(place.loom ? { loom: place.loom.key } : {}),
      makers: makers.map(({ key }) => key),
      loomOn: plusDays(FIRST_DAY, from),
      cutOff: plusDays(FIRST_DAY, to),
    };
  });
  return woven
    .sort((a, b) => (a.cutOff < b.cutOff ? -1 : a.cutOff > b.cutOff ? 1 : 0))
    .map((piece, i) => ({ ...piece, key: `rug-${String(i + 1).padStart(3, '0')}` }));
}

/**
 * First what is soon done and yet heavy, so that there is something to export in the first summer; then the pieces that
 * take long somewhat earlier than others, for there are few looms for them and they must end in time.
 */
function inOrder(chance: Chance, pieces: readonly Piece[]): Piece[] {
  let first = FIRST_PIECES;
  return chance
    .shuffle(pieces)
    .map((piece) => {
      const work = piece.knots / weaversOn(piece);
      const isSoonDone = work > 0 && work < SHORT_WORK && piece.weightG > HEAVY_G;
      if (isSoonDone && first > 0) return { piece, turn: -1 - first-- };
      if (work === 0) return { piece, turn: chance.between(-1.2, 0.4) };
      return { piece, turn: chance.fraction() * 0.6 - work / LONG_WORK };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ piece }) => piece);
}

function loomPlace(chance: Chance, loom: Loom, active: readonly Weaver[]): Place {
  const { cooperative, village, isInWorkshop } = loom;
  const team = active.filter((weaver) =>
    isInWorkshop ? weaver.cooperative === cooperative : weaver.village === village,
  );
  return {
    loom,
    cooperative,
    village,
    team,
    freeFrom: daysFrom(FIRST_DAY, loom.registeredOn) + chance.whole(1, 12),
  };
}

const groundPlaces = (active: readonly Weaver[]): Place[] =>
  COOPERATIVES.filter(({ weavesFlat }) => weavesFlat)
    .flatMap(({ key, villages }) => villages.map((village) => ({ cooperative: key, village })))
    .map((place) => ({
      ...place,
      team: active.filter(({ village }) => village === place.village),
      freeFrom: 0,
    }))
    .filter(({ team }) => team.length > 0);

const beginsOn = (chance: Chance, { isTrainee, enrolledOn }: Weaver): number =>
  isTrainee ? daysFrom(FIRST_DAY, COURSE_ENDS) + chance.whole(10, 90) : daysFrom(FIRST_DAY, enrolledOn) + 10;

/** How many weave a piece: as many as find room before it. */
const weaversOn = ({ knots, widthMm }: Piece): number => (knots > 0 ? weaversAbreast(widthMm) : 1);

/** The plan that ends soonest, a loom not much wider than the piece preferred. */
function planned(
  chance: Chance,
  piece: Piece,
  places: readonly Place[],
  free: ReadonlyMap<Weaver, number>,
): Plan {
  const count = weaversOn(piece);
  const pause = chance.whole(PAUSE_DAYS.least, PAUSE_DAYS.most);
  const plans = places
    .filter(
      ({ loom, team }) => team.length >= count && (!loom || loom.widthMm >= piece.widthMm + SELVEDGE_MM),
    )
    .map((place) => ({ plan: planAt(place, piece, count, free, pause), spare: spareWidth(place, piece) }))
    .sort((a, b) => a.plan.to + a.spare - (b.plan.to + b.spare));
  const inTime = plans.find(({ plan }) => plan.to <= LAST_CUT_OFF)?.plan;
  if (inTime) return inTime;
  const hurried = plans
    .map(({ plan }) => planAt(plan.place, piece, count, free, PAUSE_DAYS.least))
    .sort((a, b) => a.to - b.to)[0];
  if (!hurried || hurried.to > LAST_CUT_OFF)
    throw new Error(`no loom is left for a ${piece.kind} of ${piece.knots} knots`);
  return hurried;
}

function planAt(
  place: Place,
  piece: Piece,
  count: number,
  free: ReadonlyMap<Weaver, number>,
  pause: number,
): Plan {
  const makers = [...place.team].sort((a, b) => free.get(a)! - free.get(b)!).slice(0, count);
  const ready = Math.max(place.freeFrom, ...makers.map((maker) => free.get(maker)!));
  const from = ready + pause;
  return { place, makers, from, to: from + daysOfWork(piece, makers) };
}

const KNOTS_OF_A_FLAT_CM2 = 2.4;

/** Days on the loom, counted as the calendar does. A flat weave of 1.8 m² takes about three weeks. */
function daysOfWork({ knots, widthMm, lengthMm }: Piece, makers: readonly Weaver[]): number {
  const work = knots > 0 ? knots : (widthMm * lengthMm * KNOTS_OF_A_FLAT_CM2) / 100;
  return Math.max(3, Math.ceil(work / makers.reduce((sum, { knotsPerDay }) => sum + knotsPerDay, 0)));
}

/** A day for each spare centimetre and a half, so that wide looms stay free for wide pieces. */
const spareWidth = ({ loom }: Place, { widthMm }: Piece): number =>
  loom ? (loom.widthMm - widthMm) / 15 : 0;
