import type { Column } from './matrix-world.js';

const STAFF_SEES = {
  villages: ['village A', 'village B'],
  people: ['weaver A', 'weaver B'],
  looms: ['loom A', 'loom B'],
  pieces: ['piece A', 'piece B', 'begun piece A', 'begun piece B'],
  batches: ['batch A', 'batch B'],
  labelPrints: ['labels A', 'label again A', 'labels B', 'label again B'],
  rugs: ['rug A1', 'rug A2', 'rug A3', 'rug B1', 'rug B2', 'rug B3'],
  materialLots: ['lot A', 'lot B'],
  courses: ['course A', 'course B'],
  attributionDisputes: ['dispute A', 'dispute B'],
  bales: ['bale A', 'bale B', 'bale of rug A2'],
  shipments: ['shipment A', 'shipment B', 'shipment called off'],
};

/**
 * What the lists of the world hold for each column. Rug A1 and bale A are in shipment A, from exporter A to consignee
 * A; rug B1, and rug A2 in a bale of its own, are in shipment B; rug A3 was in a shipment of exporter B that was called
 * off, and is in stock with rugs B2 and B3. Lists that are not named are the same for everybody, or nobody's of others.
 */
export const EXPECTED_LISTS: Readonly<Record<Column, Readonly<Record<string, readonly string[]>>>> = {
  WEAVER: {
    payAccounts: ['account A'],
    payAgreements: ['agreement A'],
    villages: STAFF_SEES.villages,
    people: ['weaver A'],
    pieces: ['piece A', 'begun piece A'],
    rugs: ['rug A1', 'rug A2', 'rug A3'],
    attributionDisputes: ['dispute A'],
  },
  CLERK: {
    payAccounts: ['account A'],
    payAgreements: ['agreement A'],
    payRuns: ['run A'],
    villages: STAFF_SEES.villages,
    people: ['weaver A'],
    looms: ['loom A'],
    materialLots: ['lot A'],
    pieces: ['piece A', 'begun piece A'],
    batches: ['batch A'],
    labelPrints: ['labels A', 'label again A'],
    rugs: ['rug A1', 'rug A2', 'rug A3'],
    courses: ['course A', 'course B'],
    attributionDisputes: ['dispute A'],
    bales: [],
    accounts: ['account of clerk'],
  },
  EXPORTER: {
    villages: STAFF_SEES.villages,
    rugs: ['rug A1', 'rug A3', 'rug B2', 'rug B3'],
    bales: ['bale A'],
    shipments: ['shipment A'],
    accounts: ['account of exporter'],
  },
  CONSIGNEE: {
    villages: STAFF_SEES.villages,
    rugs: ['rug A1'],
    bales: ['bale A'],
    shipments: ['shipment A'],
    accounts: ['account of consignee'],
  },
  'OFFICIAL of a county': {
    villages: ['village A'],
    people: ['weaver A'],
    looms: ['loom A'],
    materialLots: ['lot A'],
    pieces: ['piece A', 'begun piece A'],
    batches: ['batch A'],
    labelPrints: ['labels A', 'label again A'],
    rugs: ['rug A1', 'rug A2', 'rug A3'],
    courses: ['course A'],
    attributionDisputes: ['dispute A'],
    bales: ['bale A', 'bale of rug A2'],
    shipments: ['shipment A', 'shipment B', 'shipment called off'],
  },
  'OFFICIAL of the customs': {
    villages: STAFF_SEES.villages,
    people: [],
    looms: [],
    materialLots: [],
    pieces: [],
    batches: [],
    labelPrints: [],
    rugs: ['rug A1', 'rug A2', 'rug B1'],
    courses: [],
    attributionDisputes: [],
    bales: STAFF_SEES.bales,
    shipments: STAFF_SEES.shipments,
  },
  OFFICIAL: STAFF_SEES,
  PROGRAMME_OFFICER: STAFF_SEES,
  'KEY of the exporter': { rugs: ['rug A1', 'rug A3', 'rug B2', 'rug B3'], bales: ['bale A'] },
  GUEST: { batches: [], rugs: ['rug A1'], bales: ['bale A'], shipments: ['shipment A'] },
};

/** Lists that everybody sees alike, or in which nothing is of others. */
export const LISTS_WITHOUT_SCOPE: readonly string[] = [
  'payTotals',
  'rugsToPrice',
  'organisations',
  'ports',
  'plausibilityRules',
  'accessLog',
  'apiKeys',
  'shares',
  'keyPermissions',
  'duplicates',
  'mySessions',
  'identityProviders',
  'phoneMessages',
  'signInProviders',
  // Sums over the lots that one sees, which `materialLots` lists.
  'materialStock',
  'materialHolders',
];
