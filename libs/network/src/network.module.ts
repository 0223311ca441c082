import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { DocumentsModule } from '#libs/documents';
import { AccessLog } from './access-log/access-log.js';
import { ACCESS_LOG_DOOR } from './access-log/access-log-door.js';
import { AccessLogController } from './access-log/access-log.controller.js';
import { LogSubjects } from './access-log/log-subjects.js';
import { AccessLogSweep } from './access-log/access-log-sweep.js';
import { AccountRegister } from './account/account-register.js';
import { Administrators } from './account/administrators.js';
import { ACCOUNT_DOOR } from './account/account-door.js';
import { Account, accountSchema } from './account/account.schema.js';
import { AccountNames } from './account/account-names.js';
import { Accounts } from './account/accounts.js';
import { PeopleBehind } from './account/people-behind.js';
import { ActorNames } from './account/actor-names.js';
import { IDENTITY_PROVIDER_DOOR } from './identity-provider/identity-provider-door.js';
import { Identities } from './identity-provider/identities.js';
import { IdentityProvider, identityProviderSchema } from './identity-provider/identity-provider.schema.js';
import { IdentityProviders } from './identity-provider/identity-providers.js';
import { OidcController } from './identity-provider/oidc.controller.js';
import { Passwords } from './account/passwords.js';
import { CONTACTS, CONTACTS_DOOR, CONTACTS_MODEL } from './contacts/contacts-parts.js';
import { Mandates } from './organisation/mandates.js';
import { EnrolMembers } from './members-sheet/enrol-members.js';
import { MembersSheetController } from './members-sheet/members-sheet.controller.js';
import { EmblemController } from './organisation/emblem.controller.js';
import { ORGANISATION_COMMANDS, ORGANISATION_DOOR } from './organisation/organisation-parts.js';
import { CodeSeals } from './person/code-seals.js';
import { ChangePersonResolver } from './person/change-person.resolver.js';
import { AmendPerson } from './person/amend-person.command.js';
import { EnrolPerson } from './person/enrol-person.command.js';
import { Inquiries } from './person/inquiries.js';
import { Lookalikes } from './person/lookalikes.js';
import { PeopleSearch } from './person/people-search.js';
import { PersonalResolver } from './person/personal.resolver.js';
import { SuspectedPairs } from './person/suspected-pairs.js';
import { JoinCooperative } from './person/join-cooperative.command.js';
import { LeaveCooperative } from './person/leave-cooperative.command.js';
import { MergedCallers } from './person/merged-callers.js';
import { MergePeople } from './person/merge-people.command.js';
import { MergePeopleResolver } from './person/merge-people.resolver.js';
import { MembershipResolver, PersonHistoryResolver } from './person/person-history.resolver.js';
import { SayConsent } from './person/say-consent.command.js';
import { SetPersonKinds } from './person/set-person-kinds.command.js';
import { NamesInWords } from './person/names-in-words.js';
import { PeopleVault } from './person/people-vault.js';
import { PersonNames } from './person/person-names.js';
import { PersonRecordResolver } from './person/person-record.resolver.js';
import { PersonResolver } from './person/person.resolver.js';
import { VaultCode, vaultCodeSchema } from './person/vault-code.schema.js';
import { VaultHashes } from './person/vault-hashes.js';
import { VaultOpening } from './person/vault-opening.js';
import { VaultPerson, vaultPersonSchema } from './person/vault-person.schema.js';
import { VaultSweep } from './person/vault-sweep.js';
import { VillagePeopleResolver } from './person/village-people.resolver.js';
import { PhoneCode, phoneCodeSchema } from './phone-sign-in/phone-code.schema.js';
import { PhoneMessageRow, phoneMessageSchema } from './phone-sign-in/phone-message.schema.js';
import { PHONE_SIGN_IN } from './phone-sign-in/phone-sign-in.providers.js';
import { PasswordReset, passwordResetSchema } from './password-reset/password-reset.schema.js';
import { SecondFactor, secondFactorSchema } from './second-factor/second-factor.schema.js';
import { SecondFactors } from './second-factor/second-factors.js';
import { SESSIONS_ENDED, signInProviders } from './session/sign-in.providers.js';
import { SessionController } from './session/session.controller.js';
import { StoredSession, sessionSchema } from './session/session.schema.js';
import { AmendVillage } from './village/amend-village.command.js';
import { ErasePerson } from './privacy/erase-person.command.js';
import { Erasures } from './privacy/erasures.js';
import { ExportPerson } from './privacy/export-person.js';
import { NetworkRecords } from './privacy/network-records.js';
import { PersonExportController } from './privacy/person-export.controller.js';
import { PersonRecords } from './privacy/person-records.js';
import { PhoneTraces } from './privacy/phone-traces.js';
import { PersonAccounts } from './privacy/person-accounts.js';
import { PrivacyResolver } from './privacy/privacy.resolver.js';
import { RecordVillage } from './village/record-village.command.js';
import { RenameVillage } from './village/rename-village.command.js';
import { VillageResolver } from './village/village.resolver.js';

const OF_PEOPLE = [
  AmendPerson,
  SayConsent,
  JoinCooperative,
  LeaveCooperative,
  SetPersonKinds,
  MergePeople,
  ErasePerson,
];
const COMMANDS = [
  RecordVillage,
  RenameVillage,
  AmendVillage,
  ...ORGANISATION_COMMANDS,
  EnrolPerson,
  ...OF_PEOPLE,
];
const SERVICES = [
  ...CONTACTS,
  VaultHashes,
  CodeSeals,
  PeopleVault,
  NamesInWords,
  Inquiries,
  Lookalikes,
  VaultOpening,
  VaultSweep,
  PersonAccounts,
  ...SESSIONS_ENDED,
  PhoneTraces,
  Erasures,
  PersonRecords,
  NetworkRecords,
  ExportPerson,
  Passwords,
  SecondFactors,
  Accounts,
  AccountNames,
  PeopleBehind,
  AccountRegister,
  Administrators,
  Identities,
  IdentityProviders,
  AccessLog,
  AccessLogSweep,
  LogSubjects,
];

/** Villages, organisations, people and accounts: their commands and views. */
@Module({
  imports: [
    DocumentsModule,
    MongooseModule.forFeature([
      CONTACTS_MODEL,
      { name: VaultPerson.name, schema: vaultPersonSchema },
      { name: VaultCode.name, schema: vaultCodeSchema },
      { name: Account.name, schema: accountSchema },
      { name: IdentityProvider.name, schema: identityProviderSchema },
      { name: SecondFactor.name, schema: secondFactorSchema },
    ]),
  ],
  providers: [...COMMANDS, ...SERVICES],
  exports: [...COMMANDS, ...SERVICES],
})
export class NetworkModule {}

const RESOLVERS = [
  VillageResolver,
  PersonResolver,
  PersonRecordResolver,
  PersonHistoryResolver,
  PersonalResolver,
  MembershipResolver,
  ChangePersonResolver,
  MergePeopleResolver,
  VillagePeopleResolver,
  PrivacyResolver,
];

/** The door of the network: its resolvers, and signing in. */
@Module({
  imports: [
    NetworkModule,
    DocumentsModule,
    MongooseModule.forFeature([
      { name: StoredSession.name, schema: sessionSchema },
      { name: PasswordReset.name, schema: passwordResetSchema },
      { name: PhoneCode.name, schema: phoneCodeSchema },
      { name: PhoneMessageRow.name, schema: phoneMessageSchema },
      { name: Account.name, schema: accountSchema },
    ]),
  ],
  controllers: [
    EmblemController,
    MembersSheetController,
    AccessLogController,
    SessionController,
    OidcController,
    PersonExportController,
  ],
  providers: [
    ...ORGANISATION_DOOR,
    ...CONTACTS_DOOR,
    ...ACCOUNT_DOOR,
    ...ACCESS_LOG_DOOR,
    ...IDENTITY_PROVIDER_DOOR,
    ActorNames,
    EnrolMembers,
    ...RESOLVERS,
    Mandates,
    PersonNames,
    PeopleSearch,
    SuspectedPairs,
    MergedCallers,
    ...signInProviders,
    ...PHONE_SIGN_IN,
  ],
  exports: [ActorNames, PersonNames],
})
export class NetworkDoor {}
