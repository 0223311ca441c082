import { AskPhoneCode } from './ask-phone-code.command.js';
import { ConfirmPhone } from './confirm-phone.command.js';
import { EnterWithPhoneCode } from './enter-with-phone-code.command.js';
import { PhoneAccounts } from './phone-accounts.js';
import { PhoneCodes } from './phone-codes.js';
import { PhoneHolders } from './phone-holders.js';
import { PhoneMessages, PhoneOutbox } from './phone-messages.js';
import { PhoneSignInResolver } from './phone-sign-in.resolver.js';

/** What signing in with a phone is made of. Whoever has a line to a network provides another `PhoneMessages` here. */
export const PHONE_SIGN_IN = [
  PhoneOutbox,
  { provide: PhoneMessages, useExisting: PhoneOutbox },
  PhoneCodes,
  PhoneHolders,
  PhoneAccounts,
  AskPhoneCode,
  EnterWithPhoneCode,
  ConfirmPhone,
  PhoneSignInResolver,
];
