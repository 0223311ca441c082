import { readOpaqueId } from '#libs/platform';
import { booking, nationalCode, rug } from '../journeys/access-world.js';
import type { MatrixWorld } from './matrix-world.js';

/**
 * For every mutation an input that names what is the second side's, sent by callers of the first, and the codes one of
 * which must refuse it; or a sentence why it can name nothing of others. A new mutation needs its line here.
 */
export interface Try {
  /** Its input, or its arguments where it takes no input. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly refusedBy: readonly string[];
}

export const NOTHING_OF_OTHERS: Readonly<Record<string, string>> = {
  askPhoneCode: 'it answers the same for every number',
  confirmPhone: 'its ticket and code are the way in',
  enterWithPhoneCode: 'its ticket and code are the way in',
  acceptInvitation: 'its token is the way in, and is told once',
  signIn: 'its password is the way in',
  completeSignIn: 'its challenge and code are the way in',
  requestPasswordReset: 'it answers the same whoever asks for whomever',
  resetPassword: 'its token is the way in, and is told once',
  changePassword: 'the password is that of the account that asks',
  beginSecondFactor: 'the second factor is that of the account that asks',
  confirmSecondFactor: 'the second factor is that of the account that asks',
  renewRecoveryCodes: 'the codes are those of the account that asks',
  removeSecondFactor: 'the second factor is that of the account that asks',
  issuePasswordReset: 'the administrator hands links to every account',
  releaseSecondFactor: 'the administrator does it for every account but her own',
  renewSession: 'it carries on the session that asks',
  switchPost: 'the posts are those of the account that asks',
  recordVillage: 'villages belong to nobody',
  registerOrganisation: 'it makes what was not there',
  registerIdentityProvider: 'the administrator registers for every organisation',
  replaceProviderSecret: 'providers are the administrator’s',
  setProviderOpen: 'providers are the administrator’s',
  linkIdentity: 'providers are the administrator’s',
  unlinkIdentity: 'providers are the administrator’s',
  signOut: 'it ends the session that asks',
  revokeOtherSessions: 'the sessions are those of the account that asks',
  createApiKey: 'a key is made for whoever makes it',
};

/** The code of a rug of the second cooperative, which is its id. */
const theirRugCode = ({ cooperatives }: MatrixWorld): string =>
  readOpaqueId('rug', cooperatives[1].rugIds[1]!)!;

/** The tries, by mutation. */
export function foreignTries(world: MatrixWorld): Record<string, Try> {
  const { cooperatives, trades, villageIds, papers, theirCourseId, theirPay, theirLotId: lotId } = world;
  const { theirBegunId: pieceId } = world;
  const [ours, theirs] = cooperatives;
  const [trade, other] = trades;
  const { shipmentId } = other;
  const loose = theirs.rugIds[1]!;
  const shipment = ['SHIPMENT_UNKNOWN'];
  const lot = ['LOT_UNKNOWN'];
  const person = ['PERSON_UNKNOWN'];
  const dispute = ['DISPUTE_UNKNOWN'];
  const judged = ['OUTSIDE_MANDATE', 'ORGANISATION_UNKNOWN'];
  const personId = theirs.weaverId;
  const organisationId = theirs.id;
  const name = { fa: 'نو', en: 'New', ru: 'Новый' };
  const made = rug(villageIds[1], theirs.loomId, theirs.weaverId);
  const money = { amount: 100, unit: 'RIAL' };
  const ofTheirs = { cooperativeId: theirs.id, personId, money };
  const { agreementId, accountId, runId } = theirPay;
  const notOurs = ['COOPERATIVE_NOT_YOURS'];
  return {
    disputeAttribution: {
      input: { personId, code: theirRugCode(world), claim: 'NOT_MINE', ground: 'ANOTHER_WOVE' },
      refusedBy: ['RUG_UNKNOWN', 'CLAIMANT_UNKNOWN'],
    },
    answerDispute: { input: { disputeId: world.theirDisputeId, agrees: true }, refusedBy: dispute },
    settleDispute: { input: { disputeId: world.theirDisputeId, isUpheld: true }, refusedBy: dispute },
    withdrawDispute: { input: { disputeId: world.theirDisputeId }, refusedBy: dispute },
    makePayAgreement: {
      input: {
        ...{ cooperativeId: theirs.id, basis: 'PER_M2', rate: money, sharing: 'EQUAL' },
        ...{ parties: [], from: '2024-01-01' },
      },
      refusedBy: notOurs,
    },
    endPayAgreement: { input: { agreementId }, refusedBy: ['AGREEMENT_UNKNOWN'] },
    priceRugs: { input: { rugs: [{ rugId: theirs.rugIds[2] }] }, refusedBy: ['RUG_UNKNOWN'] },
    recordAdvance: { input: { ...ofTheirs, how: 'CASH' }, refusedBy: notOurs },
    chargeMaterial: { input: ofTheirs, refusedBy: notOurs },
    correctPayAccount: { input: { ...ofTheirs, side: 'OWED_MORE', reason: 'none' }, refusedBy: notOurs },
    proposePayRun: { input: { accountIds: [accountId] }, refusedBy: ['PAY_ACCOUNT_UNKNOWN'] },
    approvePayRun: { input: { runId }, refusedBy: ['PAY_RUN_UNKNOWN'] },
    cancelPayRun: { input: { runId, reason: 'none' }, refusedBy: ['PAY_RUN_UNKNOWN'] },
    requestPayPaper: {
      input: { accountId, language: 'en' },
      refusedBy: ['PAY_ACCOUNT_UNKNOWN'],
    },
    markPayments: { input: { runId, allWaitingPaid: true }, refusedBy: ['PAY_RUN_UNKNOWN'] },
    addRugs: { input: { shipmentId, items: [{ rugId: loose, pricePerM2Minor: 100 }] }, refusedBy: shipment },
    arriveShipment: { input: { shipmentId }, refusedBy: shipment },
    bookShipment: {
      input: booking(trade.consigneeId, loose, { exporterId: other.exporterId }),
      refusedBy: ['NOT_THE_EXPORTER'],
    },
    cancelShipment: { input: { shipmentId, reason: 'none' }, refusedBy: shipment },
    completeCourse: {
      input: {
        courseId: theirCourseId,
        results: [{ traineeId: theirs.weaverId, daysAttended: 1, result: 'CERTIFIED' }],
      },
      refusedBy: ['COURSE_UNKNOWN'],
    },
    confirmReceipt: { input: { shipmentId, receivedBales: 1 }, refusedBy: shipment },
    deliverShipment: { input: { shipmentId }, refusedBy: shipment },
    departShipment: { input: { shipmentId, conveyance: 'Ship' }, refusedBy: shipment },
    enrolWeaver: {
      input: {
        ...{ villageId: villageIds[1], cooperativeId: theirs.id, consentToBeNamed: false },
        ...{ nationalId: nationalCode(7), nameFa: 'زن دیگر', nameLatin: 'Another' },
      },
      refusedBy: ['COOPERATIVE_NOT_YOURS', 'NOT_YOUR_COOPERATIVE', 'VILLAGE_UNKNOWN'],
    },
    receiveLot: {
      input: {
        ...{ cooperativeId: theirs.id, material: 'SILK', form: 'YARN', massG: 1_000 },
        supplier: 'Rasht market',
      },
      refusedBy: ['COOPERATIVE_NOT_YOURS'],
    },
    correctLot: { input: { lotId, massG: 19_000, reason: 'none' }, refusedBy: lot },
    issueFromLot: { input: { lotId, to: { personId: theirs.weaverId }, massG: 10 }, refusedBy: lot },
    returnToLot: { input: { lotId, from: { personId: theirs.weaverId }, massG: 10 }, refusedBy: lot },
    wasteOfLot: { input: { lotId, massG: 10, reason: 'MOTH' }, refusedBy: lot },
    undoLotMovement: { input: { lotId, movement: 2, reason: 'none' }, refusedBy: lot },
    recordRugMaterials: {
      input: { rugId: loose, takings: [{ lotId, from: { personId: theirs.weaverId }, massG: 5_000 }] },
      refusedBy: ['RUG_UNKNOWN'],
    },
    undoRugMaterials: {
      input: { rugId: theirs.rugIds[2]!, reason: 'none' },
      refusedBy: ['RUG_UNKNOWN'],
    },
    recordFinishing: {
      input: { rugIds: [loose], step: 'WASHING', on: '2024-06-01' },
      refusedBy: ['RUG_UNKNOWN'],
    },
    valueRug: {
      input: { rugId: loose, amountMinor: '1', currency: 'IRR', on: '2024-06-01' },
      refusedBy: ['RUG_UNKNOWN'],
    },
    sellRug: { input: { rugId: loose, place: 'HOME', on: '2024-06-01' }, refusedBy: ['RUG_UNKNOWN'] },
    returnRug: {
      input: { rugId: other.rugId, on: '2024-06-01', reason: 'too large' },
      refusedBy: ['RUG_UNKNOWN', 'RUG_NOT_YOURS'],
    },
    reportRugLost: {
      input: { rugId: loose, how: 'STOLEN', on: '2024-06-01' },
      refusedBy: ['RUG_UNKNOWN', 'RUG_NOT_YOURS'],
    },
    reportRugFound: {
      input: { rugId: loose, on: '2024-06-01' },
      refusedBy: ['RUG_UNKNOWN', 'RUG_NOT_YOURS'],
    },
    printLabels: { input: { rugIds: [loose], layout: 'SEWN_50X30' }, refusedBy: ['RUG_UNKNOWN'] },
    withdrawRug: { input: { rugId: loose, why: 'KEPT' }, refusedBy: ['RUG_UNKNOWN'] },
    removeRugPhoto: {
      input: { rugId: theirs.rugIds[0], photoId: '0'.repeat(64), reason: 'UNCLEAR' },
      refusedBy: ['RUG_UNKNOWN', 'RUG_NOT_YOURS'],
    },
    inspectRugs: {
      input: { results: [{ rugId: loose, passed: false, defects: [], note: 'worn' }] },
      refusedBy: ['RUG_UNKNOWN'],
    },
    loadBales: { input: { shipmentId, baleIds: [other.baleId] }, refusedBy: shipment },
    packBale: { input: { rugIds: [other.rugId], grossG: 9_000 }, refusedBy: ['RUG_UNKNOWN'] },
    recordCourse: {
      input: {
        ...{ title: name, startsOn: '2024-01-06', days: 5, hoursPerDay: 4, instructors: 1 },
        ...{ villageId: villageIds[1], traineeIds: [theirs.weaverId] },
      },
      refusedBy: ['VILLAGE_UNKNOWN'],
    },
    askAboutRugs: {
      input: { cooperativeId: theirs.id, rugs: [made] },
      refusedBy: ['COOPERATIVE_NOT_YOURS'],
    },
    registerBatch: {
      input: { cooperativeId: theirs.id, rugs: [made] },
      refusedBy: ['COOPERATIVE_NOT_YOURS'],
    },
    // What somebody else sent is kept under her account; to everybody else it is as if it were not there.
    registerSheet: { input: { sheetId: 'a'.repeat(40) }, refusedBy: ['SHEET_PREVIEW_GONE'] },
    registerLoom: {
      input: { cooperativeId: theirs.id, villageId: villageIds[1], kind: 'VERTICAL', widthMm: 900 },
      refusedBy: ['COOPERATIVE_NOT_YOURS'],
    },
    amendLoom: { input: { loomId: theirs.loomId, widthMm: 3_000 }, refusedBy: ['LOOM_UNKNOWN'] },
    retireLoom: { input: { loomId: theirs.loomId, reason: 'OTHER' }, refusedBy: ['LOOM_UNKNOWN'] },
    putOnLoom: {
      input: {
        ...{ loomId: theirs.loomId, design: 'x', construction: 'KILIM', lengthMm: 900, widthMm: 900 },
        weaverIds: [ours.weaverId],
      },
      refusedBy: ['LOOM_UNKNOWN'],
    },
    changeWeavers: { input: { pieceId, weaverIds: [ours.weaverId] }, refusedBy: ['PIECE_UNKNOWN'] },
    recordProgress: { input: { pieceId, counted: 'TOTAL', lengthMm: 90 }, refusedBy: ['PIECE_UNKNOWN'] },
    recordWeaverDays: {
      input: { pieceId, from: '2024-07-01', wove: [{ personId: theirs.weaverId, days: 1 }] },
      refusedBy: ['PIECE_UNKNOWN'],
    },
    cutOffPiece: { input: { pieceId }, refusedBy: ['PIECE_UNKNOWN'] },
    removePiecePhoto: {
      input: { pieceId, photoId: '0'.repeat(64), reason: 'UNCLEAR' },
      refusedBy: ['PIECE_UNKNOWN'],
    },
    abandonPiece: { input: { pieceId, reason: 'OTHER' }, refusedBy: ['PIECE_UNKNOWN'] },
    amendVillage: { input: { villageId: villageIds[1], note: 'elsewhere' }, refusedBy: ['VILLAGE_UNKNOWN'] },
    renameVillage: {
      input: { villageId: villageIds[1], name, confidence: 'LIKELY' },
      refusedBy: ['VILLAGE_UNKNOWN'],
    },
    requestDocuments: {
      input: { shipmentId, kinds: ['COMMERCIAL_INVOICE'], languages: ['fa'] },
      refusedBy: shipment,
    },
    retryDocument: {
      input: { documentId: papers.find(({ name: paper }) => paper === 'COMMERCIAL_INVOICE B')!.id },
      refusedBy: ['DOCUMENT_UNKNOWN'],
    },
    amendOrganisation: { input: { organisationId, name }, refusedBy: judged },
    assignGln: { input: { organisationId }, refusedBy: judged },
    changeContacts: {
      input: { organisationId, web: 'https://example.com' },
      refusedBy: ['CONTACTS_NOT_YOURS', ...judged],
    },
    verifyOrganisation: { input: { organisationId, document: 'a paper' }, refusedBy: judged },
    withdrawVerification: { input: { organisationId, reason: 'no reason' }, refusedBy: judged },
    suspendOrganisation: { input: { organisationId, reason: 'no reason' }, refusedBy: judged },
    reopenOrganisation: { input: { organisationId }, refusedBy: judged },
    enrolPerson: {
      input: {
        ...{ villageId: villageIds[1], cooperativeId: theirs.id, consentToBeNamed: false, kinds: ['MAKER'] },
        ...{ nationalId: nationalCode(8), nameFa: 'زن دیگر', nameLatin: 'Another' },
      },
      refusedBy: ['NOT_YOUR_COOPERATIVE', 'VILLAGE_UNKNOWN'],
    },
    amendPerson: { input: { personId, nameFa: 'نام دیگر' }, refusedBy: person },
    joinCooperative: { input: { personId, cooperativeId: ours.id }, refusedBy: person },
    leaveCooperative: { input: { personId }, refusedBy: person },
    setPersonKinds: { input: { personId, kinds: ['MAKER'] }, refusedBy: person },
    giveConsent: { input: { personId }, refusedBy: person },
    withdrawConsent: { input: { personId }, refusedBy: person },
    erasePerson: { input: { personId, reason: 'SHE_ASKED' }, refusedBy: person },
    revealPerson: { input: { personId }, refusedBy: person },
    mergePeople: { input: { keepId: ours.weaverId, mergedId: personId }, refusedBy: person },
    unmergePeople: { input: { mergedId: personId }, refusedBy: person },
    tellPeopleApart: { input: { personId: ours.weaverId, otherId: personId }, refusedBy: person },
    shareWith: {
      input: { kind: 'BATCH', id: theirs.batchId, label: 'Somebody', expiresInDays: 3 },
      refusedBy: ['SHARE_TARGET_UNKNOWN'],
    },
    revokeSession: {
      input: { sessionId: world.theirSessionId },
      refusedBy: ['SESSION_UNKNOWN', 'FORBIDDEN'],
    },
    revokeShare: { input: { id: world.theirShareId }, refusedBy: ['SHARE_UNKNOWN'] },
    revokeApiKey: { input: { id: world.theirKeyId }, refusedBy: ['KEY_UNKNOWN'] },
    rotateApiKey: { input: { keyId: world.theirKeyId }, refusedBy: ['KEY_UNKNOWN'] },
    inviteAccount: {
      input: { role: 'EXPORTER', organisationId: other.exporterId, displayName: 'New', language: 'en' },
      refusedBy: ['INVITE_NOT_YOURS'],
    },
    ...Object.fromEntries(
      ['renewInvitation', 'withdrawInvitation', 'disableAccount', 'enableAccount'].map((mutation) => [
        mutation,
        { input: { accountId: world.theirAccountId }, refusedBy: ['ACCOUNT_UNKNOWN'] },
      ]),
    ),
    addPost: {
      input: { accountId: world.theirAccountId, role: 'OFFICIAL' },
      refusedBy: ['ACCOUNT_UNKNOWN'],
    },
    removePost: {
      input: { accountId: world.theirAccountId, postId: 'none' },
      refusedBy: ['ACCOUNT_UNKNOWN'],
    },
    unpackBale: { input: { baleId: other.baleId }, refusedBy: ['BALE_UNKNOWN'] },
  };
}
