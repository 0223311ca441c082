import { Ids, SETTINGS, keyFromFile, type Settings } from '#libs/platform';
import { PasswordResetResolver } from '../password-reset/password-reset.resolver.js';
import { PasswordResets } from '../password-reset/password-resets.js';
import { SecondFactorResolver } from '../second-factor/second-factor.resolver.js';
import { AcceptInvitation } from './accept-invitation.command.js';
import { Challenges } from './challenges.js';
import { EndedSessions } from './ended-sessions.js';
import { KnownDevices } from './known-devices.js';
import { OwnAccount } from './own-account.js';
import { RedisSignInTries } from './redis-sign-in-tries.js';
import { RefreshTokens } from './refresh-tokens.js';
import { SessionHandOver } from './session-hand-over.js';
import { SessionReview } from './session-review.js';
import { SessionResolver } from './session.resolver.js';
import { Sessions } from './sessions.js';
import { ShownCodes } from './shown-codes.js';
import { SignInEngine } from './sign-in-engine.js';
import { SignInTries } from './sign-in-tries.js';
import { SignIn } from './sign-in.command.js';
import { SwitchPost } from './switch-post.command.js';

/** Which sessions ended: the door asks before each request, and whoever erases somebody ends hers. */
export const SESSIONS_ENDED = [
  SignInEngine,
  {
    provide: EndedSessions,
    inject: [SignInEngine, SETTINGS],
    useFactory: ({ redis }: SignInEngine, { zone }: Settings) => new EndedSessions(redis, zone),
  },
];

/** What signing in is made of; its keys lie in the data folder, so that sessions outlive a process. */
export const signInProviders = [
  {
    provide: SignInTries,
    inject: [SignInEngine, SETTINGS],
    useFactory: ({ redis }: SignInEngine, { zone }: Settings) => new RedisSignInTries(redis, zone),
  },
  {
    provide: RefreshTokens,
    inject: [SETTINGS],
    useFactory: ({ home, zone }: Settings) => new RefreshTokens(keyFromFile(home, `refresh-${zone}`)),
  },
  {
    provide: KnownDevices,
    inject: [SETTINGS, Ids],
    useFactory: ({ home, zone }: Settings, ids: Ids) =>
      new KnownDevices(keyFromFile(home, `device-${zone}`), (count) => ids.bytes(count)),
  },
  {
    provide: Challenges,
    inject: [SETTINGS],
    useFactory: ({ home, zone }: Settings) => new Challenges(keyFromFile(home, `challenge-${zone}`)),
  },
  Sessions,
  SessionReview,
  SessionHandOver,
  ShownCodes,
  SignIn,
  AcceptInvitation,
  SwitchPost,
  OwnAccount,
  SessionResolver,
  SecondFactorResolver,
  PasswordResets,
  PasswordResetResolver,
];
