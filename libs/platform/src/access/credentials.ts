import { Injectable } from '@nestjs/common';
import type { LocalText } from '../language/language.js';
import { SessionCookies } from './cookies.js';
import { headerOf, type RequestContext } from './requires.js';
import { SessionTokens, type TokenSession } from './session-tokens.js';

/** Reads one kind of credential, told apart by how its tokens begin; undefined when it opens nothing. */
export type ReadCredential = (token: string, request: RequestContext) => Promise<TokenSession | undefined>;

/** Looks at a session before it acts: gives it back, perhaps knowing more, or undefined when it is over. */
export type ReviewSession = (
  session: TokenSession,
  request: RequestContext,
) => Promise<TokenSession | undefined>;

/** Is told of what was refused to somebody who is known: the permission, why nothing may be changed, a spent budget. */
export type HearOfRefusal = (session: TokenSession, request: RequestContext, reason: string) => void;

/** Tells who sends a request. Rooms that know more add their kinds of credential and their reviews at start. */
@Injectable()
export class Credentials {
  private readonly readers = new Map<string, { readonly read: ReadCredential; readonly dead: LocalText }>();
  private readonly reviews: ReviewSession[] = [];
  private readonly hearers: HearOfRefusal[] = [];
  /** Limits, introspection and the guard of every root field ask; a request is read once. */
  private readonly known = new WeakMap<RequestContext, Promise<TokenSession | undefined>>();

  constructor(
    private readonly tokens: SessionTokens,
    private readonly cookies: SessionCookies,
  ) {}

  /**
   * From now on tokens that begin with `prefix` are read by `read`; all others are access tokens of sessions. `dead` is
   * what is said of one that opens nothing, whyever that is.
   */
  add(prefix: string, read: ReadCredential, dead: LocalText): void {
    if (this.readers.has(prefix)) throw new Error(`two rooms read tokens that begin with ${prefix}`);
    this.readers.set(prefix, { read, dead });
  }

  /** What is said to a request that opens nothing; undefined where signing in is what it wants. */
  saidOfDead(request: RequestContext): LocalText | undefined {
    const token = this.tokenOf(request);
    return token === undefined ? undefined : this.readerOf(token)?.dead;
  }

  /** From now on every session is reviewed so, in the order in which reviews were added. */
  review(review: ReviewSession): void {
    this.reviews.push(review);
  }

  /** From now on what the guard refuses is told to `hear`. */
  whenRefused(hear: HearOfRefusal): void {
    this.hearers.push(hear);
  }

  /** Tells of a refusal; the guard's. */
  refused(session: TokenSession, request: RequestContext, reason: string): void {
    for (const hear of this.hearers) hear(session, request, reason);
  }

  /** The session that a request shows; undefined when it shows none that is good and complete. */
  async of(request: RequestContext): Promise<TokenSession | undefined> {
    const session = await this.evenLimited(request);
    return session?.limited ? undefined : session;
  }

  /** As `of`, but also a session that may do nothing yet but set up its second factor. */
  evenLimited(request: RequestContext): Promise<TokenSession | undefined> {
    const known = this.known.get(request) ?? this.read(request);
    this.known.set(request, known);
    return known;
  }

  private async read(request: RequestContext): Promise<TokenSession | undefined> {
    const token = this.tokenOf(request);
    if (!token) return undefined;
    const reader = this.readerOf(token);
    const session = await (reader ? reader.read(token, request) : this.tokens.read(token));
    return session && this.reviewed(session, request);
  }

  private readerOf(token: string) {
    const prefix = [...this.readers.keys()].find((start) => token.startsWith(start));
    return prefix === undefined ? undefined : this.readers.get(prefix);
  }

  /** A session as the reviews leave it; undefined when one of them ends it. Shares ask so about who gave them. */
  async reviewed(session: TokenSession, request: RequestContext): Promise<TokenSession | undefined> {
    let standing: TokenSession | undefined = session;
    for (const review of this.reviews) standing &&= await review(standing, request);
    return standing;
  }

  /** A token that is shown openly counts; only a request without one is known by its cookie. */
  private tokenOf(request: RequestContext): string | undefined {
    const authorization = headerOf(request, 'authorization');
    if (authorization === undefined) return this.cookies.read(request, 'access');
    const [scheme, token] = authorization.split(' ');
    return scheme?.toLowerCase() === 'bearer' ? token : undefined;
  }
}
