import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { refuse, type Refusal, type Result } from '#libs/platform';
import { checkInput } from '#libs/ledger';
import { foldLogin } from '../account/account.js';
import { signInWrong, tooManyTries } from '../account/account.refusals.js';
import { Accounts } from '../account/accounts.js';
import { Passwords } from '../account/passwords.js';
import { KnownDevices } from './known-devices.js';
import { DELIVERIES } from './session.schema.js';
import { Sessions, type SignInPlace, type StartedSession } from './sessions.js';
import { SignInTries } from './sign-in-tries.js';

const schema = z.object({
  login: z.string().min(1).max(80),
  password: z.string().min(1).max(200),
  deliver: z.enum(DELIVERIES).default('BEARER'),
});

/** Signs somebody in. The answer and its time are the same whether the login exists or not. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly tries: SignInTries,
    private readonly devices: KnownDevices,
    private readonly sessions: Sessions,
  ) {}

  /** Gives the session; `place` is where the request came from. */
  async execute(input: z.input<typeof schema>, place: SignInPlace): Promise<Result<StartedSession, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { password, deliver } = checked.value;
    const login = foldLogin(checked.value.login);
    const trier = { login, address: place.address ?? '', device: this.devices.markOf(place.device, login) };
    const waitS = await this.tries.use(trier);
    if (waitS > 0) return refuse(tooManyTries({ minutes: Math.ceil(waitS / 60) }));
    const account = await this.accounts.byLogin(login);
    const matches = await this.passwords.matches(password, account?.passwordHash);
    if (!matches.ok) return matches;
    if (!account || !matches.value) return refuse(signInWrong());
    await this.tries.forget(trier);
    return this.sessions.start(account, { delivery: deliver, place });
  }
}
