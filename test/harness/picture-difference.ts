import type { GreyPicture } from './grey-picture.js';

/** Two greys further apart than this are different ink, not another renderer's edge smoothing. */
const strongDifference = 96;
const windowSide = 10;
/** Strongly different pixels that a window may hold. A digit in the wrong place makes more. */
const strongAllowed = 10;

/**
 * Says where two grey pictures of a page differ to the eye, or nothing. Differences are counted in small windows:
 * a swapped digit is a trifle on a page, and the thing we look for.
 */
export function pictureDifference(left: GreyPicture, right: GreyPicture): string | undefined {
  if (left.width !== right.width || left.height !== right.height) {
    return `the size is ${right.width}×${right.height}, not ${left.width}×${left.height}`;
  }
  const across = Math.ceil(left.width / windowSide);
  const counts = new Map<number, number>();
  for (let y = 0; y < left.height; y += 1) {
    for (let x = 0; x < left.width; x += 1) {
      const at = y * left.width + x;
      if (Math.abs((left.greys[at] ?? 0) - (right.greys[at] ?? 0)) <= strongDifference) continue;
      const window = Math.floor(y / windowSide) * across + Math.floor(x / windowSide);
      counts.set(window, (counts.get(window) ?? 0) + 1);
    }
  }
  const worst = [...counts].filter(([, count]) => count > strongAllowed);
  if (worst.length === 0) return undefined;
  const places = worst
    .slice(0, 5)
    .map(([window]) => `${(window % across) * windowSide},${Math.floor(window / across) * windowSide}`);
  return `${worst.length} places differ, the first at ${places.join(' ')} (pixels from the top left)`;
}
