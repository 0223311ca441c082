import { Injectable } from '@nestjs/common';
import { Db, type Collection } from 'mongodb';
import * as oidc from 'openid-client';
import { z } from 'zod';
import { Clock, VaultCipher, ok, refuse, type Result } from '#libs/platform';
import { isDuplicate, sha256, throughOutage } from '#libs/ledger';
import { SESSION_HOURS } from '../session/sessions.js';
import type { IdentityProvider } from './identity-provider.schema.js';
import { IdentityProviders } from './identity-providers.js';
import { MOST_SUBJECT, type ProvenClaims } from './identity.js';
import { OidcClients } from './oidc-clients.js';

/** How long somebody may take at the provider. */
export const FLIGHT_MINUTES = 10;
const SCOPE = 'openid email';
/** So long ago somebody may have signed in at the provider: then they are asked there again, as here after as long. */
const MOST_AGE_SECONDS = SESSION_HOURS * 3_600;
/** Clocks differ. */
const CLOCK_SECONDS = 60;

/** Why signing in through a provider did not work; the console has words for each. */
export type FlowRefusal = 'PROVIDER_UNKNOWN' | 'PROVIDER_SILENT' | 'FLOW_BROKEN';

const flight = z.object({
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  invitation: z.string().optional(),
  until: z.number(),
});
type Flight = z.infer<typeof flight>;

/** Somebody whom a provider has vouched for. */
export interface Vouched {
  readonly provider: IdentityProvider;
  readonly claims: ProvenClaims;
  /** The invitation that was being opened. */
  readonly invitation?: string | undefined;
}

interface UsedState {
  readonly _id: string;
  readonly until: string;
}

/**
 * Authorization code flow with PKCE, state and nonce. What one flow must remember travels sealed in a cookie of the
 * browser that began it, so that beginning many costs nothing here; each ends once.
 */
@Injectable()
export class OidcFlow {
  constructor(
    private readonly db: Db,
    private readonly providers: IdentityProviders,
    private readonly clients: OidcClients,
    private readonly cipher: VaultCipher,
    private readonly clock: Clock,
  ) {}

  /** Where to send a browser, and the cookie it must bring back. */
  async begin(
    providerId: string,
    redirect: string,
    invitation?: string,
  ): Promise<Result<{ to: URL; cookie: string }, FlowRefusal>> {
    const provider = await this.providers.open(providerId);
    if (!provider) return refuse('PROVIDER_UNKNOWN');
    const begun: Flight = {
      provider: providerId,
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
      ...(invitation ? { invitation } : {}),
      until: this.now() + FLIGHT_MINUTES * 60_000,
    };
    try {
      const to = oidc.buildAuthorizationUrl(await this.clients.of(provider), {
        ...{ redirect_uri: redirect, scope: SCOPE, state: begun.state, nonce: begun.nonce },
        code_challenge: await oidc.calculatePKCECodeChallenge(begun.verifier),
        code_challenge_method: 'S256',
        max_age: String(MOST_AGE_SECONDS),
      });
      return ok({ to, cookie: this.cipher.seal(JSON.stringify(begun), PLACE) });
    } catch {
      return refuse('PROVIDER_SILENT');
    }
  }

  /** Whom the provider vouches for; `current` is the address that the browser came back to, with its parameters. */
  async end(
    providerId: string,
    current: URL,
    cookie: string | undefined,
  ): Promise<Result<Vouched, FlowRefusal>> {
    const begun = this.read(cookie);
    // A code of one provider brought to the address of another is not looked at.
    if (!begun || begun.provider !== providerId || begun.until < this.now()) return refuse('FLOW_BROKEN');
    const provider = await this.providers.open(providerId);
    if (!provider) return refuse('PROVIDER_UNKNOWN');
    if (current.searchParams.get('state') !== begun.state || !(await this.useUp(begun)))
      return refuse('FLOW_BROKEN');
    const claims = await this.claims(provider, current, begun);
    return claims ? ok({ provider, claims, invitation: begun.invitation }) : refuse('FLOW_BROKEN');
  }

  private async claims(
    provider: IdentityProvider,
    current: URL,
    { state, nonce, verifier }: Flight,
  ): Promise<ProvenClaims | undefined> {
    try {
      const tokens = await oidc.authorizationCodeGrant(await this.clients.of(provider), current, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      return claims && claims.sub.length <= MOST_SUBJECT && this.isFresh(claims) ? claims : undefined;
    } catch {
      return undefined;
    }
  }

  /** A provider that was asked for a recent sign-in and says that it was long ago is not believed; some say nothing of it. */
  private isFresh({ auth_time }: { readonly auth_time?: unknown }): boolean {
    if (auth_time === undefined) return true;
    const oldest = this.now() / 1_000 - MOST_AGE_SECONDS - CLOCK_SECONDS;
    return typeof auth_time === 'number' && auth_time > oldest;
  }

  /** A state serves once: a second request with the same cookie and code finds it used. */
  private async useUp({ state, until }: Flight): Promise<boolean> {
    try {
      const used = { _id: sha256(Buffer.from(state)), until: new Date(until).toISOString() };
      await throughOutage(() => this.used().insertOne(used));
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
    await this.used().deleteMany({ until: { $lt: this.clock.now() } });
    return true;
  }

  private read(cookie: string | undefined): Flight | undefined {
    try {
      return cookie === undefined ? undefined : flight.parse(JSON.parse(this.cipher.open(cookie, PLACE)));
    } catch {
      return undefined;
    }
  }

  private used(): Collection<UsedState> {
    return this.db.collection<UsedState>('oidc_used_states');
  }

  private now(): number {
    return Date.parse(this.clock.now());
  }
}

const PLACE = { collection: 'oidc_flights', id: 'cookie', field: 'flight' };
