import { Injectable } from '@nestjs/common';
import {
  foldText,
  ok,
  opaqueId,
  refuse,
  scopeOf,
  type Caller,
  type Problem,
  type Refusal,
  type Result,
  bareNationalCode,
} from '#libs/platform';
import { Views, sha256 } from '#libs/ledger';
import { SheetReader, firstSheet } from '#libs/documents';
import { EnrolPerson, type EnrolPersonInput } from '../person/enrol-person.command.js';
import { PeopleVault } from '../person/people-vault.js';
import { personKind, seesPerson } from '../person/person.js';
import { villageFilter, villageKind } from '../village/village.js';
import { columnsOf, memberRows, type MemberRow, type VillagesByName } from './members-sheet.js';
import { columnsMissing, sheetChanged, tooManyMembers, twiceInSheet } from './members-sheet.refusals.js';

/** The most people of one spreadsheet. */
export const MOST_MEMBERS = 500;
const MOST_VILLAGES = 1_000;
const AT_ONCE = 4;

/** What is wanted with a list of members: to look at it, or to enrol what was looked at. */
export interface MembersSheetWish {
  readonly bytes: Buffer;
  /** For which cooperative; a clerk's own when left out. */
  readonly cooperativeId?: string | undefined;
  /** The digest that looking gave; only with it is anybody enrolled. */
  readonly confirmed?: string | undefined;
}

/** What became of one row. */
export interface MemberOutcome {
  readonly number: number;
  /** What the row itself says, so that it can be found again. */
  readonly name: string;
  readonly problems: readonly Problem[];
  /** Why it was not enrolled, where its cells are right. */
  readonly refusal?: Refusal;
  /** The id of the person, once she is enrolled. */
  readonly personId?: string;
  /** Whether she is enrolled already, among those whom the caller may list. */
  readonly isKnown: boolean;
}

/** A list of members that was looked at, or enrolled. */
export interface SheetOutcome {
  readonly digest: string;
  readonly rows: readonly MemberOutcome[];
}

/**
 * Enrols the members on a spreadsheet, each row through the command that enrols one. Its key is made of the file's
 * digest and the row, so the same file sent twice enrols nobody twice. Nothing of the file is kept.
 */
@Injectable()
export class EnrolMembers {
  constructor(
    private readonly enrol: EnrolPerson,
    private readonly vault: PeopleVault,
    private readonly views: Views,
    private readonly reader: SheetReader,
  ) {}

  /** What would become of each row, or, if confirmed, what became of it. */
  async execute(caller: Caller, wish: MembersSheetWish): Promise<Result<SheetOutcome, Refusal>> {
    const digest = sha256(wish.bytes);
    if (wish.confirmed !== undefined && wish.confirmed !== digest) return refuse(sheetChanged());
    const read = firstSheet(await this.reader.read(wish.bytes));
    if (!read.ok) return read;
    const { at, missing } = columnsOf(read.value.titles);
    if (missing.length > 0) return refuse(columnsMissing({ columns: missing.join(', ') }));
    if (read.value.rows.length > MOST_MEMBERS) return refuse(tooManyMembers({ most: MOST_MEMBERS }));
    const members = memberRows(read.value, at, await this.villages(caller));
    const twice = seenTwice(members);
    const rows = await inTurn(members, async (member) => {
      const input = inputOf(member, digest, wish.cooperativeId);
      const looked = await this.look(caller, member, input, twice);
      const isRight = looked.problems.length === 0 && !looked.refusal;
      return wish.confirmed !== undefined && isRight ? this.enrolled(caller, input, looked) : looked;
    });
    return ok({ digest, rows });
  }

  private async look(
    caller: Caller,
    member: MemberRow,
    input: EnrolPersonInput,
    twice: ReadonlyMap<number, number>,
  ): Promise<MemberOutcome> {
    const wrong = this.enrol.whatIsWrong(caller, input);
    const again = twice.get(member.number);
    const problems = [
      ...member.problems,
      ...(wrong?.problems ?? []),
      ...(again === undefined ? [] : [twiceInSheet('nationalId', { row: again })]),
    ];
    const refusal = wrong && wrong.problems.length === 0 ? { refusal: wrong } : {};
    const isKnown = problems.length === 0 && (await this.isListed(caller, member.nationalId));
    return { number: member.number, name: member.nameFa, problems, ...refusal, isKnown };
  }

  /** Only of those whom the caller may list: looking at a list enrols nobody, so it would tell of all others for nothing. */
  private async isListed(caller: Caller, nationalId: string): Promise<boolean> {
    const ids = await this.vault.attemptsFor(bareNationalCode(nationalId));
    const people = ids.length === 0 ? [] : [...(await this.views.many(personKind, ids)).values()];
    return people.some((person) => seesPerson(scopeOf(caller), person));
  }

  private async enrolled(
    caller: Caller,
    input: EnrolPersonInput,
    row: MemberOutcome,
  ): Promise<MemberOutcome> {
    const done = await this.enrol.execute(caller, input);
    return done.ok ? { ...row, personId: done.value } : { ...row, refusal: done.refusal };
  }

  private async villages(caller: Caller): Promise<VillagesByName> {
    const order = { field: 'code', direction: 1 } as const;
    const page = await this.views.list(villageKind, villageFilter(scopeOf(caller)), order, {
      first: MOST_VILLAGES,
    });
    return new Map(
      page.items.flatMap(({ node: { _id, code, name } }) =>
        [code, name.fa, name.en, name.ru].map((called) => [foldText(called), _id] as const),
      ),
    );
  }
}

const inputOf = (member: MemberRow, digest: string, cooperativeId: string | undefined): EnrolPersonInput => ({
  // A row of a file is a command: sent again, it gets the first answer.
  commandKey: `sheet-${digest.slice(0, 40)}-${member.number}`,
  villageId: member.villageId && opaqueId('village', member.villageId),
  cooperativeId: cooperativeId ?? null,
  nationalId: member.nationalId,
  nameFa: member.nameFa,
  nameLatin: member.nameLatin,
  phone: member.phone,
  memberSince: member.memberSince,
  consentToBeNamed: member.consentToBeNamed,
});

/** Rows whose national code an earlier row has, with that row's number. */
function seenTwice(members: readonly MemberRow[]): Map<number, number> {
  const first = new Map<string, number>();
  const twice = new Map<number, number>();
  for (const { number, nationalId } of members) {
    const code = bareNationalCode(nationalId);
    const earlier = first.get(code);
    if (earlier === undefined) first.set(code, number);
    else twice.set(number, earlier);
  }
  return twice;
}

/** Works through a list a few at a time, in order. */
async function inTurn<T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let i = 0; i < list.length; i += AT_ONCE)
    done.push(...(await Promise.all(list.slice(i, i + AT_ONCE).map(work))));
  return done;
}
