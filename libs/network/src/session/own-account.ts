import { Injectable } from '@nestjs/common';
import {
  Clock,
  needsSession,
  notSignedIn,
  ok,
  refuse,
  type Caller,
  type Refusal,
  type RequestContext,
  type Result,
} from '#libs/platform';
import { ownPasswordWrong, tooManyTries } from '../account/account.refusals.js';
import type { Account } from '../account/account.schema.js';
import { Accounts } from '../account/accounts.js';
import { Passwords } from '../account/passwords.js';
import { codeNeeded } from '../second-factor/second-factor.refusals.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import { KnownDevices } from './known-devices.js';
import { showAgain } from './session.refusals.js';
import type { SignInPlace } from './sessions.js';
import { ShownCodes } from './shown-codes.js';
import { SignInTries } from './sign-in-tries.js';

/** The session that asks; what concerns sessions is for people who signed in, not for keys and shares. */
export function sessionOf({ session, language }: Caller): string {
  if (!session) throw needsSession(language);
  return session;
}

/** So long after signing in nothing is asked again before sessions are ended. */
const FRESH_SECONDS = 10 * 60;

/** What somebody shows again who has signed in already. */
export interface ShownAgain {
  readonly password?: string | null | undefined;
  readonly code?: string | null | undefined;
}

/** The account of somebody who has signed in, and whether it is still they who sit there. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly tries: SignInTries,
    private readonly devices: KnownDevices,
    private readonly factors: SecondFactors,
    private readonly codes: ShownCodes,
    private readonly clock: Clock,
  ) {}

  /** The account that asks. */
  async of(caller: Caller): Promise<Account> {
    sessionOf(caller);
    const account = await this.accounts.byId(caller.account);
    if (!account) throw notSignedIn(caller.language);
    return account;
  }

  /**
   * Whether all is shown that the account signs in with: the password, and a code where it has a second factor. Asked
   * before what it signs in with is changed.
   */
  async showsAll(account: Account, shown: ShownAgain, place: SignInPlace): Promise<Result<true, Refusal>> {
    const password = await this.shows(account, shown.password ?? '', place);
    if (!password.ok || !(await this.factors.stateOf(account)).on) return password;
    return shown.code ? this.codes.take(account, shown.code, place) : refuse(codeNeeded());
  }

  /** Whether they signed in a moment ago, or show one thing again that they sign in with. */
  async showsOne(
    account: Account,
    { password, code }: ShownAgain,
    { signedInAt = 0 }: RequestContext,
    place: SignInPlace,
  ): Promise<Result<true, Refusal>> {
    if (signedInAt > Date.parse(this.clock.now()) / 1_000 - FRESH_SECONDS) return ok(true);
    if (password) return this.shows(account, password, place);
    if (code && (await this.factors.stateOf(account)).on) return this.codes.take(account, code, place);
    return refuse(showAgain());
  }

  /** Whether the password is that of the account; counted as a try to sign in is. */
  async shows(account: Account, password: string, place: SignInPlace): Promise<Result<true, Refusal>> {
    const { login = '', passwordHash } = account;
    const trier = { login, address: place.address ?? '', device: this.devices.markOf(place.device, login) };
    const waitS = await this.tries.use(trier);
    if (waitS > 0) return refuse(tooManyTries({ minutes: Math.ceil(waitS / 60) }));
    const matches = await this.passwords.matches(password, passwordHash);
    if (!matches.ok) return matches;
    if (!matches.value) return refuse(ownPasswordWrong());
    await this.tries.forget(trier);
    return ok(true);
  }
}
