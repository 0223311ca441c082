import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  invalidInput,
  readOpaqueId,
  refuse,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
  bareNationalCode,
  isNationalCode,
} from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand, type Reading, type Subject } from '#libs/ledger';
import { organisationKind } from '../organisation/organisation.js';
import { daysOf } from './change-person.js';
import { nationalCodeWrong, notYourCooperative } from './enrolment.refusals.js';
import { Inquiries, telling } from './inquiries.js';
import { joinCooperative } from './membership.js';
import { nameMissing, nobodyWithThisCode, whoIsMissing } from './membership.refusals.js';
import { PeopleVault } from './people-vault.js';
import { personKind, type PersonState } from './person.js';
import { areSimilar, foldedName } from './similar-names.js';
import { standingPerson, stillStanding } from './standing-person.js';

const schema = z.object({
  personId: z.string().nullish(),
  nationalId: z.string().max(40).nullish(),
  name: z.string().max(200).nullish(),
  cooperativeId: z.string().nullish(),
  on: z.iso.date().nullish(),
  moving: z.boolean().nullish(),
});

/** The input of becoming a member. */
export type JoinCooperativeInput = z.input<typeof schema> & {
  commandKey: string;
  occurredAt?: string | null;
};

/**
 * Makes a person a member of a cooperative. A clerk takes in those who belong nowhere: she does not see them in any
 * list, so she names them by their national code and their name, which only who stands before her can tell. Staff may also move
 * somebody from one cooperative to another.
 */
@Injectable()
export class JoinCooperative {
  constructor(
    private readonly ledger: Ledger,
    private readonly vault: PeopleVault,
    private readonly inquiries: Inquiries,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the person. */
  async execute(caller: Caller, input: JoinCooperativeInput): Promise<Result<string, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { personId, nationalId, cooperativeId, moving } = checked.value;
    const code = nationalId ? bareNationalCode(nationalId) : undefined;
    if (Boolean(personId) === Boolean(code)) return refuse(invalidInput([whoIsMissing('personId')]));
    if (code && !isNationalCode(code)) return refuse(invalidInput([nationalCodeWrong('nationalId')]));
    const own = caller.role === 'CLERK' ? (caller.organisation ?? '') : undefined;
    const named = cooperativeId ? (readOpaqueId('organisation', cooperativeId) ?? '') : undefined;
    const name = own === undefined || !code ? undefined : (checked.value.name?.trim() ?? '');
    if (name === '') return refuse(invalidInput([nameMissing('name')]));
    if (own !== undefined && named !== undefined && named !== own) return refuse(notYourCooperative());

    const over = code ? await this.inquiries.over(caller) : undefined;
    if (over) return refuse(over);

    const { commandKey, occurredAt } = input;
    const seal = code ? await this.vault.seal(code) : undefined;
    const who = seal ? seal.fingerprint({ account: caller.account, commandKey }) : personId;
    const fingerprinted = { cooperativeId, on: checked.value.on, moving, occurredAt, who };
    const command = openCommand('joinCooperative', caller, input, this.clock.now(), fingerprinted);
    if (!command.ok) return command;
    const days = daysOf(command.value, checked.value.on);
    const done = await this.ledger.execute(command.value, async (read) => {
      const person = code ? await this.bearer(read, code, name) : await this.named(read, personId!, caller);
      if (!person.ok) return person;
      const cooperative = await read.one(organisationKind, own ?? named ?? '');
      const mayMove = own === undefined && moving === true;
      const joined = joinCooperative(person.value, { cooperative, ...days, moving: mayMove });
      const isElsewhere =
        person.value.state.cooperativeId !== undefined && own !== person.value.state.cooperativeId;
      return name && isElsewhere && !joined.ok
        ? refuse(telling(joined.refusal, 'CODE_ENROLLED_ELSEWHERE'))
        : joined;
    });
    return answeredId(await this.inquiries.answer(caller, done));
  }

  private async named(read: Reading, opaque: string, caller: Caller): Promise<Result<Person, Refusal>> {
    return standingPerson(await read.one(personKind, readOpaqueId('person', opaque) ?? ''), scopeOf(caller));
  }

  /** Who has the code; where a name is said with it, only if it is hers. */
  private async bearer(
    read: Reading,
    code: string,
    name: string | undefined,
  ): Promise<Result<Person, Refusal>> {
    const nobody = refuse(telling(nobodyWithThisCode(), 'CODE_NOT_FOUND'));
    const found = [...(await read.many(personKind, await this.vault.attemptsFor(code))).values()][0];
    if (!found) return nobody;
    const { mergedInto } = found.state;
    const kept = mergedInto === undefined ? found : await read.one(personKind, mergedInto);
    if (!kept || (name !== undefined && !(await this.isCalled([found.id, kept.id], name)))) return nobody;
    return stillStanding(kept);
  }

  private async isCalled(ids: readonly string[], name: string): Promise<boolean> {
    const said = foldedName({ nameFa: name, nameLatin: name });
    const known = await this.vault.personal(ids);
    return [...known.values()].some((theirs) => areSimilar(foldedName(theirs), said));
  }
}

type Person = Subject<PersonState>;
