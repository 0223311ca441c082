const mostSteps = 200;
const sameStepMs = 1_500;

/** What can be undone: states as they were, newest last. States share what did not change, so many are cheap. */
export class History<State> {
  private readonly past: State[] = [];
  private future: State[] = [];
  private lastTag = '';
  private lastAt = 0;

  /** To be told before each change; typing on in one place is one step. */
  note(before: State, tag: string, now: number): void {
    const goesOn = tag !== '' && tag === this.lastTag && now - this.lastAt < sameStepMs;
    [this.lastTag, this.lastAt] = [tag, now];
    this.future = [];
    if (goesOn) return;
    this.past.push(before);
    if (this.past.length > mostSteps) this.past.shift();
  }

  undo(present: State): State | undefined {
    const state = this.past.pop();
    if (state !== undefined) this.future.push(present);
    this.lastTag = '';
    return state;
  }

  redo(present: State): State | undefined {
    const state = this.future.pop();
    if (state !== undefined) this.past.push(present);
    this.lastTag = '';
    return state;
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }
}
