import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar, PageArguments, connectionType, opaqueId } from '#libs/platform';
import { RoleEnum } from '../account/account.graphql.js';
import { ACCESS_EVENTS, type AccessEvent } from './access-event.js';
import type { AccessRow } from './access-log.js';

type Named<Name extends string> = { readonly [K in Name]: K };
const named = <Name extends string>(names: readonly Name[]): Named<Name> =>
  Object.fromEntries(names.map((name) => [name, name])) as Named<Name>;

export const AccessEventEnum = named(ACCESS_EVENTS);
registerEnumType(AccessEventEnum, {
  name: 'AccessEvent',
  description: 'What is written down about access.',
  valuesMap: {
    SIGN_IN: { description: 'Signing in.' },
    PHONE_CODE: { description: 'Asking for a code to a phone.' },
    SECOND_FACTOR: { description: 'Showing, setting up or removing a second factor.' },
    PASSWORD_CHANGED: { description: 'Changing one’s own password.' },
    RESET: { description: 'A reset of somebody’s way in: asked for, made or used.' },
    INVITATION_MADE: { description: 'Inviting somebody, or making an invitation anew.' },
    INVITATION_WITHDRAWN: { description: 'Taking an invitation back.' },
    INVITATION_ACCEPTED: { description: 'Accepting an invitation.' },
    PHONE_CHANGED: { description: 'Changing the number of a person, with which she signs in.' },
    SESSION_REVOKED: { description: 'Ending a session before its time.' },
    TOKEN_REUSED: {
      description: 'A token was shown again after it had been exchanged: the session was ended.',
    },
    POST_SWITCHED: { description: 'Going on in another post.' },
    ACCOUNT_CHANGED: { description: 'Changing an account or its posts.' },
    ACCOUNT_DISABLED: { description: 'Disabling an account.' },
    ACCOUNT_ENABLED: { description: 'Enabling an account again.' },
    PROVIDER_CHANGED: {
      description: 'Registering, changing or removing an identity provider, or linking one.',
    },
    KEY_CHANGED: { description: 'Making or revoking an API key.' },
    KEY_USED: { description: 'Using an API key.' },
    SHARE_CHANGED: { description: 'Making or revoking a share.' },
    SHARE_USED: { description: 'Opening a share.' },
    PERSONAL_DATA_SHOWN: { description: 'Showing personal data in full.' },
    PERSONAL_DATA_SOUGHT: {
      description: 'Looking for somebody by a whole number, or meeting her who may not be listed.',
    },
    PERSONAL_DATA_EXPORTED: { description: 'Exporting everything about a person.' },
    PERSONAL_DATA_ERASED: { description: 'Erasing a person’s data.' },
    OUTBOX_READ: { description: 'Looking at the messages that wait to be told on.' },
    PERMISSION: { description: 'Asking for what one’s role may not do.' },
  } satisfies Record<AccessEvent, { description: string }>,
});

export const AccessOutcomeEnum = named(['DONE', 'REFUSED']);
registerEnumType(AccessOutcomeEnum, {
  name: 'AccessOutcome',
  description: 'How it went.',
  valuesMap: { DONE: { description: 'It was done.' }, REFUSED: { description: 'It was refused.' } },
});

@ObjectType('AccessLogEntry', { description: 'What happened once or more often within one minute.' })
export class AccessLogEntryType {
  /** The row; not part of the schema. */
  row!: AccessRow;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => InstantScalar, { description: 'When it happened, first within that minute.' })
  at!: string;

  @Field(() => InstantScalar, { description: 'When it happened last within that minute.' })
  lastAt!: string;

  @Field(() => Int, { description: 'How often it happened within that minute.' })
  times!: number;

  @Field(() => AccessEventEnum, { description: 'What happened.' })
  what!: AccessEvent;

  @Field(() => AccessOutcomeEnum, { description: 'How it went.' })
  outcome!: 'DONE' | 'REFUSED';

  @Field(() => String, {
    nullable: true,
    description: 'The code of the refusal or the permission that was asked for.',
  })
  reason!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The account that acted, or as which somebody tried to act.',
  })
  accountId!: string | null;

  @Field(() => RoleEnum, { nullable: true, description: 'The role it acted in.' })
  role!: RoleEnum | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Stands for a login that belongs to nobody: the same for the same login, and says nothing else.',
  })
  loginMark!: string | null;

  @Field(() => String, { nullable: true, description: 'The network it came from, e.g. 203.0.113.0/24.' })
  network!: string | null;

  @Field(() => String, { nullable: true, description: 'The program and its system, e.g. Firefox/Linux.' })
  agent!: string | null;

  @Field(() => ID, { nullable: true, description: 'Opaque id of what it was done to.' })
  subjectId!: string | null;

  @Field(() => String, { nullable: true, description: 'The kind of what it was done to, e.g. account.' })
  subjectKind!: string | null;

  /** A row as GraphQL shows it. */
  static of(row: AccessRow): AccessLogEntryType {
    const { _id, at, lastAt, times, what, outcome, reason, account, role, loginHash, network, agent } = row;
    const [subjectKind, subjectId] = row.subject?.split(':', 2) ?? [];
    return {
      row,
      id: opaqueId('access', _id.replace(/[^\w-]/g, '')),
      at,
      lastAt,
      times,
      what,
      outcome,
      reason: reason ?? null,
      accountId: account === undefined ? null : opaqueId('account', account),
      role: (role as RoleEnum | undefined) ?? null,
      loginMark: loginHash?.slice(0, MARK_LENGTH) ?? null,
      network: network ?? null,
      agent: agent ?? null,
      subjectId: subjectKind && subjectId ? opaqueId(subjectKind, subjectId) : null,
      subjectKind: subjectKind ?? null,
    };
  }
}

const MARK_LENGTH = 8;

export const AccessLogConnection = connectionType(AccessLogEntryType, 'AccessLogEntry');

@ArgsType()
export class AccessLogArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only what concerns this organisation.' })
  organisationId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only what this account did, or was tried as this account.',
  })
  accountId?: string | null;

  @Field(() => AccessEventEnum, { nullable: true, description: 'Only what happened of this kind.' })
  what?: AccessEvent | null;

  @Field(() => AccessOutcomeEnum, { nullable: true, description: 'Only what went so.' })
  outcome?: 'DONE' | 'REFUSED' | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Only from this instant on.' })
  from?: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Only before this instant.' })
  to?: string | null;
}
