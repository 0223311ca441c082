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
} from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand, type Reading, type Subject } from '#libs/ledger';
import { organisationKind } from '../organisation/organisation.js';
import { daysOf } from './change-person.js';
import { nationalCodeWrong, notYourCooperative } from './enrolment.refusals.js';
import { joinCooperative } from './membership.js';
import { nobodyWithThisCode, whoIsMissing } from './membership.refusals.js';
import { bareNationalCode, isNationalCode } from './national-code.js';
import { PeopleVault } from './people-vault.js';
import { personKind, type PersonState } from './person.js';
import { standingPerson, stillStanding } from './standing-person.js';

const schema = z.object({
  personId: z.string().nullish(),
  nationalId: z.string().max(40).nullish(),
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
 * list, so she names them by their national code, which only who stands before her can tell. Staff may also move
 * somebody from one cooperative to another.
 */
@Injectable()
export class JoinCooperative {
  constructor(
    private readonly ledger: Ledger,
    private readonly vault: PeopleVault,
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
    if (own !== undefined && named !== undefined && named !== own) return refuse(notYourCooperative());

    const { commandKey, occurredAt } = input;
    const seal = code ? await this.vault.seal(code) : undefined;
    const who = seal ? seal.fingerprint({ account: caller.account, commandKey }) : personId;
    const fingerprinted = { cooperativeId, on: checked.value.on, moving, occurredAt, who };
    const command = openCommand('joinCooperative', caller, input, this.clock.now(), fingerprinted);
    if (!command.ok) return command;
    const days = daysOf(command.value, checked.value.on);
    const done = await this.ledger.execute(command.value, async (read) => {
      const person = code ? await this.bearer(read, code) : await this.named(read, personId!, caller);
      if (!person.ok) return person;
      const cooperative = await read.one(organisationKind, own ?? named ?? '');
      const mayMove = own === undefined && moving === true;
      return joinCooperative(person.value, { cooperative, ...days, moving: mayMove });
    });
    return answeredId(done);
  }

  private async named(read: Reading, opaque: string, caller: Caller): Promise<Result<Person, Refusal>> {
    return standingPerson(await read.one(personKind, readOpaqueId('person', opaque) ?? ''), scopeOf(caller));
  }

  private async bearer(read: Reading, code: string): Promise<Result<Person, Refusal>> {
    const found = [...(await read.many(personKind, await this.vault.attemptsFor(code))).values()][0];
    if (!found) return refuse(nobodyWithThisCode());
    const { mergedInto } = found.state;
    const kept = mergedInto === undefined ? found : await read.one(personKind, mergedInto);
    return kept ? stillStanding(kept) : refuse(nobodyWithThisCode());
  }
}

type Person = Subject<PersonState>;
