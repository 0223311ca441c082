import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Credentials, type TokenSession } from '#libs/platform';
import { EndedSessions } from './ended-sessions.js';
import { Sessions } from './sessions.js';

const MOST_REMEMBERED = 5_000;

/** Looks at every session before it acts: one that was ended acts no more, whatever its token says. */
@Injectable()
export class SessionReview implements OnModuleInit {
  /** The last generation of a session that was noted to be in use. */
  private readonly noted = new LRUCache<string, number>({ max: MOST_REMEMBERED });

  constructor(
    private readonly credentials: Credentials,
    private readonly ended: EndedSessions,
    private readonly sessions: Sessions,
  ) {}

  onModuleInit(): void {
    this.credentials.review((session) => this.review(session));
  }

  private async review(session: TokenSession): Promise<TokenSession | undefined> {
    const { caller, generation = 0 } = session;
    if (!caller.session) return session;
    if (await this.ended.has(caller.session)) return undefined;
    if (generation > (this.noted.get(caller.session) ?? 0)) this.note(caller.session, generation);
    return session;
  }

  /** Written once a renewal; nobody waits for it. */
  private note(id: string, generation: number): void {
    this.noted.set(id, generation);
    this.sessions.noteSeen(id, generation).catch(() => this.noted.delete(id));
  }
}
