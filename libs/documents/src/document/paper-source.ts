import { Injectable } from '@nestjs/common';
import type { Result, Scope } from '#libs/platform';
import { kindOf, idOf, type SubjectRef, type View } from '#libs/ledger';
import type { Paper, PaperPicture } from '../typesetting/paper.js';
import type { DocumentKind } from './document.events.js';
import type { DocumentState } from './document.js';

/** What a paper is made from. */
export interface Gathered<T> {
  readonly data: T;
  /** The people whose names it prints: when one of them is erased, it is made anew. */
  readonly names?: readonly SubjectRef[];
  /** The pictures that it prints. */
  readonly pictures?: readonly PaperPicture[];
}

/** How the data of one kind of paper is gathered; declared by the room that knows what the paper is about. */
export interface PaperSource<T> {
  readonly kind: DocumentKind;
  readonly paper: Paper<T>;
  /** What the paper is made from, or a sentence (for people) why it cannot be made. */
  gather(document: View<DocumentState>): Promise<Result<Gathered<T>, string>>;
}

/** Whether what a paper is about lies in a scope. */
export type MaySee = (scope: Scope, id: string) => Promise<boolean>;

/** What papers there are and who may see them; the rooms that know more add to it when they start. */
@Injectable()
export class PaperSources {
  private readonly sources = new Map<DocumentKind, PaperSource<never>>();
  private readonly access = new Map<string, MaySee>();

  /** Makes a kind of paper known. */
  add<T>(source: PaperSource<T>): void {
    this.sources.set(source.kind, source as unknown as PaperSource<never>);
  }

  /** Says how to find out who may see the papers about a kind of subject. */
  guard(subjectKind: string, maySee: MaySee): void {
    this.access.set(subjectKind, maySee);
  }

  /** The source of a kind of paper; a kind without one is a mistake in composition. */
  of(kind: DocumentKind): PaperSource<unknown> {
    const source = this.sources.get(kind);
    if (!source) throw new Error(`no room gathers the data of ${kind}`);
    return source as unknown as PaperSource<unknown>;
  }

  /** Whether a scope reaches a subject that papers are about; closed where no room says so. */
  async maySee(scope: Scope, about: SubjectRef): Promise<boolean> {
    return (await this.access.get(kindOf(about))?.(scope, idOf(about))) ?? false;
  }
}
