import { Injectable } from '@nestjs/common';
import type { Scope, ShareKind } from '#libs/platform';

/** A thing that can be shared, as its room knows it. */
export interface ShareTarget {
  /** Its code as people read it and `trace` takes it; none for an organisation. */
  readonly code?: string;
}

/** Finds a thing by its id inside the zone, if a scope reaches it. */
export type FindTarget = (scope: Scope, id: string) => Promise<ShareTarget | undefined>;

/** What can be shared, and who sees it; the rooms that know more add to it when they start. */
@Injectable()
export class ShareTargets {
  private readonly kinds = new Map<ShareKind, FindTarget>();

  /** Says how things of a kind are found. */
  add(kind: ShareKind, find: FindTarget): void {
    if (this.kinds.has(kind)) throw new Error(`two rooms say who may share a ${kind}`);
    this.kinds.set(kind, find);
  }

  /** A thing that a scope reaches; closed where no room says so. */
  async find(scope: Scope, kind: ShareKind, id: string): Promise<ShareTarget | undefined> {
    return this.kinds.get(kind)?.(scope, id);
  }
}
