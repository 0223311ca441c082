import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ok, refuse, type Refusal, type Result } from '#libs/platform';
import { checkInput } from '#libs/ledger';
import { foldLogin } from './account.js';
import { signInWrong, tooManyTries } from './account.refusals.js';
import { Accounts } from './accounts.js';
import { Passwords } from './passwords.js';
import { Sessions, type StartedSession } from './sessions.js';
import { MOST_TRIES, SignInTries } from './sign-in-tries.js';

const schema = z.object({ login: z.string().min(1).max(80), password: z.string().min(1).max(200) });

/** Signs somebody in. The answer and its time are the same whether the login exists or not. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly tries: SignInTries,
    private readonly sessions: Sessions,
  ) {}

  /** Gives the session; `address` is where the request came from. */
  async execute(input: z.input<typeof schema>, address: string): Promise<Result<StartedSession, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const login = foldLogin(checked.value.login);
    if (!(await this.tries.use(login, address))) return refuse(tooManyTries({ limit: MOST_TRIES }));
    const account = await this.accounts.byLogin(login);
    const matches = await this.passwords.matches(checked.value.password, account?.passwordHash);
    if (!matches.ok) return matches;
    if (!account || !matches.value) return refuse(signInWrong());
    await this.tries.forget(login, address);
    return ok(await this.sessions.start(account));
  }
}
