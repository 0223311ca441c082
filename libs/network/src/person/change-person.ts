import { dayInIran, readOpaqueId, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import {
  answeredId,
  type Command,
  type Decision,
  type Ledger,
  type Reading,
  type Subject,
} from '#libs/ledger';
import { personKind, type PersonState } from './person.js';
import { standingPerson } from './standing-person.js';

/** Decides what happens to a person who was found. */
export type DecideOnPerson = (
  person: Subject<PersonState>,
  read: Reading,
) => Result<Decision, Refusal> | Promise<Result<Decision, Refusal>>;

/** Carries out a command about one person within the reach of the caller; gives her id inside the zone. */
export async function changePerson(
  ledger: Ledger,
  caller: Caller,
  command: Command,
  opaque: string,
  decide: DecideOnPerson,
): Promise<Result<string, Refusal>> {
  const id = readOpaqueId('person', opaque) ?? '';
  const done = await ledger.execute(command, async (read) => {
    const person = standingPerson(await read.one(personKind, id), scopeOf(caller));
    return person.ok ? decide(person.value, read) : person;
  });
  return answeredId(done);
}

/** The day on which something happened, and the day it is recorded for; the same unless another is given. */
export function daysOf({ occurredAt }: Command, on?: string | null): { on: string; today: string } {
  const today = dayInIran(occurredAt);
  return { on: on ?? today, today };
}
