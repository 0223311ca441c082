import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  Asking,
  MAX_PAGE,
  OverLimit,
  RateLimits,
  Requires,
  Spends,
  TakesAway,
  answer,
  attachmentNamed,
  opaqueId,
  scopeOf,
  spell,
  spellSpent,
  uploadedFile,
  type Caller,
  type Language,
} from '#libs/platform';
import { Views, type View } from '#libs/ledger';
import { SHEET_LIMITS, writeCsv } from '#libs/documents';
import { organisationKind } from '../organisation/organisation.js';
import { PersonNames } from '../person/person-names.js';
import { personFilter, personKind, type PersonState } from '../person/person.js';
import { villageKind } from '../village/village.js';
import { EnrolMembers, MOST_MEMBERS, type MemberOutcome } from './enrol-members.js';
import { MEMBERS_FILE, MEMBERS_TITLES } from './members-titles.js';

/** The most rows of one file that is handed out. */
const MOST_ROWS = 20_000;
/** Takes lists of members in and hands them out, as spreadsheets. */
@Controller()
export class MembersSheetController {
  constructor(
    private readonly views: Views,
    private readonly names: PersonNames,
    private readonly members: EnrolMembers,
    private readonly limits: RateLimits,
  ) {}

  /** The people whom the caller may list, named as she may see them. */
  @Requires('person:read')
  @TakesAway()
  @Spends('downloads')
  @Get('members.csv')
  async download(
    @Asking() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const people = await this.everybody(caller);
    const names = this.names.of({ req: request as never });
    const named = await Promise.all(people.map((person) => names.load(person)));
    const villages = await this.views.many(villageKind, [...new Set(people.map((one) => one.villageId))]);
    const ids = people.flatMap(({ cooperativeId }) => cooperativeId ?? []);
    const cooperatives = await this.views.many(organisationKind, [...new Set(ids)]);
    const { language } = caller;
    const rows = people.map((person, i) => [
      named[i]!,
      villages.get(person.villageId)?.name[language] ?? '',
      (person.cooperativeId && cooperatives.get(person.cooperativeId)?.name[language]) ?? '',
      person.memberSince ?? '',
    ]);
    reply.header('content-type', 'text/csv; charset=utf-8');
    reply.header('content-disposition', attachmentNamed(MEMBERS_FILE[language]));
    return writeCsv([MEMBERS_TITLES[language], ...rows]);
  }

  /**
   * A form with `cooperativeId`, `confirmed` and then the file. Without `confirmed` nobody is enrolled: the answer says
   * what is wrong with which row, and the digest that confirms.
   */
  @Requires('person:enrol')
  @Spends('uploads')
  @Post('members-sheet')
  async upload(
    @Asking() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { bytes, fields } = await uploadedFile(request, SHEET_LIMITS.bytes);
    const { cooperativeId, confirmed } = fields;
    // Looking at a list is as heavy as enrolling it, and costs as much.
    const spent = await this.limits.spend('mutations', caller.account, Math.ceil(MOST_MEMBERS / 20));
    if (spent) throw new OverLimit(spent.budget, spellSpent(spent, caller.language));
    const outcome = await this.members.execute(caller, {
      bytes,
      ...(cooperativeId ? { cooperativeId } : {}),
      ...(confirmed ? { confirmed } : {}),
    });
    // As mutations do: a refusal is an answer.
    reply.code(200);
    return answer(outcome, caller.language, 'MembersSheet', ({ digest, rows }) => ({
      digest,
      rows: rows.map((row) => shown(row, caller.language)),
    }));
  }

  private async everybody(caller: Caller): Promise<View<PersonState>[]> {
    const order = { field: 'enrolledAt', direction: -1 } as const;
    const people: View<PersonState>[] = [];
    for (let after: string | undefined; people.length < MOST_ROWS;) {
      const request = { first: MAX_PAGE, ...(after ? { after } : {}) };
      const page = await this.views.list(personKind, personFilter(scopeOf(caller)), order, request);
      people.push(...page.items.map(({ node }) => node));
      after = page.items.at(-1)?.cursor;
      if (!page.hasNextPage || !after) break;
    }
    return people;
  }
}

function shown(
  { number, name, isKnown, problems, refusal, personId }: MemberOutcome,
  language: Language,
): object {
  const told = [...problems, ...(refusal ? [{ path: '', ...refusal }] : [])];
  return {
    number,
    name,
    isKnown,
    personId: personId === undefined ? null : opaqueId('person', personId),
    problems: told.map(({ path, code, params, text }) => ({
      path,
      code,
      message: spell(text.says, params, language),
      nextStep: spell(text.next, params, language),
    })),
  };
}
