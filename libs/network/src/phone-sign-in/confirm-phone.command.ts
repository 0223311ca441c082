import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, asciiDigits, ok, refuse, type Language, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, fact, openCommand, sha256 } from '#libs/ledger';
import { ownedBy, type AccessNote } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';
import { tooManyTries } from '../account/account.refusals.js';
import { bareMobileNumber } from '../person/mobile-number.js';
import { personKind } from '../person/person.js';
import { VaultHashes } from '../person/vault-hashes.js';
import { KnownDevices } from '../session/known-devices.js';
import type { SignInPlace } from '../session/sessions.js';
import { SignInTries } from '../session/sign-in-tries.js';
import { phoneLogin } from './ask-phone-code.command.js';
import { PhoneAccounts } from './phone-accounts.js';
import { PhoneCodes } from './phone-codes.js';
import { PhoneHolders, holderOf, type PhoneHolder } from './phone-holders.js';
import { phoneCodeWrong } from './phone-sign-in.refusals.js';

const schema = z.object({
  ticket: z.string().min(1).max(100),
  oldPhone: z.string().min(1).max(40),
  code: z.string().min(1).max(20),
  newPhone: z.string().min(1).max(40),
  nationalCodeEnd: z.string().max(20).nullish(),
});

/**
 * A woman says that the number which her cooperative wrote down is hers: with a code that was sent to the number before,
 * and by typing the new one herself. It signs nobody in, so whoever has found her old phone gains nothing; and her
 * cooperative has no code of it.
 */
@Injectable()
export class ConfirmPhone {
  constructor(
    private readonly ledger: Ledger,
    private readonly codes: PhoneCodes,
    private readonly holders: PhoneHolders,
    private readonly accounts: PhoneAccounts,
    private readonly hashes: VaultHashes,
    private readonly devices: KnownDevices,
    private readonly tries: SignInTries,
    private readonly log: AccessLog,
    private readonly clock: Clock,
  ) {}

  async execute(
    input: z.input<typeof schema>,
    place: SignInPlace,
    language: Language,
  ): Promise<Result<true, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { ticket, nationalCodeEnd } = checked.value;
    const [oldPhone, newPhone] = [checked.value.oldPhone, checked.value.newPhone].map(bareMobileNumber);
    const code = asciiDigits(checked.value.code).replace(/\D/g, '');
    if (!oldPhone || !newPhone) return refuse(phoneCodeWrong());
    const login = phoneLogin(this.hashes, oldPhone);
    const trier = {
      login,
      address: place.address ?? '',
      device: this.devices.markOf(place.device, login),
    };
    const seen = { address: place.address, userAgent: place.userAgent };
    const note: Omit<AccessNote, 'outcome'> = { what: 'PHONE_CHANGED', ...seen, login: oldPhone };
    const waitS = await this.tries.use(trier);
    if (waitS > 0) return this.refused(note, tooManyTries({ minutes: Math.ceil(waitS / 60) }));
    if (!(await this.codes.fits(oldPhone, ticket, code))) return this.refused(note, phoneCodeWrong());
    const changed = await this.holders.before(oldPhone);
    const meant = changed.filter(({ personal }) => personal.phone === newPhone);
    const holder = holderOf(meant, asciiDigits(nationalCodeEnd ?? ''));
    if (!holder.ok) return this.refused(note, holder.refusal);
    return this.confirm(holder.value, ticket, note, language);
  }

  private async confirm(
    holder: PhoneHolder,
    ticket: string,
    note: Omit<AccessNote, 'outcome'>,
    language: Language,
  ): Promise<Result<true, Refusal>> {
    const { _id: id, commitment } = holder.person;
    const account = await this.accounts.of(holder, language);
    if (!account || !(await this.codes.use(ticket))) return this.refused(note, phoneCodeWrong());
    const her = { account: account._id, role: 'WEAVER', language } as const;
    const commandKey = `phone-${sha256(ticket).slice(0, 40)}`;
    const command = openCommand('confirmPhone', her, { commandKey }, this.clock.now(), { id });
    if (!command.ok) return command;
    const done = await this.ledger.execute(command.value, async (read) => {
      const found = await read.one(personKind, id);
      // Another number may have been written in between: that one she has not said.
      if (!found?.state.phoneHeld || found.state.commitment !== commitment) return refuse(phoneCodeWrong());
      const place = `village:${found.state.villageId}`;
      return ok({ events: [fact(found.ref, 'PersonAmended', { phoneSaidBy: 'HERSELF' }, place)] });
    });
    if (!done.ok) return this.refused(note, done.refusal);
    const subject = { kind: 'person', id } as const;
    void this.log.write({ ...note, ...ownedBy(account), outcome: 'DONE', subject });
    return ok(true);
  }

  private refused(note: Omit<AccessNote, 'outcome'>, refusal: Refusal): Result<never, Refusal> {
    void this.log.write({ ...note, outcome: 'REFUSED', reason: refusal.code });
    return refuse(refusal);
  }
}
