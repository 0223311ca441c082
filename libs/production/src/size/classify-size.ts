import { SIZE_CLASSES, type SizeClass } from './size-classes.js';

/** How far outside a class's range a rug may lie and still be called by its name. */
const TOLERANCE = 0.1;
const RUNNER_MIN_LENGTH_CM = 250;
const RUNNER_MIN_RATIO = 3;

/** What of a rug its size class depends on. */
export interface Sized {
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly purpose: 'TRADE' | 'SAMPLER';
}

/**
 * The named size nearest to a rug's, of those whose range it lies in within 10 %; undefined when there is none.
 * The shorter side counts as the width.
 */
export function classifySize({ lengthMm, widthMm, purpose }: Sized): SizeClass | undefined {
  const width = Math.min(lengthMm, widthMm) / 10;
  const length = Math.max(lengthMm, widthMm) / 10;
  const isRunner = length >= RUNNER_MIN_LENGTH_CM && length >= RUNNER_MIN_RATIO * width;
  const fitting = SIZE_CLASSES.filter(
    (known) =>
      mayBe(known, purpose, isRunner) &&
      within(width, known.from[0], known.to[0]) &&
      within(length, known.from[1], known.to[1]) &&
      (known.key !== 'morabba' || length <= width * (1 + TOLERANCE)),
  );
  return fitting.reduce<SizeClass | undefined>(
    (best, known) => (best && distance(best, width, length) <= distance(known, width, length) ? best : known),
    undefined,
  );
}

function mayBe({ toldBy }: SizeClass, purpose: Sized['purpose'], isRunner: boolean): boolean {
  if (purpose === 'SAMPLER') return toldBy === 'SAMPLER';
  return isRunner ? toldBy === 'RUNNER' : toldBy === 'SIZE';
}

const within = (value: number, from: number, to: number): boolean =>
  value >= from * (1 - TOLERANCE) && value <= to * (1 + TOLERANCE);

const distance = ({ widthCm, lengthCm }: SizeClass, width: number, length: number): number =>
  Math.max(Math.abs(width / widthCm - 1), Math.abs(length / lengthCm - 1));

/** The named size that a rug comes nearest to, and how far outside its range it lies, as a part of the range's end. */
export interface NearestSize {
  readonly size: SizeClass;
  /** 0 within the range, 0.1 for a tenth outside. */
  readonly outside: number;
}

/**
 * The nearest named size of all, pictures and samplers too: for asking about sizes that nobody has a name for, not for
 * naming one.
 */
export function nearestSize({ lengthMm, widthMm }: Pick<Sized, 'lengthMm' | 'widthMm'>): NearestSize {
  const width = Math.min(lengthMm, widthMm) / 10;
  const length = Math.max(lengthMm, widthMm) / 10;
  let nearest: NearestSize | undefined;
  for (const size of SIZE_CLASSES) {
    const outside = outsideOf(size, width, length);
    if (!nearest || outside < nearest.outside) nearest = { size, outside };
  }
  return nearest!;
}

function outsideOf({ key, from, to }: SizeClass, width: number, length: number): number {
  const sides = Math.max(beyond(width, from[0], to[0]), beyond(length, from[1], to[1]));
  return key === 'morabba' ? Math.max(sides, length / width - 1) : sides;
}

const beyond = (value: number, from: number, to: number): number =>
  value < from ? 1 - value / from : Math.max(0, value / to - 1);
