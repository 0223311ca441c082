/** Where the time comes from; domain files never read a clock, they are handed the time. */
export abstract class Clock {
  /** Now, as ISO 8601 in UTC with milliseconds. */
  abstract now(): string;
}

/** The machine's clock. */
export class SystemClock extends Clock {
  now(): string {
    return new Date().toISOString();
  }
}

/** A clock that stands where it is put; for replaying dated scenarios and for tests. */
export class SetClock extends Clock {
  constructor(private instant: string) {
    super();
  }

  now(): string {
    return this.instant;
  }

  /** Puts the clock at an instant (ISO 8601 UTC). */
  set(instant: string): void {
    this.instant = instant;
  }
}
