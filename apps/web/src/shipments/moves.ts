import { graphql } from '../line/operation';

export const LoadBales = graphql(`
  mutation LoadBales($input: LoadBalesInput!) {
    loadBales(input: $input) {
      __typename
      ... on ShipmentPayload {
        shipment {
          id
          status
        }
      }
      ...RefusalParts
    }
  }
`);

export const AddRugs = graphql(`
  mutation AddRugs($input: AddRugsInput!) {
    addRugs(input: $input) {
      __typename
      ... on ShipmentPayload {
        shipment {
          id
          status
        }
      }
      ...RefusalParts
    }
  }
`);

export const DepartShipment = graphql(`
  mutation DepartShipment($input: DepartShipmentInput!) {
    departShipment(input: $input) {
      __typename
      ... on ShipmentPayload {
        shipment {
          id
          status
        }
      }
      ...RefusalParts
    }
  }
`);

export const ArriveShipment = graphql(`
  mutation ArriveShipment($input: ArriveShipmentInput!) {
    arriveShipment(input: $input) {
      __typename
      ... on ShipmentPayload {
        shipment {
          id
          status
        }
      }
      ...RefusalParts
    }
  }
`);

export const DeliverShipment = graphql(`
  mutation DeliverShipment($input: DeliverShipmentInput!) {
    deliverShipment(input: $input) {
      __typename
      ... on ShipmentPayload {
        shipment {
          id
          status
        }
      }
      ...RefusalParts
    }
  }
`);

export const ConfirmReceipt = graphql(`
  mutation ConfirmReceipt($input: ConfirmReceiptInput!) {
    confirmReceipt(input: $input) {
      __typename
      ... on ShipmentPayload {
        shipment {
          id
          status
        }
      }
      ...RefusalParts
    }
  }
`);

export const CancelShipment = graphql(`
  mutation CancelShipment($input: CancelShipmentInput!) {
    cancelShipment(input: $input) {
      __typename
      ... on ShipmentPayload {
        shipment {
          id
          status
        }
      }
      ...RefusalParts
    }
  }
`);
