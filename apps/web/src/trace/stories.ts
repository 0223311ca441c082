import { graphql } from '../line/operation';
import '../rugs/rug';

export const RugStory = graphql(`
  fragment RugStory on Rug {
    ...RugLine
    sgtin
    digitalLink
    knotsPerM2
    knotType
    warp
    weft
    loomOnDate
    cutOffDate
    registeredAt
    loom {
      id
      code
      kind
    }
    makers {
      id
      displayName
    }
    inspection {
      inspectedAt
      passed
      grade
      colourFastness
      edgeEvenness
      defects
      note
      inspector
    }
  }
`);

export const BatchStory = graphql(`
  fragment BatchStory on Batch {
    id
    code
    rugCount
    areaCm2
    weightG
    note
    registeredAt
    cooperative {
      id
      name {
        ...Name
      }
    }
  }
`);

export const BaleStory = graphql(`
  fragment BaleStory on Bale {
    id
    sscc
    rugCount
    netG
    grossG
    areaCm2
    packedAt
    shipment {
      id
      code
      status
      destination
    }
  }
`);

export const ShipmentStory = graphql(`
  fragment ShipmentStory on Shipment {
    id
    code
    status
    destination
    incoterm
    namedPlace
    mode
    conveyance
    contractNumber
    contractDate
    currency
    rugCount
    areaCm2
    netG
    grossG
    bookedAt
    departedAt
    arrivedAt
    deliveredAt
    confirmedAt
    cancelledAt
    total {
      amountMinor
      currency
    }
    exporter {
      id
      name {
        ...Name
      }
    }
    consignee {
      id
      country
      name {
        ...Name
      }
    }
    portOfLoading {
      locode
      name {
        ...Name
      }
    }
    portOfDischarge {
      locode
      name {
        ...Name
      }
    }
    bales {
      id
      sscc
      rugCount
      grossG
    }
  }
`);

export const EventLine = graphql(`
  fragment EventLine on TraceEvent {
    id
    type
    subject
    subjectCode
    occurredAt
    recordedAt
    by
    organisation {
      ...Name
    }
    place {
      ...Name
    }
    digest
    position
    details {
      name
      value
    }
  }
`);
