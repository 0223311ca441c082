import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  ok,
  readOpaqueId,
  refuse,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand, type Reading, type Subject } from '#libs/ledger';
import { daysOf } from './change-person.js';
import { mergePeople, tellPeopleApart, unmergePeople } from './merging.js';
import { personKind, seesPerson, type PersonState } from './person.js';
import { personUnknown } from './person.refusals.js';

const merging = z.object({ keepId: z.string(), mergedId: z.string() });
const unmerging = z.object({ mergedId: z.string() });
const apart = z.object({ personId: z.string(), otherId: z.string() });

interface Envelope {
  readonly commandKey: string;
  readonly occurredAt?: string | null;
}

/** The inputs of saying that two records are of one person, that they are not after all, and that two are two. */
export type MergePeopleInput = z.input<typeof merging> & Envelope;
export type UnmergePeopleInput = z.input<typeof unmerging> & Envelope;
export type TellPeopleApartInput = z.input<typeof apart> & Envelope;

type Person = Subject<PersonState>;

/** Says which records are of the same person, and which only look so. */
@Injectable()
export class MergePeople {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Reads one record under another. Gives the id of the one that is kept. */
  async merge(caller: Caller, input: MergePeopleInput): Promise<Result<string, Refusal>> {
    const command = openCommand('mergePeople', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(merging, input);
    if (!checked.ok) return checked;
    const { keepId, mergedId } = checked.value;
    const { today } = daysOf(command.value);
    const done = await this.ledger.execute(command.value, async (read) => {
      const two = await bothOf(read, keepId, mergedId, caller);
      return two.ok ? mergePeople(...two.value, today) : two;
    });
    return answeredId(done);
  }

  /** Takes a record out again from under another. Gives its id. */
  async unmerge(caller: Caller, input: UnmergePeopleInput): Promise<Result<string, Refusal>> {
    const command = openCommand('unmergePeople', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(unmerging, input);
    if (!checked.ok) return checked;
    const { mergedId } = checked.value;
    const done = await this.ledger.execute(command.value, async (read) => {
      const merged = await seen(read, mergedId, caller);
      if (!merged.ok) return merged;
      const keptId = merged.value.state.mergedInto;
      const kept = keptId === undefined ? undefined : await read.one(personKind, keptId);
      const otherIds = kept?.state.merged.filter((id) => id !== merged.value.id) ?? [];
      const others = await read.many(personKind, otherIds);
      return unmergePeople(kept, merged.value, [...others.values()], daysOf(command.value).today);
    });
    return answeredId(done);
  }

  /** Says of two who look alike that they are two. Gives the id of the first. */
  async tellApart(caller: Caller, input: TellPeopleApartInput): Promise<Result<string, Refusal>> {
    const command = openCommand('tellPeopleApart', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(apart, input);
    if (!checked.ok) return checked;
    const { personId, otherId } = checked.value;
    const done = await this.ledger.execute(command.value, async (read) => {
      const two = await bothOf(read, personId, otherId, caller);
      return two.ok ? tellPeopleApart(...two.value) : two;
    });
    return answeredId(done);
  }
}

async function bothOf(
  read: Reading,
  one: string,
  other: string,
  caller: Caller,
): Promise<Result<[Person, Person], Refusal>> {
  const first = await seen(read, one, caller);
  if (!first.ok) return first;
  const second = await seen(read, other, caller);
  return second.ok ? ok([first.value, second.value]) : second;
}

async function seen(read: Reading, opaque: string, caller: Caller): Promise<Result<Person, Refusal>> {
  const person = await read.one(personKind, readOpaqueId('person', opaque) ?? '');
  return person && seesPerson(scopeOf(caller), person.state) ? ok(person) : refuse(personUnknown());
}
