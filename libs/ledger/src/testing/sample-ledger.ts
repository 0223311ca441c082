import { ok, RandomIds, refusal, refuse, SystemClock, type Refusal, type Result } from '#libs/platform';
import { subjectRef } from '../claims.js';
import { Ledger, type Answer, type Command, type Decide, type Decision } from '../ledger.js';
import { Projection } from '../projection.js';
import { fact } from '../reading.js';
import type { View } from '../subject-kind.js';
import { chestKind, sampleKinds, spoolKind, type SpoolState } from './sample-kinds.js';
import type { Stores } from './stores-conformance.js';

const nothing = { fa: '', en: '', ru: '' };
const no = (code: string) => refusal('StateConflict', code, { says: nothing, next: nothing });

export const unknownSpool = no('UNKNOWN_SPOOL');
export const spoolFull = no('SPOOL_FULL');
export const labelTaken = no('LABEL_TAKEN');

/** One process's ledger over stores that others use too, with a few commands of a dye-house. */
export class SampleLedger {
  readonly projection: Projection;
  readonly ledger: Ledger;
  /** How often a decision was made. */
  decisions = 0;
  private static keys = 0;

  constructor(
    readonly stores: Stores,
    ids = new RandomIds(),
  ) {
    const { entries, views } = stores;
    this.projection = new Projection(sampleKinds(), entries, views);
    this.ledger = new Ledger('anzali', entries, views, this.projection, ids, new SystemClock());
  }

  /** Carries out any decision under a command key. */
  execute(decide: Decide, command: Partial<Command> = {}): Promise<Result<Answer, Refusal>> {
    const whole: Command = {
      name: 'wind',
      key: `K${++SampleLedger.keys}`,
      actor: { account: 'A1', role: 'CLERK' },
      occurredAt: '2025-03-20T20:30:00.000Z',
      input: {},
      ...command,
    };
    return this.ledger.execute(whole, (reading) => {
      this.decisions += 1;
      return decide(reading);
    });
  }

  /** Dyes new spools, each under a label if told so. */
  dye(ids: readonly string[], command: Partial<Command> = {}, labels: readonly string[] = []) {
    const dyed = ids.map((id) => fact(subjectRef('spool', id), 'SpoolDyed', { colour: 'روناسی' }));
    const names = labels.map((label) => ({ name: `label:${label}`, taken: labelTaken({ label }) }));
    return this.execute(async () => ok({ events: dyed, names } as unknown as Decision), command);
  }

  /** Winds the same length on each of some spools; refuses what would be longer than `mostM`. */
  wind(ids: readonly string[], lengthM: number, command: Partial<Command> = {}, mostM = 1_000_000) {
    return this.execute(async (reading) => {
      const spools = await reading.many(spoolKind, ids);
      if (spools.size < ids.length) return refuse(unknownSpool());
      if ([...spools.values()].some(({ state }) => state.lengthM + lengthM > mostM))
        return refuse(spoolFull());
      const wound = [...spools.values()].map(({ ref }) => fact(ref, 'SpoolWound', { lengthM }, 'village:V1'));
      return ok({ events: wound } as unknown as Decision);
    }, command);
  }

  /** Lays spools into a chest. */
  fill(chest: string, spools: readonly string[]) {
    return this.execute(async (reading) => {
      await reading.one(chestKind, chest);
      return ok({ events: [fact(subjectRef('chest', chest), 'ChestFilled', { spools })] });
    });
  }

  /** The view of a spool as it stands. */
  async spool(id: string): Promise<View<SpoolState> | undefined> {
    return (await this.stores.views.load(spoolKind, [id]))[0];
  }
}

/** The value of a result that must be a success. */
export function valueOf<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.value;
}

/** What a result comes to: `done`, `again` for a repeated command, or the code of the refusal. */
export const outcome = (result: Result<Answer, Refusal>): string =>
  result.ok ? (result.value.repeated ? 'again' : 'done') : result.refusal.code;

/** How often each outcome came. */
export function tally(results: readonly Result<Answer, Refusal>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const result of results) counts[outcome(result)] = (counts[outcome(result)] ?? 0) + 1;
  return counts;
}
