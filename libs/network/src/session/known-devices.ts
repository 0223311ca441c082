import { createHmac } from 'node:crypto';
import { isSameSecret } from '#libs/platform';

const MOST_LOGINS = 4;
const NONCE = /^[\w-]{22}$/;

/** How long a device is remembered after somebody signed in on it. */
export const DEVICE_DAYS = 365;

/**
 * Remembers on a device itself, in a cookie, who signed in there before. It lets nobody in; it only gives the device
 * tries of its own, which a stranger who guesses elsewhere cannot use up.
 */
export class KnownDevices {
  constructor(
    private readonly key: Buffer,
    private readonly random: (count: number) => Uint8Array,
  ) {}

  /** The device's own mark, if this login was used on it before. */
  markOf(cookie: string | undefined, login: string): string | undefined {
    const [nonce = '', ...tags] = (cookie ?? '').split('.');
    if (!NONCE.test(nonce)) return undefined;
    const wanted = this.tag(nonce, login);
    const known = tags.slice(0, MOST_LOGINS).some((tag) => isSameSecret(tag, wanted));
    return known ? nonce : undefined;
  }

  /** The cookie of a device on which this login was just used; the last few logins of a device are remembered. */
  remember(cookie: string | undefined, login: string): string {
    const [given = '', ...tags] = (cookie ?? '').split('.');
    const nonce = NONCE.test(given) ? given : Buffer.from(this.random(16)).toString('base64url');
    const own = this.tag(nonce, login);
    const others = given === nonce ? tags.filter((tag) => tag !== own) : [];
    return [nonce, own, ...others].slice(0, 1 + MOST_LOGINS).join('.');
  }

  private tag(nonce: string, login: string): string {
    return createHmac('sha256', this.key).update(`${nonce}:${login}`).digest('base64url').slice(0, 22);
  }
}
