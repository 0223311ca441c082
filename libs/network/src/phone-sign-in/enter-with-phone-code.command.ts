import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, asciiDigits, ok, refuse, type Language, type Refusal, type Result } from '#libs/platform';
import { checkInput } from '#libs/ledger';
import { ownedBy, type AccessNote } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';
import { tooManyTries } from '../account/account.refusals.js';
import { bareMobileNumber } from '../person/mobile-number.js';
import { VaultHashes } from '../person/vault-hashes.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import { Challenges } from '../session/challenges.js';
import { KnownDevices } from '../session/known-devices.js';
import { DELIVERIES, type Delivery } from '../session/session.schema.js';
import { Sessions, type SignInPlace, type StartedSession } from '../session/sessions.js';
import type { AskedForCode } from '../session/sign-in.command.js';
import { SignInTries } from '../session/sign-in-tries.js';
import type { Account } from '../account/account.schema.js';
import { phoneLogin } from './ask-phone-code.command.js';
import { PhoneAccounts } from './phone-accounts.js';
import { PhoneCodes } from './phone-codes.js';
import { PhoneHolders, holderOf } from './phone-holders.js';
import { phoneCodeWrong } from './phone-sign-in.refusals.js';

const schema = z.object({
  ticket: z.string().min(1).max(100),
  phone: z.string().min(1).max(40),
  code: z.string().min(1).max(20),
  nationalCodeEnd: z.string().max(20).nullish(),
  deliver: z.enum(DELIVERIES).default('BEARER'),
});

/** A session, or the step that her second factor asks for; with what her device is to remember. */
export interface EnteredByPhone {
  readonly entered: StartedSession | AskedForCode;
  readonly remembered: string;
}

/** Signs a woman in with the code that was sent to her phone. */
@Injectable()
export class EnterWithPhoneCode {
  constructor(
    private readonly codes: PhoneCodes,
    private readonly holders: PhoneHolders,
    private readonly accounts: PhoneAccounts,
    private readonly hashes: VaultHashes,
    private readonly devices: KnownDevices,
    private readonly tries: SignInTries,
    private readonly factors: SecondFactors,
    private readonly challenges: Challenges,
    private readonly sessions: Sessions,
    private readonly log: AccessLog,
    private readonly clock: Clock,
  ) {}

  async execute(
    input: z.input<typeof schema>,
    place: SignInPlace,
    language: Language,
  ): Promise<Result<EnteredByPhone, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { ticket, deliver, nationalCodeEnd } = checked.value;
    const phone = bareMobileNumber(checked.value.phone);
    const code = asciiDigits(checked.value.code).replace(/\D/g, '');
    if (phone === undefined) return refuse(phoneCodeWrong());
    const login = phoneLogin(this.hashes, phone);
    const device = this.devices.markOf(place.device, login);
    const trier = { login, address: place.address ?? '', device };
    const note: Omit<AccessNote, 'outcome'> = { what: 'SIGN_IN', ...seen(place), login: phone };
    const waitS = await this.tries.use(trier);
    if (waitS > 0) return this.refused(note, tooManyTries({ minutes: Math.ceil(waitS / 60) }));
    if (!(await this.codes.fits(phone, ticket, code))) return this.refused(note, phoneCodeWrong());
    const holder = holderOf(await this.holders.of(phone), asciiDigits(nationalCodeEnd ?? ''));
    if (!holder.ok) return this.refused(note, holder.refusal);
    const account = await this.accounts.of(holder.value, language);
    if (!account || !(await this.codes.use(ticket))) return this.refused(note, phoneCodeWrong());
    await this.tries.forget(trier);
    const entered = await this.enter(account, deliver, place);
    return entered.ok ? ok({ entered: entered.value, remembered: login }) : entered;
  }

  /** Who has set a second factor up is asked for it here too. */
  private async enter(
    account: Account,
    delivery: Delivery,
    place: SignInPlace,
  ): Promise<Result<StartedSession | AskedForCode, Refusal>> {
    if ((await this.factors.stateOf(account)).on)
      return ok(this.challenges.make(account, delivery, Date.parse(this.clock.now())));
    void this.log.write({ what: 'SIGN_IN', outcome: 'DONE', ...seen(place), ...ownedBy(account) });
    return this.sessions.start(account, { delivery, place });
  }

  private refused(note: Omit<AccessNote, 'outcome'>, refusal: Refusal): Result<never, Refusal> {
    void this.log.write({ ...note, outcome: 'REFUSED', reason: refusal.code });
    return refuse(refusal);
  }
}

const seen = ({ address, userAgent }: SignInPlace) => ({ address, userAgent });
