import { IdentityProviderResolver } from './identity-provider.resolver.js';
import { LinkIdentity } from './link-identity.command.js';
import { OidcClients } from './oidc-clients.js';
import { OidcFlow } from './oidc-flow.js';
import { OidcSignIn } from './oidc-sign-in.js';
import { RegisterIdentityProvider } from './register-identity-provider.command.js';

/** Signing in through organisations' own providers, for the door of the network. */
export const IDENTITY_PROVIDER_DOOR = [
  IdentityProviderResolver,
  RegisterIdentityProvider,
  LinkIdentity,
  OidcClients,
  OidcFlow,
  OidcSignIn,
];
