/** Lets a number of tasks run at once and a number wait, first come first served; turns away the rest. */
export class Turnstile {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly places: number,
    private readonly waitingPlaces: number,
  ) {}

  /** Runs the task when a place is free. Gives `full` at once, without running it, if no one more may wait. */
  async pass<T>(task: () => Promise<T>): Promise<T | 'full'> {
    if (this.running >= this.places) {
      if (this.waiting.length >= this.waitingPlaces) return 'full';
      await new Promise<void>((enter) => this.waiting.push(enter));
    } else {
      this.running += 1;
    }
    try {
      return await task();
    } finally {
      // The place is handed on, not given back, so that no newcomer slips in before those who wait.
      const next = this.waiting.shift();
      if (next === undefined) this.running -= 1;
      else next();
    }
  }
}
