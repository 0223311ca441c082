import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { LANGUAGES, refuse, type Refusal, type Result, isPlainLine } from '#libs/platform';
import { checkInput, sha256 } from '#libs/ledger';
import { foldLogin } from '../account/account.js';
import { invitationOver, tooManyTries } from '../account/account.refusals.js';
import { Accounts } from '../account/accounts.js';
import { checkPassword } from '../account/password-rules.js';
import { Passwords } from '../account/passwords.js';
import { DELIVERIES } from './session.schema.js';
import { SignInTries } from './sign-in-tries.js';
import { Sessions, type SignInPlace, type StartedSession } from './sessions.js';

const MOST_TOKEN = 100;

const schema = z.object({
  token: z.string().trim().min(1).max(MOST_TOKEN),
  login: z
    .string()
    .max(80)
    .transform(foldLogin)
    .pipe(
      z
        .string()
        .min(3)
        .max(40)
        .regex(/^[\p{L}\p{N}._@-]+$/u),
    ),
  password: z.string().min(1).max(200),
  displayName: z.string().trim().min(1).max(80).refine(isPlainLine).nullish(),
  language: z.enum(LANGUAGES).nullish(),
  deliver: z.enum(DELIVERIES).default('BEARER'),
});

/** Accepts an invitation: chooses a login and a password, and signs in. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly tries: SignInTries,
  ) {}

  /** Whether this invitation still opens an account, for a page that need not ask for more if not. */
  async stands(token: string): Promise<boolean> {
    return token.length <= MOST_TOKEN && (await this.accounts.isInvited(token));
  }

  /** Gives the first session of the account. */
  async execute(input: z.input<typeof schema>, place: SignInPlace): Promise<Result<StartedSession, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { token, login, password, displayName, language, deliver } = checked.value;
    // Looked at first, so that without an invitation nobody can make us hash.
    if (!(await this.accounts.isInvited(token))) return refuse(invitationOver());
    const fit = await checkPassword(password, 'password', [login, displayName ?? undefined]);
    if (!fit.ok) return fit;
    // Counted, for a login that is taken is told: an invitation must not go through all the logins that there are.
    const waitS = await this.tries.use({
      ...{ login: `an invitation ${sha256(token)}`, address: place.address ?? '', isApart: true },
    });
    if (waitS > 0) return refuse(tooManyTries({ minutes: Math.ceil(waitS / 60) }));
    const hashed = await this.passwords.hash(password);
    if (!hashed.ok) return hashed;
    const wish = { ...(displayName ? { displayName } : {}), ...(language ? { language } : {}) };
    const account = await this.accounts.accept(token, { login, passwordHash: hashed.value, ...wish });
    return account.ok ? this.sessions.start(account.value, { delivery: deliver, place }) : account;
  }
}
