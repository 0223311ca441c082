import { Injectable } from '@nestjs/common';
import { refuse, type Refusal, type Result } from '#libs/platform';
import { ownedBy } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';
import { tooManyTries } from '../account/account.refusals.js';
import type { Account } from '../account/account.schema.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import { KnownDevices } from './known-devices.js';
import type { SignInPlace } from './sessions.js';
import { SignInTries } from './sign-in-tries.js';

/**
 * The one way in which a code of a second factor is looked at, whoever shows it and for what: its tries are counted
 * apart from those of passwords, since who guesses codes knows the password already.
 */
@Injectable()
export class ShownCodes {
  constructor(
    private readonly factors: SecondFactors,
    private readonly tries: SignInTries,
    private readonly devices: KnownDevices,
    private readonly log: AccessLog,
  ) {}

  /** Takes a code, once; a refusal is written down. */
  async take(account: Account, code: string, place: SignInPlace): Promise<Result<true, Refusal>> {
    const taken = await this.counted(account, code, place);
    if (taken.ok) return taken;
    const { address, userAgent } = place;
    void this.log.write({
      ...{ what: 'SECOND_FACTOR', outcome: 'REFUSED', reason: taken.refusal.code },
      ...{ address, userAgent },
      ...ownedBy(account),
    });
    return taken;
  }

  private async counted(account: Account, code: string, place: SignInPlace): Promise<Result<true, Refusal>> {
    const { _id, login = '' } = account;
    const device = this.devices.markOf(place.device, login);
    const trier = { login: `code of ${_id}`, address: place.address ?? '', device, isCode: true };
    const waitS = await this.tries.use(trier);
    if (waitS > 0) return refuse(tooManyTries({ minutes: Math.ceil(waitS / 60) }));
    const taken = await this.factors.take(_id, code);
    if (taken.ok) await this.tries.forget(trier);
    return taken;
  }
}
