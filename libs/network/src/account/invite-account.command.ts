import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  LANGUAGES,
  ROLES,
  invalidInput,
  ok,
  readOpaqueId,
  refuse,
  type Refusal,
  type Result,
  isPlainLine,
} from '#libs/platform';
import { Views, checkInput } from '#libs/ledger';
import { organisationKind } from '../organisation/organisation.js';
import { personKind } from '../person/person.js';
import { accountProblems } from './account.js';
import { Accounts, type InvitationHandedOver } from './accounts.js';

const schema = z.object({
  role: z.enum(ROLES),
  organisationId: z.string().nullish(),
  personId: z.string().nullish(),
  displayName: z.string().trim().min(1).max(80).refine(isPlainLine),
  language: z.enum(LANGUAGES),
});

/** Invites somebody to an account; the token is told once and kept nowhere. */
@Injectable()
export class InviteAccount {
  constructor(
    private readonly accounts: Accounts,
    private readonly views: Views,
  ) {}

  /** Gives the invitation. */
  async execute(input: z.input<typeof schema>): Promise<Result<InvitationHandedOver, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { role, displayName, language } = checked.value;
    const organisationId = innerId('organisation', checked.value.organisationId);
    const personId = innerId('person', checked.value.personId);
    const organisation =
      organisationId === undefined ? undefined : await this.views.fresh(organisationKind, organisationId);
    const person = personId === undefined ? undefined : await this.views.fresh(personKind, personId);
    const problems = accountProblems({
      role,
      organisation: organisation?.kind,
      namesOrganisation: organisationId !== undefined,
      knowsPerson: person !== undefined,
    });
    if (problems.length > 0) return refuse(invalidInput(problems));
    return ok(
      await this.accounts.invite({
        role,
        displayName,
        language,
        ...(organisationId === undefined ? {} : { organisationId }),
        ...(role === 'WEAVER' && personId !== undefined ? { personId } : {}),
      }),
    );
  }
}

/** An id that cannot be read names nothing, and is told apart from one that was left out. */
const innerId = (kind: string, opaque: string | null | undefined): string | undefined =>
  opaque ? (readOpaqueId(kind, opaque) ?? '') : undefined;
