import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const DAY_MS = 24 * 60 * 60 * 1000;

interface Failure {
  at: number;
  why: string;
}

/** Remembers for a day what could not be downloaded, so that the next start does not wait for it again. */
export class FailureMemory {
  constructor(
    private readonly file: string,
    private readonly now: () => number = Date.now,
  ) {}

  /** Why it failed, if it did so less than a day ago. */
  async recall(what: string): Promise<Failure | undefined> {
    const failure = (await this.read())[what];
    const age = failure ? this.now() - failure.at : Infinity;
    return age >= 0 && age < DAY_MS ? failure : undefined;
  }

  async remember(what: string, why: string): Promise<void> {
    await this.write({ ...(await this.read()), [what]: { at: this.now(), why } });
  }

  async forget(what: string): Promise<void> {
    const failures = await this.read();
    if (!(what in failures)) return;
    delete failures[what];
    await this.write(failures);
  }

  private async read(): Promise<Record<string, Failure>> {
    try {
      const parsed: unknown = JSON.parse(await readFile(this.file, 'utf8'));
      if (typeof parsed !== 'object' || parsed === null) return {};
      return Object.fromEntries(Object.entries(parsed).filter(([, failure]) => isFailure(failure)));
    } catch {
      return {}; // Absent or half-written: the worst is one more attempt.
    }
  }

  private async write(failures: Record<string, Failure>): Promise<void> {
    await mkdir(dirname(this.file), { recursive: true });
    const fresh = `${this.file}.${process.pid}`;
    await writeFile(fresh, JSON.stringify(failures, null, 2));
    await rename(fresh, this.file);
  }
}

function isFailure(value: unknown): value is Failure {
  const failure = value as Partial<Failure> | null;
  return typeof failure?.at === 'number' && typeof failure.why === 'string';
}
