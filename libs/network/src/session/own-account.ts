import { Injectable } from '@nestjs/common';
import {
  needsSession,
  notSignedIn,
  ok,
  refuse,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { ownPasswordWrong, tooManyTries } from '../account/account.refusals.js';
import type { Account } from '../account/account.schema.js';
import { Accounts } from '../account/accounts.js';
import { Passwords } from '../account/passwords.js';
import { KnownDevices } from './known-devices.js';
import type { SignInPlace } from './sessions.js';
import { SignInTries } from './sign-in-tries.js';

/** The session that asks; what concerns sessions is for people who signed in, not for keys and shares. */
export function sessionOf({ session, language }: Caller): string {
  if (!session) throw needsSession(language);
  return session;
}

/** The account of somebody who has signed in, and whether it is still they who sit there. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly tries: SignInTries,
    private readonly devices: KnownDevices,
  ) {}

  /** The account that asks. */
  async of(caller: Caller): Promise<Account> {
    sessionOf(caller);
    const account = await this.accounts.byId(caller.account);
    if (!account) throw notSignedIn(caller.language);
    return account;
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
