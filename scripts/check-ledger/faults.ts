/** What is looked at, in the order in which it is reported. */
export const CHECKS = {
  index: 'the ledger’s unique indexes stand',
  digest: 'every entry has the digest of its own bytes, and nothing besides',
  claims: 'every entry claims what its events say, each claim once',
  versions: 'the versions of every subject have no gap',
  positions: 'positions have no gap',
  views: 'every view equals a replay of the ledger',
} as const;
export type Check = keyof typeof CHECKS;

/** How many faults of one kind are described; the rest are counted. */
const DESCRIBED = 20;

/** Collects faults; bounded, however broken a ledger is. */
export class Faults {
  private readonly found = new Map<Check, { count: number; described: string[] }>();

  add(check: Check, description: string): void {
    const faults = this.found.get(check) ?? { count: 0, described: [] };
    faults.count += 1;
    if (faults.described.length < DESCRIBED) faults.described.push(description);
    this.found.set(check, faults);
  }

  get count(): number {
    return [...this.found.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** The report's lines: each check with its faults. */
  lines(): string[] {
    return (Object.keys(CHECKS) as Check[]).flatMap((check) => {
      const faults = this.found.get(check);
      if (!faults) return [`ok     ${CHECKS[check]}`];
      const more = faults.count - faults.described.length;
      return [
        `FAULT  ${CHECKS[check]}: ${faults.count} fault${faults.count === 1 ? '' : 's'}`,
        ...faults.described.map((description) => `         ${description}`),
        ...(more > 0 ? [`         and ${more} more`] : []),
      ];
    });
  }
}
