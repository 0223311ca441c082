import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, ok, refuse, type Refusal, type Result } from '#libs/platform';
import { checkInput } from '#libs/ledger';
import { AccessLog } from '../access-log/access-log.js';
import { ownedBy, type AccessNote } from '../access-log/access-event.js';
import { foldLogin } from '../account/account.js';
import { signInWrong, tooManyTries } from '../account/account.refusals.js';
import type { Account } from '../account/account.schema.js';
import { Accounts } from '../account/accounts.js';
import { Passwords } from '../account/passwords.js';
import { challengeOver } from '../second-factor/second-factor.refusals.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import { Challenges } from './challenges.js';
import { KnownDevices } from './known-devices.js';
import { DELIVERIES, type Delivery } from './session.schema.js';
import { Sessions, type SignInPlace, type StartedSession } from './sessions.js';
import { ShownCodes } from './shown-codes.js';
import { SignInTries, type Trier } from './sign-in-tries.js';

const schema = z.object({
  login: z.string().min(1).max(80),
  password: z.string().min(1).max(200),
  code: z.string().min(1).max(40).nullish(),
  deliver: z.enum(DELIVERIES).default('BEARER'),
});
const stepSchema = z.object({ challenge: z.string().min(1).max(400), code: z.string().min(1).max(40) });

/** What the first step gives where a second is needed. */
export interface AskedForCode {
  readonly challenge: string;
  /** ISO 8601 UTC. */
  readonly expiresAt: string;
}

type SignedIn = StartedSession | AskedForCode;

/** Signs somebody in, in one step or in two. The answer and its time are the same whether the login exists or not. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly factors: SecondFactors,
    private readonly codes: ShownCodes,
    private readonly challenges: Challenges,
    private readonly tries: SignInTries,
    private readonly devices: KnownDevices,
    private readonly sessions: Sessions,
    private readonly log: AccessLog,
    private readonly clock: Clock,
  ) {}

  /** The first step: login and password, and the code with them if the program knows it. */
  async execute(input: z.input<typeof schema>, place: SignInPlace): Promise<Result<SignedIn, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { password, deliver, code } = checked.value;
    const login = foldLogin(checked.value.login);
    const account = await this.accounts.byLogin(login);
    const note = { what: 'SIGN_IN' as const, ...seen(place), ...(account ? ownedBy(account) : { login }) };
    const trier = { login, address: place.address ?? '', device: this.devices.markOf(place.device, login) };
    const waits = await this.mayTry(trier);
    if (!waits.ok) return this.refused(note, waits);
    const matches = await this.passwords.matches(password, account?.passwordHash);
    if (!matches.ok) return matches;
    if (!account || !matches.value) return this.refused(note, refuse(signInWrong()));
    await this.tries.forget(trier);
    return this.afterPassword(account, { deliver, code: code ?? undefined, place });
  }

  /** The second step: the code, with the challenge of the first. */
  async complete(
    input: z.input<typeof stepSchema>,
    place: SignInPlace,
  ): Promise<Result<StartedSession, Refusal>> {
    const checked = checkInput(stepSchema, input);
    if (!checked.ok) return checked;
    const challenge = this.challenges.read(checked.value.challenge, this.nowMs());
    const account = challenge && (await this.accounts.byId(challenge.account));
    if (!challenge || !account || !this.challenges.isOf(challenge, account)) return refuse(challengeOver());
    return this.withCode(account, checked.value.code, challenge.deliver, place);
  }

  /** A session for who has shown all that their account needs, or one that may only set up what it lacks. */
  private async afterPassword(
    account: Account,
    { deliver, code, place }: { deliver: Delivery; code: string | undefined; place: SignInPlace },
  ): Promise<Result<SignedIn, Refusal>> {
    const { on } = await this.factors.stateOf(account);
    if (!on) return this.begin(account, deliver, place);
    if (code !== undefined) return this.withCode(account, code, deliver, place);
    return ok(this.challenges.make(account, deliver, this.nowMs()));
  }

  private async withCode(
    account: Account,
    code: string,
    deliver: Delivery,
    place: SignInPlace,
  ): Promise<Result<StartedSession, Refusal>> {
    const taken = await this.codes.take(account, code, place);
    if (!taken.ok) return taken;
    return this.begin(account, deliver, place);
  }

  private async begin(
    account: Account,
    delivery: Delivery,
    place: SignInPlace,
  ): Promise<Result<StartedSession, Refusal>> {
    void this.log.write({ what: 'SIGN_IN', outcome: 'DONE', ...seen(place), ...ownedBy(account) });
    return this.sessions.start(account, { delivery, place });
  }

  private async mayTry(trier: Trier): Promise<Result<true, Refusal>> {
    const waitS = await this.tries.use(trier);
    return waitS > 0 ? refuse(tooManyTries({ minutes: Math.ceil(waitS / 60) })) : ok(true);
  }

  private refused<R extends Result<unknown, Refusal>>(note: Omit<AccessNote, 'outcome'>, result: R): R {
    if (!result.ok) void this.log.write({ ...note, outcome: 'REFUSED', reason: result.refusal.code });
    return result;
  }

  private nowMs(): number {
    return Date.parse(this.clock.now());
  }
}

/** Whether the first step asks for a second. */
export const asksForCode = (signedIn: SignedIn): signedIn is AskedForCode => 'challenge' in signedIn;

const seen = ({ address, userAgent }: SignInPlace) => ({ address, userAgent });
