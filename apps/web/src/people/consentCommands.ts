import { graphql } from '../line/operation';

export const GiveConsent = graphql(`
  mutation GiveConsent($input: GiveConsentInput!) {
    giveConsent(input: $input) {
      __typename
      ... on PersonPayload {
        person {
          id
          consentToBeNamed
        }
      }
      ...RefusalParts
    }
  }
`);

export const WithdrawConsent = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      __typename
      ... on PersonPayload {
        person {
          id
          consentToBeNamed
        }
      }
      ...RefusalParts
    }
  }
`);
