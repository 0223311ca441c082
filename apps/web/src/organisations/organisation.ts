import type { OrganisationKind, OrganisationPageQuery, OrganisationStanding } from '../gql/graphql';
import { graphql } from '../line/operation';
import type { Tone } from '../look/State';
import '../rugs/rug';

export type WholeOrganisation = NonNullable<OrganisationPageQuery['organisation']>;

export const kinds: OrganisationKind[] = [
  'COOPERATIVE',
  'PRODUCTION_UNIT',
  'EXPORTER',
  'CONSIGNEE',
  'CARRIER',
  'FREE_ZONE',
  'FREE_ZONE_UNIT',
  'DIRECTORATE',
  'CUSTOMS',
  'FUND',
  'AUTHORITY',
];

export const standings: OrganisationStanding[] = ['REGISTERED', 'VERIFIED', 'SUSPENDED'];

export const standingTones: Record<OrganisationStanding, Tone> = {
  REGISTERED: 'waiting',
  VERIFIED: 'done',
  SUSPENDED: 'stopped',
};

/** What a kind may be a part of; the server decides, this only offers. */
export const parentsOf: Partial<Record<OrganisationKind, readonly OrganisationKind[]>> = {
  FREE_ZONE_UNIT: ['FREE_ZONE'],
  DIRECTORATE: ['DIRECTORATE', 'AUTHORITY'],
  CUSTOMS: ['CUSTOMS', 'AUTHORITY'],
  FUND: ['FUND', 'AUTHORITY'],
  PRODUCTION_UNIT: ['COOPERATIVE', 'EXPORTER'],
  AUTHORITY: ['AUTHORITY'],
};

/** Offices that watch over counties. */
export const watches = (kind: OrganisationKind): boolean =>
  ['FREE_ZONE_UNIT', 'DIRECTORATE', 'CUSTOMS', 'FUND', 'AUTHORITY'].includes(kind);

const neighbours = ['RU', 'KZ', 'TM', 'AZ', 'AM', 'GE', 'TR', 'UZ', 'IQ', 'AE', 'CN'];

/** The countries that an organisation of a kind may be in, the likeliest first. */
export function countriesOf(kind: OrganisationKind | ''): string[] {
  if (kind === 'CONSIGNEE') return neighbours;
  return ['CARRIER', 'CUSTOMS', 'AUTHORITY'].includes(kind) ? ['IR', ...neighbours] : ['IR'];
}

graphql(`
  fragment OrganisationParts on Organisation {
    id
    kind
    standing
    standingSince
    registeredAt
    country
    legalId
    taxId
    gln
    glnIssuer
    emblemPath
    county
    counties
    name {
      ...Name
    }
    address {
      ...Name
    }
    parent {
      id
      name {
        ...Name
      }
    }
    verification {
      at
      by
      document
      reason
    }
    suspension {
      at
      by
      reason
    }
    contacts {
      phone
      email
      web
      person
    }
  }
`);

export const OrganisationPageText = graphql(`
  query OrganisationPage($id: ID!) {
    organisation(id: $id) {
      ...OrganisationParts
    }
    organisations(parentId: $id, first: 20) {
      nodes {
        id
        kind
        name {
          ...Name
        }
      }
    }
    villages {
      id
      county
      countyName {
        ...Name
      }
    }
  }
`);

/** What forms about organisations offer to choose from. */
export const OrganisationChoices = graphql(`
  query OrganisationChoices {
    organisations(first: 200) {
      nodes {
        id
        kind
        name {
          ...Name
        }
      }
    }
    villages {
      id
      county
      countyName {
        ...Name
      }
    }
  }
`);

/** What every step of an organisation is given. */
export interface StepProps {
  organisation: WholeOrganisation;
  /** Told what was done, in words. */
  onDone: (done: string) => void;
  onLeave: () => void;
}
