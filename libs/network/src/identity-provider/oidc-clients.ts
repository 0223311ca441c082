import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { LRUCache } from 'lru-cache';
import { SETTINGS, SafeFetch, type Settings } from '#libs/platform';
import type { IdentityProvider } from './identity-provider.schema.js';
import { IdentityProviders, MOST_PROVIDERS } from './identity-providers.js';

const KEPT_MS = 10 * 60_000;
const PATIENCE_S = 10;

type Known = Pick<IdentityProvider, '_id' | 'issuer' | 'clientId'>;

/** What providers say of themselves, asked for through SafeFetch and kept for some minutes. */
@Injectable()
export class OidcClients {
  private readonly kept = new LRUCache<string, { config: oidc.Configuration; secret: string; until: number }>(
    {
      max: MOST_PROVIDERS,
    },
  );

  constructor(
    private readonly providers: IdentityProviders,
    private readonly safe: SafeFetch,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The client of a provider; throws when it gives no usable answer. */
  async of(provider: IdentityProvider): Promise<oidc.Configuration> {
    const known = this.kept.get(provider._id);
    if (known && known.until > performance.now() && known.secret === provider.clientSecret)
      return known.config;
    const config = await this.discover(provider, this.providers.secretOf(provider));
    this.kept.set(provider._id, {
      config,
      secret: provider.clientSecret,
      until: performance.now() + KEPT_MS,
    });
    return config;
  }

  /** Asks a provider what it is; throws when it is none, or lies where we do not call. */
  async discover({ issuer, clientId }: Omit<Known, '_id'>, secret: string): Promise<oidc.Configuration> {
    const insecure = this.settings.callbacksToLoopback ? [oidc.allowInsecureRequests] : [];
    const found = await oidc.discovery(new URL(issuer), clientId, undefined, oidc.None(), {
      [oidc.customFetch]: this.safe.fetch as oidc.CustomFetch,
      execute: insecure,
      timeout: PATIENCE_S,
    });
    const server = found.serverMetadata();
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const auth = methods.includes('client_secret_basic')
      ? oidc.ClientSecretBasic(secret)
      : oidc.ClientSecretPost(secret);
    const config = new oidc.Configuration(server, clientId, { client_secret: secret }, auth);
    config[oidc.customFetch] = this.safe.fetch as oidc.CustomFetch;
    config.timeout = PATIENCE_S;
    for (const prepare of insecure) prepare(config);
    // The token's signature is looked at even where it came over TLS from the provider itself.
    oidc.enableNonRepudiationChecks(config);
    return config;
  }
}
