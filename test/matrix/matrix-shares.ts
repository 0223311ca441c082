import type { Caller } from '#libs/platform';
import type { World } from '../journeys/access-world.js';
import { KEY_PERMISSIONS } from './matrix-columns.js';

/** Shares of a shipment, and keys for a program, made by who has a right to them; with what they show at the door. */
export function sharesIn({ zone }: World) {
  const made = async <T>(mutation: string, input: object, as: Partial<Caller>): Promise<T> => {
    const { data, errors } = await zone.ask<{ made: T & { code?: string } } | null>(mutation, { input }, as);
    if (!data || data.made.code) throw new Error(`${mutation}: ${JSON.stringify(errors ?? data)}`);
    return data.made;
  };
  const share = (id: string, label: string, as: Partial<Caller>) =>
    made<{ token: string; share: { id: string } }>(
      `mutation ($input: ShareWithInput!) { made: shareWith(input: $input) {
        ... on ShareWithPayload { token share { id } } ... on Refusal { code message } } }`,
      { kind: 'SHIPMENT', id, label, expiresInDays: 9 },
      as,
    );
  const makeKey = (as: Partial<Caller>) =>
    made<{ secret: string; key: { id: string } }>(
      `mutation ($input: CreateApiKeyInput!) { made: createApiKey(input: $input) {
        ... on ApiKeyMadePayload { secret key { id } } ... on Refusal { code message } } }`,
      { label: 'Program', permissions: KEY_PERMISSIONS, expiresInDays: 30 },
      as,
    );
  return { share, makeKey };
}
