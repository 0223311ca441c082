import { Injectable } from '@nestjs/common';
import type { LocalText } from '#libs/platform';

/** The most rows of one part of what is kept about a person. */
export const MOST_RECORDS = 10_000;

/** A row of a part: what stands under each of its columns. */
export type RecordRow = Readonly<Record<string, string | number | boolean | undefined>>;

/** One part of what is kept about a person. */
export interface PersonPart {
  readonly name: string;
  readonly title: LocalText;
  /** The columns, in their order, with what they are called. */
  readonly columns: Readonly<Record<string, LocalText>>;
  /** Only for herself and administrators: her clerk does not need it. */
  readonly isHersAlone?: boolean;
  /**
   * The rows about any of a person's records, at most `MOST_RECORDS`; for a clerk only what belongs to her cooperative,
   * where it is a cooperative's.
   */
  gather(ids: readonly string[], cooperativeId?: string): Promise<readonly RecordRow[]>;
}

/** What is kept about people, part by part; the rooms that keep something add to it when they start. */
@Injectable()
export class PersonRecords {
  private readonly parts: PersonPart[] = [];

  /** Makes a part known; parts are told in the order in which they were added. */
  add(part: PersonPart): void {
    if (this.parts.some(({ name }) => name === part.name))
      throw new Error(`two parts are called ${part.name}`);
    this.parts.push(part);
  }

  /** All parts, or those that a clerk needs. */
  all(withHersAlone: boolean): readonly PersonPart[] {
    return this.parts.filter(({ isHersAlone }) => withHersAlone || !isHersAlone);
  }
}
