import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  ok,
  reachesVillage,
  readOpaqueId,
  refuse,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import {
  Ledger,
  Views,
  answeredId,
  canonicalJson,
  checkInput,
  fact,
  openCommand,
  type Decision,
  type Subject,
} from '#libs/ledger';
import { actedBy } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';
import { PersonAccounts } from '../privacy/person-accounts.js';
import { villageKind } from '../village/village.js';
import { villageUnknown } from '../village/village.refusals.js';
import { PeopleVault, type Replacement } from './people-vault.js';
import { nothingAmended, personUnknown } from './person.refusals.js';
import type { PersonAmended } from './person.events.js';
import { personKind, recordsOf, seesPerson, type PersonState } from './person.js';
import type { PersonalData } from './personal-data.js';
import { latinName, persianName, readNumbers, typedNumber } from './personal-input.js';
import { standingPerson } from './standing-person.js';

const schema = z.object({
  personId: z.string(),
  villageId: z.string().nullish(),
  nameFa: persianName.nullish(),
  nameLatin: latinName.nullish(),
  phone: typedNumber.nullish(),
  iban: typedNumber.nullish(),
});

/** The input of amending a person: what is left out stays; an empty phone or iban is taken away. */
export type AmendPersonInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** What is to be different; null takes something away. */
interface Changes {
  readonly nameFa?: string;
  readonly nameLatin?: string;
  readonly phone?: string | null;
  readonly iban?: string | null;
}

/** Corrects what the vault says of a person, and where she lives. The ledger is told that it changed, not what. */
@Injectable()
export class AmendPerson {
  constructor(
    private readonly ledger: Ledger,
    private readonly vault: PeopleVault,
    private readonly views: Views,
    private readonly accounts: PersonAccounts,
    private readonly log: AccessLog,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the person. */
  async execute(caller: Caller, input: AmendPersonInput): Promise<Result<string, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const changes = changesOf(checked.value);
    if (!changes.ok) return changes;
    const id = readOpaqueId('person', checked.value.personId) ?? '';
    const now = (await this.views.many(personKind, [id])).get(id);
    const known =
      now && seesPerson(scopeOf(caller), now) ? (await this.vault.personal([id])).get(id) : undefined;
    if (!known) return refuse(personUnknown());

    const { commandKey, occurredAt } = input;
    const seal = await this.vault.seal(known.nationalId);
    const key = { account: caller.account, commandKey };
    const villageId = checked.value.villageId
      ? (readOpaqueId('village', checked.value.villageId) ?? '')
      : undefined;
    const what = seal.fingerprint({ ...key, changes: changes.value });
    const fingerprinted = { id, villageId, occurredAt, what };
    const command = openCommand('amendPerson', caller, input, this.clock.now(), fingerprinted);
    if (!command.ok) return command;
    let changesPhone = false;
    let replaced: { commitment: string; replaces: string } | undefined;
    const done = await this.ledger.execute(command.value, async (read) => {
      const person = standingPerson(await read.one(personKind, id), scopeOf(caller));
      if (!person.ok) return person;
      if (villageId !== undefined) {
        const village =
          reachesVillage(scopeOf(caller), villageId) && (await read.one(villageKind, villageId));
        if (!village) return refuse(villageUnknown());
      }
      // Read anew each time: what another wrote in between must not be undone.
      const before = (await this.vault.personal([id])).get(id);
      if (!before) return refuse(personUnknown());
      const after = changedData(before, changes.value);
      const lives = villageId ?? person.value.state.villageId;
      const phoneSaidBy = sayerOf(caller, changes.value, before, person.value.state);
      changesPhone = phoneSaidBy === 'COOPERATIVE' || after.phone !== before.phone;
      if (canonicalJson(after) === canonicalJson(before) && lives === person.value.state.villageId)
        return phoneSaidBy ? amendedFact(person.value, { phoneSaidBy }) : refuse(nothingAmended());
      const replaces = person.value.state.commitment;
      const attempt = seal.fingerprint({ ...key, replaces, personal: after });
      const proven = provenBy(caller, before, after, person.value.state);
      const commitment = await this.vault.replace({ attempt, personId: id, replaces, proven }, after);
      replaced = { commitment, replaces };
      return amendedFact(person.value, { commitment, ...(phoneSaidBy ? { phoneSaidBy } : {}) }, villageId);
    });
    if (done.ok && !done.value.repeated && replaced) await this.vault.supersede(id, replaced);
    if (done.ok && changesPhone) await this.numberChanged(caller, id);
    return answeredId(done);
  }

  /** Whoever was signed in with her is signed out, and it stands in the log, for her and for her cooperative. */
  private async numberChanged(caller: Caller, id: string): Promise<void> {
    const person = await this.views.fresh(personKind, id);
    await this.accounts.signOut(person ? recordsOf(person) : [id]);
    const organisations = [
      ...new Set([caller.organisation, person?.cooperativeId].flatMap((one) => one ?? [])),
    ];
    const done = { what: 'PHONE_CHANGED', outcome: 'DONE', subject: { kind: 'person', id } } as const;
    await this.log.write({ ...done, ...actedBy(caller), organisations });
  }
}

/** Who signs in by phone is whoever holds it: so a number that her cooperative says opens nothing by itself. */
function sayerOf(
  caller: Caller,
  changes: Changes,
  before: PersonalData,
  { phoneHeld }: PersonState,
): PersonAmended['phoneSaidBy'] {
  if (!changes.phone) return undefined;
  if (changes.phone !== before.phone) return isStaff(caller) ? 'STAFF' : 'COOPERATIVE';
  return phoneHeld && isStaff(caller) ? 'STAFF' : undefined;
}

const isStaff = ({ role }: Caller): boolean => role === 'ADMINISTRATOR' || role === 'PROGRAMME_OFFICER';

/** The number that was surely hers can still say so while the word of her cooperative stands against it. */
function provenBy(
  caller: Caller,
  before: PersonalData,
  after: PersonalData,
  { phoneHeld }: PersonState,
): Replacement['proven'] {
  if (after.phone === before.phone) return 'CARRIED';
  if (isStaff(caller)) return 'NONE';
  return before.phone !== undefined && !phoneHeld ? 'PRESENT' : 'CARRIED';
}

function amendedFact(
  { ref, state }: Subject<PersonState>,
  amended: PersonAmended,
  villageId?: string,
): Result<Decision, Refusal> {
  const moved = villageId === undefined || villageId === state.villageId ? {} : { villageId };
  const place = `village:${villageId ?? state.villageId}`;
  return ok({ events: [fact(ref, 'PersonAmended', { ...amended, ...moved }, place)] });
}

/** An empty number takes one away; one that is left out stays. */
function changesOf(checked: z.output<typeof schema>): Result<Changes, Refusal> {
  const { nameFa, nameLatin, phone, iban } = checked;
  const numbers = readNumbers({ phone, iban });
  if (!numbers.ok) return numbers;
  return ok({
    ...(nameFa ? { nameFa } : {}),
    ...(nameLatin ? { nameLatin } : {}),
    ...(typeof phone === 'string' ? { phone: numbers.value.phone ?? null } : {}),
    ...(typeof iban === 'string' ? { iban: numbers.value.iban ?? null } : {}),
  });
}

function changedData(before: PersonalData, changes: Changes): PersonalData {
  const { phone, iban, ...kept } = before;
  const numbers = {
    phone: changes.phone === undefined ? phone : changes.phone,
    iban: changes.iban === undefined ? iban : changes.iban,
  };
  return {
    ...kept,
    ...(changes.nameFa ? { nameFa: changes.nameFa } : {}),
    ...(changes.nameLatin ? { nameLatin: changes.nameLatin } : {}),
    ...(numbers.phone ? { phone: numbers.phone } : {}),
    ...(numbers.iban ? { iban: numbers.iban } : {}),
  };
}
