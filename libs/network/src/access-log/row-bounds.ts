/** How many rows one account, or one network without an account, may make in a minute with all their details. */
export const MOST_ROWS_A_SOURCE = 60;
/** How many rows a minute may have in all, in one process. */
export const MOST_ROWS = 3_000;

/**
 * Bounds how many different rows a minute makes. Beyond the bound of their source rows lose their details, and so
 * become one a kind; beyond the bound of the minute they lose whose they are as well. Who writes gives what may never be lost as both.
 */
export class RowBounds {
  private minute = '';
  private readonly rows = new Set<string>();
  private readonly sources = new Map<string, number>();

  /** The row as it may be written: whole, its core alone, or what of it says nothing of anybody. */
  within<Row extends object>(
    minute: string,
    source: string | undefined,
    whole: Row,
    core: Row,
    kind: Row,
  ): Row {
    if (minute !== this.minute) {
      this.minute = minute;
      this.rows.clear();
      this.sources.clear();
    }
    if (this.has(whole)) return whole;
    const made = this.sources.get(source ?? '') ?? 0;
    const row = made < MOST_ROWS_A_SOURCE ? whole : core;
    if (this.has(row)) return row;
    if (this.rows.size >= MOST_ROWS) return kind;
    this.sources.set(source ?? '', made + 1);
    this.rows.add(JSON.stringify(row));
    return row;
  }

  private has(row: object): boolean {
    return this.rows.has(JSON.stringify(row));
  }
}
