import { cacheExchange, Client, fetchExchange, mapExchange } from 'urql';
import { currentLanguage } from '../language/language';
import { endSession, freshSession } from '../session/session';
import { keepingExchange } from './keeping';
import { reach } from './line';

/** Somebody whose token is not a session's. */
export interface Bearer {
  token: string;
  /** Told once when the token opens nothing (any more). */
  onOver: () => void;
}

const sendAs =
  (guest?: Bearer) =>
  async (address: RequestInfo | URL, options?: RequestInit): Promise<Response> => {
    const headers = new Headers(options?.headers);
    headers.set('accept-language', currentLanguage());
    if (!guest) {
      await freshSession();
      return reach(address, { ...options, headers });
    }
    headers.set('authorization', `Bearer ${guest.token}`);
    return reach(address, { ...options, headers, credentials: 'omit' });
  };

/** A client for who is signed in, or for a guest. */
export const makeClient = (guest?: Bearer): Client =>
  new Client({
    url: '/graphql',
    fetch: sendAs(guest),
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [
      mapExchange({
        onError(error) {
          if (error.graphQLErrors.some((one) => one.extensions['code'] === 'UNAUTHENTICATED')) {
            if (guest) guest.onOver();
            else endSession('expired');
          }
        },
      }),
      cacheExchange,
      ...(guest ? [] : [keepingExchange]),
      fetchExchange,
    ],
  });
