import { opaqueId, headerOf, type RequestContext, type Settings } from '#libs/platform';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/**
 * The origin that providers send browsers back to. It is set, never read from a request: whoever could choose it would
 * choose where codes go. Only a demonstration on this machine answers at whatever port it got.
 */
export function signInOrigin(
  settings: Pick<Settings, 'publicOrigin' | 'callbacksToLoopback'>,
  request: RequestContext,
): string {
  const host = headerOf(request, 'host') ?? '';
  return settings.callbacksToLoopback && LOOPBACK.test(host) ? `http://${host}` : settings.publicOrigin;
}

/** The paths of a provider; each has its own, so that no answer of one is taken for another's. */
export const startPath = (providerId: string): string =>
  `/sign-in/oidc/${opaqueId('provider', providerId)}/start`;
export const callbackPath = (providerId: string): string =>
  `/sign-in/oidc/${opaqueId('provider', providerId)}/callback`;
