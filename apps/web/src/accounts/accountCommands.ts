import { graphql } from '../line/operation';
import './managedAccount';

export const DisableAccount = graphql(`
  mutation DisableAccount($accountId: ID!) {
    disableAccount(accountId: $accountId) {
      __typename
      ... on AccountPayload {
        account {
          ...ManagedAccountParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const EnableAccount = graphql(`
  mutation EnableAccount($accountId: ID!) {
    enableAccount(accountId: $accountId) {
      __typename
      ... on AccountPayload {
        account {
          ...ManagedAccountParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const WithdrawInvitation = graphql(`
  mutation WithdrawInvitation($accountId: ID!) {
    withdrawInvitation(accountId: $accountId) {
      __typename
      ... on AccountPayload {
        account {
          ...ManagedAccountParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const RenewInvitation = graphql(`
  mutation RenewInvitation($accountId: ID!) {
    renewInvitation(accountId: $accountId) {
      __typename
      ... on InviteAccountPayload {
        invitationToken
        expiresAt
        account {
          ...ManagedAccountParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const AddPost = graphql(`
  mutation AddPost($input: AddPostInput!) {
    addPost(input: $input) {
      __typename
      ... on AccountPayload {
        account {
          ...ManagedAccountParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const RemovePost = graphql(`
  mutation RemovePost($accountId: ID!, $postId: ID!) {
    removePost(accountId: $accountId, postId: $postId) {
      __typename
      ... on AccountPayload {
        account {
          ...ManagedAccountParts
        }
      }
      ...RefusalParts
    }
  }
`);
