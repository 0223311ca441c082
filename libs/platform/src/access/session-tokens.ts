import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { LRUCache } from 'lru-cache';
import type { Caller } from './caller.js';
import { isLanguage } from '../language/language.js';
import { ROLES, type Role } from './permissions.js';

/** How long an access token is good. */
export const TOKEN_MINUTES = 10;

/** What a token says of the session beside who its caller is. */
export interface TokenMarks {
  /** How often the session had been renewed when the token was made. */
  readonly generation?: number;
  /** The session may do nothing but set up what it lacks. */
  readonly limited?: boolean;
}

/** How many tokens are remembered; the oldest goes first. */
const MOST_VERIFIED = 5_000;

/** A session as a token tells it. */
export interface TokenSession extends TokenMarks {
  readonly caller: Caller;
  /** When the person signed in, seconds since 1970. */
  readonly signedInAt: number;
  /** When the token ends, seconds since 1970. */
  readonly endsAt: number;
}

interface Payload {
  sub: string;
  role: string;
  org?: string;
  per?: string;
  post?: string;
  lang: string;
  sid?: string;
  gen?: number;
  lim?: true;
  auth_time: number;
  exp?: number;
}

/** Makes and reads the short-lived access tokens. */
@Injectable()
export class SessionTokens {
  /** Tokens that were ours when they first came, by digest: looking at a signature takes a tenth of a request. */
  private readonly verified = new LRUCache<string, TokenSession>({ max: MOST_VERIFIED });

  constructor(private readonly jwt: JwtService) {}

  /** A token for a caller who signed in at `signedInAt` (seconds since 1970), and when it ends. */
  async issue(
    caller: Caller,
    signedInAt: number,
    { generation, limited }: TokenMarks = {},
  ): Promise<{ accessToken: string; expiresAt: string }> {
    const payload: Payload = {
      sub: caller.account,
      role: caller.role,
      lang: caller.language,
      auth_time: signedInAt,
      ...(caller.organisation ? { org: caller.organisation } : {}),
      ...(caller.person ? { per: caller.person } : {}),
      ...(caller.post ? { post: caller.post } : {}),
      ...(caller.session ? { sid: caller.session } : {}),
      ...(generation === undefined ? {} : { gen: generation }),
      ...(limited ? { lim: true as const } : {}),
    };
    const accessToken = await this.jwt.signAsync(payload, { expiresIn: TOKEN_MINUTES * 60 });
    return { accessToken, expiresAt: new Date(Date.now() + TOKEN_MINUTES * 60_000).toISOString() };
  }

  /** The session of a token; undefined when it is not ours or is over. */
  async read(token: string): Promise<TokenSession | undefined> {
    const mark = createHash('sha256').update(token).digest('base64');
    const known = this.verified.get(mark);
    if (known) return known.endsAt > Date.now() / 1_000 ? known : undefined;
    const session = await this.verify(token);
    if (session) this.verified.set(mark, session);
    return session;
  }

  private async verify(token: string): Promise<TokenSession | undefined> {
    try {
      const payload = await this.jwt.verifyAsync<Payload>(token);
      if (!ROLES.includes(payload.role as Role) || !isLanguage(payload.lang)) return undefined;
      const caller: Caller = {
        account: payload.sub,
        role: payload.role as Role,
        language: payload.lang,
        ...(payload.org ? { organisation: payload.org } : {}),
        ...(payload.per ? { person: payload.per } : {}),
        ...(payload.post ? { post: payload.post } : {}),
        ...(payload.sid ? { session: payload.sid } : {}),
      };
      return {
        caller,
        signedInAt: payload.auth_time,
        endsAt: payload.exp ?? 0,
        ...(payload.gen === undefined ? {} : { generation: payload.gen }),
        ...(payload.lim ? { limited: true } : {}),
      };
    } catch {
      return undefined;
    }
  }
}
