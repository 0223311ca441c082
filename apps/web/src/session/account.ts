import { graphql } from '../line/operation';
import type { AccountPartsFragment } from '../gql/graphql';

graphql(`
  fragment AccountParts on Account {
    id
    login
    role
    displayName
    language
    permissions
    organisation {
      id
      kind
      name {
        fa
        en
        ru
      }
    }
    post {
      id
    }
    posts {
      id
      role
      organisation {
        id
        name {
          fa
          en
          ru
        }
      }
    }
  }
`);

export type Account = AccountPartsFragment;

/** What the console offers, and the permission each needs. The server decides; this only hides what it would refuse. */
const duties = {
  readRugs: 'rug:read',
  readBatches: 'batch:read',
  readBales: 'bale:read',
  readShipments: 'shipment:read',
  readPeople: 'person:read',
  registerBatch: 'batch:register',
  inspect: 'rug:inspect',
  photographRug: 'rug:photograph',
  finishRug: 'rug:finish',
  valueRug: 'rug:value',
  sellRug: 'rug:sell',
  returnRug: 'rug:return',
  loseRug: 'rug:lose',
  withdrawRug: 'rug:withdraw',
  readLabels: 'label:read',
  printLabels: 'label:print',
  packBale: 'bale:pack',
  bookShipment: 'shipment:book',
  moveShipment: 'shipment:move',
  confirmReceipt: 'shipment:confirm',
  requestPapers: 'document:request',
  recordVillage: 'village:record',
  enrolPerson: 'person:enrol',
  amendPerson: 'person:amend',
  sayConsent: 'person:consent',
  revealPerson: 'person:reveal',
  mergePeople: 'person:merge',
  exportPerson: 'person:export',
  erasePerson: 'person:erase',
  readPay: 'pay:read',
  readPieces: 'piece:read',
  readDisputes: 'attribution:read',
  settleDispute: 'attribution:settle',
  readPhoneMessages: 'outbox:read',
  share: 'share:manage',
  manageKeys: 'key:manage',
  registerOrganisation: 'organisation:register',
  amendOrganisation: 'organisation:amend',
  changeContacts: 'organisation:contact',
  chooseEmblem: 'organisation:emblem',
  verifyOrganisation: 'organisation:verify',
  suspendOrganisation: 'organisation:suspend',
  recordPay: 'pay:record',
  readLots: 'lot:read',
  keepLots: 'lot:keep',
  takePayPaper: 'pay:paper',
  readLooms: 'loom:read',
  registerLoom: 'loom:register',
  recordPieces: 'piece:record',
  readAccounts: 'account:read',
  inviteAccount: 'account:invite',
  administerAccounts: 'account:administer',
  readAccessLog: 'access-log:read',
  administerProviders: 'identity-provider:administer',
  resetPasswords: 'account:reset',
} as const;

/** Whether an organisation of a kind has members, looms and batches of its own. */
export const weaves = (kind: string | undefined): boolean =>
  kind === 'COOPERATIVE' || kind === 'PRODUCTION_UNIT';

export type Duty = keyof typeof duties;

export const may = (account: Account, duty: Duty): boolean => account.permissions.includes(duties[duty]);
