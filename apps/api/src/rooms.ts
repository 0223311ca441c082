import { documentKind, seriesKind } from '#libs/documents';
import { baleKind, cargoKind, shipmentKind } from '#libs/export';
import {
  SEALED_CONTACTS,
  SEALED_PEOPLE,
  SEALED_PHONE_MESSAGES,
  SEALED_PROVIDERS,
  SEALED_SECOND_FACTORS,
  organisationKind,
  personKind,
  villageKind,
} from '#libs/network';
import {
  agreementKind,
  batchKind,
  disputeKind,
  labelKind,
  labelPrintKind,
  loomKind,
  lotKind,
  payAccountKind,
  payRunKind,
  pieceKind,
  rugKind,
  rugPriceKind,
  weaverLogKind,
} from '#libs/production';
import { courseKind } from '#libs/programme';
import type { SubjectKind } from '#libs/ledger';
import type { SealedCollection } from '#libs/platform';

/** Every kind of subject of a zone's ledger; the API, the worker and the scripts compose the same list. */
export const SUBJECT_KINDS: readonly SubjectKind<object>[] = [
  documentKind,
  seriesKind,
  villageKind,
  organisationKind,
  personKind,
  loomKind,
  pieceKind,
  weaverLogKind,
  batchKind,
  lotKind,
  rugKind,
  labelKind,
  labelPrintKind,
  disputeKind,
  agreementKind,
  payAccountKind,
  rugPriceKind,
  payRunKind,
  courseKind,
  baleKind,
  shipmentKind,
  cargoKind,
];

/** Every collection with sealed fields; rotating the vault's keys seals them anew, in this order. */
export const SEALED_COLLECTIONS: readonly SealedCollection[] = [
  ...SEALED_CONTACTS,
  ...SEALED_PROVIDERS,
  SEALED_SECOND_FACTORS,
  SEALED_PHONE_MESSAGES,
  ...SEALED_PEOPLE,
];
