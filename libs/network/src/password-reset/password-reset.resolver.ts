import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import {
  Asking,
  Public,
  Requires,
  answer,
  languageOf,
  ok,
  readOpaqueId,
  refuse,
  type Caller,
  type Refusal,
  type RequestContext,
  type Result,
  subscriberOf,
} from '#libs/platform';
import { checkInput } from '#libs/ledger';
import { AccessLog } from '../access-log/access-log.js';
import { actedBy, ownedBy, seenFrom, type AccessEvent } from '../access-log/access-event.js';
import { Accounts } from '../account/accounts.js';
import { checkPassword } from '../account/password-rules.js';
import { Passwords } from '../account/passwords.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import { OwnAccount, sessionOf } from '../session/own-account.js';
import { SessionHandOver } from '../session/session-hand-over.js';
import { Sessions } from '../session/sessions.js';
import { SignInTries } from '../session/sign-in-tries.js';
import {
  ChangePasswordArguments,
  ChangePasswordPayload,
  ChangePasswordResult,
  IssuePasswordResetPayload,
  IssuePasswordResetResult,
  PasswordResetRequestType,
  ReleaseSecondFactorPayload,
  ReleaseSecondFactorResult,
  ResetPasswordArguments,
  ResetPasswordPayload,
  ResetPasswordResult,
} from './password-reset.graphql.js';
import { resetUnfit } from './password-reset.refusals.js';
import { PasswordResets } from './password-resets.js';

const length = z.string().min(1).max(200);
const changing = z.object({ current: length, password: length, code: z.string().max(40).nullish() });
const resetting = z.object({ token: z.string().min(1).max(100), password: length });

interface RequestOf {
  readonly req: RequestContext;
}

/** Passwords that are changed, forgotten and set anew. */
@Resolver()
export class PasswordResetResolver {
  constructor(
    private readonly own: OwnAccount,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly resets: PasswordResets,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly handOver: SessionHandOver,
    private readonly tries: SignInTries,
    private readonly log: AccessLog,
  ) {}

  @Requires('session:own')
  @Mutation(() => ChangePasswordResult, {
    description: 'Changes one’s own password; all other sessions of the account end.',
  })
  async changePassword(
    @Asking() caller: Caller,
    @Context() { req }: RequestOf,
    @Args('input', { description: 'The command.' }) input: ChangePasswordArguments,
  ): Promise<object> {
    const changed = await this.change(caller, req, input);
    this.noteResult('PASSWORD_CHANGED', changed, caller, req);
    return answer(changed, caller.language, ChangePasswordPayload.name, () => ({ changed: true }));
  }

  @Public()
  @Mutation(() => Boolean, {
    description:
      'Asks for a new password: an administrator of the zone sees it and hands a link over. Answers true, whoever asks for whomever; false where so many were asked for from this address that one has to wait.',
  })
  async requestPasswordReset(
    @Context() { req }: RequestOf,
    @Args('login', { description: 'The login, as it is typed to sign in; at most 80 characters.' })
    login: string,
  ): Promise<boolean> {
    // Counted for each address by itself: whoever asks from many cannot use up what others may ask.
    const address = req.ip ?? '';
    const from = `a new password from ${subscriberOf(address)}`;
    const waitS = await this.tries.use({ login: from, address, isApart: true });
    if (waitS > 0) return false;
    // Nobody waits for it: the time of the answer, too, is the same for every login.
    if (login.length <= 80) this.resets.ask(login).catch(() => undefined);
    return true;
  }

  @Requires('account:reset')
  @Query(() => [PasswordResetRequestType], {
    description: 'Who asked for a new password in the last 14 days and has none yet; at most 100.',
  })
  async passwordResetRequests(): Promise<PasswordResetRequestType[]> {
    return (await this.resets.requests()).map(PasswordResetRequestType.of);
  }

  @Requires('account:reset')
  @Mutation(() => IssuePasswordResetResult, {
    description:
      'Makes a link for a new password, good for an hour and once; hand it over to its owner alone.',
  })
  async issuePasswordReset(
    @Asking() caller: Caller,
    @Context() { req }: RequestOf,
    @Args('accountId', { type: () => ID, description: 'The account.' }) accountId: string,
  ): Promise<object> {
    const id = readOpaqueId('account', accountId) ?? '';
    const issued = await this.resets.issue(id);
    if (issued.ok) this.note('RESET', caller, req, id);
    return answer(issued, caller.language, IssuePasswordResetPayload.name, ({ token, expiresAt }) => ({
      resetToken: token,
      expiresAt,
    }));
  }

  @Requires('account:reset')
  @Mutation(() => ReleaseSecondFactorResult, {
    description:
      'Takes the second factor of somebody away who lost phone and recovery codes; their sessions end.',
  })
  async releaseSecondFactor(
    @Asking() caller: Caller,
    @Context() { req }: RequestOf,
    @Args('accountId', { type: () => ID, description: 'The account; not one’s own.' }) accountId: string,
  ): Promise<object> {
    const id = readOpaqueId('account', accountId) ?? '';
    const account = id === caller.account ? undefined : await this.accounts.byId(id);
    const released: Result<string, Refusal> = account ? ok(id) : refuse(resetUnfit());
    if (released.ok) {
      await this.factors.remove(id);
      await this.sessions.endAll(id, 'FACTOR_CHANGED');
      this.note('SECOND_FACTOR', caller, req, id);
    }
    return answer(released, caller.language, ReleaseSecondFactorPayload.name, () => ({ accountId }));
  }

  @Public()
  @Mutation(() => ResetPasswordResult, { description: 'Sets a new password with a link, once.' })
  async resetPassword(
    @Context() { req }: RequestOf,
    @Args('input', { description: 'The command.' }) input: ResetPasswordArguments,
  ): Promise<object> {
    const checked = checkInput(resetting, input);
    const reset = checked.ok ? await this.resets.use(checked.value.token, checked.value.password) : checked;
    if (reset.ok) {
      // Who was kept out by another's guesses gets in with the new password from where the link was opened.
      await this.tries.forget({ login: reset.value.login ?? '', address: req.ip ?? '' });
      void this.log.write({ what: 'RESET', outcome: 'DONE', ...ownedBy(reset.value), ...seenFrom(req) });
    } else
      void this.log.write({
        ...{ what: 'RESET', outcome: 'REFUSED', reason: reset.refusal.code },
        ...seenFrom(req),
      });
    return answer(reset, languageOf(req), ResetPasswordPayload.name, ({ login = '' }) => ({ login }));
  }

  private async change(caller: Caller, req: RequestContext, input: object): Promise<Result<true, Refusal>> {
    const checked = checkInput(changing, input);
    if (!checked.ok) return checked;
    const { current, password, code } = checked.value;
    const account = await this.own.of(caller);
    // Before a code is used up, which is good once.
    const fit = await checkPassword(password, 'password', [account.login, account.displayName]);
    if (!fit.ok) return fit;
    const shown = await this.own.showsAll(account, { password: current, code }, this.handOver.placeOf(req));
    if (!shown.ok) return shown;
    const hashed = await this.passwords.hash(password);
    if (!hashed.ok) return hashed;
    // First, so that a link that is used at the same moment does not come after the change.
    await this.resets.forget(account._id);
    await this.accounts.setPassword(account._id, hashed.value);
    await this.sessions.endAll(account._id, 'PASSWORD_CHANGED', sessionOf(caller));
    return ok(true);
  }

  private noteResult(
    what: AccessEvent,
    result: Result<unknown, Refusal>,
    caller: Caller,
    req: RequestContext,
  ) {
    const how = result.ok
      ? { outcome: 'DONE' as const }
      : { outcome: 'REFUSED' as const, reason: result.refusal.code };
    void this.log.write({ what, ...how, ...actedBy(caller), ...seenFrom(req) });
  }

  private note(what: AccessEvent, caller: Caller, req: RequestContext, account?: string): void {
    const subject = account ? { subject: { kind: 'account', id: account } } : {};
    void this.log.write({ what, outcome: 'DONE', ...actedBy(caller), ...seenFrom(req), ...subject });
  }
}
