import { graphql } from '../line/operation';

/** Asks for a code to a telephone number. */
export const AskPhoneCode = graphql(`
  mutation AskPhoneCode($phone: String!) {
    askPhoneCode(phone: $phone) {
      __typename
      ... on PhoneCodeAsked {
        ticket
        againInSeconds
      }
      ...RefusalParts
    }
  }
`);
