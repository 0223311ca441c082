import { ForbiddenException, HttpStatus } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Asking,
  Denial,
  Public,
  Requires,
  answer,
  languageOf,
  ok,
  readOpaqueId,
  refuse,
  type Caller,
  type Language,
  type Refusal,
  type ReplyContext,
  type RequestContext,
  type Result,
} from '#libs/platform';
import { actedBy, ownedBy, seenFrom, type AccessEvent } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';
import { AcceptInvitation } from './accept-invitation.command.js';
import { OwnAccount, sessionOf } from './own-account.js';
import { SessionHandOver } from './session-hand-over.js';
import {
  AcceptInvitationArguments,
  AcceptInvitationResult,
  CompleteSignInArguments,
  CompleteSignInResult,
  OwnSessionType,
  RenewSessionResult,
  RevokeSessionPayload,
  RevokeSessionResult,
  SessionType,
  ShownAgainArguments,
  SignInArguments,
  SignInResult,
  SwitchPostResult,
} from './session.graphql.js';
import { sessionUnknown } from './session.refusals.js';
import { Sessions, type StartedSession } from './sessions.js';
import { SignIn, asksForCode } from './sign-in.command.js';
import { SwitchPost } from './switch-post.command.js';

interface Exchange {
  readonly req: RequestContext;
  readonly res: ReplyContext;
}

/** A refusal where the answer has no place for one. */
function denialOf({ code, text: { says, next } }: Refusal, language: Language): Denial {
  const text = { fa: `${says.fa} ${next.fa}`, en: `${says.en} ${next.en}`, ru: `${says.ru} ${next.ru}` };
  return new Denial(code, HttpStatus.FORBIDDEN, text, language);
}

@Resolver()
export class SessionResolver {
  constructor(
    private readonly sessions: Sessions,
    private readonly handOver: SessionHandOver,
    private readonly signing: SignIn,
    private readonly accepting: AcceptInvitation,
    private readonly switching: SwitchPost,
    private readonly own: OwnAccount,
    private readonly log: AccessLog,
  ) {}

  @Public()
  @Mutation(() => SignInResult, {
    description: 'Signs in. After ten tries each further one waits, twice as long each time.',
  })
  async signIn(
    @Context() exchange: Exchange,
    @Args('input', { description: 'The command.' }) input: SignInArguments,
  ): Promise<object> {
    this.mindDelivery(exchange, input);
    const signedIn = await this.signing.execute(input, this.handOver.placeOf(exchange.req));
    if (!signedIn.ok) return this.began(exchange, signedIn);
    if (!asksForCode(signedIn.value)) return this.began(exchange, ok(signedIn.value));
    return { __typename: 'SecondFactorNeeded', ...signedIn.value };
  }

  @Public()
  @Mutation(() => CompleteSignInResult, { description: 'The second step of signing in: the code.' })
  async completeSignIn(
    @Context() exchange: Exchange,
    @Args('input', { description: 'The command.' }) input: CompleteSignInArguments,
  ): Promise<object> {
    const session = await this.signing.complete(input, this.handOver.placeOf(exchange.req));
    if (session.ok) this.mindDelivery(exchange, { deliver: session.value.delivery });
    return this.began(exchange, session);
  }

  @Public()
  @Mutation(() => RenewSessionResult, {
    description:
      'Exchanges a refresh token for the next and a fresh access token, for up to twelve hours after signing in.',
  })
  async renewSession(
    @Context() { req }: Exchange,
    @Args('refreshToken', { description: 'The refresh token of the last answer.' }) refreshToken: string,
  ): Promise<object> {
    return answer(await this.sessions.renew(refreshToken), languageOf(req), 'Session', SessionType.of);
  }

  @Public()
  @Query(() => Boolean, {
    description: 'Whether an invitation still opens an account: false for one that is unknown, used or over.',
  })
  invitationStands(
    @Args('token', { description: 'The token of the invitation, from its link.' }) token: string,
  ): Promise<boolean> {
    return this.accepting.stands(token);
  }

  @Public()
  @Mutation(() => AcceptInvitationResult, {
    description: 'Accepts an invitation, once: chooses login and password, and signs in.',
  })
  async acceptInvitation(
    @Context() exchange: Exchange,
    @Args('input', { description: 'The command.' }) input: AcceptInvitationArguments,
  ): Promise<object> {
    this.mindDelivery(exchange, input);
    const session = await this.accepting.execute(input, this.handOver.placeOf(exchange.req));
    const note = { what: 'INVITATION_ACCEPTED', ...seenFrom(exchange.req) } as const;
    if (session.ok) void this.log.write({ ...note, outcome: 'DONE', ...ownedBy(session.value.account) });
    else void this.log.write({ ...note, outcome: 'REFUSED', reason: session.refusal.code });
    return this.began(exchange, session);
  }

  @Requires('session:own')
  @Mutation(() => SwitchPostResult, {
    description: 'Goes on in another post of the same account, with new tokens.',
  })
  async switchPost(
    @Asking() caller: Caller,
    @Context() { req, res }: Exchange,
    @Args('postId', { type: () => ID, description: 'One of the posts that `me` lists.' }) postId: string,
  ): Promise<object> {
    const session = await this.switching.execute(caller, sessionOf(caller), postId);
    this.note('POST_SWITCHED', caller, req, session);
    if (session.ok) this.handOver.lay(res, session.value);
    return answer(session, caller.language, 'Session', SessionType.of);
  }

  @Requires('session:enter')
  @Mutation(() => Boolean, { description: 'Ends the session that asks, at once; true when it is done.' })
  async signOut(@Asking() caller: Caller, @Context() { res }: Exchange): Promise<boolean> {
    await this.sessions.endOne(caller.account, sessionOf(caller), 'SIGNED_OUT');
    this.handOver.clear(res);
    return true;
  }

  @Requires('session:own')
  @Query(() => [OwnSessionType], {
    description: 'Where the account that asks is signed in, the last used first; at most 20.',
  })
  async mySessions(@Asking() caller: Caller): Promise<OwnSessionType[]> {
    const current = sessionOf(caller);
    return (await this.sessions.listOf(caller.account)).map((session) => OwnSessionType.of(session, current));
  }

  @Requires('session:own')
  @Mutation(() => RevokeSessionResult, { description: 'Ends one of one’s own sessions, at once.' })
  async revokeSession(
    @Asking() caller: Caller,
    @Context() { req }: Exchange,
    @Args('sessionId', { type: () => ID, description: 'The session to end.' }) sessionId: string,
    @Args() shown: ShownAgainArguments,
  ): Promise<object> {
    const again = await this.showsOne(caller, req, shown);
    const id = readOpaqueId('session', sessionId);
    const done = again.ok && id !== undefined && (await this.sessions.endOne(caller.account, id, 'REVOKED'));
    const missed = again.ok ? refuse(sessionUnknown()) : again;
    const result: Result<string, Refusal> = done ? ok(sessionId) : missed;
    this.note('SESSION_REVOKED', caller, req, result);
    return answer(result, caller.language, RevokeSessionPayload.name, () => ({ sessionId }));
  }

  @Requires('session:own')
  @Mutation(() => Int, { description: 'Ends all of one’s own sessions but the one that asks; how many.' })
  async revokeOtherSessions(
    @Asking() caller: Caller,
    @Context() { req }: Exchange,
    @Args() shown: ShownAgainArguments,
  ): Promise<number> {
    const again = await this.showsOne(caller, req, shown);
    if (!again.ok) {
      this.note('SESSION_REVOKED', caller, req, again);
      throw denialOf(again.refusal, caller.language);
    }
    const ended = await this.sessions.endAll(caller.account, 'REVOKED', sessionOf(caller));
    if (ended > 0) this.note('SESSION_REVOKED', caller, req, ok(ended));
    return ended;
  }

  /** Whoever found a page open shall not shut its owner out elsewhere. */
  private async showsOne(
    caller: Caller,
    req: RequestContext,
    shown: ShownAgainArguments,
  ): Promise<Result<true, Refusal>> {
    return this.own.showsOne(await this.own.of(caller), shown, req, this.handOver.placeOf(req));
  }

  private note(
    what: AccessEvent,
    caller: Caller,
    req: RequestContext,
    result: Result<unknown, Refusal>,
  ): void {
    const came = result.ok
      ? ({ outcome: 'DONE' } as const)
      : ({ outcome: 'REFUSED', reason: result.refusal.code } as const);
    void this.log.write({ what, ...came, ...actedBy(caller), ...seenFrom(req) });
  }

  private mindDelivery({ req }: Exchange, { deliver }: { deliver: string }): void {
    if (deliver !== 'COOKIE' || this.handOver.mayLayCookies(req)) return;
    throw new ForbiddenException('cookies are for pages of this origin: a program asks for BEARER');
  }

  private began({ req, res }: Exchange, result: Result<StartedSession, Refusal>): Promise<object> {
    if (result.ok && result.value.delivery === 'COOKIE') {
      this.handOver.lay(res, result.value);
      this.handOver.remember(req, res, result.value.account.login ?? '');
    }
    return answer(result, languageOf(req), 'Session', SessionType.of);
  }
}
