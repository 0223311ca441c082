const BAR_LENGTH = 28;
const LINES = 10;

/** Shows how far a long work is: one line rewritten in place on a terminal, else a line for each tenth. */
export class Progress {
  private done = 0;
  private shownTenth = -1;

  constructor(
    private readonly total: number,
    private readonly out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  ) {}

  /** Moves on by some steps of a stage. */
  move(stage: string, by = 1): void {
    this.done = Math.min(this.total, this.done + by);
    const fraction = this.total === 0 ? 1 : this.done / this.total;
    if (this.out.isTTY) {
      const filled = Math.round(fraction * BAR_LENGTH);
      const bar = '█'.repeat(filled) + '░'.repeat(BAR_LENGTH - filled);
      this.out.write(`\r\u001b[K  ${bar} ${percent(fraction)}  ${stage}`);
      return;
    }
    const tenth = Math.floor(fraction * LINES);
    if (tenth === this.shownTenth) return;
    this.shownTenth = tenth;
    this.out.write(`  ${percent(fraction)}  ${stage}\n`);
  }

  /** Ends the line that was rewritten. */
  end(): void {
    if (this.out.isTTY) this.out.write('\n');
  }
}

const percent = (fraction: number): string => `${String(Math.floor(fraction * 100)).padStart(3)} %`;
