import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** Address and content digest of each file of the build; put in by it. */
declare const BUILT_FILES: { url: string; revision: string | null }[];

const patienceMs = 4_000;
/** Addresses that are no page of the console. */
const notPages = [
  /^\/(01|graphql|session|sign-in\/oidc|papers|person-export|rugs\/.+\/photos|ide|demo\.json)(\/|$|\?)/,
];

setCacheNameDetails({ prefix: 'gereh' });
precacheAndRoute(BUILT_FILES, { cleanURLs: false });
cleanupOutdatedCaches();

const keptPage = createHandlerBoundToURL('/');

/**
 * The page itself is asked for anew, for it must fit the server's version; the kept one stands in when the line is
 * down or the answer is long in coming. Nothing else of the server's is kept here: what people may see without a line
 * is in the console's own store, by account, and is wiped when they sign out.
 */
registerRoute(
  new NavigationRoute(
    async (given) => {
      const signal = AbortSignal.timeout(patienceMs);
      try {
        const answer = await fetch(given.request.url, { headers: { accept: 'text/html' }, signal });
        return answer.status < 500 ? answer : await keptPage(given);
      } catch {
        return keptPage(given);
      }
    },
    { denylist: notPages },
  ),
);

void (self as unknown as { skipWaiting(): Promise<void> }).skipWaiting();
clientsClaim();
