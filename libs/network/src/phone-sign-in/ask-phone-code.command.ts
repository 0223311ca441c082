import { Injectable, Logger } from '@nestjs/common';
import { invalidInput, ok, refuse, type Language, type Refusal, type Result } from '#libs/platform';
import { AccessLog } from '../access-log/access-log.js';
import { tooManyTries } from '../account/account.refusals.js';
import { bareMobileNumber } from '../person/mobile-number.js';
import { VaultHashes } from '../person/vault-hashes.js';
import { KnownDevices } from '../session/known-devices.js';
import type { SignInPlace } from '../session/sessions.js';
import { SignInTries } from '../session/sign-in-tries.js';
import { AGAIN_SECONDS, CODE_MINUTES } from './asking-bounds.js';
import { PhoneCodes, type MadeCode } from './phone-codes.js';
import { PhoneHolders } from './phone-holders.js';
import { PhoneMessages } from './phone-messages.js';
import { noMobileNumber } from './phone-sign-in.refusals.js';
import { messageOf } from './phone-sign-in.words.js';

const MOST_TYPED = 40;

/** What everybody is answered who asks for a code. */
export interface AskedForPhoneCode {
  readonly ticket: string;
  readonly goodForSeconds: number;
  readonly againInSeconds: number;
}

/**
 * Sends a code to a phone. The answer and its time are the same whether somebody has that number or not: the code is
 * made for every number, and whether it goes out is looked up when the answer is on its way.
 */
@Injectable()
export class AskPhoneCode {
  private readonly logger = new Logger(AskPhoneCode.name);

  constructor(
    private readonly codes: PhoneCodes,
    private readonly holders: PhoneHolders,
    private readonly messages: PhoneMessages,
    private readonly hashes: VaultHashes,
    private readonly devices: KnownDevices,
    private readonly tries: SignInTries,
    private readonly log: AccessLog,
  ) {}

  async execute(
    typed: string,
    place: SignInPlace,
    language: Language,
  ): Promise<Result<AskedForPhoneCode, Refusal>> {
    const phone = bareMobileNumber(typed.slice(0, MOST_TYPED));
    if (phone === undefined) return refuse(invalidInput([noMobileNumber('phone')]));
    const login = phoneLogin(this.hashes, phone);
    const address = place.address ?? '';
    const device = this.devices.markOf(place.device, login);
    const waitS = await this.tries.use({ login: `a code for ${login}`, address, device });
    if (waitS > 0) return refuse(tooManyTries({ minutes: Math.ceil(waitS / 60) }));
    const made = await this.codes.make({ phone, address, known: device !== undefined });
    const seen = { address: place.address, userAgent: place.userAgent };
    void this.log.write({ what: 'PHONE_CODE', outcome: 'DONE', ...seen, login: phone });
    void this.sendOut(phone, made, language);
    return ok({
      ticket: made.ticket,
      goodForSeconds: CODE_MINUTES * 60,
      againInSeconds: AGAIN_SECONDS,
    });
  }

  private async isSomebodys(phone: string): Promise<boolean> {
    const [now, before] = await Promise.all([this.holders.of(phone), this.holders.before(phone)]);
    return now.length + before.length > 0;
  }

  private async sendOut(phone: string, { code, goodUntil }: MadeCode, language: Language): Promise<void> {
    try {
      if (code === undefined || !(await this.isSomebodys(phone))) return;
      await this.messages.send({ phone, text: messageOf(code, language), goodUntil });
    } catch (error) {
      // Neither the number nor the code may stand in a log.
      this.logger.warn(`a code could not be sent: ${error instanceof Error ? error.name : 'unknown'}`);
    }
  }
}

/** What a number is called where tries are counted and devices remember: a keyed hash. */
export const phoneLogin = (hashes: VaultHashes, phone: string): string => `phone ${hashes.phone(phone)}`;
