/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What `abandonPiece` takes. */
export type AbandonPieceInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** A remark without names of people, at most 300 characters. */
  note?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The day; today when left out. */
  on?: string | null | undefined;
  /** The piece. */
  pieceId: string | number;
  /** Why. */
  reason: AbandonReason;
};

/** Why a piece was given up. */
export type AbandonReason =
  /** Its loom broke. */
  | 'LOOM_BROKEN'
  /** Nobody is left to weave it. */
  | 'NOBODY_WEAVES'
  /** Whoever ordered it does not want it any more. */
  | 'NOT_WANTED'
  /** There was no yarn for it. */
  | 'NO_MATERIAL'
  /** Something else. */
  | 'OTHER'
  /** It was recorded by mistake. */
  | 'RECORDED_BY_MISTAKE'
  /** It was spoilt on the loom. */
  | 'SPOILT';

/** What `acceptInvitation` takes. */
export type AcceptInvitationInput = {
  /** How the tokens are to come. */
  deliver?: SessionDelivery;
  /** How to be greeted; as invited when left out. */
  displayName?: string | null | undefined;
  /** Language; as invited when left out. */
  language?: Language | null | undefined;
  /** The login to be: 3 to 40 letters, digits and . _ - @; unique. */
  login: string;
  /** The password to be: 10 to 200 characters, none that is easily guessed. */
  password: string;
  /** The one-time token of the invitation. */
  token: string;
};

/** What is written down about access. */
export type AccessEvent =
  /** Changing an account or its posts. */
  | 'ACCOUNT_CHANGED'
  /** Disabling an account. */
  | 'ACCOUNT_DISABLED'
  /** Enabling an account again. */
  | 'ACCOUNT_ENABLED'
  /** Accepting an invitation. */
  | 'INVITATION_ACCEPTED'
  /** Inviting somebody, or making an invitation anew. */
  | 'INVITATION_MADE'
  /** Taking an invitation back. */
  | 'INVITATION_WITHDRAWN'
  /** Making or revoking an API key. */
  | 'KEY_CHANGED'
  /** Using an API key. */
  | 'KEY_USED'
  /** Looking at the messages that wait to be told on. */
  | 'OUTBOX_READ'
  /** Changing one’s own password. */
  | 'PASSWORD_CHANGED'
  /** Asking for what one’s role may not do. */
  | 'PERMISSION'
  /** Erasing a person’s data. */
  | 'PERSONAL_DATA_ERASED'
  /** Exporting everything about a person. */
  | 'PERSONAL_DATA_EXPORTED'
  /** Showing personal data in full. */
  | 'PERSONAL_DATA_SHOWN'
  /** Looking for somebody by a whole number, or meeting her who may not be listed. */
  | 'PERSONAL_DATA_SOUGHT'
  /** Changing the number of a person, with which she signs in. */
  | 'PHONE_CHANGED'
  /** Asking for a code to a phone. */
  | 'PHONE_CODE'
  /** Going on in another post. */
  | 'POST_SWITCHED'
  /** Registering, changing or removing an identity provider, or linking one. */
  | 'PROVIDER_CHANGED'
  /** A reset of somebody’s way in: asked for, made or used. */
  | 'RESET'
  /** Showing, setting up or removing a second factor. */
  | 'SECOND_FACTOR'
  /** Ending a session before its time. */
  | 'SESSION_REVOKED'
  /** Making or revoking a share. */
  | 'SHARE_CHANGED'
  /** Opening a share. */
  | 'SHARE_USED'
  /** Signing in. */
  | 'SIGN_IN'
  /** A token was shown again after it had been exchanged: the session was ended. */
  | 'TOKEN_REUSED';

/** How it went. */
export type AccessOutcome =
  /** It was done. */
  | 'DONE'
  /** It was refused. */
  | 'REFUSED';

/** How an account stands. */
export type AccountStanding =
  /** Somebody has it and may sign in. */
  | 'ACTIVE'
  /** Nobody may sign in with it. */
  | 'DISABLED'
  /** The invitation has not been accepted yet. */
  | 'INVITED'
  /** The invitation was taken back, or its time is over. */
  | 'LAPSED';

/** What `addPost` takes. */
export type AddPostInput = {
  /** The account. */
  accountId: string | number;
  /** The organisation it acts for; needed for a clerk, an exporter and a consignee. */
  organisationId?: string | number | null | undefined;
  /** The enrolled person; needed for a weaver. */
  personId?: string | number | null | undefined;
  /** The role of the post. */
  role: Role;
};

/** What `addRugs` takes. */
export type AddRugsInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The rugs with their prices. */
  items: Array<ShipmentItemInput>;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The shipment; not one that has left or has its invoice. */
  shipmentId: string | number;
};

/** What `amendLoom` takes; what is left out stays as it is. */
export type AmendLoomInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** How it stands. */
  kind?: LoomKind | null | undefined;
  /** The loom. */
  loomId: string | number;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The member whose loom it is; null for the cooperative. */
  ownerId?: string | number | null | undefined;
  /** Where in the village, at most 80 characters; null for nothing. */
  place?: string | null | undefined;
  /** The village to which it was moved; nothing may be on it. */
  villageId?: string | number | null | undefined;
  /** The widest piece that it can carry, 200 to 12000 mm; not less than what is on it. */
  widthMm?: number | null | undefined;
};

/** What `amendOrganisation` takes; what is left out stays as it is. */
export type AmendOrganisationInput = {
  /** Its postal address. */
  address?: LocalTextInput | null | undefined;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The counties that an office watches over, at most 20; none for the whole zone. */
  counties?: Array<string> | null | undefined;
  /** The county that it sits in, as villages name theirs; at most 80 characters. */
  county?: string | null | undefined;
  /** Iranian national legal id, where none is recorded yet; a verification ends. */
  legalId?: string | null | undefined;
  /** Its name; under another name a verification ends. */
  name?: LocalTextInput | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The organisation. */
  organisationId: string | number;
  /** Tax number of its country; unique in the country; a verification ends. */
  taxId?: string | null | undefined;
};

/** What `amendPerson` takes: what is left out stays; an empty phone or iban is taken away. */
export type AmendPersonInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** Her bank account (Sheba): IR and 24 digits. */
  iban?: string | null | undefined;
  /** First and last name in Persian, 2 to 80 characters. */
  nameFa?: string | null | undefined;
  /** First and last name in Latin letters, 2 to 80. */
  nameLatin?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The person. */
  personId: string | number;
  /** Iranian mobile number, e.g. 09113331234. One that her cooperative changes opens nothing until staff type it too. */
  phone?: string | null | undefined;
  /** The village where she lives now. */
  villageId?: string | number | null | undefined;
};

/** What `amendVillage` takes; what is left out stays, null takes away what is not known any more. */
export type AmendVillageInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** County, in one form for all its villages. */
  county?: string | null | undefined;
  /** County in three languages. */
  countyName?: LocalTextInput | null | undefined;
  /** WGS 84 degrees north; with the longitude. */
  latitude?: number | null | undefined;
  /** WGS 84 degrees east; with the latitude. */
  longitude?: number | null | undefined;
  /** How many people make something here, as estimated. */
  makersEstimate?: MakersEstimateInput | null | undefined;
  /** A remark, at most 300 characters. */
  note?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** How far the point may be from the middle of the village, 1 to 20,000 m. */
  precisionM?: number | null | undefined;
  /** Rural district (dehestan). */
  ruralDistrict?: string | null | undefined;
  /** Rural district in three languages. */
  ruralDistrictName?: LocalTextInput | null | undefined;
  /** The village. */
  villageId: string | number;
};

/** What `answerDispute` takes. */
export type AnswerDisputeInput = {
  /** Whether the claim is right. */
  agrees: boolean;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The dispute. */
  disputeId: string | number;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
};

/** The answer to a question of plausibility. */
export type AnswerInput = {
  /** The key of one of its reasons, or 10 to 160 characters without names or numbers of people. */
  answer: string;
  /** The number of the rule that asks, e.g. W01. */
  rule: string;
};

/** How a key stands. */
export type ApiKeyState =
  /** Its time is over. */
  | 'EXPIRED'
  /** It can be used, as long as who made it can sign in. */
  | 'GOOD'
  /** It was revoked. */
  | 'REVOKED';

/** What `approvePayRun` takes. */
export type ApprovePayRunInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The run. */
  runId: string | number;
};

/** What `arriveShipment` takes. */
export type ArriveShipmentInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The shipment that came to the port of discharge. */
  shipmentId: string | number;
};

/** What `askAboutRugs` takes. */
export type AskAboutRugsInput = {
  /** The cooperative; your own when left out. */
  cooperativeId?: string | number | null | undefined;
  /** The rugs, 1 to 2,000. */
  rugs: Array<RugInput>;
};

/** What `assignGln` takes. */
export type AssignGlnInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The number that GS1 gave it, 13 digits with check digit; left out, the zone issues one. */
  gln?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The organisation. */
  organisationId: string | number;
};

/** What a woman says of a rug. */
export type AttributionClaim =
  /** She wove it and it does not stand under her name. */
  | 'MINE'
  /** It stands under her name and she did not weave it. */
  | 'NOT_MINE';

/** What is wanted of a list of bales; all that is given must fit. */
export type BaleFilter = {
  /** true: in a shipment; false: in none. */
  loaded?: boolean | null | undefined;
  /** Loaded into this shipment. */
  shipmentId?: string | number | null | undefined;
};

/** What `beginSecondFactor` takes. */
export type BeginSecondFactorInput = {
  /** The password; not needed by a session that must set up its second factor. */
  password?: string | null | undefined;
};

/** What `bookShipment` takes. */
export type BookShipmentInput = {
  /** Bales to load at once, at most 480; all that lies in them must be among the items. */
  baleIds?: Array<string | number> | null | undefined;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The receiver. */
  consigneeId: string | number;
  /** The day of the contract; not after the booking. */
  contractDate: string;
  /** The number of the contract, at most 60 characters. */
  contractNumber: string;
  /** The currency of all prices, ISO 4217. */
  currency?: string;
  /** The country it goes to. */
  destination: Country;
  /** The exporter; your own organisation when left out. */
  exporterId?: string | number | null | undefined;
  /** Freight in minor units; not under EXW and FCA. */
  freightMinor?: number | null | undefined;
  /** Terms of delivery; CFR by sea only. */
  incoterm: Incoterm;
  /** Insurance in minor units. */
  insuranceMinor?: number | null | undefined;
  /** The rugs with their prices, at most 2000; none makes a draft. */
  items: Array<ShipmentItemInput>;
  /** How it travels on its main leg. */
  mode: TransportMode;
  /** The place that the terms name, at most 80 characters. */
  namedPlace: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** Terms of payment as the contract says them, at most 300 characters. */
  payment?: string | null | undefined;
  /** UN/LOCODE of the port of discharge, e.g. RUASF. */
  portOfDischarge: string;
  /** UN/LOCODE of the port of loading, e.g. IRBAZ. */
  portOfLoading: string;
};

/** What `cancelPayRun` takes. */
export type CancelPayRunInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** Why, without names of people, at most 200 characters. */
  reason: string;
  /** The run. */
  runId: string | number;
};

/** What `cancelShipment` takes. */
export type CancelShipmentInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** Why, without names of people, 1 to 300 characters. */
  reason: string;
  /** The shipment; not one that has left. */
  shipmentId: string | number;
};

/** What `changeContacts` takes: all contacts anew; what is left out is not given any more. */
export type ChangeContactsInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** E-mail address, at most 120 characters. */
  email?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The organisation; your own when left out. */
  organisationId?: string | number | null | undefined;
  /** Whom to ask for, at most 80 characters. */
  person?: string | null | undefined;
  /** Telephone of its office, with area or country code; 5 to 15 digits. */
  phone?: string | null | undefined;
  /** Web address, at most 200 characters. */
  web?: string | null | undefined;
};

/** What `changePassword` takes. */
export type ChangePasswordInput = {
  /** The password until now. */
  current: string;
  /** The new one: 10 to 200 characters, none that is easily guessed. */
  password: string;
};

/** What `changeWeavers` takes. */
export type ChangeWeaversInput = {
  /** Answers to what QUESTIONS_UNANSWERED asked; recorded with the fact. */
  answers?: Array<WeavingAnswerInput> | null | undefined;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** From which day on; today when left out. */
  on?: string | null | undefined;
  /** The piece. */
  pieceId: string | number;
  /** All who weave it from that day on, 1 to 8. */
  weaverIds: Array<string | number>;
};

/** What `chargeMaterial` takes. */
export type ChargeMaterialInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The cooperative; your own when left out. */
  cooperativeId?: string | number | null | undefined;
  /** What was issued to her and is charged: each issue once. */
  issued?: ChargedIssueInput | null | undefined;
  /** How much. */
  money: SaidMoneyInput;
  /** A remark without names of people, at most 200 characters. */
  note?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The day; today when left out, never a later one. */
  on?: string | null | undefined;
  /** The woman. */
  personId: string | number;
};

/** An issue of a lot of material. */
export type ChargedIssueInput = {
  /** The number of the movement by which it was issued to her. */
  issue: number;
  /** The lot. */
  lotId: string | number;
};

/** Why she says so; the first two go with NOT_MINE, the others with MINE. */
export type ClaimGround =
  /** Another woman wove it. */
  | 'ANOTHER_WOVE'
  /** She does not know this rug. */
  | 'NEVER_SAW_IT'
  /** She wove it alone; if upheld, she alone stands as its maker. */
  | 'WOVE_ALL'
  /** She wove a part; if upheld, she stands beside those who stand there. */
  | 'WOVE_PART';

/** What `completeSignIn` takes. */
export type CompleteSignInInput = {
  /** The challenge that `signIn` answered. */
  challenge: string;
  /** A code of the authenticator app, in any digits, or a recovery code. */
  code: string;
};

/** What `confirmReceipt` takes. */
export type ConfirmReceiptInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** A remark without names of people, at most 300 characters. */
  note?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** How many bales came. */
  receivedBales: number;
  /** The shipment that was delivered. */
  shipmentId: string | number;
};

/** What is confirmed by a password and a code. */
export type ConfirmedByCodeInput = {
  /** A code of the authenticator app, or a recovery code. */
  code: string;
  /** The password of the account that asks. */
  password: string;
};

/** How a piece is made. */
export type Construction =
  /** Felted of wool (namad); neither warp nor weft. */
  | 'FELT'
  /** Flat-woven in strips, warp-faced. */
  | 'JAJIM'
  /** Flat-woven with patterns of the weft. */
  | 'KILIM'
  /** Hand-knotted, with a pile. */
  | 'KNOTTED'
  /** Plaited or twined of reed, rush or straw (hasir). */
  | 'MAT'
  /** Woollen shawl cloth, often fulled. */
  | 'SHAL';

/** What `correctLot` takes; what is left out stays as it is. */
export type CorrectLotInput = {
  /** Its colour; needed for dyed yarn. */
  colour?: string | null | undefined;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** With what it was dyed; needed for dyed yarn. */
  dyeing?: Dyeing | null | undefined;
  /** What was used to dye it, at most 12; only the cooperative and the administrator see it. */
  dyes?: Array<string> | null | undefined;
  /** The lot. */
  lotId: string | number;
  /** How much really came, in g, 1 to 50000000. */
  massG?: number | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** Why, in one line of at most 200 characters, without names of people. */
  reason: string;
  /** What a kilogram cost, in whole Iranian rials (not toman); only the cooperative and the administrator see it. */
  rialsPerKg?: number | null | undefined;
  /** The firm, market or flock it came from, where that is in no register; never a person. */
  supplier?: string | null | undefined;
  /** The organisation it came from; or `supplier`. */
  supplierId?: string | number | null | undefined;
  /** The supplier’s own number of the lot. */
  supplierLot?: string | null | undefined;
  /** How fine the yarn is; never of raw fibre. */
  yarn?: YarnCountInput | null | undefined;
};

/** What `correctPayAccount` takes. */
export type CorrectPayAccountInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The cooperative; your own when left out. */
  cooperativeId?: string | number | null | undefined;
  /** The number of the line that was wrong. */
  correctsLine?: number | null | undefined;
  /** How much. */
  money: SaidMoneyInput;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The day; today when left out, never a later one. */
  on?: string | null | undefined;
  /** The woman. */
  personId: string | number;
  /** What was wrong, without names of people, at most 200 characters. */
  reason: string;
  /** In whose favour. */
  side: CorrectionSide;
};

/** In whose favour a correction is. */
export type CorrectionSide =
  /** She is owed less than the account says. */
  | 'OWED_LESS'
  /** She is owed more than the account says. */
  | 'OWED_MORE';

/** The countries that shipments go to. */
export type Country =
  /** Azerbaijan. */
  | 'AZ'
  /** Kazakhstan. */
  | 'KZ'
  /** Russia. */
  | 'RU'
  /** Turkmenistan. */
  | 'TM';

/** What `createApiKey` takes. */
export type CreateApiKeyInput = {
  /** The only networks that it may be used from, as CIDR, at most 20; any when left out. */
  addresses?: Array<string> | null | undefined;
  /** How many days it is good, 1 to 365. */
  expiresInDays: number;
  /** What it is for, 1 to 80 characters, e.g. the name of the program. */
  label: string;
  /** What it may do: at least one of `keyPermissions`. */
  permissions: Array<string>;
};

/** What `cutOffPiece` takes. */
export type CutOffPieceInput = {
  /** Answers to what QUESTIONS_UNANSWERED asked; recorded with the fact. */
  answers?: Array<WeavingAnswerInput> | null | undefined;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** How long it came to be, in mm; as it was meant when left out. */
  lengthMm?: number | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The day; today when left out. */
  on?: string | null | undefined;
  /** The piece. */
  pieceId: string | number;
};

/** What `deliverShipment` takes. */
export type DeliverShipmentInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The shipment that was handed over. */
  shipmentId: string | number;
};

/** A density of knots as it was counted, when not in raj. */
export type DensityInput = {
  /** One count, or up to five at different spots (the middle and the corners); their mean counts. */
  readings: Array<number>;
  /** What it was counted in. */
  unit: DensityUnit;
};

/** What a density of knots was counted in, when not in raj. */
export type DensityUnit =
  /** Knots in a square of 10 by 10 cm on the back. */
  | 'KNOTS_PER_DM2'
  /** Knots in a square metre. */
  | 'KNOTS_PER_M2'
  /** Knots in a square inch. */
  | 'KPSI';

/** What `departShipment` takes. */
export type DepartShipmentInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** Vessel, truck or wagon, at most 80 characters. */
  conveyance: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The shipment; every rug of it in a loaded bale. */
  shipmentId: string | number;
};

/** What `disputeAttribution` takes. */
export type DisputeAttributionInput = {
  /** What she says. */
  claim: AttributionClaim;
  /** The code of the rug in any form, as it stands on its label; at most 120 characters. */
  code: string;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** Why. */
  ground: ClaimGround;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** Whose claim it is, for staff to whom she said it; a weaver speaks for herself. */
  personId?: string | number | null | undefined;
};

/** How a dispute ended. */
export type DisputeEnd =
  /** The cooperative agreed, and no named maker objected. */
  | 'AGREED'
  /** An official decided. */
  | 'DECIDED'
  /** She took it back. */
  | 'WITHDRAWN';

/** Who is asked about a claim besides her who makes it. */
export type DisputeSide =
  /** The cooperative that registered the rug. */
  | 'COOPERATIVE'
  /** A woman who stands as its maker. */
  | 'MAKER';

/** How a dispute stands. */
export type DisputeStatus =
  /** All stays as it was. */
  | 'DISMISSED'
  /** Not settled; meanwhile nobody is named as the rug’s maker outside. */
  | 'OPEN'
  /** She was right; the rug is attributed as she said. */
  | 'UPHELD'
  /** She took it back. */
  | 'WITHDRAWN';

/** Kinds of paper. */
export type DocumentKind =
  /** The commercial invoice of a shipment. */
  | 'COMMERCIAL_INVOICE'
  /** Labels of rugs, to be sewn on or stuck on. */
  | 'LABELS'
  /** The receipt of a payment to a weaver. */
  | 'PAY_RECEIPT'
  /** A weaver’s account with her cooperative. */
  | 'PAY_STATEMENT'
  /** The identity card (شناسنامه) of a rug. */
  | 'RUG_PASSPORT';

/** How far a paper is. */
export type DocumentState =
  /** Made; can be downloaded, and its digest is in the ledger. */
  | 'DONE'
  /** Could not be made; `reason` says why. */
  | 'FAILED'
  /** Asked for; waits for the worker. */
  | 'QUEUED'
  /** Being made. */
  | 'RUNNING';

/** With what yarn was dyed. */
export type Dyeing =
  /** Chrome (mordant) dyes. */
  | 'CHROMIC'
  /** Plants and insects: madder, indigo, pomegranate rind, walnut. */
  | 'NATURAL'
  /** Other synthetic dyes. */
  | 'OTHER_SYNTHETIC';

/** What the colours of a piece come from. */
export type Dyes =
  /** Natural and synthetic. */
  | 'BOTH'
  /** Chrome and other synthetic dyes. */
  | 'CHROME'
  /** Plants and other natural dyes. */
  | 'NATURAL'
  /** The colour that the fibre has by itself. */
  | 'UNDYED';

/** What `endPayAgreement` takes. */
export type EndPayAgreementInput = {
  /** The agreement. */
  agreementId: string | number;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The last day on which it counts; today when left out. */
  on?: string | null | undefined;
};

/** What `enrolPerson` takes. */
export type EnrolPersonInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** She is none of all who look like her, those whom you may not see among them. */
  confirmedDistinct?: boolean | null | undefined;
  /** Whether she agrees to be named in public, e.g. on passports. */
  consentToBeNamed: boolean;
  /** Her cooperative; a clerk’s own when left out, none when staff leave it out. */
  cooperativeId?: string | number | null | undefined;
  /** Her bank account (Sheba): IR and 24 digits with check digits. Kept in the vault only. */
  iban?: string | null | undefined;
  /** What she is to the trade, at least one. */
  kinds: Array<PersonKind>;
  /** The day her membership began; the day of the enrolment when left out. */
  memberSince?: string | null | undefined;
  /** First and last name in Persian, 2 to 80 characters. Kept in the vault only. */
  nameFa: string;
  /** First and last name in Latin letters, 2 to 80. Kept in the vault only. */
  nameLatin: string;
  /** Her national code, ten digits with check digit. Kept in the vault only. */
  nationalId: string;
  /** Those of whom a `PossibleDuplicate` asked, and who are others; at most 100. They are not suspected again. */
  notDuplicateOf?: Array<string | number> | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** Iranian mobile number, e.g. 09113331234. Kept in the vault only. */
  phone?: string | null | undefined;
  /** The village where she lives. */
  villageId: string | number;
};

/** What `enterWithPhoneCode` takes. */
export type EnterWithPhoneCodeInput = {
  /** The six digits, Persian or Latin. */
  code: string;
  /** How the tokens are to come. */
  deliver?: SessionDelivery;
  /** The last four digits of her national code; asked for where a phone serves several. */
  nationalCodeEnd?: string | null | undefined;
  /** The number, as it was given to `askPhoneCode`. */
  phone: string;
  /** What `askPhoneCode` answered. */
  ticket: string;
};

/** What `erasePerson` takes. */
export type ErasePersonInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The person; records that are read under hers are erased with it. */
  personId: string | number;
  /** Why. */
  reason: ErasureReason;
};

/** Why somebody is erased. It stays in the ledger, so it is a choice and no text. */
export type ErasureReason =
  /** She should not have been enrolled. */
  | 'ENROLLED_BY_MISTAKE'
  /** A law or a court asks for it. */
  | 'LAW'
  /** Her data are needed for nothing any more. */
  | 'NO_LONGER_NEEDED'
  /** She asked for it. */
  | 'SHE_ASKED';

/** What an estimate rests on. */
export type EstimateBasis =
  /** How the piece grew over the last six weeks. */
  | 'OWN_PACE'
  /** 5,000 knots of each weaver a day; there are no readings yet. */
  | 'USUAL_PACE';

/** What is done to a rug after it was cut off. */
export type FinishingStep =
  /** Its edges are bound (shirazeh). */
  | 'EDGING'
  /** Its fringe is knotted. */
  | 'FRINGE'
  /** A fault is mended. */
  | 'REPAIR'
  /** The pile is shorn even. */
  | 'SHEARING'
  /** It is stretched straight (darkeshi). */
  | 'STRETCHING'
  /** It is washed and dried. */
  | 'WASHING';

/** What `giveConsent` takes. */
export type GiveConsentInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** From which day on; the day of the command when left out; not before what she said last. */
  on?: string | null | undefined;
  /** The person. */
  personId: string | number;
};

/** Who issued a Global Location Number. */
export type GlnIssuer =
  /** GS1, to the organisation itself; the zone was told it. */
  | 'GS1'
  /** The zone, under its own GS1 company prefix. */
  | 'ZONE';

/** The grade of a rug that passed its inspection. */
export type Grade =
  /** Without a fault that matters. */
  | 'FIRST'
  /** With small faults. */
  | 'SECOND'
  /** With faults that lower its price. */
  | 'THIRD';

/** Terms of delivery, Incoterms 2020. */
export type Incoterm =
  /** Cost and freight to the named port; by sea only. */
  | 'CFR'
  /** Carriage and insurance paid to the named place. */
  | 'CIP'
  /** Carriage paid to the named place. */
  | 'CPT'
  /** Delivered at the named place. */
  | 'DAP'
  /** Ex works: the buyer pays the carriage. */
  | 'EXW'
  /** Free carrier: the buyer pays the carriage. */
  | 'FCA';

/** What `inspectRugs` takes. */
export type InspectRugsInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** One result for each rug, 1 to 500; all are kept or none. */
  results: Array<InspectionResultInput>;
};

/** What an inspector looks at, in order. What has no knots has neither KNOTS nor PILE. */
export type InspectionCheck =
  /** The back is sound. */
  | 'BACK'
  /** It is clean and has no moths. */
  | 'CLEAN'
  /** It gives no colour to a white cloth. */
  | 'COLOUR'
  /** Edges and fringe hold. */
  | 'EDGES'
  /** It lies flat and square. */
  | 'FLAT'
  /** The knots were counted on the back. */
  | 'KNOTS'
  /** The pile is evenly shorn. */
  | 'PILE'
  /** Length and width were measured again. */
  | 'SIDES'
  /** It was weighed again. */
  | 'WEIGHT';

/** One check of an inspection. */
export type InspectionCheckInput = {
  /** What was looked at. */
  check: InspectionCheck;
  /** Whether it was right. */
  ok: boolean;
};

/** The result of inspecting one rug. */
export type InspectionResultInput = {
  /** The checklist, each check of its construction once; left out where none was kept. */
  checks?: Array<InspectionCheckInput> | null | undefined;
  /** Colour fastness, 1 (runs) to 5 (fast). */
  colourFastness?: number | null | undefined;
  /** Codes of its faults: crooked, curl, crease, ripple, weftShowing, weftShifted, abrash, jufti, offCentre, unevenPile, holes, colourRun, stain, moth. */
  defects?: Array<string> | null | undefined;
  /** Evenness of the edges, 1 (ragged) to 5 (straight). */
  edgeEvenness?: number | null | undefined;
  /** Its grade: needed when it passed, absent when not. */
  grade?: Grade | null | undefined;
  /** A remark without names, at most 300 characters; needed when it was rejected. */
  note?: string | null | undefined;
  /** Whether it passed. */
  passed: boolean;
  /** The rug. */
  rugId: string | number;
};

/** What `inviteAccount` takes. */
export type InviteAccountInput = {
  /** Chosen by you, 8 to 80 characters: the same key invites once, and tells its token the first time only. */
  commandKey: string;
  /** How the person is greeted, at most 80 characters. */
  displayName: string;
  /** The language of the account. */
  language: Language;
  /** The organisation it acts for; needed for a clerk, an exporter and a consignee. Left out by who is no administrator it is their own. */
  organisationId?: string | number | null | undefined;
  /** The enrolled person; needed for a weaver. */
  personId?: string | number | null | undefined;
  /** The role of its first post. */
  role: Role;
};

/** What `issueFromLot` takes. */
export type IssueFromLotInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The lot. */
  lotId: string | number;
  /** How much, in g, 1 to 50000000. */
  massG: number;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** Who gets it: a member, a loom or a piece on the loom of the cooperative. */
  to: MaterialHolderInput;
};

/** What `joinCooperative` takes: `personId` or `nationalId`, not both. */
export type JoinCooperativeInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The cooperative; a clerk’s own when left out. */
  cooperativeId?: string | number | null | undefined;
  /** Ends the membership that she has elsewhere on the same day; for staff only. */
  moving?: boolean | null | undefined;
  /** Her first and last name in either script; a clerk says it with the national code, and both must fit. */
  name?: string | null | undefined;
  /** Her national code: how a clerk names somebody who is enrolled and belongs to no cooperative. */
  nationalId?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The day on which it begins; the day of the command when left out. */
  on?: string | null | undefined;
  /** The person, where you see her. */
  personId?: string | number | null | undefined;
};

/** The knots of a pile. */
export type KnotType =
  /** Persian, Senneh. */
  | 'ASYMMETRIC'
  /** Double: over four warps, half the density. */
  | 'JUFTI'
  /** Turkish, Ghiordes. */
  | 'SYMMETRIC';

/** How labels are laid out. */
export type LabelLayout =
  /** Textile ribbon, one label of 40 × 60 mm to a page; folded in the middle. */
  | 'SEWN_40X60'
  /** Textile ribbon, one label of 50 × 30 mm to a page; sewn on at its short ends. */
  | 'SEWN_50X30'
  /** A4 with 14 stickers of 99.1 × 38.1 mm, 2 across. */
  | 'SHEET_2X7'
  /** A4 with 24 stickers of 70 × 37 mm, 3 across. */
  | 'SHEET_3X8';

/** Persian, English, Russian. */
export type Language =
  /** English. */
  | 'en'
  /** Persian. */
  | 'fa'
  /** Russian. */
  | 'ru';

/** What `leaveCooperative` takes. */
export type LeaveCooperativeInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The day on which her membership ended; the day of the command when left out. */
  on?: string | null | undefined;
  /** The person. */
  personId: string | number;
};

/** Why two records may be of one person. */
export type Likeness =
  /** They have the same phone number. */
  | 'SAME_PHONE'
  /** Their names are the same but for a letter or two, in the same village. */
  | 'SIMILAR_NAME';

/** What `linkIdentity` takes. */
export type LinkIdentityInput = {
  /** The account; all its posts lie in the organisation and role of the provider. */
  accountId: string | number;
  /** The provider. */
  providerId: string | number;
  /** What the provider calls the person (`sub`), at most 255 characters. */
  subject: string;
};

/** What `loadBales` takes. */
export type LoadBalesInput = {
  /** The bales; every rug in them must be booked into the shipment. */
  baleIds: Array<string | number>;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The shipment. */
  shipmentId: string | number;
};

/** A text in the three languages. */
export type LocalTextInput = {
  /** In English. */
  en: string;
  /** In Persian. */
  fa: string;
  /** In Russian. */
  ru: string;
};

/** Why a loom is used no more. */
export type LoomEnd =
  /** Whoever wove on it moved away, and the loom with her. */
  | 'MOVED_AWAY'
  /** Something else. */
  | 'OTHER'
  /** It was registered twice. */
  | 'REGISTERED_TWICE'
  /** It was sold or given away. */
  | 'SOLD'
  /** It is broken or worn out. */
  | 'WORN_OUT';

/** How a loom stands. */
export type LoomKind =
  /** On the ground. */
  | 'HORIZONTAL'
  /** Upright, as in villages. */
  | 'VERTICAL';

/** How a loom is used. */
export type LoomStatus =
  /** Nothing is on it. */
  | 'IDLE'
  /** A piece is on it. */
  | 'IN_USE'
  /** It is used no more. */
  | 'RETIRED';

/** How a rug was lost. */
export type Loss =
  /** Fire or water took it. */
  | 'FIRE_OR_WATER'
  /** It was lost on its way; only of what has left. */
  | 'IN_TRANSIT'
  /** Nobody knows where it is. */
  | 'MISLAID'
  /** It was taken. */
  | 'STOLEN';

/** What a lot of material is. */
export type LotForm =
  /** Spun and dyed. */
  | 'DYED_YARN'
  /** Fibre as it came: fleece, cocoons, cotton. */
  | 'RAW'
  /** Spun, in its own colour or bleached. */
  | 'YARN';

/** What was done with a lot. */
export type LotMovementType =
  /** What was said at its receipt was corrected; the mass is what was received. */
  | 'CORRECTION'
  /** Given out of the store to a weaver or a loom. */
  | 'ISSUE'
  /** Taken back into the store. */
  | 'RETURN'
  /** Went into a rug. */
  | 'TAKE'
  /** Lost. */
  | 'WASTE';

/** What `makePayAgreement` takes. */
export type MakePayAgreementInput = {
  /** What the price is for. */
  basis: PayBasis;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The cooperative; your own when left out. */
  cooperativeId?: string | number | null | undefined;
  /** Only for this design, at most 80 characters. */
  design?: string | null | undefined;
  /** It counts for what is begun on or after this day, which may lie in the past. */
  from: string;
  /** A remark without names of people, at most 200 characters. */
  note?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The weavers it is with, at most 12: it then counts for what exactly they make together; all of the cooperative when empty. */
  parties?: Array<PayPartyInput>;
  /** Only for this piece on the loom. */
  pieceId?: string | number | null | undefined;
  /** The price for one of it. */
  rate: SaidMoneyInput;
  /** Only for this rug. */
  rugId?: string | number | null | undefined;
  /** How several weavers share it. */
  sharing: PaySharing;
};

/** How many people make something in a village, as estimated. */
export type MakersEstimateInput = {
  /** The day for which it was estimated; never in the future. */
  asOf: string;
  /** How many people, 0 to 100,000. */
  people: number;
  /** Who says so, at most 160 characters. */
  source?: string | null | undefined;
};

/** What `markPayments` takes. */
export type MarkPaymentsInput = {
  /** Whether all others that wait were paid. */
  allWaitingPaid?: boolean;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The day; today when left out, never a later one. */
  on?: string | null | undefined;
  /** Words about single payments. */
  results?: Array<PaymentResultInput>;
  /** The run. */
  runId: string | number;
};

/** What a piece is made of. */
export type Material =
  /** Cotton. */
  | 'COTTON'
  /** Hair of goats. */
  | 'GOAT_HAIR'
  /** Fine wool of lambs. */
  | 'KORK'
  /** Reed; mats. */
  | 'REED'
  /** Rush; mats. */
  | 'RUSH'
  /** Silk. */
  | 'SILK'
  /** Straw of rice; mats. */
  | 'STRAW'
  /** Wool of sheep. */
  | 'WOOL'
  /** Wool with silk (gol-abrisham). */
  | 'WOOL_SILK';

/** Who holds material: a weaver, a loom or a piece, one of the three. */
export type MaterialHolderInput = {
  /** The loom. */
  loomId?: string | number | null | undefined;
  /** The weaver. */
  personId?: string | number | null | undefined;
  /** The piece on the loom. */
  pieceId?: string | number | null | undefined;
};

/** What is wanted of a list of lots; all that is given must fit. */
export type MaterialLotFilter = {
  /** With this code, in any of its forms. */
  code?: string | null | undefined;
  /** Of this cooperative. */
  cooperativeId?: string | number | null | undefined;
  /** In this form. */
  form?: LotForm | null | undefined;
  /** true: something of it lies in the store; false: nothing does. */
  inStock?: boolean | null | undefined;
  /** Of this material. */
  material?: Material | null | undefined;
};

/** What `mergePeople` takes. */
export type MergePeopleInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The record that is kept: its names, its national code, its membership. */
  keepId: string | number;
  /** The record that is read under it from now on. Nothing of it is lost. */
  mergedId: string | number;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
};

/** How somebody speaks of Iranian money. */
export type MoneyUnit =
  /** Rials, as banks do. */
  | 'RIAL'
  /** Tomans of ten rials, as people do. */
  | 'TOMAN';

/** What an organisation is to the zone. */
export type OrganisationKind =
  /** Another authority, e.g. a rug office or a chamber. */
  | 'AUTHORITY'
  /** A firm that moves goods by road, rail, sea or air. */
  | 'CARRIER'
  /** A receiver abroad. */
  | 'CONSIGNEE'
  /** A cooperative of weavers. */
  | 'COOPERATIVE'
  /** A customs office, on either shore. */
  | 'CUSTOMS'
  /** A provincial directorate, e.g. of industry, mines and trade. */
  | 'DIRECTORATE'
  /** A firm or a card holder that exports rugs. */
  | 'EXPORTER'
  /** The free zone’s own organisation. */
  | 'FREE_ZONE'
  /** A unit of the free zone’s organisation, e.g. its rug programme. */
  | 'FREE_ZONE_UNIT'
  /** A fund that gives loans and guarantees. */
  | 'FUND'
  /** A workshop, on its own or of a cooperative or a firm. */
  | 'PRODUCTION_UNIT';

/** How an organisation stands in the zone’s register. */
export type OrganisationStanding =
  /** Entered; no official has looked at its papers yet. It may act. */
  | 'REGISTERED'
  /** Stopped for a while; its accounts may read and do nothing. */
  | 'SUSPENDED'
  /** An official has seen that it is what it says. */
  | 'VERIFIED';

/** What `packBale` takes. */
export type PackBaleInput = {
  /** Answers to what is odd about packing its rugs, e.g. W11; they stand with those rugs. */
  answers?: Array<AnswerInput> | null | undefined;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** What the bale weighs with its wrapping, in g. */
  grossG: number;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The rugs, at most 200: in stock, or booked into one and the same shipment. */
  rugIds: Array<string | number>;
};

/** What everybody may know of where a rug stands. */
export type PassportStanding =
  /** Reported lost: whoever is offered it should ask the cooperative. */
  | 'LOST'
  /** Registered; it has passed no inspection. */
  | 'NOT_PASSED'
  /** It has passed inspection. */
  | 'PASSED'
  /** Taken out of the register; its passport holds no longer. */
  | 'WITHDRAWN';

/** What a price is agreed for. */
export type PayBasis =
  /** For a thousand knots. */
  | 'PER_1000_KNOTS'
  /** For a square metre. */
  | 'PER_M2'
  /** For the piece. */
  | 'PER_PIECE';

/** What became of one payment. */
export type PayItemState =
  /** It was not made; what she is owed is free for another run. */
  | 'FAILED'
  /** It was made. */
  | 'PAID'
  /** It came back after it was made. */
  | 'RETURNED'
  /** Nothing is said yet. */
  | 'WAITING';

/** What a line of an account says. */
export type PayLineKind =
  /** She was paid something ahead. */
  | 'ADVANCE'
  /** An earlier line was wrong; this makes it right. */
  | 'CORRECTION'
  /** What she is owed was put into a payment run; nothing moved yet. */
  | 'INTO_RUN'
  /** Material that she took was set against what she is owed. */
  | 'MATERIAL'
  /** The account was opened. */
  | 'OPENED'
  /** The run did not pay her; nothing moved. */
  | 'OUT_OF_RUN'
  /** A run paid her. */
  | 'PAYMENT'
  /** Who wove a rug was settled otherwise after it was priced: she earned more by it, or less, than an earlier line says. */
  | 'REATTRIBUTED'
  /** A payment came back. */
  | 'RETURNED'
  /** She earned her share of a rug. */
  | 'WORK';

/** A word about one payment. */
export type PayOutcome =
  /** It was not made; needs a reason. */
  | 'FAILED'
  /** It was made. */
  | 'PAID'
  /** It came back after it was made; needs a reason. */
  | 'RETURNED';

/** A weaver of an agreement. */
export type PayPartyInput = {
  /** Her parts, 1 to 1000; only where the price is shared by parts. */
  parts?: number | null | undefined;
  /** A member of the cooperative. */
  personId: string | number;
};

/** How far a payment run has come. */
export type PayRunStatus =
  /** May be paid; not all of it is settled. */
  | 'APPROVED'
  /** Called off before anybody was paid. */
  | 'CANCELLED'
  /** It is recorded what became of every payment. */
  | 'DONE'
  /** Put together; waits for approval. */
  | 'PROPOSED';

/** How several weavers of one rug share its price; the shares always add up to it. */
export type PaySharing =
  /** Each the same. */
  | 'EQUAL'
  /** By the parts that were agreed. */
  | 'PARTS'
  /** By the days that each wove. */
  | 'WEAVER_DAYS';

/** What an agreement counts for; the narrowest one that fits a rug is the one that counts. */
export type PayTarget =
  /** Everything that the named weavers, or all, begin while it is in force. */
  | 'ALL'
  /** A design. */
  | 'DESIGN'
  /** One piece on the loom, whenever it was agreed. */
  | 'PIECE'
  /** One rug, whenever it was agreed. */
  | 'RUG';

/** How money is handed over. */
export type PayWay =
  /** To her bank account. */
  | 'BANK'
  /** In cash. */
  | 'CASH';

/** What became of one payment. */
export type PaymentResultInput = {
  /** Its line in the run. */
  line: number;
  /** What became of it. */
  outcome: PayOutcome;
  /** Why it was not made or came back, without names of people, at most 200 characters. */
  reason?: string | null | undefined;
};

/** What a person is to the trade; one may be several. */
export type PersonKind =
  /** Teaches it. */
  | 'INSTRUCTOR'
  /** Makes rugs. */
  | 'MAKER'
  /** Works for a cooperative or for the programme. */
  | 'STAFF'
  /** Learns to. */
  | 'TRAINEE';

/** What a photograph of a rug shows. */
export type PhotoView =
  /** The back, where the knots are counted. */
  | 'BACK'
  /** A fault. */
  | 'DEFECT'
  /** A part of it. */
  | 'DETAIL'
  /** The whole front; the newest stands on the passport. */
  | 'FRONT';

/** Why a photograph of a piece is not shown any more. */
export type PiecePhotoRemoval =
  /** Somebody is in it. */
  | 'SHOWS_PEOPLE'
  /** It shows nothing that can be made out. */
  | 'UNCLEAR'
  /** It shows another piece. */
  | 'WRONG_PIECE';

/** How far a piece has come. */
export type PieceStatus =
  /** It was given up. */
  | 'ABANDONED'
  /** It was cut off; its rug is not registered yet. */
  | 'CUT_OFF'
  /** It is being woven. */
  | 'ON_LOOM'
  /** It became a rug. */
  | 'REGISTERED';

/** What `priceRugs` takes. */
export type PriceRugsInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The cooperative; your own when left out. */
  cooperativeId?: string | number | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The rugs, 1 to 200; all are priced or none. */
  rugs: Array<PricedRugInput>;
};

/** A rug whose pay is to be settled. */
export type PricedRugInput = {
  /** The rug. */
  rugId: string | number;
  /** The price in rials that was shown; refused where it is another by now. */
  shownRials?: number | null | undefined;
};

/** What `printLabels` takes: either a batch or rugs. */
export type PrintLabelsInput = {
  /** The labels of this batch; rugs of it that have left, are lost or withdrawn are passed over. */
  batchId?: string | number | null | undefined;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** From this line of the batch on; from the first if left out. */
  fromLine?: number | null | undefined;
  /** The language whose words come first; yours if left out. */
  language?: Language | null | undefined;
  /** How they are laid out. */
  layout: LabelLayout;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** true: only labels that were never printed; the others are passed over. */
  onlyNew?: boolean | null | undefined;
  /** Why again; needed as soon as one of them was printed before. */
  reason?: ReprintReason | null | undefined;
  /** The labels of these rugs, 1 to 2,000 of one cooperative, in this order. */
  rugIds?: Array<string | number> | null | undefined;
  /** The first free place of the first sheet, from 1 along its rows, so that no half-used sheet is wasted. */
  startAt?: number | null | undefined;
  /** Up to this line of the batch; to the last if left out. */
  toLine?: number | null | undefined;
};

/** What `proposePayRun` takes. */
export type ProposePayRunInput = {
  /** The accounts to pay, at most 500; all that are owed something when left out. */
  accountIds?: Array<string | number> | null | undefined;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The cooperative; your own when left out. */
  cooperativeId?: string | number | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
};

/** What `putOnLoom` takes. */
export type PutOnLoomInput = {
  /** Answers to what QUESTIONS_UNANSWERED asked; recorded with the fact. */
  answers?: Array<WeavingAnswerInput> | null | undefined;
  /** true: side by side with what is on the loom already, if their widths fit together. */
  beside?: boolean | null | undefined;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** How it is made. */
  construction: Construction;
  /** The name of the design, 1 to 80 characters. */
  design: string;
  /** How long it is to be, in mm, 100 to 12,000. */
  lengthMm: number;
  /** The loom; the piece belongs to its cooperative. */
  loomId: string | number;
  /** A remark without names of people, at most 300 characters. */
  note?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** Needed for knotted pieces, absent for flat-weaves. */
  raj?: RajInput | null | undefined;
  /** The day it was begun; today when left out. */
  startedOn?: string | null | undefined;
  /** Who weaves it: 1 to 8 members of the cooperative. */
  weaverIds: Array<string | number>;
  /** How wide, in mm, 100 to 12,000; not more than its loom. */
  widthMm: number;
};

/** What a question stands in the way of. */
export type QuestionSeverity =
  /** Of registering at all. */
  | 'REFUSE'
  /** Of registering until it is answered. */
  | 'WARN';

/** Knots counted along a basis. */
export type RajInput = {
  /** Over how many mm they were counted: 70 (Tabriz) or 65. */
  basisMm: number;
  /** How many knots across the width (along the weft), 5 to 160. */
  count: number;
  /** How many along the length (along the warp), 5 to 160; the same as across when left out. */
  lengthwise?: number | null | undefined;
};

/** How progress was counted. */
export type ReadingKind =
  /** What came to it since the reading before. */
  | 'ADDED'
  /** All that is woven, from the beginning. */
  | 'TOTAL';

/** Why a paper is not valid any more as it was printed. */
export type RecallReason =
  /** It named somebody who agrees no more to be named. */
  | 'CONSENT_WITHDRAWN'
  /** It is disputed who made the rug. */
  | 'MAKER_DISPUTED'
  /** It is settled who made the rug. */
  | 'MAKER_SETTLED'
  /** It named somebody who was erased. */
  | 'PERSON_ERASED';

/** What `receiveLot` takes. */
export type ReceiveLotInput = {
  /** Its colour; needed for dyed yarn. */
  colour?: string | null | undefined;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The cooperative; your own when left out. */
  cooperativeId?: string | number | null | undefined;
  /** With what it was dyed; needed for dyed yarn. */
  dyeing?: Dyeing | null | undefined;
  /** What was used to dye it, at most 12; only the cooperative and the administrator see it. */
  dyes?: Array<string> | null | undefined;
  /** What it is. */
  form: LotForm;
  /** How much came, in g, 1 to 50000000. */
  massG: number;
  /** What it is of. */
  material: Material;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** What a kilogram cost, in whole Iranian rials (not toman); only the cooperative and the administrator see it. */
  rialsPerKg?: number | null | undefined;
  /** The firm, market or flock it came from, where that is in no register; never a person. */
  supplier?: string | null | undefined;
  /** The organisation it came from; or `supplier`. */
  supplierId?: string | number | null | undefined;
  /** The supplier’s own number of the lot. */
  supplierLot?: string | null | undefined;
  /** How fine the yarn is; never of raw fibre. */
  yarn?: YarnCountInput | null | undefined;
};

/** What `recordAdvance` takes. */
export type RecordAdvanceInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The cooperative; your own when left out. */
  cooperativeId?: string | number | null | undefined;
  /** How it was handed over. */
  how: PayWay;
  /** How much. */
  money: SaidMoneyInput;
  /** A remark without names of people, at most 200 characters. */
  note?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The day; today when left out, never a later one. */
  on?: string | null | undefined;
  /** The woman. */
  personId: string | number;
};

/** What `recordFinishing` takes. */
export type RecordFinishingInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The day, from its cutting off to today. */
  on: string;
  /** The rugs, 1 to 200; it is recorded of all of them or none. */
  rugIds: Array<string | number>;
  /** What was done. */
  step: FinishingStep;
};

/** What `recordProgress` takes. */
export type RecordProgressInput = {
  /** Answers to what QUESTIONS_UNANSWERED asked; recorded with the fact. */
  answers?: Array<WeavingAnswerInput> | null | undefined;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** true: the reading before was wrong, or rows were undone: it may have become less. */
  corrects?: boolean | null | undefined;
  /** How it was counted. */
  counted: ReadingKind;
  /** A length in mm; this or `rows`. */
  lengthMm?: number | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The day; today when left out; not before the last reading. */
  on?: string | null | undefined;
  /** The piece. */
  pieceId: string | number;
  /** Rows of knots; this or `lengthMm`. */
  rows?: number | null | undefined;
  /** Who wove on that day, 0.5 or 1 day each; replaces what was said of that day. */
  wove?: Array<WeaverDaysInput> | null | undefined;
};

/** What `recordRugMaterials` takes. */
export type RecordRugMaterialsInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** Why its yield is unusual, in one line of at most 200 characters; needed when it is. */
  explanation?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The rug. */
  rugId: string | number;
  /** What went into it, 1 to 40 lines. */
  takings: Array<RugTakingInput>;
};

/** What `recordVillage` takes. */
export type RecordVillageInput = {
  /** Short code, e.g. FZ-07; unique. */
  code: string;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** How sure the name and membership are. */
  confidence: VillageConfidence;
  /** County, in one form for all its villages; offices name it so. */
  county: string;
  /** County in three languages. */
  countyName?: LocalTextInput | null | undefined;
  /** WGS 84 degrees north. */
  latitude?: number | null | undefined;
  /** WGS 84 degrees east. */
  longitude?: number | null | undefined;
  /** How many people make something here, as estimated. */
  makersEstimate?: MakersEstimateInput | null | undefined;
  /** Its name. */
  name: LocalTextInput;
  /** A remark, at most 300 characters. */
  note?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** How far the point may be from the middle of the village, 1 to 20,000 m. */
  precisionM?: number | null | undefined;
  /** Rural district (dehestan). */
  ruralDistrict: string;
  /** Rural district in three languages. */
  ruralDistrictName?: LocalTextInput | null | undefined;
};

/** What `recordWeaverDays` takes. */
export type RecordWeaverDaysInput = {
  /** Answers to what QUESTIONS_UNANSWERED asked; recorded with the fact. */
  answers?: Array<WeavingAnswerInput> | null | undefined;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The first day. */
  from: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The piece. */
  pieceId: string | number;
  /** The last day, counted too; the first when left out; at most 31 days. */
  to?: string | null | undefined;
  /** Who wove how many days within; 0 takes back what was said. Replaces what was said of it. */
  wove: Array<WeaverDaysInput>;
};

/** What `registerBatch` takes. */
export type RegisterBatchInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The cooperative; your own when left out. */
  cooperativeId?: string | number | null | undefined;
  /** A remark without names of people, at most 300 characters. */
  note?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The rugs, 1 to 2,000; all are registered or none. */
  rugs: Array<RugInput>;
};

/** What `registerIdentityProvider` takes. */
export type RegisterIdentityProviderInput = {
  /** The one role that its people may act in; never ADMINISTRATOR. */
  allowedRole: Role;
  /** What the provider calls this system, at most 200 characters. */
  clientId: string;
  /** The secret that the provider knows us by, at most 500 characters; kept sealed. */
  clientSecret: string;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the same answer. */
  commandKey: string;
  /** Only people with a confirmed address in one of these domains; at most 20. */
  emailDomains?: Array<string> | null | undefined;
  /** The issuer: begins with https://, on the open internet; at most 300 characters. */
  issuer: string;
  /** The organisation whose people sign in through it. */
  organisationId: string | number;
};

/** What `registerLoom` takes. */
export type RegisterLoomInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The cooperative; your own when left out. */
  cooperativeId?: string | number | null | undefined;
  /** How it stands. */
  kind: LoomKind;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The member whose loom it is; the cooperative’s when left out. */
  ownerId?: string | number | null | undefined;
  /** Where in the village, in words that name nobody, at most 80 characters. */
  place?: string | null | undefined;
  /** The village in which it stands. */
  villageId: string | number;
  /** The widest piece that it can carry, 200 to 12000 mm. */
  widthMm: number;
};

/** What `registerOrganisation` takes. */
export type RegisterOrganisationInput = {
  /** Its postal address. */
  address?: LocalTextInput | null | undefined;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The counties that an office watches over, at most 20; the whole zone when left out. */
  counties?: Array<string> | null | undefined;
  /** Its country, ISO 3166-1 alpha-2, e.g. IR. */
  country: string;
  /** The county that it sits in, as villages name theirs; at most 80 characters. */
  county?: string | null | undefined;
  /** Its Global Location Number, if GS1 gave it one: 13 digits with check digit; unique. */
  gln?: string | null | undefined;
  /** Whether the zone issues a GLN under its own company prefix; not together with `gln`. */
  issueGln?: boolean | null | undefined;
  /** What it is to the zone. */
  kind: OrganisationKind;
  /** Iranian national legal id, 11 digits with check digit; unique. */
  legalId?: string | null | undefined;
  /** Its name, at most 160 characters in each language. */
  name: LocalTextInput;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The organisation that it is a part of; a unit of the free zone needs one. */
  parentId?: string | number | null | undefined;
  /** Tax number of its country; unique in the country. */
  taxId?: string | null | undefined;
};

/** What `registerSheet` takes. A sheet is its own command key: sent again, it registers nothing again. */
export type RegisterSheetInput = {
  /** Answers to what the preview asked and the sheet itself does not answer. */
  answers?: Array<SheetAnswerInput> | null | undefined;
  /** A remark without names of people, at most 300 characters. */
  note?: string | null | undefined;
  /** The sheet, as looking at it (POST /batch-sheet) named it. */
  sheetId: string | number;
};

/** What `removePiecePhoto` takes. */
export type RemovePiecePhotoInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The photograph. */
  photoId: string | number;
  /** The piece. */
  pieceId: string | number;
  /** Why it goes. */
  reason: PiecePhotoRemoval;
};

/** What `renameVillage` takes. */
export type RenameVillageInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** How sure it is now. */
  confidence: VillageConfidence;
  /** Its new name. */
  name: LocalTextInput;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The village. */
  villageId: string | number;
};

/** What `reopenOrganisation` takes. */
export type ReopenOrganisationInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** A remark without personal data, at most 300 characters; it stays for ever. */
  note?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The organisation. */
  organisationId: string | number;
};

/** What `reportRugFound` takes. */
export type ReportRugFoundInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The day on which it was found. */
  on: string;
  /** The rug. */
  rugId: string | number;
};

/** What `reportRugLost` takes. */
export type ReportRugLostInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** How it was lost. */
  how: Loss;
  /** A remark without names, at most 300 characters. */
  note?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The day since which it is lost. */
  on: string;
  /** The rug. */
  rugId: string | number;
};

/** Why a label is printed once more. */
export type ReprintReason =
  /** It is wanted in another layout. */
  | 'ANOTHER_LAYOUT'
  /** It was lost before or after it was sewn on. */
  | 'LOST'
  /** It was spoilt: the printer jammed, the ribbon ran out. */
  | 'SPOILT'
  /** It cannot be read any more. */
  | 'WORN';

/** What `requestDocuments` takes. */
export type RequestDocumentsInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The kinds of paper. */
  kinds: Array<DocumentKind>;
  /** The languages; each is a paper of its own. At most 2000 papers in one request. */
  languages: Array<Language>;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The rugs whose passports are wanted; all of the shipment when left out. */
  rugIds?: Array<string | number> | null | undefined;
  /** The shipment; may be left out for passports of rugs that are named. */
  shipmentId?: string | number | null | undefined;
};

/** What `requestPayPaper` takes: an account for its statement, or a run and a line for a receipt. */
export type RequestPayPaperInput = {
  /** The account whose statement is wanted, as it stands now. */
  accountId?: string | number | null | undefined;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The language of the paper. */
  language: Language;
  /** The line of that payment. */
  line?: number | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The run of the payment whose receipt is wanted. */
  runId?: string | number | null | undefined;
};

/** What `resetPassword` takes. */
export type ResetPasswordInput = {
  /** The new password: 10 to 200 characters, none that is easily guessed. */
  password: string;
  /** The one-time token of the link. */
  token: string;
};

/** What `retireLoom` takes. */
export type RetireLoomInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The loom; nothing may be on it. */
  loomId: string | number;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** Since when; today when left out. */
  on?: string | null | undefined;
  /** Why. */
  reason: LoomEnd;
};

/** What `retryDocument` takes. */
export type RetryDocumentInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command. */
  commandKey: string;
  /** The paper that failed. */
  documentId: string | number;
};

/** What `returnRug` takes. */
export type ReturnRugInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The day on which it came back. */
  on: string;
  /** Why, without names of people, 1 to 300 characters. */
  reason: string;
  /** The rug. */
  rugId: string | number;
};

/** What `returnToLot` takes. */
export type ReturnToLotInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** Who gives it back. */
  from: MaterialHolderInput;
  /** The lot. */
  lotId: string | number;
  /** How much, in g, 1 to 50000000. */
  massG: number;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
};

/** What `revealPerson` takes. */
export type RevealPersonInput = {
  /** The person. */
  personId: string | number;
};

/** What an account may do, and how much of the zone it sees. */
export type Role =
  /** Everything, and invites accounts. */
  | 'ADMINISTRATOR'
  /** A clerk of a cooperative: registers its members, looms and rugs. */
  | 'CLERK'
  /** A receiver abroad: confirms what arrives. */
  | 'CONSIGNEE'
  /** An exporter: books rugs and moves shipments. */
  | 'EXPORTER'
  /** An official of the zone or an authority: sees all, inspects. */
  | 'OFFICIAL'
  /** Keeps villages, organisations, people and courses. */
  | 'PROGRAMME_OFFICER'
  /** A weaver: sees her own rugs. */
  | 'WEAVER';

/** What `rotateApiKey` takes. */
export type RotateApiKeyInput = {
  /** The key to be replaced. */
  keyId: string | number;
  /** For how many hours the old key is still good, 0 to 168. */
  overlapHours?: number;
};

/** What is wanted of a list of rugs; all that is given must fit. */
export type RugFilter = {
  /** Of this batch. */
  batchId?: string | number | null | undefined;
  /** Made in this way. */
  construction?: Construction | null | undefined;
  /** Of this cooperative. */
  cooperativeId?: string | number | null | undefined;
  /** Made by this person, alone or with others. */
  makerId?: string | number | null | undefined;
  /** For this purpose. */
  purpose?: RugPurpose | null | undefined;
  /** A code in any of its forms, the beginning of one, or beginnings of words of the design; at most 200 characters. */
  search?: string | null | undefined;
  /** One of these statuses. */
  status?: Array<RugStatus> | null | undefined;
  /** true: in no bale; false: in a bale. */
  unpacked?: boolean | null | undefined;
  /** From this village. */
  villageId?: string | number | null | undefined;
};

/** One rug of a batch. */
export type RugInput = {
  /** Answers to what is odd about it. Every question waits for its answer: a batch with one unanswered is refused. */
  answers?: Array<AnswerInput> | null | undefined;
  /** How it is made. */
  construction: Construction;
  /** The day it was cut off; not in the future; the piece’s when left out. */
  cutOffDate?: string | null | undefined;
  /** The knots of a knotted rug as counted otherwise than in raj; either this or `raj`. */
  density?: DensityInput | null | undefined;
  /** The name of its design, 1 to 80 characters. */
  design: string;
  /** The diameter of a round piece in mm; its length and width are the same number. */
  diameterMm?: number | null | undefined;
  /** What its colours come from; stays between the cooperative and staff. */
  dyes?: Dyes | null | undefined;
  /** What felt or a mat is made of; needed there. */
  fibre?: Material | null | undefined;
  /** Whether shal was fulled. */
  fulled?: boolean | null | undefined;
  /** Needed for knotted rugs, absent for flat-weaves. */
  knotType?: KnotType | null | undefined;
  /** Length in mm without fringe and kilim ends, 100 to 12,000. */
  lengthMm: number;
  /** Readings of the length in mm, 2 or 3 (both sides and the middle); `lengthMm` is their mean. */
  lengthReadingsMm?: Array<number> | null | undefined;
  /** The loom of the cooperative on which it was woven. */
  loomId?: string | number | null | undefined;
  /** The day it was begun on the loom; the piece’s when left out. */
  loomOnDate?: string | null | undefined;
  /** Who made it: 1 to 8 members of the cooperative; those of the piece when left out. */
  makerIds?: Array<string | number> | null | undefined;
  /** What is drawn in it, 1 to 80 characters. */
  motif?: string | null | undefined;
  /** Whose manner it is made in (Tabriz, Talesh, …), 1 to 60 characters. */
  originStyle?: string | null | undefined;
  /** The piece that it was on the loom, by its id or its code: cut off, and of no rug yet. What it says and what is said here must agree. */
  pieceId?: string | number | null | undefined;
  /** Needed for knotted rugs, absent for flat-weaves. */
  pile?: Material | null | undefined;
  /** Height of the pile in mm, at most one decimal, 1 to 50; knotted rugs only. */
  pileHeightMm?: number | null | undefined;
  /** What it is for. */
  purpose?: RugPurpose | null | undefined;
  /** The knots of a knotted rug, unless `density` says them; absent for other crafts. */
  raj?: RajInput | null | undefined;
  /** How many strips a jajim or shal is sewn of, 1 to 40. */
  strips?: number | null | undefined;
  /** Kilim: SLIT, INTERLOCKED, SOUMAK; shal: PLAIN, TWILL; felt: PLAIN, INLAID; mat: PLAITED, TWINED, LOOM_WOVEN. */
  technique?: Technique | null | undefined;
  /** Thickness of felt or a mat in mm, at most one decimal, 1 to 100. */
  thicknessMm?: number | null | undefined;
  /** Whether a kilim looks alike on both sides. */
  twoFaced?: boolean | null | undefined;
  /** The village in which it was woven; the piece’s when left out. */
  villageId?: string | number | null | undefined;
  /** Its warp: needed for what is woven, absent for felt. */
  warp?: Material | null | undefined;
  /** How many days each maker wove at it; taken from the piece where it has them. */
  weaverDays?: Array<WeaverDaysInput> | null | undefined;
  /** Its weft: needed for what is woven, absent for felt and mats. */
  weft?: Material | null | undefined;
  /** Net weight in g. */
  weightG: number;
  /** Width in mm, 100 to 12,000; not more than its loom. */
  widthMm: number;
  /** Readings of the width in mm, 2 to 5; `widthMm` is their mean. */
  widthReadingsMm?: Array<number> | null | undefined;
};

/** What a rug is for. */
export type RugPurpose =
  /** A learner’s sampler; never exported. */
  | 'SAMPLER'
  /** To be sold. */
  | 'TRADE';

/** How far a rug has come. */
export type RugStatus =
  /** Arrived with its shipment. */
  | 'DELIVERED'
  /** Is being finished or mended; waits for its inspection. */
  | 'FINISHING'
  /** Passed; may be booked. */
  | 'IN_STOCK'
  /** Not to be found; nothing is done with it until it is. */
  | 'LOST'
  /** Cut off, has its identity; waits for its inspection. */
  | 'REGISTERED'
  /** Did not pass; may be inspected again. */
  | 'REJECTED'
  /** Booked into a shipment. */
  | 'RESERVED'
  /** Came back from its buyer; may be inspected, or sold at home. */
  | 'RETURNED'
  /** Left with its shipment. */
  | 'SHIPPED'
  /** Sold at home or at an exhibition; never exported. */
  | 'SOLD'
  /** Out of trade for good. */
  | 'WITHDRAWN';

/** What a rug takes of one lot. */
export type RugTakingInput = {
  /** Who holds it: one of its makers, or its loom. */
  from: MaterialHolderInput;
  /** The lot. */
  lotId: string | number;
  /** How much, in g. */
  massG: number;
};

/** How sure a rule of plausibility is. */
export type RuleConfidence =
  /** Worked out from such. */
  | 'DERIVED'
  /** Our own knowledge, open to correction: it asks and never refuses. */
  | 'KNOWLEDGE'
  /** Read in sources of the trade. */
  | 'STORED';

/** Where a rule of plausibility is asked. */
export type RuleMoment =
  /** When a rug leaves the country. */
  | 'EXPORT'
  /** When a rug takes from lots. */
  | 'MATERIALS'
  /** When a rug is packed. */
  | 'PACKING'
  /** When rugs are registered. */
  | 'REGISTRATION';

/** What a rule of plausibility is about. */
export type RuleSubject =
  /** A cooperative. */
  | 'COOPERATIVE'
  /** A loom. */
  | 'LOOM'
  /** A lot of material. */
  | 'LOT'
  /** A rug. */
  | 'RUG'
  /** A weaver. */
  | 'WEAVER';

/** What a rule of plausibility measures in. */
export type RuleUnit =
  /** Centimetres. */
  | 'CM'
  /** Days. */
  | 'DAYS'
  /** Kilograms per square metre. */
  | 'KG_PER_M2'
  /** Knots in a day of one weaver. */
  | 'KNOTS_PER_DAY'
  /** Knots per square metre. */
  | 'KNOTS_PER_M2'
  /** Hundredths. */
  | 'PERCENT'
  /** Pieces. */
  | 'PIECES'
  /** Raj over 7 cm. */
  | 'RAJ'
  /** Parts of a day. */
  | 'SHARE'
  /** How many times as much. */
  | 'TIMES';

/** An amount as somebody says it; only rials are recorded. */
export type SaidMoneyInput = {
  /** A whole number; at least 1 rial and at most 1000000000000 rials. */
  amount: number;
  /** Rials or tomans; there is no default, so that nobody guesses. */
  unit: MoneyUnit;
};

/** Where a rug was sold that is not exported. */
export type SalePlace =
  /** At an exhibition. */
  | 'EXHIBITION'
  /** By its cooperative or in a shop at home. */
  | 'HOME';

/** What `sellRug` takes. */
export type SellRugInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The currency of the price, ISO 4217. */
  currency?: string | null | undefined;
  /** Which exhibition, 1 to 80 characters; needed for one, absent at home. */
  exhibition?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The day of the sale. */
  on: string;
  /** Where it was sold. */
  place: SalePlace;
  /** The price in minor units, a decimal string; told to its cooperative and staff alone. */
  priceMinor?: string | null | undefined;
  /** The rug. */
  rugId: string | number;
};

/** How the tokens of a session reach who signed in. */
export type SessionDelivery =
  /** In the answer, for programs: send the access token as `Authorization: Bearer …`. */
  | 'BEARER'
  /** In cookies that no script can read, for the console. */
  | 'COOKIE';

/** What `setPersonKinds` takes. */
export type SetPersonKindsInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** All that she is now, at least one. */
  kinds: Array<PersonKind>;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The person. */
  personId: string | number;
};

/** What `settleDispute` takes. */
export type SettleDisputeInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The dispute. */
  disputeId: string | number;
  /** Whether the rug is to be attributed as she says. */
  isUpheld: boolean;
  /** On what it rests, 1 to 300 characters, naming nobody: it stays for good. */
  note?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
};

/** What can be shared. */
export type ShareKind =
  /** A bale and its rugs. */
  | 'BALE'
  /** A batch and its rugs. */
  | 'BATCH'
  /** All batches, bales, shipments and rugs of an organisation. */
  | 'ORGANISATION'
  /** One rug. */
  | 'RUG'
  /** A shipment with its bales and rugs. */
  | 'SHIPMENT';

/** How a share stands. */
export type ShareState =
  /** Its time is over. */
  | 'EXPIRED'
  /** Its link can be opened. */
  | 'OPEN'
  /** It was revoked. */
  | 'REVOKED'
  /** It was visited as often as it may be. */
  | 'USED_UP';

/** What `shareWith` takes. */
export type ShareWithInput = {
  /** How many days the link is good, 1 to 365. */
  expiresInDays: number;
  /** The rug, batch, bale, shipment or organisation; one that you see. */
  id: string | number;
  /** What is to be shared. */
  kind: ShareKind;
  /** For whom it is, 1 to 80 characters; the reader sees it too. */
  label: string;
  /** How many visits it is good for, 1 to 10,000; any number when left out. */
  mostUses?: number | null | undefined;
  /** Whether papers can be downloaded. */
  papers?: boolean;
  /** Whether prices are told, and the papers that print them. */
  prices?: boolean;
};

/** The answer to what one rule asks about rows of a sheet. */
export type SheetAnswerInput = {
  /** As the answer of `AnswerInput`. */
  answer: string;
  /** The rows, by the numbers that the preview gave them; all about which it asks where left out. A row’s own answer goes before one of all. */
  rows?: Array<number> | null | undefined;
  /** The number of the rule that asks, e.g. W01. */
  rule: string;
};

/** What is wanted of a list of shipments; all that is given must fit. */
export type ShipmentFilter = {
  /** To this country. */
  destination?: Country | null | undefined;
  /** Of this exporter. */
  exporterId?: string | number | null | undefined;
  /** One of these statuses. */
  status?: Array<ShipmentStatus> | null | undefined;
};

/** A rug with the price it is sold for. */
export type ShipmentItemInput = {
  /** Price of a square metre in minor units of the currency, at least 1. */
  pricePerM2Minor: number;
  /** The rug. */
  rugId: string | number;
};

/** How far a shipment has come. */
export type ShipmentStatus =
  /** It is at the port of discharge. */
  | 'ARRIVED'
  /** Its rugs are reserved; not all of them are loaded. */
  | 'BOOKED'
  /** Called off before it left; its rugs are in stock again. */
  | 'CANCELLED'
  /** The receiver has said what came. */
  | 'CONFIRMED'
  /** It was handed over. */
  | 'DELIVERED'
  /** Planned, without rugs; only its exporter sees it. */
  | 'DRAFT'
  /** It has left. */
  | 'IN_TRANSIT'
  /** Every rug lies in a loaded bale. */
  | 'LOADED';

/** What `signIn` takes. */
export type SignInInput = {
  /** The code of the second factor, where a program knows it; left out, the answer asks for it. */
  code?: string | null | undefined;
  /** How the tokens are to come. */
  deliver?: SessionDelivery;
  /** The login, in any case and with any digits; at most 80 characters. */
  login: string;
  /** The password, at most 200 characters. */
  password: string;
};

/** What `suspendOrganisation` takes. */
export type SuspendOrganisationInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The organisation. */
  organisationId: string | number;
  /** Why, without personal data, at most 300 characters; it stays for ever. */
  reason: string;
};

/** A way of working within a craft. */
export type Technique =
  /** Felt with a pattern of dyed wool felted in. */
  | 'INLAID'
  /** Kilim whose colours interlock. */
  | 'INTERLOCKED'
  /** Mat woven on a mat loom. */
  | 'LOOM_WOVEN'
  /** Shal in plain weave, felt of one colour. */
  | 'PLAIN'
  /** Mat plaited by hand. */
  | 'PLAITED'
  /** Kilim with slits between colours. */
  | 'SLIT'
  /** Kilim with wrapped wefts. */
  | 'SOUMAK'
  /** Shal in twill. */
  | 'TWILL'
  /** Mat twined about cords. */
  | 'TWINED';

/** What `tellPeopleApart` takes. */
export type TellPeopleApartInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The other. */
  otherId: string | number;
  /** One of the two. */
  personId: string | number;
};

/** What a code leads to. */
export type TraceKind =
  /** Rugs that were packed together. */
  | 'BALE'
  /** Rugs that were registered together. */
  | 'BATCH'
  /** One rug. */
  | 'RUG'
  /** Rugs that are sent together. */
  | 'SHIPMENT';

/** How a shipment travels on its main leg. */
export type TransportMode =
  /** By train. */
  | 'RAIL'
  /** By truck. */
  | 'ROAD'
  /** By ship over the Caspian. */
  | 'SEA';

/** What `undoLotMovement` takes. */
export type UndoLotMovementInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The lot. */
  lotId: string | number;
  /** The number of the movement. */
  movement: number;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** Why, in one line of at most 200 characters, without names of people. */
  reason: string;
};

/** What `undoRugMaterials` takes. */
export type UndoRugMaterialsInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** Why, in one line of at most 200 characters, without names of people. */
  reason: string;
  /** The rug. */
  rugId: string | number;
};

/** What `unmergePeople` takes. */
export type UnmergePeopleInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The record that was wrongly merged. */
  mergedId: string | number;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
};

/** What `unpackBale` takes. */
export type UnpackBaleInput = {
  /** The bale; not one that is loaded. */
  baleId: string | number;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
};

/** What `valueRug` takes. */
export type ValueRugInput = {
  /** The amount in minor units, a decimal string: rials themselves, cents of a dollar. */
  amountMinor: string;
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** ISO 4217: IRR, USD, EUR, RUB, KZT, AZN, TMT, AED or CNY. */
  currency: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The day of the appraisal. */
  on: string;
  /** The rug. */
  rugId: string | number;
};

/** What `verifyOrganisation` takes. */
export type VerifyOrganisationInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The paper that was seen, e.g. the number of its registration notice; at most 120 characters. */
  document: string;
  /** A remark without personal data, at most 300 characters; it stays for ever. */
  note?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The organisation. */
  organisationId: string | number;
};

/** How sure it is that a village of this name belongs to the zone. */
export type VillageConfidence =
  /** Confirmed by the programme staff. */
  | 'CONFIRMED'
  /** A village of the county, probably outside the zone. */
  | 'FILLER'
  /** Probably in the zone. */
  | 'LIKELY'
  /** Name or membership is not sure. */
  | 'UNCERTAIN';

/** What `wasteOfLot` takes. */
export type WasteOfLotInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** Who held it; the store when left out. */
  from?: MaterialHolderInput | null | undefined;
  /** The lot. */
  lotId: string | number;
  /** How much, in g, 1 to 50000000. */
  massG: number;
  /** A remark without names of people, at most 200 characters; needed for OTHER. */
  note?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** Why. */
  reason: WasteReason;
};

/** Why material was lost. */
export type WasteReason =
  /** The yarn breaks. */
  | 'BROKEN'
  /** Spoilt by damp. */
  | 'DAMP'
  /** Its colour runs or faded. */
  | 'DYE_RUNS'
  /** It is not there any more. */
  | 'LOST'
  /** Eaten by moths. */
  | 'MOTH'
  /** Ends and shearings. */
  | 'OFFCUTS'
  /** Something else, which the note says. */
  | 'OTHER';

/** Days that somebody wove. */
export type WeaverDaysInput = {
  /** Her days, in halves: 0.5, 1, 1.5 … */
  days: number;
  /** The weaver. */
  personId: string | number;
};

/** An answer to a question that a rule asked. */
export type WeavingAnswerInput = {
  /** Why it is so, without names of people, at most 200 characters. */
  answer: string;
  /** The rule, e.g. W01. */
  rule: string;
};

/** What `withdrawConsent` takes. */
export type WithdrawConsentInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** From which day on; the day of the command when left out; not before what she said last. */
  on?: string | null | undefined;
  /** The person. */
  personId: string | number;
};

/** What `withdrawDispute` takes. */
export type WithdrawDisputeInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** The dispute. */
  disputeId: string | number;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
};

/** What `withdrawRug` takes. */
export type WithdrawRugInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** A remark without names, at most 300 characters. */
  note?: string | null | undefined;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The rug. */
  rugId: string | number;
  /** Why. */
  why: Withdrawal;
};

/** What `withdrawVerification` takes. */
export type WithdrawVerificationInput = {
  /** Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again. */
  commandKey: string;
  /** When it happened; now when left out; never in the future. */
  occurredAt?: string | null | undefined;
  /** The organisation. */
  organisationId: string | number;
  /** Why, without personal data, at most 300 characters; it stays for ever. */
  reason: string;
};

/** Why a rug is out of trade for good. */
export type Withdrawal =
  /** There is nothing left of it. */
  | 'DESTROYED'
  /** It was given as a present. */
  | 'GIVEN_AWAY'
  /** Its maker or its cooperative keeps it. */
  | 'KEPT'
  /** It was registered by mistake. */
  | 'REGISTERED_IN_ERROR';

/** How fine a yarn is, as it is sold: Nm 8/2 is a metric count of 8 in two plies. */
export type YarnCountInput = {
  /** The metric count of one strand (metres in a gram), 0.3 to 250, with one decimal. */
  nm: number;
  /** How many strands are plied, 1 to 24. */
  plies: number;
};

export type AccessLogQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  what?: AccessEvent | null | undefined;
  outcome?: AccessOutcome | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccessLogQuery = { accessLog: { __typename: 'AccessLogEntryConnection', totalCount: number | null, nodes: Array<{ __typename: 'AccessLogEntry', id: string, at: string, times: number, what: AccessEvent, outcome: AccessOutcome, reason: string | null, accountId: string | null, accountName: string | null, loginMark: string | null, subjectKind: string | null, subjectName: string | null, network: string | null, agent: string | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type OneAccountQueryVariables = Exact<{
  id: string | number;
}>;


export type OneAccountQuery = { account: { __typename: 'ManagedAccount', id: string, displayName: string, login: string | null, standing: AccountStanding, mayInviteAgain: boolean, invitationExpiresAt: string | null, lastSignInAt: string | null, sessionCount: number, createdAt: string, posts: Array<{ __typename: 'Post', id: string, role: Role, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }> } | null };

export type ProvidersForAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvidersForAccountQuery = { identityProviders: Array<{ __typename: 'IdentityProvider', id: string, issuer: string, allowedRole: Role, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }> };

export type LinkIdentityMutationVariables = Exact<{
  input: LinkIdentityInput;
}>;


export type LinkIdentityMutation = { linkIdentity:
    | { __typename: 'AccountPayload', account: { __typename: 'ManagedAccount', id: string } }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type UnlinkIdentityMutationVariables = Exact<{
  accountId: string | number;
  providerId: string | number;
}>;


export type UnlinkIdentityMutation = { unlinkIdentity:
    | { __typename: 'AccountPayload', account: { __typename: 'ManagedAccount', id: string } }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type AccountsQueryVariables = Exact<{
  standing?: AccountStanding | null | undefined;
  role?: Role | null | undefined;
  text?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountsQuery = { accounts: { __typename: 'ManagedAccountConnection', totalCount: number | null, nodes: Array<{ __typename: 'ManagedAccount', id: string, displayName: string, login: string | null, standing: AccountStanding, mayInviteAgain: boolean, invitationExpiresAt: string | null, lastSignInAt: string | null, sessionCount: number, createdAt: string, posts: Array<{ __typename: 'Post', id: string, role: Role, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }> }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type InviteAccountMutationVariables = Exact<{
  input: InviteAccountInput;
}>;


export type InviteAccountMutation = { inviteAccount:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'InviteAccountPayload', invitationToken: string | null, expiresAt: string | null, account: { __typename: 'ManagedAccount', id: string, displayName: string, login: string | null, standing: AccountStanding, mayInviteAgain: boolean, invitationExpiresAt: string | null, lastSignInAt: string | null, sessionCount: number, createdAt: string, posts: Array<{ __typename: 'Post', id: string, role: Role, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }> } }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type InvitedPersonQueryVariables = Exact<{
  id: string | number;
}>;


export type InvitedPersonQuery = { person: { __typename: 'Person', id: string, displayName: string } | null };

export type PostOrganisationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PostOrganisationsQuery = { organisations: { __typename: 'OrganisationConnection', nodes: Array<{ __typename: 'Organisation', id: string, kind: OrganisationKind, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type PostPeopleQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PostPeopleQuery = { people: { __typename: 'PersonConnection', nodes: Array<{ __typename: 'Person', id: string, displayName: string, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type DisableAccountMutationVariables = Exact<{
  accountId: string | number;
}>;


export type DisableAccountMutation = { disableAccount:
    | { __typename: 'AccountPayload', account: { __typename: 'ManagedAccount', id: string, displayName: string, login: string | null, standing: AccountStanding, mayInviteAgain: boolean, invitationExpiresAt: string | null, lastSignInAt: string | null, sessionCount: number, createdAt: string, posts: Array<{ __typename: 'Post', id: string, role: Role, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }> } }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type EnableAccountMutationVariables = Exact<{
  accountId: string | number;
}>;


export type EnableAccountMutation = { enableAccount:
    | { __typename: 'AccountPayload', account: { __typename: 'ManagedAccount', id: string, displayName: string, login: string | null, standing: AccountStanding, mayInviteAgain: boolean, invitationExpiresAt: string | null, lastSignInAt: string | null, sessionCount: number, createdAt: string, posts: Array<{ __typename: 'Post', id: string, role: Role, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }> } }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type WithdrawInvitationMutationVariables = Exact<{
  accountId: string | number;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation:
    | { __typename: 'AccountPayload', account: { __typename: 'ManagedAccount', id: string, displayName: string, login: string | null, standing: AccountStanding, mayInviteAgain: boolean, invitationExpiresAt: string | null, lastSignInAt: string | null, sessionCount: number, createdAt: string, posts: Array<{ __typename: 'Post', id: string, role: Role, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }> } }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type RenewInvitationMutationVariables = Exact<{
  accountId: string | number;
}>;


export type RenewInvitationMutation = { renewInvitation:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'InviteAccountPayload', invitationToken: string | null, expiresAt: string | null, account: { __typename: 'ManagedAccount', id: string, displayName: string, login: string | null, standing: AccountStanding, mayInviteAgain: boolean, invitationExpiresAt: string | null, lastSignInAt: string | null, sessionCount: number, createdAt: string, posts: Array<{ __typename: 'Post', id: string, role: Role, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }> } }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type AddPostMutationVariables = Exact<{
  input: AddPostInput;
}>;


export type AddPostMutation = { addPost:
    | { __typename: 'AccountPayload', account: { __typename: 'ManagedAccount', id: string, displayName: string, login: string | null, standing: AccountStanding, mayInviteAgain: boolean, invitationExpiresAt: string | null, lastSignInAt: string | null, sessionCount: number, createdAt: string, posts: Array<{ __typename: 'Post', id: string, role: Role, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }> } }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type RemovePostMutationVariables = Exact<{
  accountId: string | number;
  postId: string | number;
}>;


export type RemovePostMutation = { removePost:
    | { __typename: 'AccountPayload', account: { __typename: 'ManagedAccount', id: string, displayName: string, login: string | null, standing: AccountStanding, mayInviteAgain: boolean, invitationExpiresAt: string | null, lastSignInAt: string | null, sessionCount: number, createdAt: string, posts: Array<{ __typename: 'Post', id: string, role: Role, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }> } }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type ManagedAccountPartsFragment = { __typename: 'ManagedAccount', id: string, displayName: string, login: string | null, standing: AccountStanding, mayInviteAgain: boolean, invitationExpiresAt: string | null, lastSignInAt: string | null, sessionCount: number, createdAt: string, posts: Array<{ __typename: 'Post', id: string, role: Role, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }> };

export type PackBaleMutationVariables = Exact<{
  input: PackBaleInput;
}>;


export type PackBaleMutation = { packBale:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PackBalePayload', bale: { __typename: 'Bale', id: string, sscc: string, rugCount: number } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type UnpackBaleMutationVariables = Exact<{
  input: UnpackBaleInput;
}>;


export type UnpackBaleMutation = { unpackBale:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnpackBalePayload', rugs: Array<{ __typename: 'Rug', id: string, code: string, status: RugStatus }> }
   };

export type BalesQueryVariables = Exact<{
  filter?: BaleFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BalesQuery = { bales: { __typename: 'BaleConnection', totalCount: number | null, nodes: Array<{ __typename: 'Bale', id: string, sscc: string, rugCount: number, netG: number, grossG: number, packedAt: string, shipment: { __typename: 'Shipment', id: string, code: string } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type BaleRugsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type BaleRugsQuery = { bale: { __typename: 'Bale', id: string, rugs: { __typename: 'RugConnection', nodes: Array<{ __typename: 'Rug', id: string, code: string, design: string, areaCm2: number, weightG: number }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } } | null };

export type RegisterSheetMutationVariables = Exact<{
  input: RegisterSheetInput;
}>;


export type RegisterSheetMutation = { registerSheet:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RegisterSheetPayload', wasRegistered: boolean, batch: { __typename: 'Batch', id: string, code: string, rugCount: number, areaCm2: number, weightG: number, rugs: { __typename: 'RugConnection', nodes: Array<{ __typename: 'Rug', id: string, code: string, design: string, lengthMm: number, widthMm: number, sizeName: { __typename: 'LocalText', fa: string, en: string, ru: string } | null }> } } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type BatchesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BatchesQuery = { batches: { __typename: 'BatchConnection', totalCount: number | null, nodes: Array<{ __typename: 'Batch', id: string, code: string, rugCount: number, areaCm2: number, weightG: number, registeredAt: string, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type CooperativeVillagesQueryVariables = Exact<{ [key: string]: never; }>;


export type CooperativeVillagesQuery = { villages: Array<{ __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }>, cooperatives: { __typename: 'OrganisationConnection', nodes: Array<{ __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }> }, units: { __typename: 'OrganisationConnection', nodes: Array<{ __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }> } };

export type CooperativePeopleQueryVariables = Exact<{
  cooperativeId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type CooperativePeopleQuery = { people: { __typename: 'PersonConnection', nodes: Array<{ __typename: 'Person', id: string, displayName: string, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type CooperativeLoomsQueryVariables = Exact<{
  cooperativeId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type CooperativeLoomsQuery = { looms: { __typename: 'LoomConnection', nodes: Array<{ __typename: 'Loom', id: string, code: string, kind: LoomKind, widthMm: number }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type RegisterBatchMutationVariables = Exact<{
  input: RegisterBatchInput;
}>;


export type RegisterBatchMutation = { registerBatch:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RegisterBatchPayload', batch: { __typename: 'Batch', id: string, code: string, rugCount: number, areaCm2: number, weightG: number, rugs: { __typename: 'RugConnection', nodes: Array<{ __typename: 'Rug', id: string, code: string, design: string, lengthMm: number, widthMm: number, sizeName: { __typename: 'LocalText', fa: string, en: string, ru: string } | null }> } } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type AskAboutRugsMutationVariables = Exact<{
  input: AskAboutRugsInput;
}>;


export type AskAboutRugsMutation = { askAboutRugs:
    | { __typename: 'AskAboutRugsPayload', questions: Array<{ __typename: 'LineQuestion', path: string, question: { __typename: 'Question', rule: string, severity: QuestionSeverity, odd: { __typename: 'LocalText', fa: string, en: string, ru: string }, may: { __typename: 'LocalText', fa: string, en: string, ru: string } } }> }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type PieceToRegisterQueryVariables = Exact<{
  id: string | number;
}>;


export type PieceToRegisterQuery = { piece: { __typename: 'Piece', id: string, design: string, construction: Construction, widthMm: number, lengthMm: number, startedOn: string, cutOffOn: string | null, raj: { __typename: 'Raj', count: number, lengthwise: number | null, basisMm: number } | null, loom: { __typename: 'Loom', id: string }, village: { __typename: 'Village', id: string }, weavers: Array<{ __typename: 'PieceWeaver', person: { __typename: 'Person', id: string } }> } | null };

export type DeskQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskQuery = { desk: { __typename: 'Desk', toInspect: number, inStock: number, packedNotBooked: number, shipmentsOpen: number, shipmentsInTransit: number, toConfirm: number, papersRunning: number, papersFailed: number } };

export type BegunQueryVariables = Exact<{
  staff: boolean;
  maker: boolean;
}>;


export type BegunQuery = { villages?: Array<{ __typename: 'Village', id: string }>, organisations?: { __typename: 'OrganisationConnection', totalCount: number | null }, accounts?: { __typename: 'ManagedAccountConnection', totalCount: number | null }, people?: { __typename: 'PersonConnection', totalCount: number | null }, looms?: { __typename: 'LoomConnection', totalCount: number | null }, rugs?: { __typename: 'RugConnection', totalCount: number | null } };

export type PassportQueryVariables = Exact<{
  code: string;
}>;


export type PassportQuery = { passport: { __typename: 'Passport', code: string, sgtin: string, standing: PassportStanding, photoPath: string | null, fields: Array<{ __typename: 'CardField', key: string, byLaw: boolean, label: { __typename: 'LocalText', fa: string, en: string, ru: string }, value: { __typename: 'LocalText', fa: string, en: string, ru: string } }> } | null };

export type SharedQueryVariables = Exact<{ [key: string]: never; }>;


export type SharedQuery = { shared: { __typename: 'SharedThing', kind: ShareKind, id: string, code: string | null, label: string, papers: boolean, prices: boolean, expiresAt: string, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, from: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null } | null };

export type SharedRugsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SharedRugsQuery = { rugs: { __typename: 'RugConnection', totalCount: number | null, nodes: Array<{ __typename: 'Rug', id: string, code: string, status: RugStatus, purpose: RugPurpose, construction: Construction, design: string, lengthMm: number, widthMm: number, areaCm2: number, weightG: number, pile: Material | null, sizeName: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, raj: { __typename: 'Raj', count: number, basisMm: number } | null, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, batch: { __typename: 'Batch', id: string, code: string }, bale: { __typename: 'Bale', id: string, sscc: string } | null, shipment: { __typename: 'Shipment', id: string, code: string, status: ShipmentStatus, destination: Country } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type SharedShipmentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SharedShipmentsQuery = { shipments: { __typename: 'ShipmentConnection', totalCount: number | null, nodes: Array<{ __typename: 'Shipment', id: string, code: string, status: ShipmentStatus, destination: Country, rugCount: number, bookedAt: string }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type SharedBatchesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SharedBatchesQuery = { batches: { __typename: 'BatchConnection', totalCount: number | null, nodes: Array<{ __typename: 'Batch', id: string, code: string, rugCount: number, registeredAt: string }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type HerselfQueryVariables = Exact<{ [key: string]: never; }>;


export type HerselfQuery = { people: { __typename: 'PersonConnection', nodes: Array<{ __typename: 'Person', id: string, displayName: string, consentToBeNamed: boolean | null }> } };

export type HerPayQueryVariables = Exact<{ [key: string]: never; }>;


export type HerPayQuery = { payAccounts: { __typename: 'PayAccountConnection', nodes: Array<{ __typename: 'PayAccount', id: string, owed: { __typename: 'Rials', rials: number }, paid: { __typename: 'Rials', rials: number }, advances: { __typename: 'Rials', rials: number }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, lines: { __typename: 'PayLineConnection', nodes: Array<{ __typename: 'PayLine', number: number, kind: PayLineKind, on: string, amount: { __typename: 'Rials', rials: number }, rug: { __typename: 'Rug', id: string, code: string } | null }> } }> } };

export type HerPiecesQueryVariables = Exact<{ [key: string]: never; }>;


export type HerPiecesQuery = { pieces: { __typename: 'PieceConnection', nodes: Array<{ __typename: 'Piece', id: string, code: string, design: string, status: PieceStatus, startedOn: string, lengthMm: number, widthMm: number, progress: Array<{ __typename: 'PieceReading', wovenMm: number, on: string }> }> } };

export type HerRugsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HerRugsQuery = { rugs: { __typename: 'RugConnection', totalCount: number | null, nodes: Array<{ __typename: 'Rug', attributionDisputed: boolean, id: string, code: string, status: RugStatus, purpose: RugPurpose, construction: Construction, design: string, lengthMm: number, widthMm: number, areaCm2: number, weightG: number, pile: Material | null, sizeName: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, raj: { __typename: 'Raj', count: number, basisMm: number } | null, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, batch: { __typename: 'Batch', id: string, code: string }, bale: { __typename: 'Bale', id: string, sscc: string } | null, shipment: { __typename: 'Shipment', id: string, code: string, status: ShipmentStatus, destination: Country } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type AskPhoneCodeMutationVariables = Exact<{
  phone: string;
}>;


export type AskPhoneCodeMutation = { askPhoneCode:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PhoneCodeAsked', ticket: string, againInSeconds: number }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type EnterWithPhoneCodeMutationVariables = Exact<{
  input: EnterWithPhoneCodeInput;
}>;


export type EnterWithPhoneCodeMutation = { enterWithPhoneCode:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'SecondFactorNeeded', challenge: string }
    | { __typename: 'Session', expiresAt: string, secondFactorMissing: boolean, account: { __typename: 'Account', id: string, login: string, role: Role, displayName: string, language: Language, permissions: Array<string>, organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, post: { __typename: 'Post', id: string }, posts: Array<{ __typename: 'Post', id: string, role: Role, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }> } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type DisputePartsFragment = { __typename: 'AttributionDispute', id: string, rugCode: string, claim: AttributionClaim, ground: ClaimGround, status: DisputeStatus, end: DisputeEnd | null, raisedAt: string, settledAt: string | null, note: string | null, answers: Array<{ __typename: 'DisputeAnswer', side: DisputeSide, agrees: boolean, answeredAt: string, person: { __typename: 'Person', id: string, displayName: string } | null }>, claimant: { __typename: 'Person', id: string, displayName: string } | null, makers: Array<{ __typename: 'Person', id: string, displayName: string }>, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null };

export type DisputeAttributionMutationVariables = Exact<{
  input: DisputeAttributionInput;
}>;


export type DisputeAttributionMutation = { disputeAttribution:
    | { __typename: 'DisputePayload', dispute: { __typename: 'AttributionDispute', id: string, rugCode: string, claim: AttributionClaim, ground: ClaimGround, status: DisputeStatus, end: DisputeEnd | null, raisedAt: string, settledAt: string | null, note: string | null, answers: Array<{ __typename: 'DisputeAnswer', side: DisputeSide, agrees: boolean, answeredAt: string, person: { __typename: 'Person', id: string, displayName: string } | null }>, claimant: { __typename: 'Person', id: string, displayName: string } | null, makers: Array<{ __typename: 'Person', id: string, displayName: string }>, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null } }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type AnswerDisputeMutationVariables = Exact<{
  input: AnswerDisputeInput;
}>;


export type AnswerDisputeMutation = { answerDispute:
    | { __typename: 'DisputePayload', dispute: { __typename: 'AttributionDispute', id: string, rugCode: string, claim: AttributionClaim, ground: ClaimGround, status: DisputeStatus, end: DisputeEnd | null, raisedAt: string, settledAt: string | null, note: string | null, answers: Array<{ __typename: 'DisputeAnswer', side: DisputeSide, agrees: boolean, answeredAt: string, person: { __typename: 'Person', id: string, displayName: string } | null }>, claimant: { __typename: 'Person', id: string, displayName: string } | null, makers: Array<{ __typename: 'Person', id: string, displayName: string }>, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null } }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type WithdrawDisputeMutationVariables = Exact<{
  input: WithdrawDisputeInput;
}>;


export type WithdrawDisputeMutation = { withdrawDispute:
    | { __typename: 'DisputePayload', dispute: { __typename: 'AttributionDispute', id: string, rugCode: string, claim: AttributionClaim, ground: ClaimGround, status: DisputeStatus, end: DisputeEnd | null, raisedAt: string, settledAt: string | null, note: string | null, answers: Array<{ __typename: 'DisputeAnswer', side: DisputeSide, agrees: boolean, answeredAt: string, person: { __typename: 'Person', id: string, displayName: string } | null }>, claimant: { __typename: 'Person', id: string, displayName: string } | null, makers: Array<{ __typename: 'Person', id: string, displayName: string }>, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null } }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type SettleDisputeMutationVariables = Exact<{
  input: SettleDisputeInput;
}>;


export type SettleDisputeMutation = { settleDispute:
    | { __typename: 'DisputePayload', dispute: { __typename: 'AttributionDispute', id: string, rugCode: string, claim: AttributionClaim, ground: ClaimGround, status: DisputeStatus, end: DisputeEnd | null, raisedAt: string, settledAt: string | null, note: string | null, answers: Array<{ __typename: 'DisputeAnswer', side: DisputeSide, agrees: boolean, answeredAt: string, person: { __typename: 'Person', id: string, displayName: string } | null }>, claimant: { __typename: 'Person', id: string, displayName: string } | null, makers: Array<{ __typename: 'Person', id: string, displayName: string }>, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null } }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type DisputesQueryVariables = Exact<{
  status?: DisputeStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DisputesQuery = { attributionDisputes: { __typename: 'AttributionDisputeConnection', totalCount: number | null, nodes: Array<{ __typename: 'AttributionDispute', id: string, rugCode: string, claim: AttributionClaim, ground: ClaimGround, status: DisputeStatus, end: DisputeEnd | null, raisedAt: string, settledAt: string | null, note: string | null, answers: Array<{ __typename: 'DisputeAnswer', side: DisputeSide, agrees: boolean, answeredAt: string, person: { __typename: 'Person', id: string, displayName: string } | null }>, claimant: { __typename: 'Person', id: string, displayName: string } | null, makers: Array<{ __typename: 'Person', id: string, displayName: string }>, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type IdentityProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type IdentityProvidersQuery = { identityProviders: Array<{ __typename: 'IdentityProvider', id: string, issuer: string, clientId: string, emailDomains: Array<string>, allowedRole: Role, isOpen: boolean, redirectUri: string, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }> };

export type SetProviderOpenMutationVariables = Exact<{
  providerId: string | number;
  open: boolean;
}>;


export type SetProviderOpenMutation = { setProviderOpen:
    | { __typename: 'IdentityProviderPayload', provider: { __typename: 'IdentityProvider', id: string, isOpen: boolean } }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type RegisterIdentityProviderMutationVariables = Exact<{
  input: RegisterIdentityProviderInput;
}>;


export type RegisterIdentityProviderMutation = { registerIdentityProvider:
    | { __typename: 'IdentityProviderPayload', provider: { __typename: 'IdentityProvider', id: string } }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type ReplaceProviderSecretMutationVariables = Exact<{
  providerId: string | number;
  clientSecret: string;
}>;


export type ReplaceProviderSecretMutation = { replaceProviderSecret:
    | { __typename: 'IdentityProviderPayload', provider: { __typename: 'IdentityProvider', id: string } }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type ApiKeyLineFragment = { __typename: 'ApiKey', id: string, beginsWith: string, label: string, permissions: Array<string>, addresses: Array<string>, state: ApiKeyState, createdAt: string, expiresAt: string, replacedById: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, madeBy: string | null, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null };

export type ApiKeysQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApiKeysQuery = { apiKeys: { __typename: 'ApiKeyConnection', totalCount: number | null, nodes: Array<{ __typename: 'ApiKey', id: string, beginsWith: string, label: string, permissions: Array<string>, addresses: Array<string>, state: ApiKeyState, createdAt: string, expiresAt: string, replacedById: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, madeBy: string | null, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type KeyPermissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type KeyPermissionsQuery = { keyPermissions: Array<string> };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey:
    | { __typename: 'ApiKeyMadePayload', secret: string, key: { __typename: 'ApiKey', id: string, beginsWith: string, label: string, permissions: Array<string>, addresses: Array<string>, state: ApiKeyState, createdAt: string, expiresAt: string, replacedById: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, madeBy: string | null, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null } }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type RotateApiKeyMutationVariables = Exact<{
  input: RotateApiKeyInput;
}>;


export type RotateApiKeyMutation = { rotateApiKey:
    | { __typename: 'ApiKeyMadePayload', secret: string, key: { __typename: 'ApiKey', id: string, beginsWith: string, label: string, permissions: Array<string>, addresses: Array<string>, state: ApiKeyState, createdAt: string, expiresAt: string, replacedById: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, madeBy: string | null, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null } }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type RevokeApiKeyMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeApiKeyMutation = { revokeApiKey:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RevokeApiKeyPayload', key: { __typename: 'ApiKey', id: string, beginsWith: string, label: string, permissions: Array<string>, addresses: Array<string>, state: ApiKeyState, createdAt: string, expiresAt: string, replacedById: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, madeBy: string | null, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type LabelPrintPartsFragment = { __typename: 'LabelPrint', id: string, code: string, layout: LabelLayout, startAt: number, language: Language, labelCount: number, pageCount: number, reprints: number, reason: ReprintReason | null, printedAt: string, printedBy: string, batch: { __typename: 'Batch', id: string, code: string } | null, document: { __typename: 'Document', id: string, state: DocumentState, reason: string | null, pages: number | null, sizeBytes: number | null, fileName: string | null, downloadPath: string | null } | null };

export type PrintLabelsMutationVariables = Exact<{
  input: PrintLabelsInput;
}>;


export type PrintLabelsMutation = { printLabels:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PrintLabelsPayload', print: { __typename: 'LabelPrint', id: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type RetryLabelsMutationVariables = Exact<{
  input: RetryDocumentInput;
}>;


export type RetryLabelsMutation = { retryDocument:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RetryDocumentPayload', document: { __typename: 'Document', id: string, state: DocumentState } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type LabelPrintQueryVariables = Exact<{
  id: string | number;
}>;


export type LabelPrintQuery = { labelPrint: { __typename: 'LabelPrint', rugCodes: Array<string>, id: string, code: string, layout: LabelLayout, startAt: number, language: Language, labelCount: number, pageCount: number, reprints: number, reason: ReprintReason | null, printedAt: string, printedBy: string, batch: { __typename: 'Batch', id: string, code: string } | null, document: { __typename: 'Document', id: string, state: DocumentState, reason: string | null, pages: number | null, sizeBytes: number | null, fileName: string | null, downloadPath: string | null } | null } | null };

export type BatchToLabelQueryVariables = Exact<{
  id: string | number;
}>;


export type BatchToLabelQuery = { batch: { __typename: 'Batch', id: string, code: string, rugCount: number, labelled: number | null } | null };

export type RugToLabelQueryVariables = Exact<{
  id: string | number;
}>;


export type RugToLabelQuery = { rug: { __typename: 'Rug', id: string, code: string, status: RugStatus, label: { __typename: 'RugLabel', printings: number, firstAt: string, latest: Array<{ __typename: 'LabelPrinting', at: string, layout: LabelLayout, reason: ReprintReason | null, printId: string }> } | null } | null };

export type BatchPrintsQueryVariables = Exact<{
  batchId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BatchPrintsQuery = { labelPrints: { __typename: 'LabelPrintConnection', totalCount: number | null, nodes: Array<{ __typename: 'LabelPrint', id: string, code: string, layout: LabelLayout, startAt: number, language: Language, labelCount: number, pageCount: number, reprints: number, reason: ReprintReason | null, printedAt: string, printedBy: string, batch: { __typename: 'Batch', id: string, code: string } | null, document: { __typename: 'Document', id: string, state: DocumentState, reason: string | null, pages: number | null, sizeBytes: number | null, fileName: string | null, downloadPath: string | null } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

type RefusalParts_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> };

type RefusalParts_LimitExceeded_Fragment = { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> };

type RefusalParts_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> };

type RefusalParts_PossibleDuplicate_Fragment = { __typename: 'PossibleDuplicate', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> };

type RefusalParts_StateConflict_Fragment = { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> };

type RefusalParts_TryAgain_Fragment = { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> };

type RefusalParts_UnknownReference_Fragment = { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> };

export type RefusalPartsFragment =
  | RefusalParts_InvalidInput_Fragment
  | RefusalParts_LimitExceeded_Fragment
  | RefusalParts_NotAllowed_Fragment
  | RefusalParts_PossibleDuplicate_Fragment
  | RefusalParts_StateConflict_Fragment
  | RefusalParts_TryAgain_Fragment
  | RefusalParts_UnknownReference_Fragment
;

export type LoomPageQueryVariables = Exact<{
  id: string | number;
}>;


export type LoomPageQuery = { loom: { __typename: 'Loom', id: string, code: string, kind: LoomKind, widthMm: number, freeMm: number, status: LoomStatus, place: string | null, registeredAt: string, retiredOn: string | null, retiredBecause: LoomEnd | null, owner: { __typename: 'Person', id: string, displayName: string } | null, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, pieces: { __typename: 'PieceConnection', totalCount: number | null, nodes: Array<{ __typename: 'Piece', id: string, code: string, design: string, status: PieceStatus, wovenPercent: number }> } } | null };

export type LoomStoryQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type LoomStoryQuery = { loom: { __typename: 'Loom', id: string, story: { __typename: 'StoryEventConnection', totalCount: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'StoryEvent', id: string, type: string, occurredAt: string, by: string, details: Array<{ __typename: 'Detail', name: string, value: string }> }> } } | null };

export type AmendLoomMutationVariables = Exact<{
  input: AmendLoomInput;
}>;


export type AmendLoomMutation = { amendLoom:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LoomPayload', loom: { __typename: 'Loom', id: string } }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type RetireLoomMutationVariables = Exact<{
  input: RetireLoomInput;
}>;


export type RetireLoomMutation = { retireLoom:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LoomPayload', loom: { __typename: 'Loom', id: string } }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type LoomsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LoomsQuery = { looms: { __typename: 'LoomConnection', totalCount: number | null, nodes: Array<{ __typename: 'Loom', id: string, code: string, kind: LoomKind, widthMm: number, status: LoomStatus, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type RegisterLoomMutationVariables = Exact<{
  input: RegisterLoomInput;
}>;


export type RegisterLoomMutation = { registerLoom:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RegisterLoomPayload', loom: { __typename: 'Loom', id: string, code: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type LoomVillagesQueryVariables = Exact<{ [key: string]: never; }>;


export type LoomVillagesQuery = { villages: Array<{ __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }> };

export type HerMaterialsQueryVariables = Exact<{
  id: string | number;
}>;


export type HerMaterialsQuery = { person: { __typename: 'Person', id: string, materials: Array<{ __typename: 'HeldMaterial', code: string, material: Material, form: LotForm, colour: string | null, massG: number, lot: { __typename: 'MaterialLot', id: string } | null }> } | null };

export type PiecesOnLoomsQueryVariables = Exact<{
  cooperativeId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type PiecesOnLoomsQuery = { pieces: { __typename: 'PieceConnection', nodes: Array<{ __typename: 'Piece', id: string, code: string, design: string }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type ReceiveLotMutationVariables = Exact<{
  input: ReceiveLotInput;
}>;


export type ReceiveLotMutation = { receiveLot:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'MaterialLotPayload', lot: { __typename: 'MaterialLot', id: string, code: string } }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type CorrectLotMutationVariables = Exact<{
  input: CorrectLotInput;
}>;


export type CorrectLotMutation = { correctLot:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'MaterialLotPayload', lot: { __typename: 'MaterialLot', id: string } }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type IssueFromLotMutationVariables = Exact<{
  input: IssueFromLotInput;
}>;


export type IssueFromLotMutation = { issueFromLot:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'MaterialLotPayload', lot: { __typename: 'MaterialLot', id: string, code: string, stockG: number } }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type ReturnToLotMutationVariables = Exact<{
  input: ReturnToLotInput;
}>;


export type ReturnToLotMutation = { returnToLot:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'MaterialLotPayload', lot: { __typename: 'MaterialLot', id: string } }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type WasteOfLotMutationVariables = Exact<{
  input: WasteOfLotInput;
}>;


export type WasteOfLotMutation = { wasteOfLot:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'MaterialLotPayload', lot: { __typename: 'MaterialLot', id: string } }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type UndoLotMovementMutationVariables = Exact<{
  input: UndoLotMovementInput;
}>;


export type UndoLotMovementMutation = { undoLotMovement:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'MaterialLotPayload', lot: { __typename: 'MaterialLot', id: string } }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type RecordRugMaterialsMutationVariables = Exact<{
  input: RecordRugMaterialsInput;
}>;


export type RecordRugMaterialsMutation = { recordRugMaterials:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RugMaterialsPayload', rug: { __typename: 'Rug', id: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type UndoRugMaterialsMutationVariables = Exact<{
  input: UndoRugMaterialsInput;
}>;


export type UndoRugMaterialsMutation = { undoRugMaterials:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RugMaterialsPayload', rug: { __typename: 'Rug', id: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type LotLineFragment = { __typename: 'MaterialLot', id: string, code: string, material: Material, form: LotForm, colour: string | null, dyeing: Dyeing | null, receivedAt: string, receivedG: number, stockG: number, heldG: number, wastedG: number, usedG: number, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } };

export type LotsQueryVariables = Exact<{
  filter?: MaterialLotFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LotsQuery = { materialLots: { __typename: 'MaterialLotConnection', totalCount: number | null, nodes: Array<{ __typename: 'MaterialLot', id: string, code: string, material: Material, form: LotForm, colour: string | null, dyeing: Dyeing | null, receivedAt: string, receivedG: number, stockG: number, heldG: number, wastedG: number, usedG: number, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type MaterialStockRowsQueryVariables = Exact<{
  cooperativeId?: string | number | null | undefined;
}>;


export type MaterialStockRowsQuery = { materialStock: Array<{ __typename: 'MaterialStock', material: Material, form: LotForm, lots: number, stockG: number, heldG: number, usedG: number, wastedG: number }> };

export type HoldersQueryVariables = Exact<{
  cooperativeId?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HoldersQuery = { materialHolders: { __typename: 'MaterialHolderConnection', totalCount: number | null, nodes: Array<{ __typename: 'MaterialHolder', massG: number, person: { __typename: 'Person', id: string, displayName: string } | null, loom: { __typename: 'Loom', id: string, code: string } | null, piece: { __typename: 'Piece', id: string, code: string } | null, lots: Array<{ __typename: 'HeldMaterial', code: string, material: Material, form: LotForm, colour: string | null, massG: number, lot: { __typename: 'MaterialLot', id: string } | null }> }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type LotPageQueryVariables = Exact<{
  id: string | number;
}>;


export type LotPageQuery = { materialLot: { __typename: 'MaterialLot', lgtin: string, supplier: string | null, supplierLot: string | null, dyes: Array<string> | null, rialsPerKg: number | null, id: string, code: string, material: Material, form: LotForm, colour: string | null, dyeing: Dyeing | null, receivedAt: string, receivedG: number, stockG: number, heldG: number, wastedG: number, usedG: number, supplierOrganisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, yarn: { __typename: 'YarnCount', nm: number, plies: number, metresPerKg: number } | null, holdings: Array<{ __typename: 'LotHolding', massG: number, person: { __typename: 'Person', id: string, displayName: string } | null, loom: { __typename: 'Loom', id: string, code: string } | null, piece: { __typename: 'Piece', id: string, code: string } | null }>, movements: Array<{ __typename: 'LotMovement', no: number, type: LotMovementType, at: string, massG: number, wasteReason: WasteReason | null, reason: string | null, undoneAt: string | null, undoneBecause: string | null, by: string, person: { __typename: 'Person', id: string, displayName: string } | null, loom: { __typename: 'Loom', id: string, code: string } | null, piece: { __typename: 'Piece', id: string, code: string } | null, rug: { __typename: 'Rug', id: string, code: string } | null }>, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } } | null };

export type HeldFragment = { __typename: 'HeldMaterial', code: string, material: Material, form: LotForm, colour: string | null, massG: number, lot: { __typename: 'MaterialLot', id: string } | null };

export type RugMaterialsQueryVariables = Exact<{
  id: string | number;
}>;


export type RugMaterialsQuery = { rug: { __typename: 'Rug', id: string, code: string, weightG: number, makers: Array<{ __typename: 'Person', id: string, displayName: string, materials: Array<{ __typename: 'HeldMaterial', code: string, material: Material, form: LotForm, colour: string | null, massG: number, lot: { __typename: 'MaterialLot', id: string } | null }> }>, loom: { __typename: 'Loom', id: string, code: string, materials: Array<{ __typename: 'HeldMaterial', code: string, material: Material, form: LotForm, colour: string | null, massG: number, lot: { __typename: 'MaterialLot', id: string } | null }> } | null, piece: { __typename: 'Piece', id: string, code: string, materials: Array<{ __typename: 'HeldMaterial', code: string, material: Material, form: LotForm, colour: string | null, massG: number, lot: { __typename: 'MaterialLot', id: string } | null }> } | null, materials: { __typename: 'RugMaterials', takenG: number, weightG: number, yieldPercent: number, explanation: string | null, parts: Array<{ __typename: 'RugMaterial', person: { __typename: 'Person', id: string, displayName: string } | null, loom: { __typename: 'Loom', id: string, code: string } | null, piece: { __typename: 'Piece', id: string, code: string } | null, material: { __typename: 'HeldMaterial', code: string, material: Material, form: LotForm, colour: string | null, massG: number, lot: { __typename: 'MaterialLot', id: string } | null } }> } | null } | null };

export type OrganisationMembersQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationMembersQuery = { people: { __typename: 'PersonConnection', totalCount: number | null }, looms: { __typename: 'LoomConnection', totalCount: number | null } };

export type OrganisationHistoryQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type OrganisationHistoryQuery = { organisation: { __typename: 'Organisation', id: string, history: { __typename: 'OrganisationEventConnection', totalCount: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'OrganisationEvent', id: string, type: string, occurredAt: string, by: string, organisation: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, details: Array<{ __typename: 'Detail', name: string, value: string }> }> } } | null };

export type OrganisationsQueryVariables = Exact<{
  kind?: OrganisationKind | null | undefined;
  standing?: OrganisationStanding | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { organisations: { __typename: 'OrganisationConnection', totalCount: number | null, nodes: Array<{ __typename: 'Organisation', id: string, kind: OrganisationKind, standing: OrganisationStanding, country: string, legalId: string | null, taxId: string | null, name: { __typename: 'LocalText', fa: string, en: string, ru: string }, address: { __typename: 'LocalText', fa: string, en: string, ru: string } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type RegisterOrganisationMutationVariables = Exact<{
  input: RegisterOrganisationInput;
}>;


export type RegisterOrganisationMutation = { registerOrganisation:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'OrganisationPayload', organisation: { __typename: 'Organisation', id: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type AmendOrganisationMutationVariables = Exact<{
  input: AmendOrganisationInput;
}>;


export type AmendOrganisationMutation = { amendOrganisation:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'OrganisationPayload', organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, standing: OrganisationStanding, standingSince: string, registeredAt: string, country: string, legalId: string | null, taxId: string | null, gln: string | null, glnIssuer: GlnIssuer | null, emblemPath: string | null, county: string | null, counties: Array<string> | null, name: { __typename: 'LocalText', fa: string, en: string, ru: string }, address: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, parent: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, verification: { __typename: 'StandingAct', at: string, by: string | null, document: string | null, reason: string | null } | null, suspension: { __typename: 'StandingAct', at: string, by: string | null, reason: string | null } | null, contacts: { __typename: 'Contacts', phone: string | null, email: string | null, web: string | null, person: string | null } | null } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type ChangeContactsMutationVariables = Exact<{
  input: ChangeContactsInput;
}>;


export type ChangeContactsMutation = { changeContacts:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'OrganisationPayload', organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, standing: OrganisationStanding, standingSince: string, registeredAt: string, country: string, legalId: string | null, taxId: string | null, gln: string | null, glnIssuer: GlnIssuer | null, emblemPath: string | null, county: string | null, counties: Array<string> | null, name: { __typename: 'LocalText', fa: string, en: string, ru: string }, address: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, parent: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, verification: { __typename: 'StandingAct', at: string, by: string | null, document: string | null, reason: string | null } | null, suspension: { __typename: 'StandingAct', at: string, by: string | null, reason: string | null } | null, contacts: { __typename: 'Contacts', phone: string | null, email: string | null, web: string | null, person: string | null } | null } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type OrganisationPartsFragment = { __typename: 'Organisation', id: string, kind: OrganisationKind, standing: OrganisationStanding, standingSince: string, registeredAt: string, country: string, legalId: string | null, taxId: string | null, gln: string | null, glnIssuer: GlnIssuer | null, emblemPath: string | null, county: string | null, counties: Array<string> | null, name: { __typename: 'LocalText', fa: string, en: string, ru: string }, address: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, parent: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, verification: { __typename: 'StandingAct', at: string, by: string | null, document: string | null, reason: string | null } | null, suspension: { __typename: 'StandingAct', at: string, by: string | null, reason: string | null } | null, contacts: { __typename: 'Contacts', phone: string | null, email: string | null, web: string | null, person: string | null } | null };

export type OrganisationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationPageQuery = { organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, standing: OrganisationStanding, standingSince: string, registeredAt: string, country: string, legalId: string | null, taxId: string | null, gln: string | null, glnIssuer: GlnIssuer | null, emblemPath: string | null, county: string | null, counties: Array<string> | null, name: { __typename: 'LocalText', fa: string, en: string, ru: string }, address: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, parent: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, verification: { __typename: 'StandingAct', at: string, by: string | null, document: string | null, reason: string | null } | null, suspension: { __typename: 'StandingAct', at: string, by: string | null, reason: string | null } | null, contacts: { __typename: 'Contacts', phone: string | null, email: string | null, web: string | null, person: string | null } | null } | null, organisations: { __typename: 'OrganisationConnection', nodes: Array<{ __typename: 'Organisation', id: string, kind: OrganisationKind, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }> }, villages: Array<{ __typename: 'Village', id: string, county: string, countyName: { __typename: 'LocalText', fa: string, en: string, ru: string } }> };

export type OrganisationChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationChoicesQuery = { organisations: { __typename: 'OrganisationConnection', nodes: Array<{ __typename: 'Organisation', id: string, kind: OrganisationKind, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }> }, villages: Array<{ __typename: 'Village', id: string, county: string, countyName: { __typename: 'LocalText', fa: string, en: string, ru: string } }> };

export type VerifyOrganisationMutationVariables = Exact<{
  input: VerifyOrganisationInput;
}>;


export type VerifyOrganisationMutation = { verifyOrganisation:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'OrganisationPayload', organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, standing: OrganisationStanding, standingSince: string, registeredAt: string, country: string, legalId: string | null, taxId: string | null, gln: string | null, glnIssuer: GlnIssuer | null, emblemPath: string | null, county: string | null, counties: Array<string> | null, name: { __typename: 'LocalText', fa: string, en: string, ru: string }, address: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, parent: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, verification: { __typename: 'StandingAct', at: string, by: string | null, document: string | null, reason: string | null } | null, suspension: { __typename: 'StandingAct', at: string, by: string | null, reason: string | null } | null, contacts: { __typename: 'Contacts', phone: string | null, email: string | null, web: string | null, person: string | null } | null } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type WithdrawVerificationMutationVariables = Exact<{
  input: WithdrawVerificationInput;
}>;


export type WithdrawVerificationMutation = { withdrawVerification:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'OrganisationPayload', organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, standing: OrganisationStanding, standingSince: string, registeredAt: string, country: string, legalId: string | null, taxId: string | null, gln: string | null, glnIssuer: GlnIssuer | null, emblemPath: string | null, county: string | null, counties: Array<string> | null, name: { __typename: 'LocalText', fa: string, en: string, ru: string }, address: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, parent: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, verification: { __typename: 'StandingAct', at: string, by: string | null, document: string | null, reason: string | null } | null, suspension: { __typename: 'StandingAct', at: string, by: string | null, reason: string | null } | null, contacts: { __typename: 'Contacts', phone: string | null, email: string | null, web: string | null, person: string | null } | null } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type SuspendOrganisationMutationVariables = Exact<{
  input: SuspendOrganisationInput;
}>;


export type SuspendOrganisationMutation = { suspendOrganisation:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'OrganisationPayload', organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, standing: OrganisationStanding, standingSince: string, registeredAt: string, country: string, legalId: string | null, taxId: string | null, gln: string | null, glnIssuer: GlnIssuer | null, emblemPath: string | null, county: string | null, counties: Array<string> | null, name: { __typename: 'LocalText', fa: string, en: string, ru: string }, address: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, parent: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, verification: { __typename: 'StandingAct', at: string, by: string | null, document: string | null, reason: string | null } | null, suspension: { __typename: 'StandingAct', at: string, by: string | null, reason: string | null } | null, contacts: { __typename: 'Contacts', phone: string | null, email: string | null, web: string | null, person: string | null } | null } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type ReopenOrganisationMutationVariables = Exact<{
  input: ReopenOrganisationInput;
}>;


export type ReopenOrganisationMutation = { reopenOrganisation:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'OrganisationPayload', organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, standing: OrganisationStanding, standingSince: string, registeredAt: string, country: string, legalId: string | null, taxId: string | null, gln: string | null, glnIssuer: GlnIssuer | null, emblemPath: string | null, county: string | null, counties: Array<string> | null, name: { __typename: 'LocalText', fa: string, en: string, ru: string }, address: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, parent: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, verification: { __typename: 'StandingAct', at: string, by: string | null, document: string | null, reason: string | null } | null, suspension: { __typename: 'StandingAct', at: string, by: string | null, reason: string | null } | null, contacts: { __typename: 'Contacts', phone: string | null, email: string | null, web: string | null, person: string | null } | null } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type AssignGlnMutationVariables = Exact<{
  input: AssignGlnInput;
}>;


export type AssignGlnMutation = { assignGln:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'OrganisationPayload', organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, standing: OrganisationStanding, standingSince: string, registeredAt: string, country: string, legalId: string | null, taxId: string | null, gln: string | null, glnIssuer: GlnIssuer | null, emblemPath: string | null, county: string | null, counties: Array<string> | null, name: { __typename: 'LocalText', fa: string, en: string, ru: string }, address: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, parent: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, verification: { __typename: 'StandingAct', at: string, by: string | null, document: string | null, reason: string | null } | null, suspension: { __typename: 'StandingAct', at: string, by: string | null, reason: string | null } | null, contacts: { __typename: 'Contacts', phone: string | null, email: string | null, web: string | null, person: string | null } | null } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type RetryPaperMutationVariables = Exact<{
  input: RetryDocumentInput;
}>;


export type RetryPaperMutation = { retryDocument:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RetryDocumentPayload', document: { __typename: 'Document', id: string, kind: DocumentKind, language: Language, number: string, state: DocumentState, reason: string | null, requestedAt: string, issuedAt: string | null, sha256: string | null, sizeBytes: number | null, pages: number | null, fileName: string | null, downloadPath: string | null, recalls: Array<{ __typename: 'DocumentRecall', sha256: string, because: RecallReason, at: string }>, rug: { __typename: 'Rug', id: string, code: string } | null } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type RequestPapersMutationVariables = Exact<{
  input: RequestDocumentsInput;
}>;


export type RequestPapersMutation = { requestDocuments:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RequestDocumentsPayload', documents: Array<{ __typename: 'Document', id: string, kind: DocumentKind, language: Language, number: string, state: DocumentState, reason: string | null, requestedAt: string, issuedAt: string | null, sha256: string | null, sizeBytes: number | null, pages: number | null, fileName: string | null, downloadPath: string | null, recalls: Array<{ __typename: 'DocumentRecall', sha256: string, because: RecallReason, at: string }>, rug: { __typename: 'Rug', id: string, code: string } | null }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type PaperLineFragment = { __typename: 'Document', id: string, kind: DocumentKind, language: Language, number: string, state: DocumentState, reason: string | null, requestedAt: string, issuedAt: string | null, sha256: string | null, sizeBytes: number | null, pages: number | null, fileName: string | null, downloadPath: string | null, recalls: Array<{ __typename: 'DocumentRecall', sha256: string, because: RecallReason, at: string }>, rug: { __typename: 'Rug', id: string, code: string } | null };

export type PaperChangedSubscriptionVariables = Exact<{
  shipmentId: string | number;
}>;


export type PaperChangedSubscription = { documentChanged: { __typename: 'Document', id: string, kind: DocumentKind, language: Language, number: string, state: DocumentState, reason: string | null, requestedAt: string, issuedAt: string | null, sha256: string | null, sizeBytes: number | null, pages: number | null, fileName: string | null, downloadPath: string | null, recalls: Array<{ __typename: 'DocumentRecall', sha256: string, because: RecallReason, at: string }>, rug: { __typename: 'Rug', id: string, code: string } | null } };

export type AgreedRugQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreedRugQuery = { rug: { __typename: 'Rug', id: string, code: string, design: string } | null };

export type AgreedPieceQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreedPieceQuery = { piece: { __typename: 'Piece', id: string, code: string, design: string } | null };

export type PayAgreementsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PayAgreementsQuery = { payAgreements: { __typename: 'PayAgreementConnection', totalCount: number | null, nodes: Array<{ __typename: 'PayAgreement', id: string, code: string, basis: PayBasis, sharing: PaySharing, target: PayTarget, design: string | null, from: string, endsOn: string | null, note: string | null, rate: { __typename: 'Rials', rials: number, shown: string }, parties: Array<{ __typename: 'PayParty', parts: number | null, person: { __typename: 'Person', id: string, displayName: string } }> }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type EndPayAgreementMutationVariables = Exact<{
  input: EndPayAgreementInput;
}>;


export type EndPayAgreementMutation = { endPayAgreement:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PayAgreementPayload', agreement: { __typename: 'PayAgreement', id: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type IssuedToQueryVariables = Exact<{
  id: string | number;
}>;


export type IssuedToQuery = { person: { __typename: 'Person', id: string, materials: Array<{ __typename: 'HeldMaterial', code: string, material: Material, form: LotForm, colour: string | null, massG: number, lot: { __typename: 'MaterialLot', id: string, rialsPerKg: number | null, movements: Array<{ __typename: 'LotMovement', no: number, type: LotMovementType, at: string, massG: number, undoneAt: string | null, person: { __typename: 'Person', id: string } | null }> } | null }> } | null };

export type MakePayAgreementMutationVariables = Exact<{
  input: MakePayAgreementInput;
}>;


export type MakePayAgreementMutation = { makePayAgreement:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PayAgreementPayload', agreement: { __typename: 'PayAgreement', id: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type RecordAdvanceMutationVariables = Exact<{
  input: RecordAdvanceInput;
}>;


export type RecordAdvanceMutation = { recordAdvance:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PayAccountPayload', account: { __typename: 'PayAccount', id: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type ChargeMaterialMutationVariables = Exact<{
  input: ChargeMaterialInput;
}>;


export type ChargeMaterialMutation = { chargeMaterial:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PayAccountPayload', account: { __typename: 'PayAccount', id: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type CorrectPayAccountMutationVariables = Exact<{
  input: CorrectPayAccountInput;
}>;


export type CorrectPayAccountMutation = { correctPayAccount:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PayAccountPayload', account: { __typename: 'PayAccount', id: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type PayAccountsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PayAccountsQuery = { payAccounts: { __typename: 'PayAccountConnection', totalCount: number | null, nodes: Array<{ __typename: 'PayAccount', id: string, code: string, runCode: string | null, owed: { __typename: 'Rials', rials: number, shown: string }, person: { __typename: 'Person', id: string, displayName: string }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type RugsWaitingForPayQueryVariables = Exact<{ [key: string]: never; }>;


export type RugsWaitingForPayQuery = { rugsToPrice: { __typename: 'RugToPriceConnection', totalCount: number | null } };

export type RequestPayPaperMutationVariables = Exact<{
  input: RequestPayPaperInput;
}>;


export type RequestPayPaperMutation = { requestPayPaper:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RequestPayPaperPayload', document: { __typename: 'Document', id: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type PayPaperMadeQueryVariables = Exact<{
  id: string | number;
}>;


export type PayPaperMadeQuery = { document: { __typename: 'Document', id: string, state: DocumentState, downloadPath: string | null, fileName: string | null } | null };

export type OnePayAccountQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OnePayAccountQuery = { payAccount: { __typename: 'PayAccount', id: string, code: string, runCode: string | null, earned: { __typename: 'Rials', rials: number, shown: string }, advances: { __typename: 'Rials', rials: number, shown: string }, charges: { __typename: 'Rials', rials: number, shown: string }, corrections: { __typename: 'Rials', rials: number, shown: string }, paid: { __typename: 'Rials', rials: number, shown: string }, message: { __typename: 'PayMessage', text: string, characters: number, parts: number }, lines: { __typename: 'PayLineConnection', totalCount: number | null, nodes: Array<{ __typename: 'PayLine', number: number, kind: PayLineKind, on: string, how: PayWay | null, runCode: string | null, lotCode: string | null, note: string | null, corrects: number | null, amount: { __typename: 'Rials', rials: number, shown: string }, owedAfter: { __typename: 'Rials', rials: number, shown: string }, rug: { __typename: 'Rug', id: string, code: string } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } }, owed: { __typename: 'Rials', rials: number, shown: string }, person: { __typename: 'Person', id: string, displayName: string }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } } | null };

export type RugsToPriceQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RugsToPriceQuery = { rugsToPrice: { __typename: 'RugToPriceConnection', totalCount: number | null, nodes: Array<{ __typename: 'RugToPrice', hindrance: string | null, hindranceText: string | null, rug: { __typename: 'Rug', id: string, code: string, design: string, areaCm2: number }, agreement: { __typename: 'PayAgreement', id: string, code: string, basis: PayBasis, rate: { __typename: 'Rials', rials: number, shown: string } } | null, total: { __typename: 'Rials', rials: number, shown: string } | null, earnings: Array<{ __typename: 'RugEarning', amount: { __typename: 'Rials', rials: number, shown: string }, person: { __typename: 'Person', id: string, displayName: string } }>, before: Array<{ __typename: 'RugEarning', amount: { __typename: 'Rials', rials: number, shown: string }, person: { __typename: 'Person', id: string, displayName: string } }> | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type PriceRugsMutationVariables = Exact<{
  input: PriceRugsInput;
}>;


export type PriceRugsMutation = { priceRugs:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PriceRugsPayload', rugs: Array<{ __typename: 'Rug', id: string }>, total: { __typename: 'Rials', rials: number, shown: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type ApprovePayRunMutationVariables = Exact<{
  input: ApprovePayRunInput;
}>;


export type ApprovePayRunMutation = { approvePayRun:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PayRunPayload', run: { __typename: 'PayRun', id: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type CancelPayRunMutationVariables = Exact<{
  input: CancelPayRunInput;
}>;


export type CancelPayRunMutation = { cancelPayRun:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PayRunPayload', run: { __typename: 'PayRun', id: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type MarkPaymentsMutationVariables = Exact<{
  input: MarkPaymentsInput;
}>;


export type MarkPaymentsMutation = { markPayments:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PayRunPayload', run: { __typename: 'PayRun', id: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type PayRunsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PayRunsQuery = { payRuns: { __typename: 'PayRunConnection', totalCount: number | null, nodes: Array<{ __typename: 'PayRun', id: string, code: string, status: PayRunStatus, itemCount: number, sameHand: boolean | null, proposedAt: string, proposedBy: string, approvedAt: string | null, approvedBy: string | null, cancelledAt: string | null, cancelReason: string | null, bankFilePath: string | null, total: { __typename: 'Rials', rials: number, shown: string }, bankWaiting: { __typename: 'Rials', rials: number, shown: string }, cashWaiting: { __typename: 'Rials', rials: number, shown: string }, paid: { __typename: 'Rials', rials: number, shown: string }, failed: { __typename: 'Rials', rials: number, shown: string }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type OnePayRunQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OnePayRunQuery = { payRun: { __typename: 'PayRun', id: string, code: string, status: PayRunStatus, itemCount: number, sameHand: boolean | null, proposedAt: string, proposedBy: string, approvedAt: string | null, approvedBy: string | null, cancelledAt: string | null, cancelReason: string | null, bankFilePath: string | null, items: { __typename: 'PayRunItemConnection', totalCount: number | null, nodes: Array<{ __typename: 'PayRunItem', line: number, receiptNumber: string, how: PayWay, state: PayItemState, on: string | null, reason: string | null, amount: { __typename: 'Rials', rials: number, shown: string }, account: { __typename: 'PayAccount', id: string }, person: { __typename: 'Person', id: string, displayName: string } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } }, total: { __typename: 'Rials', rials: number, shown: string }, bankWaiting: { __typename: 'Rials', rials: number, shown: string }, cashWaiting: { __typename: 'Rials', rials: number, shown: string }, paid: { __typename: 'Rials', rials: number, shown: string }, failed: { __typename: 'Rials', rials: number, shown: string }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } } | null };

export type RialsPartsFragment = { __typename: 'Rials', rials: number, shown: string };

export type PayAccountLineFragment = { __typename: 'PayAccount', id: string, code: string, runCode: string | null, owed: { __typename: 'Rials', rials: number, shown: string }, person: { __typename: 'Person', id: string, displayName: string }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } };

export type PayRunPartsFragment = { __typename: 'PayRun', id: string, code: string, status: PayRunStatus, itemCount: number, sameHand: boolean | null, proposedAt: string, proposedBy: string, approvedAt: string | null, approvedBy: string | null, cancelledAt: string | null, cancelReason: string | null, bankFilePath: string | null, total: { __typename: 'Rials', rials: number, shown: string }, bankWaiting: { __typename: 'Rials', rials: number, shown: string }, cashWaiting: { __typename: 'Rials', rials: number, shown: string }, paid: { __typename: 'Rials', rials: number, shown: string }, failed: { __typename: 'Rials', rials: number, shown: string }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } };

export type ProposePayRunMutationVariables = Exact<{
  input: ProposePayRunInput;
}>;


export type ProposePayRunMutation = { proposePayRun:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PayRunPayload', run: { __typename: 'PayRun', id: string, code: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type AmendPersonMutationVariables = Exact<{
  input: AmendPersonInput;
}>;


export type AmendPersonMutation = { amendPerson:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PersonPayload', person: { __typename: 'Person', id: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type SetPersonKindsMutationVariables = Exact<{
  input: SetPersonKindsInput;
}>;


export type SetPersonKindsMutation = { setPersonKinds:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PersonPayload', person: { __typename: 'Person', id: string, kinds: Array<PersonKind> } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type DuplicatesQueryVariables = Exact<{ [key: string]: never; }>;


export type DuplicatesQuery = { duplicates: Array<{ __typename: 'SuspectedPair', likeness: Array<Likeness>, one: { __typename: 'Person', id: string, displayName: string, kinds: Array<PersonKind>, enrolledAt: string | null, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, personal: { __typename: 'Personal', nationalId: string | null, nameFa: string | null, nameLatin: string | null, phone: string | null } | null }, other: { __typename: 'Person', id: string, displayName: string, kinds: Array<PersonKind>, enrolledAt: string | null, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, personal: { __typename: 'Personal', nationalId: string | null, nameFa: string | null, nameLatin: string | null, phone: string | null } | null } }> };

export type MergePeopleMutationVariables = Exact<{
  input: MergePeopleInput;
}>;


export type MergePeopleMutation = { mergePeople:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PersonPayload', person: { __typename: 'Person', id: string, displayName: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type TellPeopleApartMutationVariables = Exact<{
  input: TellPeopleApartInput;
}>;


export type TellPeopleApartMutation = { tellPeopleApart:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PersonPayload', person: { __typename: 'Person', id: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type EnrolPersonMutationVariables = Exact<{
  input: EnrolPersonInput;
}>;


export type EnrolPersonMutation = { enrolPerson:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PersonPayload', person: { __typename: 'Person', id: string, displayName: string } }
    | { __typename: 'PossibleDuplicate', hiddenCandidates: number, code: string, message: string, nextStep: string, candidates: Array<{ __typename: 'Lookalike', likeness: Array<Likeness>, person: { __typename: 'Person', id: string, displayName: string, kinds: Array<PersonKind>, enrolledAt: string | null, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, personal: { __typename: 'Personal', nationalId: string | null, nameFa: string | null, nameLatin: string | null, phone: string | null } | null } }>, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type TakeInMutationVariables = Exact<{
  input: JoinCooperativeInput;
}>;


export type TakeInMutation = { joinCooperative:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PersonPayload', person: { __typename: 'Person', id: string, displayName: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type RugsOfPersonQueryVariables = Exact<{
  makerId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RugsOfPersonQuery = { rugs: { __typename: 'RugConnection', totalCount: number | null, nodes: Array<{ __typename: 'Rug', id: string, code: string, design: string, status: RugStatus }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type RevealPersonMutationVariables = Exact<{
  input: RevealPersonInput;
}>;


export type RevealPersonMutation = { revealPerson:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RevealPersonPayload', personal: { __typename: 'Personal', nationalId: string | null, nameFa: string | null, nameLatin: string | null, phone: string | null, iban: string | null } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type JoinCooperativeMutationVariables = Exact<{
  input: JoinCooperativeInput;
}>;


export type JoinCooperativeMutation = { joinCooperative:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PersonPayload', person: { __typename: 'Person', id: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type LeaveCooperativeMutationVariables = Exact<{
  input: LeaveCooperativeInput;
}>;


export type LeaveCooperativeMutation = { leaveCooperative:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PersonPayload', person: { __typename: 'Person', id: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type UnmergePeopleMutationVariables = Exact<{
  input: UnmergePeopleInput;
}>;


export type UnmergePeopleMutation = { unmergePeople:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PersonPayload', person: { __typename: 'Person', id: string, displayName: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type PeopleQueryVariables = Exact<{
  cooperativeId?: string | number | null | undefined;
  villageId?: string | number | null | undefined;
  kind?: PersonKind | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { __typename: 'PersonConnection', totalCount: number | null, nodes: Array<{ __typename: 'Person', id: string, displayName: string, kinds: Array<PersonKind>, memberSince: string | null, consentToBeNamed: boolean | null, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type ErasePersonMutationVariables = Exact<{
  input: ErasePersonInput;
}>;


export type ErasePersonMutation = { erasePerson:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PersonPayload', person: { __typename: 'Person', id: string, displayName: string, withdrawn: boolean } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type GiveConsentMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type GiveConsentMutation = { giveConsent:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PersonPayload', person: { __typename: 'Person', id: string, consentToBeNamed: boolean | null } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PersonPayload', person: { __typename: 'Person', id: string, consentToBeNamed: boolean | null } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type PersonQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonQuery = { person: { __typename: 'Person', id: string, displayName: string, kinds: Array<PersonKind>, withdrawn: boolean, enrolledAt: string | null, consentToBeNamed: boolean | null, phoneHeld: boolean | null, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, memberships: Array<{ __typename: 'Membership', from: string, to: string | null, fromMergedRecord: boolean, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }>, consentHistory: Array<{ __typename: 'ConsentWord', given: boolean, on: string, recordsDisagreed: boolean }>, mergedRecords: Array<{ __typename: 'Person', id: string, displayName: string, kinds: Array<PersonKind>, enrolledAt: string | null, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, personal: { __typename: 'Personal', nationalId: string | null, nameFa: string | null, nameLatin: string | null, phone: string | null } | null }>, personal: { __typename: 'Personal', nationalId: string | null, nameFa: string | null, nameLatin: string | null, phone: string | null, iban: string | null } | null } | null };

export type PersonBesideFragment = { __typename: 'Person', id: string, displayName: string, kinds: Array<PersonKind>, enrolledAt: string | null, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, personal: { __typename: 'Personal', nationalId: string | null, nameFa: string | null, nameLatin: string | null, phone: string | null } | null };

export type PhoneMessagesQueryVariables = Exact<{ [key: string]: never; }>;


export type PhoneMessagesQuery = { phoneMessages: Array<{ __typename: 'PhoneMessage', id: string, phone: string, text: string, writtenAt: string, goodUntil: string }> };

export type PiecesQueryVariables = Exact<{
  status?: Array<PieceStatus> | PieceStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PiecesQuery = { pieces: { __typename: 'PieceConnection', totalCount: number | null, nodes: Array<{ __typename: 'Piece', id: string, code: string, design: string, status: PieceStatus, wovenPercent: number, estimate: { __typename: 'PieceEstimate', on: string, basis: EstimateBasis } | null, loom: { __typename: 'Loom', id: string, code: string }, weavers: Array<{ __typename: 'PieceWeaver', current: boolean, person: { __typename: 'Person', id: string, displayName: string } }> }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type LoomChoiceFragment = { __typename: 'Loom', id: string, code: string, widthMm: number, freeMm: number, status: LoomStatus, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string } };

export type LoomChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type LoomChoicesQuery = { idle: { __typename: 'LoomConnection', nodes: Array<{ __typename: 'Loom', id: string, code: string, widthMm: number, freeMm: number, status: LoomStatus, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string } }> }, inUse: { __typename: 'LoomConnection', nodes: Array<{ __typename: 'Loom', id: string, code: string, widthMm: number, freeMm: number, status: LoomStatus, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string } }> } };

export type PiecePartsFragment = { __typename: 'Piece', id: string, code: string, status: PieceStatus, design: string, construction: Construction, lengthMm: number, widthMm: number, knots: number | null, rows: number | null, startedOn: string, wovenMm: number, wovenKnots: number | null, wovenPercent: number, cutOffOn: string | null, abandonedOn: string | null, abandonedBecause: AbandonReason | null, note: string | null, raj: { __typename: 'Raj', count: number, lengthwise: number | null, basisMm: number } | null, estimate: { __typename: 'PieceEstimate', on: string, basis: EstimateBasis } | null, loom: { __typename: 'Loom', id: string, code: string }, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, weavers: Array<{ __typename: 'PieceWeaver', days: number, current: boolean, person: { __typename: 'Person', id: string, displayName: string } }>, rug: { __typename: 'Rug', id: string, code: string } | null, progress: Array<{ __typename: 'PieceReading', on: string, wovenMm: number, addedMm: number, rows: number | null }>, photos: Array<{ __typename: 'PiecePhoto', id: string, on: string, path: string, thumbnailPath: string }> };

export type PieceQueryVariables = Exact<{
  id: string | number;
}>;


export type PieceQuery = { piece: { __typename: 'Piece', id: string, code: string, status: PieceStatus, design: string, construction: Construction, lengthMm: number, widthMm: number, knots: number | null, rows: number | null, startedOn: string, wovenMm: number, wovenKnots: number | null, wovenPercent: number, cutOffOn: string | null, abandonedOn: string | null, abandonedBecause: AbandonReason | null, note: string | null, raj: { __typename: 'Raj', count: number, lengthwise: number | null, basisMm: number } | null, estimate: { __typename: 'PieceEstimate', on: string, basis: EstimateBasis } | null, loom: { __typename: 'Loom', id: string, code: string }, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, weavers: Array<{ __typename: 'PieceWeaver', days: number, current: boolean, person: { __typename: 'Person', id: string, displayName: string } }>, rug: { __typename: 'Rug', id: string, code: string } | null, progress: Array<{ __typename: 'PieceReading', on: string, wovenMm: number, addedMm: number, rows: number | null }>, photos: Array<{ __typename: 'PiecePhoto', id: string, on: string, path: string, thumbnailPath: string }> } | null };

export type PieceStoryQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PieceStoryQuery = { piece: { __typename: 'Piece', id: string, story: { __typename: 'StoryEventConnection', totalCount: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'StoryEvent', id: string, type: string, occurredAt: string, by: string, details: Array<{ __typename: 'Detail', name: string, value: string }> }> } } | null };

export type RecordProgressMutationVariables = Exact<{
  input: RecordProgressInput;
}>;


export type RecordProgressMutation = { recordProgress:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PiecePayload', piece: { __typename: 'Piece', id: string, code: string, status: PieceStatus, design: string, construction: Construction, lengthMm: number, widthMm: number, knots: number | null, rows: number | null, startedOn: string, wovenMm: number, wovenKnots: number | null, wovenPercent: number, cutOffOn: string | null, abandonedOn: string | null, abandonedBecause: AbandonReason | null, note: string | null, raj: { __typename: 'Raj', count: number, lengthwise: number | null, basisMm: number } | null, estimate: { __typename: 'PieceEstimate', on: string, basis: EstimateBasis } | null, loom: { __typename: 'Loom', id: string, code: string }, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, weavers: Array<{ __typename: 'PieceWeaver', days: number, current: boolean, person: { __typename: 'Person', id: string, displayName: string } }>, rug: { __typename: 'Rug', id: string, code: string } | null, progress: Array<{ __typename: 'PieceReading', on: string, wovenMm: number, addedMm: number, rows: number | null }>, photos: Array<{ __typename: 'PiecePhoto', id: string, on: string, path: string, thumbnailPath: string }> } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type CutOffPieceMutationVariables = Exact<{
  input: CutOffPieceInput;
}>;


export type CutOffPieceMutation = { cutOffPiece:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PiecePayload', piece: { __typename: 'Piece', id: string, code: string, status: PieceStatus, design: string, construction: Construction, lengthMm: number, widthMm: number, knots: number | null, rows: number | null, startedOn: string, wovenMm: number, wovenKnots: number | null, wovenPercent: number, cutOffOn: string | null, abandonedOn: string | null, abandonedBecause: AbandonReason | null, note: string | null, raj: { __typename: 'Raj', count: number, lengthwise: number | null, basisMm: number } | null, estimate: { __typename: 'PieceEstimate', on: string, basis: EstimateBasis } | null, loom: { __typename: 'Loom', id: string, code: string }, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, weavers: Array<{ __typename: 'PieceWeaver', days: number, current: boolean, person: { __typename: 'Person', id: string, displayName: string } }>, rug: { __typename: 'Rug', id: string, code: string } | null, progress: Array<{ __typename: 'PieceReading', on: string, wovenMm: number, addedMm: number, rows: number | null }>, photos: Array<{ __typename: 'PiecePhoto', id: string, on: string, path: string, thumbnailPath: string }> } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type AbandonPieceMutationVariables = Exact<{
  input: AbandonPieceInput;
}>;


export type AbandonPieceMutation = { abandonPiece:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PiecePayload', piece: { __typename: 'Piece', id: string, code: string, status: PieceStatus, design: string, construction: Construction, lengthMm: number, widthMm: number, knots: number | null, rows: number | null, startedOn: string, wovenMm: number, wovenKnots: number | null, wovenPercent: number, cutOffOn: string | null, abandonedOn: string | null, abandonedBecause: AbandonReason | null, note: string | null, raj: { __typename: 'Raj', count: number, lengthwise: number | null, basisMm: number } | null, estimate: { __typename: 'PieceEstimate', on: string, basis: EstimateBasis } | null, loom: { __typename: 'Loom', id: string, code: string }, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, weavers: Array<{ __typename: 'PieceWeaver', days: number, current: boolean, person: { __typename: 'Person', id: string, displayName: string } }>, rug: { __typename: 'Rug', id: string, code: string } | null, progress: Array<{ __typename: 'PieceReading', on: string, wovenMm: number, addedMm: number, rows: number | null }>, photos: Array<{ __typename: 'PiecePhoto', id: string, on: string, path: string, thumbnailPath: string }> } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type ChangeWeaversMutationVariables = Exact<{
  input: ChangeWeaversInput;
}>;


export type ChangeWeaversMutation = { changeWeavers:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PiecePayload', piece: { __typename: 'Piece', id: string, code: string, status: PieceStatus, design: string, construction: Construction, lengthMm: number, widthMm: number, knots: number | null, rows: number | null, startedOn: string, wovenMm: number, wovenKnots: number | null, wovenPercent: number, cutOffOn: string | null, abandonedOn: string | null, abandonedBecause: AbandonReason | null, note: string | null, raj: { __typename: 'Raj', count: number, lengthwise: number | null, basisMm: number } | null, estimate: { __typename: 'PieceEstimate', on: string, basis: EstimateBasis } | null, loom: { __typename: 'Loom', id: string, code: string }, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, weavers: Array<{ __typename: 'PieceWeaver', days: number, current: boolean, person: { __typename: 'Person', id: string, displayName: string } }>, rug: { __typename: 'Rug', id: string, code: string } | null, progress: Array<{ __typename: 'PieceReading', on: string, wovenMm: number, addedMm: number, rows: number | null }>, photos: Array<{ __typename: 'PiecePhoto', id: string, on: string, path: string, thumbnailPath: string }> } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type RecordWeaverDaysMutationVariables = Exact<{
  input: RecordWeaverDaysInput;
}>;


export type RecordWeaverDaysMutation = { recordWeaverDays:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PiecePayload', piece: { __typename: 'Piece', id: string, code: string, status: PieceStatus, design: string, construction: Construction, lengthMm: number, widthMm: number, knots: number | null, rows: number | null, startedOn: string, wovenMm: number, wovenKnots: number | null, wovenPercent: number, cutOffOn: string | null, abandonedOn: string | null, abandonedBecause: AbandonReason | null, note: string | null, raj: { __typename: 'Raj', count: number, lengthwise: number | null, basisMm: number } | null, estimate: { __typename: 'PieceEstimate', on: string, basis: EstimateBasis } | null, loom: { __typename: 'Loom', id: string, code: string }, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, weavers: Array<{ __typename: 'PieceWeaver', days: number, current: boolean, person: { __typename: 'Person', id: string, displayName: string } }>, rug: { __typename: 'Rug', id: string, code: string } | null, progress: Array<{ __typename: 'PieceReading', on: string, wovenMm: number, addedMm: number, rows: number | null }>, photos: Array<{ __typename: 'PiecePhoto', id: string, on: string, path: string, thumbnailPath: string }> } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type RemovePiecePhotoMutationVariables = Exact<{
  input: RemovePiecePhotoInput;
}>;


export type RemovePiecePhotoMutation = { removePiecePhoto:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PiecePayload', piece: { __typename: 'Piece', id: string, code: string, status: PieceStatus, design: string, construction: Construction, lengthMm: number, widthMm: number, knots: number | null, rows: number | null, startedOn: string, wovenMm: number, wovenKnots: number | null, wovenPercent: number, cutOffOn: string | null, abandonedOn: string | null, abandonedBecause: AbandonReason | null, note: string | null, raj: { __typename: 'Raj', count: number, lengthwise: number | null, basisMm: number } | null, estimate: { __typename: 'PieceEstimate', on: string, basis: EstimateBasis } | null, loom: { __typename: 'Loom', id: string, code: string }, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, weavers: Array<{ __typename: 'PieceWeaver', days: number, current: boolean, person: { __typename: 'Person', id: string, displayName: string } }>, rug: { __typename: 'Rug', id: string, code: string } | null, progress: Array<{ __typename: 'PieceReading', on: string, wovenMm: number, addedMm: number, rows: number | null }>, photos: Array<{ __typename: 'PiecePhoto', id: string, on: string, path: string, thumbnailPath: string }> } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type PutOnLoomMutationVariables = Exact<{
  input: PutOnLoomInput;
}>;


export type PutOnLoomMutation = { putOnLoom:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'PiecePayload', piece: { __typename: 'Piece', id: string, code: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type PlausibilityRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlausibilityRulesQuery = { plausibilityRules: Array<{ __typename: 'PlausibilityRule', id: string, version: number, about: RuleSubject, at: RuleMoment, unit: RuleUnit, source: string, confidence: RuleConfidence, from: string, until: string | null, name: { __typename: 'LocalText', fa: string, en: string, ru: string }, formula: { __typename: 'LocalText', fa: string, en: string, ru: string }, usual: { __typename: 'RuleBounds', least: number | null, most: number | null }, possible: { __typename: 'RuleBounds', least: number | null, most: number | null } | null, reasons: Array<{ __typename: 'AnswerReason', key: string, text: { __typename: 'LocalText', fa: string, en: string, ru: string } }>, waitsFor: { __typename: 'LocalText', fa: string, en: string, ru: string } | null }> };

export type RugsQueryVariables = Exact<{
  filter?: RugFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RugsQuery = { rugs: { __typename: 'RugConnection', totalCount: number | null, nodes: Array<{ __typename: 'Rug', id: string, code: string, status: RugStatus, purpose: RugPurpose, construction: Construction, design: string, lengthMm: number, widthMm: number, areaCm2: number, weightG: number, pile: Material | null, sizeName: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, raj: { __typename: 'Raj', count: number, basisMm: number } | null, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, batch: { __typename: 'Batch', id: string, code: string }, bale: { __typename: 'Bale', id: string, sscc: string } | null, shipment: { __typename: 'Shipment', id: string, code: string, status: ShipmentStatus, destination: Country } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type OriginsQueryVariables = Exact<{ [key: string]: never; }>;


export type OriginsQuery = { villages: Array<{ __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }>, cooperatives: { __typename: 'OrganisationConnection', nodes: Array<{ __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }> }, units: { __typename: 'OrganisationConnection', nodes: Array<{ __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }> } };

export type RugOfCodeQueryVariables = Exact<{
  code: string;
}>;


export type RugOfCodeQuery = { trace: { __typename: 'Trace', kind: TraceKind, rug: { __typename: 'Rug', id: string, code: string, status: RugStatus, purpose: RugPurpose, construction: Construction, design: string, lengthMm: number, widthMm: number, areaCm2: number, weightG: number, pile: Material | null, sizeName: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, raj: { __typename: 'Raj', count: number, basisMm: number } | null, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, batch: { __typename: 'Batch', id: string, code: string }, bale: { __typename: 'Bale', id: string, sscc: string } | null, shipment: { __typename: 'Shipment', id: string, code: string, status: ShipmentStatus, destination: Country } | null } | null } | null };

export type StockQueryVariables = Exact<{
  filter?: RugFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StockQuery = { rugs: { __typename: 'RugConnection', totalCount: number | null, nodes: Array<{ __typename: 'Rug', id: string, code: string, status: RugStatus, purpose: RugPurpose, construction: Construction, design: string, lengthMm: number, widthMm: number, areaCm2: number, weightG: number, pile: Material | null, sizeName: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, raj: { __typename: 'Raj', count: number, basisMm: number } | null, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, batch: { __typename: 'Batch', id: string, code: string }, bale: { __typename: 'Bale', id: string, sscc: string } | null, shipment: { __typename: 'Shipment', id: string, code: string, status: ShipmentStatus, destination: Country } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type RugsToInspectQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RugsToInspectQuery = { rugs: { __typename: 'RugConnection', totalCount: number | null, nodes: Array<{ __typename: 'Rug', id: string, code: string, status: RugStatus, purpose: RugPurpose, construction: Construction, design: string, lengthMm: number, widthMm: number, areaCm2: number, weightG: number, pile: Material | null, sizeName: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, raj: { __typename: 'Raj', count: number, basisMm: number } | null, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, batch: { __typename: 'Batch', id: string, code: string }, bale: { __typename: 'Bale', id: string, sscc: string } | null, shipment: { __typename: 'Shipment', id: string, code: string, status: ShipmentStatus, destination: Country } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type InspectRugsMutationVariables = Exact<{
  input: InspectRugsInput;
}>;


export type InspectRugsMutation = { inspectRugs:
    | { __typename: 'InspectRugsPayload', rugs: Array<{ __typename: 'Rug', id: string, code: string, status: RugStatus }> }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type NameFragment = { __typename: 'LocalText', fa: string, en: string, ru: string };

export type RugLineFragment = { __typename: 'Rug', id: string, code: string, status: RugStatus, purpose: RugPurpose, construction: Construction, design: string, lengthMm: number, widthMm: number, areaCm2: number, weightG: number, pile: Material | null, sizeName: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, raj: { __typename: 'Raj', count: number, basisMm: number } | null, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, batch: { __typename: 'Batch', id: string, code: string }, bale: { __typename: 'Bale', id: string, sscc: string } | null, shipment: { __typename: 'Shipment', id: string, code: string, status: ShipmentStatus, destination: Country } | null };

export type RugLifeQueryVariables = Exact<{
  id: string | number;
}>;


export type RugLifeQuery = { rug: { __typename: 'Rug', id: string, code: string, status: RugStatus, cutOffDate: string, bale: { __typename: 'Bale', id: string } | null, finishing: Array<{ __typename: 'RugFinishing', step: FinishingStep, on: string }>, photos: Array<{ __typename: 'RugPhoto', id: string, view: PhotoView, defect: string | null, path: string, thumbnailPath: string, widthPx: number, heightPx: number }>, valuation: { __typename: 'RugValuation', on: string, amount: { __typename: 'Money', amountMinor: string, currency: string } } | null, sale: { __typename: 'RugSale', place: SalePlace, on: string, exhibition: string | null, price: { __typename: 'Money', amountMinor: string, currency: string } | null } | null, inspectionHistory: Array<{ __typename: 'Inspection', inspectedAt: string, inspector: string, passed: boolean, grade: Grade | null, defects: Array<string>, note: string | null, checks: Array<{ __typename: 'InspectionCheckDone', check: InspectionCheck, ok: boolean }> }>, answered: Array<{ __typename: 'AnsweredQuestion', rule: string, version: number, name: { __typename: 'LocalText', fa: string, en: string, ru: string }, formula: { __typename: 'LocalText', fa: string, en: string, ru: string }, odd: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, answer: { __typename: 'LocalText', fa: string, en: string, ru: string } | null }>, publicCard: { __typename: 'PublicCard', fields: Array<{ __typename: 'CardField', key: string, byLaw: boolean, isPublic: boolean, label: { __typename: 'LocalText', fa: string, en: string, ru: string }, value: { __typename: 'LocalText', fa: string, en: string, ru: string } }> }, identityCard: { __typename: 'IdentityCard', neededForExport: boolean, missing: Array<{ __typename: 'LocalText', fa: string, en: string, ru: string }>, fields: Array<{ __typename: 'CardField', key: string, byLaw: boolean, isPublic: boolean, label: { __typename: 'LocalText', fa: string, en: string, ru: string }, value: { __typename: 'LocalText', fa: string, en: string, ru: string } }> } | null } | null };

export type RecordFinishingMutationVariables = Exact<{
  input: RecordFinishingInput;
}>;


export type RecordFinishingMutation = { recordFinishing:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RecordFinishingPayload', rugs: Array<{ __typename: 'Rug', id: string, status: RugStatus }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type SellRugMutationVariables = Exact<{
  input: SellRugInput;
}>;


export type SellRugMutation = { sellRug:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RugPayload', rug: { __typename: 'Rug', id: string, status: RugStatus } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type ValueRugMutationVariables = Exact<{
  input: ValueRugInput;
}>;


export type ValueRugMutation = { valueRug:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RugPayload', rug: { __typename: 'Rug', id: string, status: RugStatus } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type ReturnRugMutationVariables = Exact<{
  input: ReturnRugInput;
}>;


export type ReturnRugMutation = { returnRug:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RugPayload', rug: { __typename: 'Rug', id: string, status: RugStatus } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type ReportRugLostMutationVariables = Exact<{
  input: ReportRugLostInput;
}>;


export type ReportRugLostMutation = { reportRugLost:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RugPayload', rug: { __typename: 'Rug', id: string, status: RugStatus } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type ReportRugFoundMutationVariables = Exact<{
  input: ReportRugFoundInput;
}>;


export type ReportRugFoundMutation = { reportRugFound:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RugPayload', rug: { __typename: 'Rug', id: string, status: RugStatus } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type WithdrawRugMutationVariables = Exact<{
  input: WithdrawRugInput;
}>;


export type WithdrawRugMutation = { withdrawRug:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RugPayload', rug: { __typename: 'Rug', id: string, status: RugStatus } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type ChangeOwnPasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangeOwnPasswordMutation = { changePassword:
    | { __typename: 'ChangePasswordPayload', changed: boolean }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type CompleteSignInMutationVariables = Exact<{
  input: CompleteSignInInput;
}>;


export type CompleteSignInMutation = { completeSignIn:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'Session', expiresAt: string, secondFactorMissing: boolean, account: { __typename: 'Account', id: string, login: string, role: Role, displayName: string, language: Language, permissions: Array<string>, organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, post: { __typename: 'Post', id: string }, posts: Array<{ __typename: 'Post', id: string, role: Role, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }> } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type AskForResetMutationVariables = Exact<{
  login: string;
}>;


export type AskForResetMutation = { requestPasswordReset: boolean };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'Session', expiresAt: string, secondFactorMissing: boolean, account: { __typename: 'Account', id: string, login: string, role: Role, displayName: string, language: Language, permissions: Array<string>, organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, post: { __typename: 'Post', id: string }, posts: Array<{ __typename: 'Post', id: string, role: Role, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }> } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type MyFactorQueryVariables = Exact<{ [key: string]: never; }>;


export type MyFactorQuery = { mySecondFactor: { __typename: 'SecondFactor', on: boolean, since: string | null, recoveryCodesLeft: number, compulsory: boolean } };

export type RenewRecoveryCodesMutationVariables = Exact<{
  input: ConfirmedByCodeInput;
}>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RecoveryCodesPayload', recoveryCodes: Array<string> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type RemoveFactorMutationVariables = Exact<{
  input: ConfirmedByCodeInput;
}>;


export type RemoveFactorMutation = { removeSecondFactor:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RemoveSecondFactorPayload', secondFactor: { __typename: 'SecondFactor', on: boolean } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ __typename: 'OwnSession', id: string, current: boolean, device: string, network: string, delivery: SessionDelivery, createdAt: string, lastUsedAt: string }> };

export type RevokeSessionMutationVariables = Exact<{
  sessionId: string | number;
}>;


export type RevokeSessionMutation = { revokeSession:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RevokeSessionPayload', sessionId: string }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type SwitchPostMutationVariables = Exact<{
  postId: string | number;
}>;


export type SwitchPostMutation = { switchPost:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'Session', expiresAt: string, secondFactorMissing: boolean, account: { __typename: 'Account', id: string, login: string, role: Role, displayName: string, language: Language, permissions: Array<string>, organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, post: { __typename: 'Post', id: string }, posts: Array<{ __typename: 'Post', id: string, role: Role, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }> } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type SignInProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInProvidersQuery = { signInProviders: Array<{ __typename: 'SignInProvider', id: string, startPath: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }> };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'ResetPasswordPayload', login: string }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type ResetRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type ResetRequestsQuery = { passwordResetRequests: Array<{ __typename: 'PasswordResetRequest', accountId: string, login: string, displayName: string, askedAt: string }> };

export type IssueResetMutationVariables = Exact<{
  accountId: string | number;
}>;


export type IssueResetMutation = { issuePasswordReset:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'IssuePasswordResetPayload', resetToken: string, expiresAt: string }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type BeginSecondFactorMutationVariables = Exact<{
  input: BeginSecondFactorInput;
}>;


export type BeginSecondFactorMutation = { beginSecondFactor:
    | { __typename: 'BeginSecondFactorPayload', secret: string, uri: string, qrSvg: string }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor:
    | { __typename: 'ConfirmSecondFactorPayload', recoveryCodes: Array<string>, session: { __typename: 'Session', expiresAt: string, secondFactorMissing: boolean, account: { __typename: 'Account', id: string, login: string, role: Role, displayName: string, language: Language, permissions: Array<string>, organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, post: { __typename: 'Post', id: string }, posts: Array<{ __typename: 'Post', id: string, role: Role, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }> } } | null }
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'SecondFactorNeeded', challenge: string }
    | { __typename: 'Session', expiresAt: string, secondFactorMissing: boolean, account: { __typename: 'Account', id: string, login: string, role: Role, displayName: string, language: Language, permissions: Array<string>, organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, post: { __typename: 'Post', id: string }, posts: Array<{ __typename: 'Post', id: string, role: Role, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }> } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type AccountPartsFragment = { __typename: 'Account', id: string, login: string, role: Role, displayName: string, language: Language, permissions: Array<string>, organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, post: { __typename: 'Post', id: string }, posts: Array<{ __typename: 'Post', id: string, role: Role, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }> };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { __typename: 'Account', id: string, login: string, role: Role, displayName: string, language: Language, permissions: Array<string>, organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null, post: { __typename: 'Post', id: string }, posts: Array<{ __typename: 'Post', id: string, role: Role, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }> }, mySecondFactor: { __typename: 'SecondFactor', missing: boolean } };

export type ShareWithMutationVariables = Exact<{
  input: ShareWithInput;
}>;


export type ShareWithMutation = { shareWith:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'ShareWithPayload', path: string, share: { __typename: 'Share', id: string, kind: ShareKind, code: string | null, label: string, papers: boolean, prices: boolean, state: ShareState, createdAt: string, expiresAt: string, mostUses: number | null, uses: number, lastUsedAt: string | null, sharedBy: string | null, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type ShareLineFragment = { __typename: 'Share', id: string, kind: ShareKind, code: string | null, label: string, papers: boolean, prices: boolean, state: ShareState, createdAt: string, expiresAt: string, mostUses: number | null, uses: number, lastUsedAt: string | null, sharedBy: string | null, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null };

export type SharesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SharesQuery = { shares: { __typename: 'ShareConnection', totalCount: number | null, nodes: Array<{ __typename: 'Share', id: string, kind: ShareKind, code: string | null, label: string, papers: boolean, prices: boolean, state: ShareState, createdAt: string, expiresAt: string, mostUses: number | null, uses: number, lastUsedAt: string | null, sharedBy: string | null, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type RevokeShareMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeShareMutation = { revokeShare:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'RevokeSharePayload', share: { __typename: 'Share', id: string, kind: ShareKind, code: string | null, label: string, papers: boolean, prices: boolean, state: ShareState, createdAt: string, expiresAt: string, mostUses: number | null, uses: number, lastUsedAt: string | null, sharedBy: string | null, organisation: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type OrganisationsToShareQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationsToShareQuery = { organisations: { __typename: 'OrganisationConnection', nodes: Array<{ __typename: 'Organisation', id: string, kind: OrganisationKind, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }> } };

export type ShipmentsQueryVariables = Exact<{
  filter?: ShipmentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ShipmentsQuery = { shipments: { __typename: 'ShipmentConnection', totalCount: number | null, nodes: Array<{ __typename: 'Shipment', id: string, code: string, status: ShipmentStatus, destination: Country, incoterm: Incoterm, namedPlace: string, rugCount: number, areaCm2: number, bookedAt: string, total: { __typename: 'Money', amountMinor: string, currency: string } | null, consignee: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, portOfDischarge: { __typename: 'Port', locode: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type BookShipmentMutationVariables = Exact<{
  input: BookShipmentInput;
}>;


export type BookShipmentMutation = { bookShipment:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'ShipmentPayload', shipment: { __typename: 'Shipment', id: string, code: string } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type BookingChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type BookingChoicesQuery = { consignees: { __typename: 'OrganisationConnection', nodes: Array<{ __typename: 'Organisation', id: string, country: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }> }, exporters: { __typename: 'OrganisationConnection', nodes: Array<{ __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }> }, ports: Array<{ __typename: 'Port', locode: string, country: string, modes: Array<string>, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }> };

export type LoadBalesMutationVariables = Exact<{
  input: LoadBalesInput;
}>;


export type LoadBalesMutation = { loadBales:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'ShipmentPayload', shipment: { __typename: 'Shipment', id: string, status: ShipmentStatus } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type AddRugsMutationVariables = Exact<{
  input: AddRugsInput;
}>;


export type AddRugsMutation = { addRugs:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'ShipmentPayload', shipment: { __typename: 'Shipment', id: string, status: ShipmentStatus } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type DepartShipmentMutationVariables = Exact<{
  input: DepartShipmentInput;
}>;


export type DepartShipmentMutation = { departShipment:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'ShipmentPayload', shipment: { __typename: 'Shipment', id: string, status: ShipmentStatus } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type ArriveShipmentMutationVariables = Exact<{
  input: ArriveShipmentInput;
}>;


export type ArriveShipmentMutation = { arriveShipment:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'ShipmentPayload', shipment: { __typename: 'Shipment', id: string, status: ShipmentStatus } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type DeliverShipmentMutationVariables = Exact<{
  input: DeliverShipmentInput;
}>;


export type DeliverShipmentMutation = { deliverShipment:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'ShipmentPayload', shipment: { __typename: 'Shipment', id: string, status: ShipmentStatus } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type ConfirmReceiptMutationVariables = Exact<{
  input: ConfirmReceiptInput;
}>;


export type ConfirmReceiptMutation = { confirmReceipt:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'ShipmentPayload', shipment: { __typename: 'Shipment', id: string, status: ShipmentStatus } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type CancelShipmentMutationVariables = Exact<{
  input: CancelShipmentInput;
}>;


export type CancelShipmentMutation = { cancelShipment:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'ShipmentPayload', shipment: { __typename: 'Shipment', id: string, status: ShipmentStatus } }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
   };

export type RugStoryFragment = { __typename: 'Rug', sgtin: string, digitalLink: string, knotsPerM2: number | null, knotType: KnotType | null, warp: Material | null, weft: Material | null, loomOnDate: string, cutOffDate: string, registeredAt: string, id: string, code: string, status: RugStatus, purpose: RugPurpose, construction: Construction, design: string, lengthMm: number, widthMm: number, areaCm2: number, weightG: number, pile: Material | null, loom: { __typename: 'Loom', id: string, code: string, kind: LoomKind } | null, makers: Array<{ __typename: 'Person', id: string, displayName: string }>, inspection: { __typename: 'Inspection', inspectedAt: string, passed: boolean, grade: Grade | null, colourFastness: number | null, edgeEvenness: number | null, defects: Array<string>, note: string | null, inspector: string } | null, sizeName: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, raj: { __typename: 'Raj', count: number, basisMm: number } | null, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, batch: { __typename: 'Batch', id: string, code: string }, bale: { __typename: 'Bale', id: string, sscc: string } | null, shipment: { __typename: 'Shipment', id: string, code: string, status: ShipmentStatus, destination: Country } | null };

export type BatchStoryFragment = { __typename: 'Batch', id: string, code: string, rugCount: number, areaCm2: number, weightG: number, note: string | null, registeredAt: string, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } };

export type BaleStoryFragment = { __typename: 'Bale', id: string, sscc: string, rugCount: number, netG: number, grossG: number, areaCm2: number, packedAt: string, shipment: { __typename: 'Shipment', id: string, code: string, status: ShipmentStatus, destination: Country } | null };

export type ShipmentStoryFragment = { __typename: 'Shipment', id: string, code: string, status: ShipmentStatus, destination: Country, incoterm: Incoterm, namedPlace: string, mode: TransportMode, conveyance: string | null, contractNumber: string | null, contractDate: string, currency: string, rugCount: number, areaCm2: number, netG: number, grossG: number, bookedAt: string, departedAt: string | null, arrivedAt: string | null, deliveredAt: string | null, confirmedAt: string | null, cancelledAt: string | null, cancelReason: string | null, missingBales: number | null, total: { __typename: 'Money', amountMinor: string, currency: string } | null, exporter: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, consignee: { __typename: 'Organisation', id: string, country: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, portOfLoading: { __typename: 'Port', locode: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, portOfDischarge: { __typename: 'Port', locode: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, bales: Array<{ __typename: 'Bale', id: string, sscc: string, rugCount: number, grossG: number }> };

export type EventLineFragment = { __typename: 'TraceEvent', id: string, type: string, subject: TraceKind, subjectCode: string, occurredAt: string, recordedAt: string, by: string, digest: string, position: number | null, organisation: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, place: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, details: Array<{ __typename: 'Detail', name: string, value: string }> };

export type TraceQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TraceQuery = { trace: { __typename: 'Trace', kind: TraceKind, code: string, rug: { __typename: 'Rug', sgtin: string, digitalLink: string, knotsPerM2: number | null, knotType: KnotType | null, warp: Material | null, weft: Material | null, loomOnDate: string, cutOffDate: string, registeredAt: string, id: string, code: string, status: RugStatus, purpose: RugPurpose, construction: Construction, design: string, lengthMm: number, widthMm: number, areaCm2: number, weightG: number, pile: Material | null, loom: { __typename: 'Loom', id: string, code: string, kind: LoomKind } | null, makers: Array<{ __typename: 'Person', id: string, displayName: string }>, inspection: { __typename: 'Inspection', inspectedAt: string, passed: boolean, grade: Grade | null, colourFastness: number | null, edgeEvenness: number | null, defects: Array<string>, note: string | null, inspector: string } | null, sizeName: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, raj: { __typename: 'Raj', count: number, basisMm: number } | null, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, batch: { __typename: 'Batch', id: string, code: string }, bale: { __typename: 'Bale', id: string, sscc: string } | null, shipment: { __typename: 'Shipment', id: string, code: string, status: ShipmentStatus, destination: Country } | null } | null, batch: { __typename: 'Batch', id: string, code: string, rugCount: number, areaCm2: number, weightG: number, note: string | null, registeredAt: string, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } } | null, bale: { __typename: 'Bale', id: string, sscc: string, rugCount: number, netG: number, grossG: number, areaCm2: number, packedAt: string, shipment: { __typename: 'Shipment', id: string, code: string, status: ShipmentStatus, destination: Country } | null } | null, shipment: { __typename: 'Shipment', id: string, code: string, status: ShipmentStatus, destination: Country, incoterm: Incoterm, namedPlace: string, mode: TransportMode, conveyance: string | null, contractNumber: string | null, contractDate: string, currency: string, rugCount: number, areaCm2: number, netG: number, grossG: number, bookedAt: string, departedAt: string | null, arrivedAt: string | null, deliveredAt: string | null, confirmedAt: string | null, cancelledAt: string | null, cancelReason: string | null, missingBales: number | null, total: { __typename: 'Money', amountMinor: string, currency: string } | null, exporter: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, consignee: { __typename: 'Organisation', id: string, country: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, portOfLoading: { __typename: 'Port', locode: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, portOfDischarge: { __typename: 'Port', locode: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, bales: Array<{ __typename: 'Bale', id: string, sscc: string, rugCount: number, grossG: number }> } | null, papers: Array<{ __typename: 'Document', id: string, kind: DocumentKind, language: Language, number: string, state: DocumentState, reason: string | null, requestedAt: string, issuedAt: string | null, sha256: string | null, sizeBytes: number | null, pages: number | null, fileName: string | null, downloadPath: string | null, recalls: Array<{ __typename: 'DocumentRecall', sha256: string, because: RecallReason, at: string }>, rug: { __typename: 'Rug', id: string, code: string } | null }>, events: { __typename: 'TraceEventConnection', totalCount: number | null, nodes: Array<{ __typename: 'TraceEvent', id: string, type: string, subject: TraceKind, subjectCode: string, occurredAt: string, recordedAt: string, by: string, digest: string, position: number | null, organisation: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, place: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, details: Array<{ __typename: 'Detail', name: string, value: string }> }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } } | null };

export type TraceRugsQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TraceRugsQuery = { trace: { __typename: 'Trace', rugs: { __typename: 'RugConnection', totalCount: number | null, nodes: Array<{ __typename: 'Rug', id: string, code: string, status: RugStatus, purpose: RugPurpose, construction: Construction, design: string, lengthMm: number, widthMm: number, areaCm2: number, weightG: number, pile: Material | null, sizeName: { __typename: 'LocalText', fa: string, en: string, ru: string } | null, raj: { __typename: 'Raj', count: number, basisMm: number } | null, village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, cooperative: { __typename: 'Organisation', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }, batch: { __typename: 'Batch', id: string, code: string }, bale: { __typename: 'Bale', id: string, sscc: string } | null, shipment: { __typename: 'Shipment', id: string, code: string, status: ShipmentStatus, destination: Country } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } } | null };

export type AmendVillageMutationVariables = Exact<{
  input: AmendVillageInput;
}>;


export type AmendVillageMutation = { amendVillage:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'VillagePayload', village: { __typename: 'Village', id: string, countyName: { __typename: 'LocalText', fa: string, en: string, ru: string } } }
   };

export type RecordVillageMutationVariables = Exact<{
  input: RecordVillageInput;
}>;


export type RecordVillageMutation = { recordVillage:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'VillagePayload', village: { __typename: 'Village', id: string } }
   };

export type RenameVillageMutationVariables = Exact<{
  input: RenameVillageInput;
}>;


export type RenameVillageMutation = { renameVillage:
    | { __typename: 'InvalidInput', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'LimitExceeded', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'StateConflict', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'TryAgain', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'UnknownReference', code: string, message: string, nextStep: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string, nextStep: string }> }
    | { __typename: 'VillagePayload', village: { __typename: 'Village', id: string, name: { __typename: 'LocalText', fa: string, en: string, ru: string } } }
   };

export type VillagePageQueryVariables = Exact<{
  id: string | number;
}>;


export type VillagePageQuery = { village: { __typename: 'Village', id: string, code: string, confidence: VillageConfidence, latitude: number | null, longitude: number | null, precisionM: number | null, note: string | null, weaverCount: number, rugCount: number, makersEstimate: { __typename: 'MakersEstimate', people: number, asOf: string, source: string | null } | null, name: { __typename: 'LocalText', fa: string, en: string, ru: string }, countyName: { __typename: 'LocalText', fa: string, en: string, ru: string }, ruralDistrictName: { __typename: 'LocalText', fa: string, en: string, ru: string } } | null };

export type VillagesQueryVariables = Exact<{ [key: string]: never; }>;


export type VillagesQuery = { villages: Array<{ __typename: 'Village', id: string, code: string, confidence: VillageConfidence, note: string | null, weaverCount: number, rugCount: number, countyName: { __typename: 'LocalText', fa: string, en: string, ru: string }, ruralDistrictName: { __typename: 'LocalText', fa: string, en: string, ru: string }, name: { __typename: 'LocalText', fa: string, en: string, ru: string } }> };

export const NameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<NameFragment, unknown>;
export const ManagedAccountPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedAccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"mayInviteAgain"}},{"kind":"Field","name":{"kind":"Name","value":"invitationExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<ManagedAccountPartsFragment, unknown>;
export const DisputePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributionDispute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rugCode"}},{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"makers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<DisputePartsFragment, unknown>;
export const ApiKeyLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beginsWith"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacedById"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<ApiKeyLineFragment, unknown>;
export const LabelPrintPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LabelPrintParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LabelPrint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"labelCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"reprints"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"printedAt"}},{"kind":"Field","name":{"kind":"Name","value":"printedBy"}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"downloadPath"}}]}}]}}]} as unknown as DocumentNode<LabelPrintPartsFragment, unknown>;
export const RefusalPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RefusalPartsFragment, unknown>;
export const LotLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LotLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaterialLot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"dyeing"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedG"}},{"kind":"Field","name":{"kind":"Name","value":"stockG"}},{"kind":"Field","name":{"kind":"Name","value":"heldG"}},{"kind":"Field","name":{"kind":"Name","value":"wastedG"}},{"kind":"Field","name":{"kind":"Name","value":"usedG"}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<LotLineFragment, unknown>;
export const HeldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Held"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldMaterial"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"massG"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<HeldFragment, unknown>;
export const OrganisationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingSince"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"legalId"}},{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"gln"}},{"kind":"Field","name":{"kind":"Name","value":"glnIssuer"}},{"kind":"Field","name":{"kind":"Name","value":"emblemPath"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"web"}},{"kind":"Field","name":{"kind":"Name","value":"person"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<OrganisationPartsFragment, unknown>;
export const PaperLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"downloadPath"}},{"kind":"Field","name":{"kind":"Name","value":"recalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<PaperLineFragment, unknown>;
export const RialsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RialsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rials"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rials"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}}]}}]} as unknown as DocumentNode<RialsPartsFragment, unknown>;
export const PayAccountLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayAccountLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"runCode"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RialsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rials"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rials"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<PayAccountLineFragment, unknown>;
export const PayRunPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayRunParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"sameHand"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"bankFilePath"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bankWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RialsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rials"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rials"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<PayRunPartsFragment, unknown>;
export const PersonBesideFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBeside"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"enrolledAt"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"personal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalId"}},{"kind":"Field","name":{"kind":"Name","value":"nameFa"}},{"kind":"Field","name":{"kind":"Name","value":"nameLatin"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<PersonBesideFragment, unknown>;
export const LoomChoiceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoomChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Loom"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"freeMm"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<LoomChoiceFragment, unknown>;
export const PiecePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PieceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Piece"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"raj"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lengthwise"}},{"kind":"Field","name":{"kind":"Name","value":"basisMm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"knots"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wovenMm"}},{"kind":"Field","name":{"kind":"Name","value":"wovenKnots"}},{"kind":"Field","name":{"kind":"Name","value":"wovenPercent"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"weavers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"wovenMm"}},{"kind":"Field","name":{"kind":"Name","value":"addedMm"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailPath"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<PiecePartsFragment, unknown>;
export const AccountPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountPartsFragment, unknown>;
export const ShareLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Share"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"papers"}},{"kind":"Field","name":{"kind":"Name","value":"prices"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"mostUses"}},{"kind":"Field","name":{"kind":"Name","value":"uses"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sharedBy"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<ShareLineFragment, unknown>;
export const RugLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RugLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rug"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"sizeName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"weightG"}},{"kind":"Field","name":{"kind":"Name","value":"raj"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"basisMm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pile"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sscc"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<RugLineFragment, unknown>;
export const RugStoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RugStory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rug"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RugLine"}},{"kind":"Field","name":{"kind":"Name","value":"sgtin"}},{"kind":"Field","name":{"kind":"Name","value":"digitalLink"}},{"kind":"Field","name":{"kind":"Name","value":"knotsPerM2"}},{"kind":"Field","name":{"kind":"Name","value":"knotType"}},{"kind":"Field","name":{"kind":"Name","value":"warp"}},{"kind":"Field","name":{"kind":"Name","value":"weft"}},{"kind":"Field","name":{"kind":"Name","value":"loomOnDate"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffDate"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"loom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"makers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"colourFastness"}},{"kind":"Field","name":{"kind":"Name","value":"edgeEvenness"}},{"kind":"Field","name":{"kind":"Name","value":"defects"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"inspector"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RugLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rug"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"sizeName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"weightG"}},{"kind":"Field","name":{"kind":"Name","value":"raj"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"basisMm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pile"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sscc"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}}]}}]}}]} as unknown as DocumentNode<RugStoryFragment, unknown>;
export const BatchStoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchStory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Batch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rugCount"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"weightG"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<BatchStoryFragment, unknown>;
export const BaleStoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BaleStory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sscc"}},{"kind":"Field","name":{"kind":"Name","value":"rugCount"}},{"kind":"Field","name":{"kind":"Name","value":"netG"}},{"kind":"Field","name":{"kind":"Name","value":"grossG"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"packedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}}]}}]}}]} as unknown as DocumentNode<BaleStoryFragment, unknown>;
export const ShipmentStoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShipmentStory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shipment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"incoterm"}},{"kind":"Field","name":{"kind":"Name","value":"namedPlace"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"conveyance"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contractDate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"rugCount"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"netG"}},{"kind":"Field","name":{"kind":"Name","value":"grossG"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"missingBales"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"portOfLoading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locode"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"portOfDischarge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locode"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bales"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sscc"}},{"kind":"Field","name":{"kind":"Name","value":"rugCount"}},{"kind":"Field","name":{"kind":"Name","value":"grossG"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<ShipmentStoryFragment, unknown>;
export const EventLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TraceEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"subjectCode"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<EventLineFragment, unknown>;
export const AccessLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"what"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessEvent"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessOutcome"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"what"},"value":{"kind":"Variable","name":{"kind":"Name","value":"what"}}},{"kind":"Argument","name":{"kind":"Name","value":"outcome"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"loginMark"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"network"}},{"kind":"Field","name":{"kind":"Name","value":"agent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AccessLogQuery, AccessLogQueryVariables>;
export const OneAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedAccountParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedAccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"mayInviteAgain"}},{"kind":"Field","name":{"kind":"Name","value":"invitationExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OneAccountQuery, OneAccountQueryVariables>;
export const ProvidersForAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProvidersForAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"allowedRole"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<ProvidersForAccountQuery, ProvidersForAccountQueryVariables>;
export const LinkIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<LinkIdentityMutation, LinkIdentityMutationVariables>;
export const UnlinkIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnlinkIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"providerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unlinkIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"providerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"providerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<UnlinkIdentityMutation, UnlinkIdentityMutationVariables>;
export const AccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standing"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountStanding"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"standing"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standing"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedAccountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedAccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"mayInviteAgain"}},{"kind":"Field","name":{"kind":"Name","value":"invitationExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountsQuery, AccountsQueryVariables>;
export const InviteAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InviteAccountPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitationToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedAccountParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedAccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"mayInviteAgain"}},{"kind":"Field","name":{"kind":"Name","value":"invitationExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<InviteAccountMutation, InviteAccountMutationVariables>;
export const InvitedPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvitedPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<InvitedPersonQuery, InvitedPersonQueryVariables>;
export const PostOrganisationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PostOrganisations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<PostOrganisationsQuery, PostOrganisationsQueryVariables>;
export const PostPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PostPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<PostPeopleQuery, PostPeopleQueryVariables>;
export const DisableAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedAccountParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedAccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"mayInviteAgain"}},{"kind":"Field","name":{"kind":"Name","value":"invitationExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<DisableAccountMutation, DisableAccountMutationVariables>;
export const EnableAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedAccountParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedAccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"mayInviteAgain"}},{"kind":"Field","name":{"kind":"Name","value":"invitationExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<EnableAccountMutation, EnableAccountMutationVariables>;
export const WithdrawInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedAccountParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedAccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"mayInviteAgain"}},{"kind":"Field","name":{"kind":"Name","value":"invitationExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const RenewInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InviteAccountPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitationToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedAccountParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedAccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"mayInviteAgain"}},{"kind":"Field","name":{"kind":"Name","value":"invitationExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RenewInvitationMutation, RenewInvitationMutationVariables>;
export const AddPostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addPost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedAccountParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedAccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"mayInviteAgain"}},{"kind":"Field","name":{"kind":"Name","value":"invitationExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<AddPostMutation, AddPostMutationVariables>;
export const RemovePostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemovePost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"postId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedAccountParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedAccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"mayInviteAgain"}},{"kind":"Field","name":{"kind":"Name","value":"invitationExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RemovePostMutation, RemovePostMutationVariables>;
export const PackBaleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PackBale"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PackBaleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"packBale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PackBalePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sscc"}},{"kind":"Field","name":{"kind":"Name","value":"rugCount"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<PackBaleMutation, PackBaleMutationVariables>;
export const UnpackBaleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnpackBale"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnpackBaleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unpackBale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnpackBalePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rugs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<UnpackBaleMutation, UnpackBaleMutationVariables>;
export const BalesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Bales"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BaleFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bales"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sscc"}},{"kind":"Field","name":{"kind":"Name","value":"rugCount"}},{"kind":"Field","name":{"kind":"Name","value":"netG"}},{"kind":"Field","name":{"kind":"Name","value":"grossG"}},{"kind":"Field","name":{"kind":"Name","value":"packedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<BalesQuery, BalesQueryVariables>;
export const BaleRugsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BaleRugs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rugs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"weightG"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BaleRugsQuery, BaleRugsQueryVariables>;
export const RegisterSheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterSheetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerSheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterSheetPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wasRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rugCount"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"weightG"}},{"kind":"Field","name":{"kind":"Name","value":"rugs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"sizeName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RegisterSheetMutation, RegisterSheetMutationVariables>;
export const BatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Batches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"batches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rugCount"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"weightG"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<BatchesQuery, BatchesQueryVariables>;
export const CooperativeVillagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CooperativeVillages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"villages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"cooperatives"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"COOPERATIVE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"units"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"PRODUCTION_UNIT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<CooperativeVillagesQuery, CooperativeVillagesQueryVariables>;
export const CooperativePeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CooperativePeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cooperativeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cooperativeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cooperativeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<CooperativePeopleQuery, CooperativePeopleQueryVariables>;
export const CooperativeLoomsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CooperativeLooms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cooperativeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"looms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cooperativeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cooperativeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<CooperativeLoomsQuery, CooperativeLoomsQueryVariables>;
export const RegisterBatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterBatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterBatchPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rugCount"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"weightG"}},{"kind":"Field","name":{"kind":"Name","value":"rugs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"sizeName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RegisterBatchMutation, RegisterBatchMutationVariables>;
export const AskAboutRugsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskAboutRugs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskAboutRugsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askAboutRugs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskAboutRugsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"odd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<AskAboutRugsMutation, AskAboutRugsMutationVariables>;
export const PieceToRegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PieceToRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"piece"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"raj"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lengthwise"}},{"kind":"Field","name":{"kind":"Name","value":"basisMm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weavers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffOn"}}]}}]}}]} as unknown as DocumentNode<PieceToRegisterQuery, PieceToRegisterQueryVariables>;
export const DeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toInspect"}},{"kind":"Field","name":{"kind":"Name","value":"inStock"}},{"kind":"Field","name":{"kind":"Name","value":"packedNotBooked"}},{"kind":"Field","name":{"kind":"Name","value":"shipmentsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"shipmentsInTransit"}},{"kind":"Field","name":{"kind":"Name","value":"toConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"papersRunning"}},{"kind":"Field","name":{"kind":"Name","value":"papersFailed"}}]}}]}}]} as unknown as DocumentNode<DeskQuery, DeskQueryVariables>;
export const BegunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Begun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"staff"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maker"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"villages"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maker"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"looms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maker"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rugs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maker"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<BegunQuery, BegunQueryVariables>;
export const PassportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Passport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sgtin"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"photoPath"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"byLaw"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<PassportQuery, PassportQueryVariables>;
export const SharedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"papers"}},{"kind":"Field","name":{"kind":"Name","value":"prices"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<SharedQuery, SharedQueryVariables>;
export const SharedRugsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedRugs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rugs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RugLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RugLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rug"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"sizeName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"weightG"}},{"kind":"Field","name":{"kind":"Name","value":"raj"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"basisMm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pile"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sscc"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}}]}}]}}]} as unknown as DocumentNode<SharedRugsQuery, SharedRugsQueryVariables>;
export const SharedShipmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedShipments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"rugCount"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SharedShipmentsQuery, SharedShipmentsQueryVariables>;
export const SharedBatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedBatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"batches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rugCount"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SharedBatchesQuery, SharedBatchesQueryVariables>;
export const HerselfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Herself"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"consentToBeNamed"}}]}}]}}]}}]} as unknown as DocumentNode<HerselfQuery, HerselfQueryVariables>;
export const HerPayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HerPay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<HerPayQuery, HerPayQueryVariables>;
export const HerPiecesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HerPieces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pieces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ON_LOOM"},{"kind":"EnumValue","value":"CUT_OFF"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wovenMm"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HerPiecesQuery, HerPiecesQueryVariables>;
export const HerRugsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HerRugs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rugs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RugLine"}},{"kind":"Field","name":{"kind":"Name","value":"attributionDisputed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RugLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rug"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"sizeName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"weightG"}},{"kind":"Field","name":{"kind":"Name","value":"raj"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"basisMm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pile"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sscc"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}}]}}]}}]} as unknown as DocumentNode<HerRugsQuery, HerRugsQueryVariables>;
export const AskPhoneCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskPhoneCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askPhoneCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneCodeAsked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"againInSeconds"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<AskPhoneCodeMutation, AskPhoneCodeMutationVariables>;
export const EnterWithPhoneCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterWithPhoneCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterWithPhoneCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterWithPhoneCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorMissing"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<EnterWithPhoneCodeMutation, EnterWithPhoneCodeMutationVariables>;
export const DisputeAttributionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisputeAttribution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeAttributionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disputeAttribution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisputePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputeParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributionDispute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rugCode"}},{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"makers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<DisputeAttributionMutation, DisputeAttributionMutationVariables>;
export const AnswerDisputeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerDispute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerDisputeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerDispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisputePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputeParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributionDispute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rugCode"}},{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"makers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<AnswerDisputeMutation, AnswerDisputeMutationVariables>;
export const WithdrawDisputeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawDispute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawDisputeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawDispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisputePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputeParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributionDispute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rugCode"}},{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"makers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<WithdrawDisputeMutation, WithdrawDisputeMutationVariables>;
export const SettleDisputeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleDispute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleDisputeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleDispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisputePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputeParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributionDispute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rugCode"}},{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"makers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<SettleDisputeMutation, SettleDisputeMutationVariables>;
export const DisputesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Disputes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attributionDisputes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributionDispute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rugCode"}},{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"makers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]} as unknown as DocumentNode<DisputesQuery, DisputesQueryVariables>;
export const IdentityProvidersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IdentityProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"emailDomains"}},{"kind":"Field","name":{"kind":"Name","value":"allowedRole"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"redirectUri"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<IdentityProvidersQuery, IdentityProvidersQueryVariables>;
export const SetProviderOpenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetProviderOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"providerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"open"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setProviderOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"providerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"providerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"open"},"value":{"kind":"Variable","name":{"kind":"Name","value":"open"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityProviderPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<SetProviderOpenMutation, SetProviderOpenMutationVariables>;
export const RegisterIdentityProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterIdentityProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterIdentityProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerIdentityProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityProviderPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RegisterIdentityProviderMutation, RegisterIdentityProviderMutationVariables>;
export const ReplaceProviderSecretDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplaceProviderSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"providerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientSecret"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replaceProviderSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"providerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"providerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"clientSecret"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientSecret"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityProviderPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ReplaceProviderSecretMutation, ReplaceProviderSecretMutationVariables>;
export const ApiKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beginsWith"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacedById"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]} as unknown as DocumentNode<ApiKeysQuery, ApiKeysQueryVariables>;
export const KeyPermissionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeyPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyPermissions"}}]}}]} as unknown as DocumentNode<KeyPermissionsQuery, KeyPermissionsQueryVariables>;
export const CreateApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyMadePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beginsWith"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacedById"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RotateApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyMadePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beginsWith"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacedById"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RotateApiKeyMutation, RotateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beginsWith"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacedById"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const PrintLabelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PrintLabels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrintLabelsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"printLabels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrintLabelsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"print"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<PrintLabelsMutation, PrintLabelsMutationVariables>;
export const RetryLabelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryLabels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetryDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetryDocumentPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RetryLabelsMutation, RetryLabelsMutationVariables>;
export const LabelPrintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LabelPrint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"labelPrint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LabelPrintParts"}},{"kind":"Field","name":{"kind":"Name","value":"rugCodes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LabelPrintParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LabelPrint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"labelCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"reprints"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"printedAt"}},{"kind":"Field","name":{"kind":"Name","value":"printedBy"}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"downloadPath"}}]}}]}}]} as unknown as DocumentNode<LabelPrintQuery, LabelPrintQueryVariables>;
export const BatchToLabelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BatchToLabel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"batch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rugCount"}},{"kind":"Field","name":{"kind":"Name","value":"labelled"}}]}}]}}]} as unknown as DocumentNode<BatchToLabelQuery, BatchToLabelQueryVariables>;
export const RugToLabelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RugToLabel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rug"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"printings"}},{"kind":"Field","name":{"kind":"Name","value":"firstAt"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"printId"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RugToLabelQuery, RugToLabelQueryVariables>;
export const BatchPrintsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BatchPrints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"batchId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"labelPrints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"batchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"batchId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LabelPrintParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LabelPrintParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LabelPrint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"labelCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"reprints"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"printedAt"}},{"kind":"Field","name":{"kind":"Name","value":"printedBy"}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"downloadPath"}}]}}]}}]} as unknown as DocumentNode<BatchPrintsQuery, BatchPrintsQueryVariables>;
export const LoomPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoomPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"freeMm"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"retiredBecause"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pieces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"wovenPercent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<LoomPageQuery, LoomPageQueryVariables>;
export const LoomStoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoomStory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"story"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LoomStoryQuery, LoomStoryQueryVariables>;
export const AmendLoomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendLoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendLoomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendLoom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoomPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<AmendLoomMutation, AmendLoomMutationVariables>;
export const RetireLoomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireLoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetireLoomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retireLoom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoomPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RetireLoomMutation, RetireLoomMutationVariables>;
export const LoomsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Looms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"looms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<LoomsQuery, LoomsQueryVariables>;
export const RegisterLoomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterLoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterLoomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerLoom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterLoomPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RegisterLoomMutation, RegisterLoomMutationVariables>;
export const LoomVillagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoomVillages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"villages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<LoomVillagesQuery, LoomVillagesQueryVariables>;
export const HerMaterialsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HerMaterials"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"massG"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HerMaterialsQuery, HerMaterialsQueryVariables>;
export const PiecesOnLoomsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PiecesOnLooms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cooperativeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pieces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cooperativeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cooperativeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ON_LOOM"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"design"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<PiecesOnLoomsQuery, PiecesOnLoomsQueryVariables>;
export const ReceiveLotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveLot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveLotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveLot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaterialLotPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ReceiveLotMutation, ReceiveLotMutationVariables>;
export const CorrectLotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectLot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectLotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctLot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaterialLotPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<CorrectLotMutation, CorrectLotMutationVariables>;
export const IssueFromLotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueFromLot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueFromLotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueFromLot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaterialLotPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"stockG"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<IssueFromLotMutation, IssueFromLotMutationVariables>;
export const ReturnToLotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnToLot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnToLotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnToLot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaterialLotPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ReturnToLotMutation, ReturnToLotMutationVariables>;
export const WasteOfLotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WasteOfLot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WasteOfLotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wasteOfLot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaterialLotPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<WasteOfLotMutation, WasteOfLotMutationVariables>;
export const UndoLotMovementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoLotMovement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoLotMovementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoLotMovement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaterialLotPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<UndoLotMovementMutation, UndoLotMovementMutationVariables>;
export const RecordRugMaterialsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordRugMaterials"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRugMaterialsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordRugMaterials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RugMaterialsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RecordRugMaterialsMutation, RecordRugMaterialsMutationVariables>;
export const UndoRugMaterialsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoRugMaterials"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoRugMaterialsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoRugMaterials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RugMaterialsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<UndoRugMaterialsMutation, UndoRugMaterialsMutationVariables>;
export const LotsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MaterialLotFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"materialLots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LotLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LotLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaterialLot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"dyeing"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedG"}},{"kind":"Field","name":{"kind":"Name","value":"stockG"}},{"kind":"Field","name":{"kind":"Name","value":"heldG"}},{"kind":"Field","name":{"kind":"Name","value":"wastedG"}},{"kind":"Field","name":{"kind":"Name","value":"usedG"}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]} as unknown as DocumentNode<LotsQuery, LotsQueryVariables>;
export const MaterialStockRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MaterialStockRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cooperativeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"materialStock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cooperativeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cooperativeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"stockG"}},{"kind":"Field","name":{"kind":"Name","value":"heldG"}},{"kind":"Field","name":{"kind":"Name","value":"usedG"}},{"kind":"Field","name":{"kind":"Name","value":"wastedG"}}]}}]}}]} as unknown as DocumentNode<MaterialStockRowsQuery, MaterialStockRowsQueryVariables>;
export const HoldersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Holders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cooperativeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"materialHolders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cooperativeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cooperativeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"massG"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"piece"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"massG"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HoldersQuery, HoldersQueryVariables>;
export const LotPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LotPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"materialLot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LotLine"}},{"kind":"Field","name":{"kind":"Name","value":"lgtin"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"}},{"kind":"Field","name":{"kind":"Name","value":"supplierLot"}},{"kind":"Field","name":{"kind":"Name","value":"supplierOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dyes"}},{"kind":"Field","name":{"kind":"Name","value":"rialsPerKg"}},{"kind":"Field","name":{"kind":"Name","value":"yarn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nm"}},{"kind":"Field","name":{"kind":"Name","value":"plies"}},{"kind":"Field","name":{"kind":"Name","value":"metresPerKg"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holdings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"massG"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"piece"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"movements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"massG"}},{"kind":"Field","name":{"kind":"Name","value":"wasteReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneBecause"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"piece"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LotLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaterialLot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"dyeing"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedG"}},{"kind":"Field","name":{"kind":"Name","value":"stockG"}},{"kind":"Field","name":{"kind":"Name","value":"heldG"}},{"kind":"Field","name":{"kind":"Name","value":"wastedG"}},{"kind":"Field","name":{"kind":"Name","value":"usedG"}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]} as unknown as DocumentNode<LotPageQuery, LotPageQueryVariables>;
export const RugMaterialsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RugMaterials"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rug"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"weightG"}},{"kind":"Field","name":{"kind":"Name","value":"makers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Held"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"loom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Held"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"piece"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Held"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenG"}},{"kind":"Field","name":{"kind":"Name","value":"weightG"}},{"kind":"Field","name":{"kind":"Name","value":"yieldPercent"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"piece"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"material"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Held"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Held"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldMaterial"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"massG"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RugMaterialsQuery, RugMaterialsQueryVariables>;
export const OrganisationMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cooperativeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"looms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cooperativeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<OrganisationMembersQuery, OrganisationMembersQueryVariables>;
export const OrganisationHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<OrganisationHistoryQuery, OrganisationHistoryQueryVariables>;
export const OrganisationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organisations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standing"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationStanding"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"standing"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standing"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"legalId"}},{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<OrganisationsQuery, OrganisationsQueryVariables>;
export const RegisterOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RegisterOrganisationMutation, RegisterOrganisationMutationVariables>;
export const AmendOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingSince"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"legalId"}},{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"gln"}},{"kind":"Field","name":{"kind":"Name","value":"glnIssuer"}},{"kind":"Field","name":{"kind":"Name","value":"emblemPath"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"web"}},{"kind":"Field","name":{"kind":"Name","value":"person"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<AmendOrganisationMutation, AmendOrganisationMutationVariables>;
export const ChangeContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeContactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeContacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingSince"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"legalId"}},{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"gln"}},{"kind":"Field","name":{"kind":"Name","value":"glnIssuer"}},{"kind":"Field","name":{"kind":"Name","value":"emblemPath"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"web"}},{"kind":"Field","name":{"kind":"Name","value":"person"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ChangeContactsMutation, ChangeContactsMutationVariables>;
export const OrganisationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"parentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"villages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"countyName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingSince"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"legalId"}},{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"gln"}},{"kind":"Field","name":{"kind":"Name","value":"glnIssuer"}},{"kind":"Field","name":{"kind":"Name","value":"emblemPath"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"web"}},{"kind":"Field","name":{"kind":"Name","value":"person"}}]}}]}}]} as unknown as DocumentNode<OrganisationPageQuery, OrganisationPageQueryVariables>;
export const OrganisationChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"villages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"countyName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<OrganisationChoicesQuery, OrganisationChoicesQueryVariables>;
export const VerifyOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingSince"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"legalId"}},{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"gln"}},{"kind":"Field","name":{"kind":"Name","value":"glnIssuer"}},{"kind":"Field","name":{"kind":"Name","value":"emblemPath"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"web"}},{"kind":"Field","name":{"kind":"Name","value":"person"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<VerifyOrganisationMutation, VerifyOrganisationMutationVariables>;
export const WithdrawVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawVerificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingSince"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"legalId"}},{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"gln"}},{"kind":"Field","name":{"kind":"Name","value":"glnIssuer"}},{"kind":"Field","name":{"kind":"Name","value":"emblemPath"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"web"}},{"kind":"Field","name":{"kind":"Name","value":"person"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<WithdrawVerificationMutation, WithdrawVerificationMutationVariables>;
export const SuspendOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingSince"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"legalId"}},{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"gln"}},{"kind":"Field","name":{"kind":"Name","value":"glnIssuer"}},{"kind":"Field","name":{"kind":"Name","value":"emblemPath"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"web"}},{"kind":"Field","name":{"kind":"Name","value":"person"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<SuspendOrganisationMutation, SuspendOrganisationMutationVariables>;
export const ReopenOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingSince"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"legalId"}},{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"gln"}},{"kind":"Field","name":{"kind":"Name","value":"glnIssuer"}},{"kind":"Field","name":{"kind":"Name","value":"emblemPath"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"web"}},{"kind":"Field","name":{"kind":"Name","value":"person"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ReopenOrganisationMutation, ReopenOrganisationMutationVariables>;
export const AssignGlnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignGln"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignGlnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignGln"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingSince"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"legalId"}},{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"gln"}},{"kind":"Field","name":{"kind":"Name","value":"glnIssuer"}},{"kind":"Field","name":{"kind":"Name","value":"emblemPath"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"web"}},{"kind":"Field","name":{"kind":"Name","value":"person"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<AssignGlnMutation, AssignGlnMutationVariables>;
export const RetryPaperDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryPaper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetryDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetryDocumentPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"downloadPath"}},{"kind":"Field","name":{"kind":"Name","value":"recalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RetryPaperMutation, RetryPaperMutationVariables>;
export const RequestPapersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPapers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestDocumentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestDocumentsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"downloadPath"}},{"kind":"Field","name":{"kind":"Name","value":"recalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RequestPapersMutation, RequestPapersMutationVariables>;
export const PaperChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PaperChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"shipmentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"shipmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"shipmentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"downloadPath"}},{"kind":"Field","name":{"kind":"Name","value":"recalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<PaperChangedSubscription, PaperChangedSubscriptionVariables>;
export const AgreedRugDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreedRug"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rug"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"design"}}]}}]}}]} as unknown as DocumentNode<AgreedRugQuery, AgreedRugQueryVariables>;
export const AgreedPieceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreedPiece"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"piece"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"design"}}]}}]}}]} as unknown as DocumentNode<AgreedPieceQuery, AgreedPieceQueryVariables>;
export const PayAgreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PayAgreements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"sharing"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RialsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rials"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rials"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}}]}}]} as unknown as DocumentNode<PayAgreementsQuery, PayAgreementsQueryVariables>;
export const EndPayAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndPayAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndPayAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endPayAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayAgreementPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<EndPayAgreementMutation, EndPayAgreementMutationVariables>;
export const IssuedToDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssuedTo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"massG"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rialsPerKg"}},{"kind":"Field","name":{"kind":"Name","value":"movements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"massG"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IssuedToQuery, IssuedToQueryVariables>;
export const MakePayAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakePayAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakePayAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makePayAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayAgreementPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<MakePayAgreementMutation, MakePayAgreementMutationVariables>;
export const RecordAdvanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAdvance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAdvanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAdvance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayAccountPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RecordAdvanceMutation, RecordAdvanceMutationVariables>;
export const ChargeMaterialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChargeMaterial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChargeMaterialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chargeMaterial"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayAccountPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ChargeMaterialMutation, ChargeMaterialMutationVariables>;
export const CorrectPayAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectPayAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectPayAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctPayAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayAccountPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<CorrectPayAccountMutation, CorrectPayAccountMutationVariables>;
export const PayAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PayAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PayAccountLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RialsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rials"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rials"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayAccountLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"runCode"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]} as unknown as DocumentNode<PayAccountsQuery, PayAccountsQueryVariables>;
export const RugsWaitingForPayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RugsWaitingForPay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rugsToPrice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<RugsWaitingForPayQuery, RugsWaitingForPayQueryVariables>;
export const RequestPayPaperDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPayPaper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPayPaperInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPayPaper"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPayPaperPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RequestPayPaperMutation, RequestPayPaperMutationVariables>;
export const PayPaperMadeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PayPaperMade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"downloadPath"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]} as unknown as DocumentNode<PayPaperMadeQuery, PayPaperMadeQueryVariables>;
export const OnePayAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnePayAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PayAccountLine"}},{"kind":"Field","name":{"kind":"Name","value":"earned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"characters"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"runCode"}},{"kind":"Field","name":{"kind":"Name","value":"lotCode"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"corrects"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owedAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RialsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rials"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rials"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayAccountLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"runCode"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]} as unknown as DocumentNode<OnePayAccountQuery, OnePayAccountQueryVariables>;
export const RugsToPriceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RugsToPrice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rugsToPrice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hindrance"}},{"kind":"Field","name":{"kind":"Name","value":"hindranceText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RialsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rials"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rials"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}}]}}]} as unknown as DocumentNode<RugsToPriceQuery, RugsToPriceQueryVariables>;
export const PriceRugsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PriceRugs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PriceRugsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceRugs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceRugsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rugs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RialsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rials"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rials"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<PriceRugsMutation, PriceRugsMutationVariables>;
export const ApprovePayRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApprovePayRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovePayRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvePayRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayRunPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ApprovePayRunMutation, ApprovePayRunMutationVariables>;
export const CancelPayRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelPayRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelPayRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelPayRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayRunPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<CancelPayRunMutation, CancelPayRunMutationVariables>;
export const MarkPaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkPayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkPaymentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markPayments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayRunPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<MarkPaymentsMutation, MarkPaymentsMutationVariables>;
export const PayRunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PayRuns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PayRunParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RialsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rials"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rials"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayRunParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"sameHand"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"bankFilePath"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bankWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]} as unknown as DocumentNode<PayRunsQuery, PayRunsQueryVariables>;
export const OnePayRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnePayRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PayRunParts"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RialsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rials"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rials"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayRunParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"sameHand"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"bankFilePath"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bankWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RialsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]} as unknown as DocumentNode<OnePayRunQuery, OnePayRunQueryVariables>;
export const ProposePayRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposePayRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposePayRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposePayRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayRunPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ProposePayRunMutation, ProposePayRunMutationVariables>;
export const AmendPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<AmendPersonMutation, AmendPersonMutationVariables>;
export const SetPersonKindsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPersonKinds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPersonKindsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPersonKinds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<SetPersonKindsMutation, SetPersonKindsMutationVariables>;
export const DuplicatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Duplicates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duplicates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"likeness"}},{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBeside"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBeside"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBeside"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"enrolledAt"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"personal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalId"}},{"kind":"Field","name":{"kind":"Name","value":"nameFa"}},{"kind":"Field","name":{"kind":"Name","value":"nameLatin"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]} as unknown as DocumentNode<DuplicatesQuery, DuplicatesQueryVariables>;
export const MergePeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergePeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergePeopleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergePeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<MergePeopleMutation, MergePeopleMutationVariables>;
export const TellPeopleApartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TellPeopleApart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TellPeopleApartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tellPeopleApart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<TellPeopleApartMutation, TellPeopleApartMutationVariables>;
export const EnrolPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnrolPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PossibleDuplicate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"likeness"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBeside"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCandidates"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBeside"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"enrolledAt"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"personal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalId"}},{"kind":"Field","name":{"kind":"Name","value":"nameFa"}},{"kind":"Field","name":{"kind":"Name","value":"nameLatin"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<EnrolPersonMutation, EnrolPersonMutationVariables>;
export const TakeInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JoinCooperativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"joinCooperative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<TakeInMutation, TakeInMutationVariables>;
export const RugsOfPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RugsOfPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"makerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rugs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"makerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"makerId"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<RugsOfPersonQuery, RugsOfPersonQueryVariables>;
export const RevealPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revealPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevealPersonPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalId"}},{"kind":"Field","name":{"kind":"Name","value":"nameFa"}},{"kind":"Field","name":{"kind":"Name","value":"nameLatin"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"iban"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RevealPersonMutation, RevealPersonMutationVariables>;
export const JoinCooperativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinCooperative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JoinCooperativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"joinCooperative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<JoinCooperativeMutation, JoinCooperativeMutationVariables>;
export const LeaveCooperativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveCooperative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveCooperativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveCooperative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<LeaveCooperativeMutation, LeaveCooperativeMutationVariables>;
export const UnmergePeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnmergePeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnmergePeopleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmergePeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<UnmergePeopleMutation, UnmergePeopleMutationVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cooperativeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"villageId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cooperativeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cooperativeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"villageId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"villageId"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"memberSince"}},{"kind":"Field","name":{"kind":"Name","value":"consentToBeNamed"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const ErasePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ErasePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ErasePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erasePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ErasePersonMutation, ErasePersonMutationVariables>;
export const GiveConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consentToBeNamed"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<GiveConsentMutation, GiveConsentMutationVariables>;
export const WithdrawConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consentToBeNamed"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const PersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Person"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"enrolledAt"}},{"kind":"Field","name":{"kind":"Name","value":"consentToBeNamed"}},{"kind":"Field","name":{"kind":"Name","value":"phoneHeld"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"fromMergedRecord"}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"recordsDisagreed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergedRecords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBeside"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalId"}},{"kind":"Field","name":{"kind":"Name","value":"nameFa"}},{"kind":"Field","name":{"kind":"Name","value":"nameLatin"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"iban"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBeside"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"enrolledAt"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"personal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalId"}},{"kind":"Field","name":{"kind":"Name","value":"nameFa"}},{"kind":"Field","name":{"kind":"Name","value":"nameLatin"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]} as unknown as DocumentNode<PersonQuery, PersonQueryVariables>;
export const PhoneMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PhoneMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phoneMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"goodUntil"}}]}}]}}]} as unknown as DocumentNode<PhoneMessagesQuery, PhoneMessagesQueryVariables>;
export const PiecesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Pieces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PieceStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pieces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"wovenPercent"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weavers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PiecesQuery, PiecesQueryVariables>;
export const LoomChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoomChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"idle"},"name":{"kind":"Name","value":"looms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"IDLE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"150"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoomChoice"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"inUse"},"name":{"kind":"Name","value":"looms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"IN_USE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoomChoice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoomChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Loom"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"freeMm"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LoomChoicesQuery, LoomChoicesQueryVariables>;
export const PieceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Piece"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"piece"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PieceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PieceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Piece"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"raj"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lengthwise"}},{"kind":"Field","name":{"kind":"Name","value":"basisMm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"knots"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wovenMm"}},{"kind":"Field","name":{"kind":"Name","value":"wovenKnots"}},{"kind":"Field","name":{"kind":"Name","value":"wovenPercent"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"weavers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"wovenMm"}},{"kind":"Field","name":{"kind":"Name","value":"addedMm"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailPath"}}]}}]}}]} as unknown as DocumentNode<PieceQuery, PieceQueryVariables>;
export const PieceStoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PieceStory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"piece"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"story"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PieceStoryQuery, PieceStoryQueryVariables>;
export const RecordProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordProgressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PiecePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"piece"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PieceParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PieceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Piece"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"raj"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lengthwise"}},{"kind":"Field","name":{"kind":"Name","value":"basisMm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"knots"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wovenMm"}},{"kind":"Field","name":{"kind":"Name","value":"wovenKnots"}},{"kind":"Field","name":{"kind":"Name","value":"wovenPercent"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"weavers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"wovenMm"}},{"kind":"Field","name":{"kind":"Name","value":"addedMm"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailPath"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RecordProgressMutation, RecordProgressMutationVariables>;
export const CutOffPieceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CutOffPiece"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CutOffPieceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cutOffPiece"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PiecePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"piece"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PieceParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PieceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Piece"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"raj"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lengthwise"}},{"kind":"Field","name":{"kind":"Name","value":"basisMm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"knots"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wovenMm"}},{"kind":"Field","name":{"kind":"Name","value":"wovenKnots"}},{"kind":"Field","name":{"kind":"Name","value":"wovenPercent"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"weavers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"wovenMm"}},{"kind":"Field","name":{"kind":"Name","value":"addedMm"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailPath"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<CutOffPieceMutation, CutOffPieceMutationVariables>;
export const AbandonPieceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AbandonPiece"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AbandonPieceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abandonPiece"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PiecePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"piece"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PieceParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PieceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Piece"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"raj"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lengthwise"}},{"kind":"Field","name":{"kind":"Name","value":"basisMm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"knots"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wovenMm"}},{"kind":"Field","name":{"kind":"Name","value":"wovenKnots"}},{"kind":"Field","name":{"kind":"Name","value":"wovenPercent"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"weavers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"wovenMm"}},{"kind":"Field","name":{"kind":"Name","value":"addedMm"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailPath"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<AbandonPieceMutation, AbandonPieceMutationVariables>;
export const ChangeWeaversDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeWeavers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeWeaversInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeWeavers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PiecePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"piece"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PieceParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PieceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Piece"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"raj"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lengthwise"}},{"kind":"Field","name":{"kind":"Name","value":"basisMm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"knots"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wovenMm"}},{"kind":"Field","name":{"kind":"Name","value":"wovenKnots"}},{"kind":"Field","name":{"kind":"Name","value":"wovenPercent"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"weavers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"wovenMm"}},{"kind":"Field","name":{"kind":"Name","value":"addedMm"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailPath"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ChangeWeaversMutation, ChangeWeaversMutationVariables>;
export const RecordWeaverDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordWeaverDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordWeaverDaysInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordWeaverDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PiecePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"piece"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PieceParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PieceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Piece"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"raj"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lengthwise"}},{"kind":"Field","name":{"kind":"Name","value":"basisMm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"knots"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wovenMm"}},{"kind":"Field","name":{"kind":"Name","value":"wovenKnots"}},{"kind":"Field","name":{"kind":"Name","value":"wovenPercent"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"weavers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"wovenMm"}},{"kind":"Field","name":{"kind":"Name","value":"addedMm"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailPath"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RecordWeaverDaysMutation, RecordWeaverDaysMutationVariables>;
export const RemovePiecePhotoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemovePiecePhoto"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemovePiecePhotoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePiecePhoto"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PiecePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"piece"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PieceParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PieceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Piece"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"raj"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lengthwise"}},{"kind":"Field","name":{"kind":"Name","value":"basisMm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"knots"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wovenMm"}},{"kind":"Field","name":{"kind":"Name","value":"wovenKnots"}},{"kind":"Field","name":{"kind":"Name","value":"wovenPercent"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"weavers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"wovenMm"}},{"kind":"Field","name":{"kind":"Name","value":"addedMm"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailPath"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RemovePiecePhotoMutation, RemovePiecePhotoMutationVariables>;
export const PutOnLoomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PutOnLoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PutOnLoomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"putOnLoom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PiecePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"piece"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<PutOnLoomMutation, PutOnLoomMutationVariables>;
export const PlausibilityRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlausibilityRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plausibilityRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"possible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<PlausibilityRulesQuery, PlausibilityRulesQueryVariables>;
export const RugsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rugs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RugFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rugs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RugLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RugLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rug"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"sizeName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"weightG"}},{"kind":"Field","name":{"kind":"Name","value":"raj"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"basisMm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pile"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sscc"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}}]}}]}}]} as unknown as DocumentNode<RugsQuery, RugsQueryVariables>;
export const OriginsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Origins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"villages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"cooperatives"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"COOPERATIVE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"units"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"PRODUCTION_UNIT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<OriginsQuery, OriginsQueryVariables>;
export const RugOfCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RugOfCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RugLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RugLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rug"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"sizeName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"weightG"}},{"kind":"Field","name":{"kind":"Name","value":"raj"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"basisMm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pile"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sscc"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}}]}}]}}]} as unknown as DocumentNode<RugOfCodeQuery, RugOfCodeQueryVariables>;
export const StockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Stock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RugFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rugs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RugLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RugLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rug"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"sizeName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"weightG"}},{"kind":"Field","name":{"kind":"Name","value":"raj"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"basisMm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pile"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sscc"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}}]}}]}}]} as unknown as DocumentNode<StockQuery, StockQueryVariables>;
export const RugsToInspectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RugsToInspect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rugs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REGISTERED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RugLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RugLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rug"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"sizeName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"weightG"}},{"kind":"Field","name":{"kind":"Name","value":"raj"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"basisMm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pile"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sscc"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}}]}}]}}]} as unknown as DocumentNode<RugsToInspectQuery, RugsToInspectQueryVariables>;
export const InspectRugsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InspectRugs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectRugsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectRugs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectRugsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rugs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<InspectRugsMutation, InspectRugsMutationVariables>;
export const RugLifeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RugLife"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rug"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffDate"}},{"kind":"Field","name":{"kind":"Name","value":"bale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finishing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"view"}},{"kind":"Field","name":{"kind":"Name","value":"defect"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailPath"}},{"kind":"Field","name":{"kind":"Name","value":"widthPx"}},{"kind":"Field","name":{"kind":"Name","value":"heightPx"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valuation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"exhibition"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectionHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inspector"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"defects"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"odd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"byLaw"}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"identityCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neededForExport"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"byLaw"}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<RugLifeQuery, RugLifeQueryVariables>;
export const RecordFinishingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFinishing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFinishingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordFinishing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFinishingPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rugs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RecordFinishingMutation, RecordFinishingMutationVariables>;
export const SellRugDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SellRug"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SellRugInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellRug"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RugPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<SellRugMutation, SellRugMutationVariables>;
export const ValueRugDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ValueRug"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ValueRugInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valueRug"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RugPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ValueRugMutation, ValueRugMutationVariables>;
export const ReturnRugDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnRug"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRugInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRug"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RugPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ReturnRugMutation, ReturnRugMutationVariables>;
export const ReportRugLostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportRugLost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRugLostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportRugLost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RugPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ReportRugLostMutation, ReportRugLostMutationVariables>;
export const ReportRugFoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportRugFound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRugFoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportRugFound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RugPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ReportRugFoundMutation, ReportRugFoundMutationVariables>;
export const WithdrawRugDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawRug"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawRugInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawRug"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RugPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<WithdrawRugMutation, WithdrawRugMutationVariables>;
export const ChangeOwnPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeOwnPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ChangeOwnPasswordMutation, ChangeOwnPasswordMutationVariables>;
export const CompleteSignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteSignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorMissing"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<CompleteSignInMutation, CompleteSignInMutationVariables>;
export const AskForResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"login"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"login"},"value":{"kind":"Variable","name":{"kind":"Name","value":"login"}}}]}]}}]} as unknown as DocumentNode<AskForResetMutation, AskForResetMutationVariables>;
export const AcceptInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorMissing"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const MyFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyFactor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mySecondFactor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"compulsory"}}]}}]}}]} as unknown as DocumentNode<MyFactorQuery, MyFactorQueryVariables>;
export const RenewRecoveryCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewRecoveryCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmedByCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewRecoveryCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecoveryCodesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const RemoveFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmedByCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveSecondFactorPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secondFactor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RemoveFactorMutation, RemoveFactorMutationVariables>;
export const MySessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MySessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mySessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"network"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}}]} as unknown as DocumentNode<MySessionsQuery, MySessionsQueryVariables>;
export const RevokeSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSessionPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const SwitchPostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchPost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"switchPost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorMissing"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<SwitchPostMutation, SwitchPostMutationVariables>;
export const SignInProvidersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startPath"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<SignInProvidersQuery, SignInProvidersQueryVariables>;
export const ResetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ResetRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResetRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordResetRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}}]}}]}}]} as unknown as DocumentNode<ResetRequestsQuery, ResetRequestsQueryVariables>;
export const IssueResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuePasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IssuePasswordResetPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<IssueResetMutation, IssueResetMutationVariables>;
export const BeginSecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginSecondFactorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BeginSecondFactorPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"qrSvg"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmSecondFactorPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorMissing"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorMissing"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mySecondFactor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const ShareWithDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShareWith"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShareWithInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shareWith"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShareWithPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Share"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"papers"}},{"kind":"Field","name":{"kind":"Name","value":"prices"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"mostUses"}},{"kind":"Field","name":{"kind":"Name","value":"uses"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sharedBy"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ShareWithMutation, ShareWithMutationVariables>;
export const SharesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shares"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shares"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Share"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"papers"}},{"kind":"Field","name":{"kind":"Name","value":"prices"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"mostUses"}},{"kind":"Field","name":{"kind":"Name","value":"uses"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sharedBy"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]} as unknown as DocumentNode<SharesQuery, SharesQueryVariables>;
export const RevokeShareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeShare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeShare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSharePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Share"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"papers"}},{"kind":"Field","name":{"kind":"Name","value":"prices"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"mostUses"}},{"kind":"Field","name":{"kind":"Name","value":"uses"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sharedBy"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RevokeShareMutation, RevokeShareMutationVariables>;
export const OrganisationsToShareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationsToShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<OrganisationsToShareQuery, OrganisationsToShareQueryVariables>;
export const ShipmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shipments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"incoterm"}},{"kind":"Field","name":{"kind":"Name","value":"namedPlace"}},{"kind":"Field","name":{"kind":"Name","value":"rugCount"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"portOfDischarge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locode"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<ShipmentsQuery, ShipmentsQueryVariables>;
export const BookShipmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookShipment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookShipmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookShipment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<BookShipmentMutation, BookShipmentMutationVariables>;
export const BookingChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BookingChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"consignees"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"CONSIGNEE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"exporters"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"EXPORTER"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"modes"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<BookingChoicesQuery, BookingChoicesQueryVariables>;
export const LoadBalesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoadBales"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoadBalesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loadBales"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<LoadBalesMutation, LoadBalesMutationVariables>;
export const AddRugsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddRugs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddRugsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addRugs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<AddRugsMutation, AddRugsMutationVariables>;
export const DepartShipmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DepartShipment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DepartShipmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departShipment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<DepartShipmentMutation, DepartShipmentMutationVariables>;
export const ArriveShipmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArriveShipment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArriveShipmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arriveShipment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ArriveShipmentMutation, ArriveShipmentMutationVariables>;
export const DeliverShipmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeliverShipment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliverShipmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliverShipment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<DeliverShipmentMutation, DeliverShipmentMutationVariables>;
export const ConfirmReceiptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmReceipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmReceiptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ConfirmReceiptMutation, ConfirmReceiptMutationVariables>;
export const CancelShipmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelShipment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelShipmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelShipment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<CancelShipmentMutation, CancelShipmentMutationVariables>;
export const TraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RugStory"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BatchStory"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BaleStory"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShipmentStory"}}]}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RugLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rug"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"sizeName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"weightG"}},{"kind":"Field","name":{"kind":"Name","value":"raj"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"basisMm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pile"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sscc"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RugStory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rug"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RugLine"}},{"kind":"Field","name":{"kind":"Name","value":"sgtin"}},{"kind":"Field","name":{"kind":"Name","value":"digitalLink"}},{"kind":"Field","name":{"kind":"Name","value":"knotsPerM2"}},{"kind":"Field","name":{"kind":"Name","value":"knotType"}},{"kind":"Field","name":{"kind":"Name","value":"warp"}},{"kind":"Field","name":{"kind":"Name","value":"weft"}},{"kind":"Field","name":{"kind":"Name","value":"loomOnDate"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffDate"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"loom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"makers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"colourFastness"}},{"kind":"Field","name":{"kind":"Name","value":"edgeEvenness"}},{"kind":"Field","name":{"kind":"Name","value":"defects"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"inspector"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchStory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Batch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rugCount"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"weightG"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BaleStory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sscc"}},{"kind":"Field","name":{"kind":"Name","value":"rugCount"}},{"kind":"Field","name":{"kind":"Name","value":"netG"}},{"kind":"Field","name":{"kind":"Name","value":"grossG"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"packedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShipmentStory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shipment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"incoterm"}},{"kind":"Field","name":{"kind":"Name","value":"namedPlace"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"conveyance"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contractDate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"rugCount"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"netG"}},{"kind":"Field","name":{"kind":"Name","value":"grossG"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"missingBales"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"portOfLoading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locode"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"portOfDischarge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locode"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bales"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sscc"}},{"kind":"Field","name":{"kind":"Name","value":"rugCount"}},{"kind":"Field","name":{"kind":"Name","value":"grossG"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"downloadPath"}},{"kind":"Field","name":{"kind":"Name","value":"recalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rug"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TraceEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"subjectCode"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<TraceQuery, TraceQueryVariables>;
export const TraceRugsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TraceRugs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rugs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RugLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RugLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rug"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"sizeName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"areaCm2"}},{"kind":"Field","name":{"kind":"Name","value":"weightG"}},{"kind":"Field","name":{"kind":"Name","value":"raj"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"basisMm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pile"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sscc"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}}]}}]}}]} as unknown as DocumentNode<TraceRugsQuery, TraceRugsQueryVariables>;
export const AmendVillageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendVillage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendVillageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendVillage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VillagePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"countyName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<AmendVillageMutation, AmendVillageMutationVariables>;
export const RecordVillageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordVillage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordVillageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordVillage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VillagePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RecordVillageMutation, RecordVillageMutationVariables>;
export const RenameVillageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameVillage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameVillageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameVillage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VillagePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RenameVillageMutation, RenameVillageMutationVariables>;
export const VillagePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VillagePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"village"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"precisionM"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"weaverCount"}},{"kind":"Field","name":{"kind":"Name","value":"rugCount"}},{"kind":"Field","name":{"kind":"Name","value":"makersEstimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countyName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ruralDistrictName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<VillagePageQuery, VillagePageQueryVariables>;
export const VillagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Villages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"villages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"countyName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ruralDistrictName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"weaverCount"}},{"kind":"Field","name":{"kind":"Name","value":"rugCount"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fa"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]} as unknown as DocumentNode<VillagesQuery, VillagesQueryVariables>;