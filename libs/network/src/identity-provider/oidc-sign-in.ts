import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '#libs/platform';
import { ownedBy, type SeenFrom } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';
import type { Account } from '../account/account.schema.js';
import { Sessions, type SignInPlace, type StartedSession } from '../session/sessions.js';
import { Identities, identityOf } from './identities.js';
import { needsSecondFactor } from '../second-factor/compulsory.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import { fitsDomains, fitsProvider, showedSecondFactor } from './identity.js';
import { OidcFlow, type FlowRefusal, type Vouched } from './oidc-flow.js';

/** Why nobody was signed in; the console has words for each. */
export type OidcRefusal =
  FlowRefusal | 'NOT_LINKED' | 'POSTS_UNFIT' | 'DOMAIN_UNFIT' | 'FACTOR_NEEDED' | 'INVITATION_OVER';

/** Signs somebody in for whom a provider vouches. */
@Injectable()
export class OidcSignIn {
  constructor(
    private readonly flow: OidcFlow,
    private readonly identities: Identities,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly log: AccessLog,
  ) {}

  /** Gives the session of whoever the provider vouches for, if they are invited or linked here. */
  async execute(
    providerId: string,
    current: URL,
    cookie: string | undefined,
    place: SignInPlace,
  ): Promise<Result<StartedSession, OidcRefusal>> {
    const vouched = await this.flow.end(providerId, current, cookie);
    const from: SeenFrom = place;
    if (!vouched.ok) return this.refused(vouched.refusal, from);
    const account = await this.accountOf(vouched.value);
    if (!account.ok) return this.refused(account.refusal, from, vouched.value);
    const what = vouched.value.invitation ? 'INVITATION_ACCEPTED' : 'SIGN_IN';
    const session = await this.sessions.start(account.value, { delivery: 'COOKIE', place });
    if (!session.ok) return this.refused('NOT_LINKED', from, vouched.value);
    await this.log.write({ what, outcome: 'DONE', reason: 'OIDC', ...ownedBy(account.value), ...from });
    return ok(session.value);
  }

  private async accountOf(vouched: Vouched): Promise<Result<Account, OidcRefusal>> {
    const { provider, claims, invitation } = vouched;
    if (!fitsDomains(claims, provider.emailDomains)) return refuse('DOMAIN_UNFIT');
    // Staff who showed none at their provider show ours, signing in with their password.
    if (needsSecondFactor(provider.allowedRole) && !showedSecondFactor(claims))
      return refuse('FACTOR_NEEDED');
    const account =
      invitation === undefined
        ? await this.identities.owner(claims.iss, claims.sub)
        : await this.identities.invited(invitation);
    if (!account) return refuse(invitation === undefined ? 'NOT_LINKED' : 'INVITATION_OVER');
    if (!fitsProvider(account, provider)) return refuse('POSTS_UNFIT');
    // A provider does not stand in for a second factor that somebody set up here, unless it asked for one itself.
    if ((await this.factors.stateOf(account)).on && !showedSecondFactor(claims))
      return refuse('FACTOR_NEEDED');
    if (invitation === undefined) return ok(account);
    const identity = identityOf(provider._id, claims.iss, claims.sub);
    const accepted = await this.identities.accept(invitation, identity);
    return accepted ? ok(accepted) : refuse('INVITATION_OVER');
  }

  private async refused(
    reason: OidcRefusal,
    from: SeenFrom,
    vouched?: Vouched,
  ): Promise<{ readonly ok: false; readonly refusal: OidcRefusal }> {
    const organisations = vouched ? [vouched.provider.organisationId] : [];
    const login = vouched ? { login: `${vouched.claims.iss} ${vouched.claims.sub}` } : {};
    await this.log.write({ what: 'SIGN_IN', outcome: 'REFUSED', reason, organisations, ...login, ...from });
    return refuse(reason);
  }
}
