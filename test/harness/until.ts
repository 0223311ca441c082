const LOOK_EVERY_MS = 50;

/** Looks until something is there, for at most `seconds`; fails with what was seen last. No fixed waiting. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  seconds = 30,
): Promise<T> {
  const end = performance.now() + seconds * 1_000;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (performance.now() > end)
      throw new Error(`${what}: not within ${seconds} s; seen last: ${String(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
