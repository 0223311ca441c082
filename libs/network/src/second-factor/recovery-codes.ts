/** Letters and digits that are not taken for one another. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTVWXYZ23456789';
const GROUPS = 2;
const GROUP_LENGTH = 5;
/** How many an account has; each opens once, for when the phone is lost. */
export const RECOVERY_CODES = 10;

/** New recovery codes of about 49 bits each, e.g. `K7M3X-9QXTB`. */
export function newRecoveryCodes(bytes: (count: number) => Uint8Array): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const letters = Array.from({ length: GROUPS * GROUP_LENGTH }, () => letter(bytes));
    return `${letters.slice(0, GROUP_LENGTH).join('')}-${letters.slice(GROUP_LENGTH).join('')}`;
  });
}

/** One letter, each as likely as any other. */
function letter(bytes: (count: number) => Uint8Array): string {
  for (;;) {
    const [byte = 0] = bytes(1);
    if (byte < 256 - (256 % LETTERS.length)) return LETTERS[byte % LETTERS.length]!;
  }
}

/** Whether something has the form of a recovery code, folded as codes are. */
export const looksLikeRecovery = (folded: string): boolean =>
  folded.length === GROUPS * GROUP_LENGTH && [...folded].every((one) => LETTERS.includes(one));
