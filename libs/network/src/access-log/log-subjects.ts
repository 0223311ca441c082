import { Injectable } from '@nestjs/common';

/** What something is called that the access log tells of, and whose it is. */
export interface LogSubject {
  readonly label: string;
  /** Inner id. */
  readonly organisation?: string | undefined;
}

type Find = (ids: readonly string[]) => Promise<ReadonlyMap<string, LogSubject>>;

/** What keys, shares and the like are called in the access log; who keeps them adds how they are found. */
@Injectable()
export class LogSubjects {
  private readonly kinds = new Map<string, Find>();

  /** Makes a kind known: the word before the `:` of what the log tells of. */
  add(kind: string, find: Find): void {
    this.kinds.set(kind, find);
  }

  /** What is known of some, `kind:id` each; undefined for those of which nothing is. */
  async find(subjects: readonly string[]): Promise<(LogSubject | undefined)[]> {
    const ids = new Map<string, string[]>();
    for (const subject of subjects) {
      const [kind, id] = partsOf(subject);
      ids.set(kind, [...(ids.get(kind) ?? []), id]);
    }
    const found = new Map<string, ReadonlyMap<string, LogSubject>>();
    for (const [kind, theirs] of ids)
      found.set(kind, (await this.kinds.get(kind)?.(theirs)) ?? new Map<string, LogSubject>());
    return subjects.map((subject) => {
      const [kind, id] = partsOf(subject);
      return found.get(kind)?.get(id);
    });
  }
}

/** The kind and the inner id of what the log tells of. */
export function partsOf(subject: string): [string, string] {
  const at = subject.indexOf(':');
  return [subject.slice(0, at), subject.slice(at + 1)];
}
