/** Something that ends some day, and says so. */
interface Ending {
  once(event: 'close', listener: () => void): unknown;
}

/** Counts what somebody holds open at the same moment, and lets nobody hold more than `most`. */
export class Tally {
  private readonly open = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** Counts one more until it closes; whether there was room for it. */
  add(who: string, what: Ending): boolean {
    const held = this.open.get(who) ?? 0;
    if (held >= this.most) return false;
    this.open.set(who, held + 1);
    what.once('close', () => {
      const left = (this.open.get(who) ?? 1) - 1;
      if (left > 0) this.open.set(who, left);
      else this.open.delete(who);
    });
    return true;
  }
}
