import type { Entry } from '../entry.js';
import { MemoryCheckpointStore, MemoryEntryStore, MemoryViewStore } from '../memory-stores.js';
import type { SubjectKind, View } from '../subject-kind.js';

/** A view store of a process that dies, when told to, just before it writes views. */
export class DyingViewStore extends MemoryViewStore {
  /** How many of the next writes fail. */
  deaths = 0;

  override async insert<S extends object>(kind: SubjectKind<S>, views: readonly View<S>[]): Promise<boolean> {
    if (views.length > 0) this.dieIfTold();
    return super.insert(kind, views);
  }

  override async advance<S extends object>(
    kind: SubjectKind<S>,
    moves: readonly { from: number; view: View<S> }[],
  ): Promise<boolean> {
    if (moves.length > 0) this.dieIfTold();
    return super.advance(kind, moves);
  }

  private dieIfTold(): void {
    if (this.deaths <= 0) return;
    this.deaths -= 1;
    throw new Error('killed between the entry and its views');
  }
}

/** An entry store whose appends answer as told, one after another, and then as they should. */
export class MoodyEntryStore extends MemoryEntryStore {
  /** `lost`: a deadlock, nothing written. `unsure`: written, but the answer to the repetition is "taken". */
  readonly moods: ('lost' | 'unsure')[] = [];

  override async append(entry: Entry): Promise<'appended' | 'raced'> {
    const mood = this.moods.shift();
    if (mood === 'lost') return 'raced';
    const answer = await super.append(entry);
    return mood === 'unsure' ? 'raced' : answer;
  }
}

/** Stores in memory that fail when told. */
export const faultyStores = () => ({
  entries: new MoodyEntryStore(),
  views: new DyingViewStore(),
  checkpoints: new MemoryCheckpointStore(),
});
