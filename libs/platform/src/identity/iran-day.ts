/** Iran keeps UTC+3:30 the whole year since 2022. */
const OFFSET_MS = 3.5 * 3_600_000;

/** The day in Iran at an instant, YYYY-MM-DD: what happened there this morning may be recorded this morning. */
export const dayInIran = (instant: string): string =>
  new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 10);
