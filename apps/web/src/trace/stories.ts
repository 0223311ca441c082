import { graphql } from '../line/operation';
import '../rugs/rug';

graphql(`
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

graphql(`
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

graphql(`
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

graphql(`
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
    cancelReason
    missingBales
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

graphql(`
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
