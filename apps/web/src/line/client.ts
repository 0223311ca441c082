import { cacheExchange, Client, fetchExchange, mapExchange } from 'urql';
import { currentLanguage } from '../language/language';
import { endSession, freshSession } from '../session/session';
import { reach } from './line';

async function send(address: RequestInfo | URL, options?: RequestInit): Promise<Response> {
  await freshSession();
  const headers = new Headers(options?.headers);
  headers.set('accept-language', currentLanguage());
  return reach(address, { ...options, headers });
}

export const makeClient = (): Client =>
  new Client({
    url: '/graphql',
    fetch: send,
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [
      mapExchange({
        onError(error) {
          if (error.graphQLErrors.some((one) => one.extensions['code'] === 'UNAUTHENTICATED')) {
            endSession('expired');
          }
        },
      }),
      cacheExchange,
      fetchExchange,
    ],
  });
