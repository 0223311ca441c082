import type { ApiKeyLineFragment } from '../gql/graphql';
import type { Words } from '../language/useWords';
import { graphql } from '../line/operation';
import '../rugs/rug';

graphql(`
  fragment ApiKeyLine on ApiKey {
    id
    beginsWith
    label
    permissions
    addresses
    state
    createdAt
    expiresAt
    replacedById
    lastUsedAt
    lastUsedFrom
    madeBy
    organisation {
      id
      name {
        ...Name
      }
    }
  }
`);

export type ApiKey = ApiKeyLineFragment;

export const ApiKeys = graphql(`
  query ApiKeys($first: Int, $after: String) {
    apiKeys(first: $first, after: $after) {
      nodes {
        ...ApiKeyLine
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

export const KeyPermissions = graphql(`
  query KeyPermissions {
    keyPermissions
  }
`);

export const CreateKey = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      __typename
      ... on ApiKeyMadePayload {
        secret
        key {
          ...ApiKeyLine
        }
      }
      ...RefusalParts
    }
  }
`);

export const RotateKey = graphql(`
  mutation RotateApiKey($input: RotateApiKeyInput!) {
    rotateApiKey(input: $input) {
      __typename
      ... on ApiKeyMadePayload {
        secret
        key {
          ...ApiKeyLine
        }
      }
      ...RefusalParts
    }
  }
`);

export const RevokeKey = graphql(`
  mutation RevokeApiKey($id: ID!) {
    revokeApiKey(id: $id) {
      __typename
      ... on RevokeApiKeyPayload {
        key {
          ...ApiKeyLine
        }
      }
      ...RefusalParts
    }
  }
`);

const named = [
  'village_read',
  'organisation_read',
  'person_read',
  'loom_read',
  'loom_register',
  'batch_read',
  'batch_register',
  'rug_read',
  'rug_inspect',
  'course_read',
  'bale_read',
  'bale_pack',
  'shipment_read',
  'shipment_book',
  'shipment_move',
  'shipment_confirm',
  'document_read',
  'document_request',
  'trace_read',
] as const;

/** A permission in words; one that this console does not know yet stands as it is. */
export function permissionName(t: Words['t'], permission: string): string {
  const name = named.find((one) => one === permission.replace(':', '_'));
  return name ? t(`keys.may.${name}`) : permission;
}
