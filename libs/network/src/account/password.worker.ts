import { hashRawSync, hashSync, verifySync } from '@node-rs/argon2';

/** argon2id (the library's default kind) with the parameters that OWASP's password storage sheet asks for. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What a thread is asked: to hash a password, to hash a short secret with a given salt (base64url), or to compare. */
export type PasswordWork =
  | { readonly kind: 'hash'; readonly password: string }
  | { readonly kind: 'hashWith'; readonly secret: string; readonly salt: string }
  | { readonly kind: 'matches'; readonly password: string; readonly hashed: string };

/** Does one piece of work; a comparison answers `yes` or the empty text. */
export default function work(asked: PasswordWork): string {
  switch (asked.kind) {
    case 'hash':
      return hashSync(asked.password, COST);
    case 'hashWith': {
      const salt = Buffer.from(asked.salt, 'base64url');
      return hashRawSync(asked.secret, { ...COST, salt }).toString('base64url');
    }
    case 'matches':
      return verifySync(asked.hashed, asked.password) ? 'yes' : '';
  }
}
