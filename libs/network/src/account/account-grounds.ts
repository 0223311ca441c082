import { Injectable } from '@nestjs/common';
import { ok, readOpaqueId, refuse, type Problem, type Result, type Role } from '#libs/platform';
import { Views } from '#libs/ledger';
import { organisationKind } from '../organisation/organisation.js';
import { personKind } from '../person/person.js';
import { accountProblems } from './account.js';
import type { Post } from './account.schema.js';

/** A post as it is wished for, with opaque ids. */
export interface PostWish {
  readonly role: Role;
  readonly organisationId?: string | null | undefined;
  readonly personId?: string | null | undefined;
}

/** Reads what a post rests on: its organisation, and the person of a weaver. */
@Injectable()
export class AccountGrounds {
  constructor(private readonly views: Views) {}

  /** The inner ids of a post to be, or what is wrong with it. */
  async read({
    role,
    ...named
  }: PostWish): Promise<Result<Pick<Post, 'organisationId' | 'personId'>, Problem[]>> {
    const organisationId = innerId('organisation', named.organisationId);
    const personId = innerId('person', named.personId);
    const organisation =
      organisationId === undefined ? undefined : await this.views.fresh(organisationKind, organisationId);
    const person = personId === undefined ? undefined : await this.views.fresh(personKind, personId);
    const problems = accountProblems({
      role,
      organisation: organisation?.kind,
      namesOrganisation: organisationId !== undefined,
      // Nobody knows any more who an erased person was: an account of hers would open what she had erased.
      knowsPerson: person !== undefined && person.withdrawnAt === undefined,
    });
    if (problems.length > 0) return refuse(problems);
    return ok({
      ...(organisationId === undefined ? {} : { organisationId }),
      ...(role === 'WEAVER' && personId !== undefined ? { personId } : {}),
    });
  }
}

/** An id that cannot be read names nothing, and is told apart from one that was left out. */
const innerId = (kind: string, opaque: string | null | undefined): string | undefined =>
  opaque ? (readOpaqueId(kind, opaque) ?? '') : undefined;
