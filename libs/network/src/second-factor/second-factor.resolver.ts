import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Asking,
  Requires,
  SETTINGS,
  answer,
  ok,
  refuse,
  type Caller,
  type Refusal,
  type ReplyContext,
  type RequestContext,
  type Result,
  type Settings,
} from '#libs/platform';
import { Inject } from '@nestjs/common';
import { qrPath } from '#libs/documents';
import { AccessLog } from '../access-log/access-log.js';
import { actedBy, seenFrom } from '../access-log/access-event.js';
import { OwnAccount, sessionOf, type ShownAgain } from '../session/own-account.js';
import { SessionHandOver } from '../session/session-hand-over.js';
import { SessionType } from '../session/session.graphql.js';
import { Sessions, type StartedSession } from '../session/sessions.js';
import {
  BeginSecondFactorArguments,
  BeginSecondFactorPayload,
  BeginSecondFactorResult,
  ConfirmSecondFactorPayload,
  ConfirmSecondFactorResult,
  ConfirmedByCodeArguments,
  RecoveryCodesPayload,
  RecoveryCodesResult,
  RemoveSecondFactorPayload,
  RemoveSecondFactorResult,
  SecondFactorType,
} from './second-factor.graphql.js';
import { factorCompulsory } from './second-factor.refusals.js';
import { SecondFactors } from './second-factors.js';
import { uriOf } from './totp.js';

interface Exchange {
  readonly req: RequestContext;
  readonly res: ReplyContext;
}

/** One's own second factor. */
@Resolver()
export class SecondFactorResolver {
  constructor(
    private readonly own: OwnAccount,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly handOver: SessionHandOver,
    private readonly log: AccessLog,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Requires('session:enter')
  @Query(() => SecondFactorType, { description: 'How the account that asks stands with its second factor.' })
  async mySecondFactor(@Asking() caller: Caller): Promise<SecondFactorType> {
    return SecondFactorType.of(await this.factors.stateOf(await this.own.of(caller)));
  }

  @Requires('session:enter')
  @Mutation(() => BeginSecondFactorResult, {
    description: 'Begins to set up a second factor: scan the code with an authenticator app, then confirm.',
  })
  async beginSecondFactor(
    @Asking() caller: Caller,
    @Context() { req }: Exchange,
    @Args('input', { description: 'The command.' }) input: BeginSecondFactorArguments,
  ): Promise<object> {
    const account = await this.own.of(caller);
    const { missing } = await this.factors.stateOf(account);
    // Who must set it up has shown the password in this very session.
    const shown = missing ? ok(true as const) : await this.showsAll(caller, req, input);
    const begun: Result<string, Refusal> = shown.ok ? ok(await this.factors.begin(account._id)) : shown;
    return answer(begun, caller.language, BeginSecondFactorPayload.name, (secret) => {
      const uri = uriOf(secret, account.login ?? '', `Gereh ${this.settings.zone}`);
      return { secret, uri, qrSvg: qrPath(uri, '#000000').svg };
    });
  }

  @Requires('session:enter')
  @Mutation(() => ConfirmSecondFactorResult, {
    description: 'Turns the second factor on by a first code of it; all other sessions end.',
  })
  async confirmSecondFactor(
    @Asking() caller: Caller,
    @Context() { req, res }: Exchange,
    @Args('code', { description: 'The code that the app shows now.' }) code: string,
  ): Promise<object> {
    const account = await this.own.of(caller);
    const { missing } = await this.factors.stateOf(account);
    const codes = await this.factors.confirm(account._id, code);
    if (!codes.ok) return answer(codes, caller.language, '', () => ({}));
    this.note(caller, req);
    const session = sessionOf(caller);
    await this.sessions.endAll(account._id, 'FACTOR_CHANGED', missing ? undefined : session);
    const whole = missing ? await this.wholeSession(caller, req, res) : undefined;
    return answer(codes, caller.language, ConfirmSecondFactorPayload.name, (recoveryCodes) => ({
      recoveryCodes,
      session: whole ? SessionType.of(whole) : null,
    }));
  }

  @Requires('session:own')
  @Mutation(() => RecoveryCodesResult, { description: 'Makes new recovery codes; the old ones are over.' })
  async renewRecoveryCodes(
    @Asking() caller: Caller,
    @Context() { req }: Exchange,
    @Args('input', { description: 'The command.' }) input: ConfirmedByCodeArguments,
  ): Promise<object> {
    const shown = await this.showsAll(caller, req, input);
    const codes = shown.ok ? await this.factors.renewRecovery(caller.account) : shown;
    return answer(codes, caller.language, RecoveryCodesPayload.name, (recoveryCodes) => ({ recoveryCodes }));
  }

  @Requires('session:own')
  @Mutation(() => RemoveSecondFactorResult, {
    description: 'Takes one’s own second factor away, where no role of the account needs it.',
  })
  async removeSecondFactor(
    @Asking() caller: Caller,
    @Context() { req }: Exchange,
    @Args('input', { description: 'The command.' }) input: ConfirmedByCodeArguments,
  ): Promise<object> {
    const account = await this.own.of(caller);
    const { compulsory } = await this.factors.stateOf(account);
    const shown = compulsory ? refuse(factorCompulsory()) : await this.showsAll(caller, req, input);
    if (compulsory) this.note(caller, req, factorCompulsory());
    if (shown.ok) {
      await this.factors.remove(account._id);
      await this.sessions.endAll(account._id, 'FACTOR_CHANGED', sessionOf(caller));
      this.note(caller, req);
    }
    return answer(shown, caller.language, RemoveSecondFactorPayload.name, async () => ({
      secondFactor: SecondFactorType.of(await this.factors.stateOf(account)),
    }));
  }

  private async showsAll(
    caller: Caller,
    req: RequestContext,
    shown: ShownAgain,
  ): Promise<Result<true, Refusal>> {
    const account = await this.own.of(caller);
    const done = await this.own.showsAll(account, shown, this.handOver.placeOf(req));
    // A code that was wrong is written down where codes are looked at.
    if (!done.ok && done.refusal.code !== 'CODE_WRONG') this.note(caller, req, done.refusal);
    return done;
  }

  /** More is allowed from here on, so it is another session: whoever knew the limited one has nothing of it. */
  private async wholeSession(
    caller: Caller,
    req: RequestContext,
    res: ReplyContext,
  ): Promise<StartedSession | undefined> {
    const account = await this.own.of(caller);
    const delivery = this.handOver.deliveryOf(req);
    const started = await this.sessions.start(account, { delivery, place: this.handOver.placeOf(req) });
    if (!started.ok) return undefined;
    this.handOver.lay(res, started.value);
    return started.value;
  }

  private note(caller: Caller, req: RequestContext, refusal?: Refusal): void {
    const how = refusal
      ? ({ outcome: 'REFUSED', reason: refusal.code } as const)
      : { outcome: 'DONE' as const };
    void this.log.write({ what: 'SECOND_FACTOR', ...how, ...actedBy(caller), ...seenFrom(req) });
  }
}
