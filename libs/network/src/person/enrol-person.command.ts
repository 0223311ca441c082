import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  dayInIran,
  invalidInput,
  ok,
  reachesVillage,
  readOpaqueId,
  refuse,
  scopeOf,
  type Caller,
  type LocalText,
  type Refusal,
  type Result,
  type Scope,
} from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand, type Reading, type Subject } from '#libs/ledger';
import { organisationKind } from '../organisation/organisation.js';
import { villageKind } from '../village/village.js';
import type { CodeSeal } from './code-seals.js';
import {
  alreadyEnrolled,
  kindsMissing,
  memberInTheFuture,
  notYourCooperative,
  possibleDuplicate,
} from './enrolment.refusals.js';
import { IN_NO_COOPERATIVE, IN_THE_ZONE, enrolPerson, mayEnrol } from './enrolment.js';
import { Inquiries, telling } from './inquiries.js';
import { Lookalikes, type Lookalike, type LookalikesFound } from './lookalikes.js';
import { PeopleVault } from './people-vault.js';
import { PERSON_KINDS, type PersonEnrolled } from './person.events.js';
import { personKind, seesPerson, type PersonState } from './person.js';
import type { PersonalData } from './personal-data.js';
import { latinName, persianName, readNumbers, typedNumber } from './personal-input.js';
import { inKindOrder } from './set-person-kinds.command.js';
import { areSimilar, foldedName } from './similar-names.js';

/** The most people of whom one enrolment may say that they are others. */
const MOST_APART = 100;

const schema = z.object({
  villageId: z.string(),
  cooperativeId: z.string().nullish(),
  kinds: z.array(z.enum(PERSON_KINDS)).max(20).nullish(),
  nationalId: typedNumber,
  nameFa: persianName,
  nameLatin: latinName,
  phone: typedNumber.nullish(),
  iban: typedNumber.nullish(),
  memberSince: z.iso.date().nullish(),
  consentToBeNamed: z.boolean(),
  notDuplicateOf: z.array(z.string()).max(MOST_APART).nullish(),
  confirmedDistinct: z.boolean().nullish(),
});

type Checked = z.output<typeof schema>;

/** The input of enrolling a person; without `kinds` she is a maker. */
export type EnrolPersonInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** What of an enrolment may stand in the ledger. */
type Enrolment = Omit<PersonEnrolled, 'commitment'>;

/** What an enrolment is decided from, besides what is read. */
interface Given {
  readonly enrolment: Enrolment;
  readonly personal: PersonalData;
  readonly seal: CodeSeal;
  readonly attempt: string;
  /** Whether it was said of all who look like her that they are others. */
  readonly isDistinct: boolean;
  readonly lookalikes: () => Promise<readonly Lookalike[]>;
}

/** Enrols a person: who she is goes into the vault, that she is goes into the ledger. */
@Injectable()
export class EnrolPerson {
  constructor(
    private readonly ledger: Ledger,
    private readonly vault: PeopleVault,
    private readonly alike: Lookalikes,
    private readonly inquiries: Inquiries,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the person. A refusal may name people who look like her: see `lookalikesIn`. */
  async execute(
    caller: Caller,
    input: EnrolPersonInput,
    name: 'enrolPerson' | 'enrolWeaver' = 'enrolPerson',
  ): Promise<Result<string, Refusal>> {
    const now = this.clock.now();
    const read = readInput(caller, input, now);
    if (!read.ok) return read;
    const { personal, enrolment, isDistinct } = read.value;
    const over = await this.inquiries.over(caller);
    if (over) return refuse(over);

    const key = { account: caller.account, commandKey: input.commandKey };
    const seal = await this.vault.seal(personal.nationalId);
    const attempt = seal.fingerprint({ ...key, personal });
    // The same key with another person's data is another command: the fingerprint tells them apart and tells no more.
    const fingerprinted = { ...enrolment, occurredAt: input.occurredAt, attempt };
    const command = openCommand(name, caller, input, now, fingerprinted);
    if (!command.ok) return command;
    let found: Promise<readonly Lookalike[]> | undefined;
    const given: Given = {
      ...{ enrolment, personal, seal, attempt, isDistinct },
      // Sought once, however often a race makes the decision anew: who comes in between is found among the suspected.
      lookalikes: () => (found ??= this.alike.of(personal, enrolment.villageId)),
    };
    const done = await this.ledger.execute(command.value, (read) => this.decide(read, caller, given));
    return answeredId(await this.inquiries.answer(caller, done));
  }

  /** Why an input would be refused for what it says itself; undefined when nothing is wrong with it. */
  whatIsWrong(caller: Caller, input: EnrolPersonInput): Refusal | undefined {
    const read = readInput(caller, input, this.clock.now());
    return read.ok ? undefined : read.refusal;
  }

  private async decide(read: Reading, caller: Caller, given: Given) {
    const { enrolment, personal, seal, attempt } = given;
    const { villageId, cooperativeId } = enrolment;
    const scope = scopeOf(caller);
    const village = reachesVillage(scope, villageId) ? await read.one(villageKind, villageId) : undefined;
    const cooperative =
      cooperativeId === undefined ? undefined : { found: await read.one(organisationKind, cooperativeId) };
    const others = await read.many(personKind, await this.vault.attemptsFor(personal.nationalId));
    const allowed = mayEnrol({ village, cooperative });
    if (!allowed.ok) return allowed;
    const [known] = others.values();
    if (known) return refuse(await this.enrolledAlready(read, caller, personal, known));
    const apart = await this.apart(read, caller, enrolment.distinctFrom ?? []);
    const refused = given.isDistinct ? undefined : await suspected(given, apart, scope);
    if (refused) return refuse(refused);
    const { id, commitment } = await this.vault.keep(attempt, personal);
    const { distinctFrom: _asked, ...stated } = enrolment;
    const data = { ...stated, commitment, ...(apart.length > 0 ? { distinctFrom: apart } : {}) };
    return ok(enrolPerson(id, data, seal.claim));
  }

  /** That she is enrolled, and where: to who may not list her, only if she is called by her name as well. */
  private async enrolledAlready(
    read: Reading,
    caller: Caller,
    personal: PersonalData,
    { id, state }: Subject<PersonState>,
  ): Promise<Refusal> {
    if (seesPerson(scopeOf(caller), state)) return alreadyEnrolled({ where: await whereIs(read, state) });
    const kept = (await this.vault.personal([id])).get(id);
    const isNamed = kept !== undefined && areSimilar(foldedName(kept), foldedName(personal));
    const where = isNamed ? await whereIs(read, state) : IN_THE_ZONE;
    return telling(alreadyEnrolled({ where }), 'CODE_ENROLLED_ELSEWHERE');
  }

  /** Those of whom the caller may say that they are others: nobody speaks of people whom she does not see. */
  private async apart(read: Reading, caller: Caller, ids: readonly string[]): Promise<string[]> {
    const people = await read.many(personKind, ids);
    return ids.filter((id) => {
      const person = people.get(id);
      return person !== undefined && seesPerson(scopeOf(caller), person.state);
    });
  }
}

/**
 * Those who look like her. Of those whom the caller may not list it is told that there is somebody, and only where the
 * names are alike too: whose phone a number is, is not found out by enrolling.
 */
async function suspected(
  given: Given,
  apart: readonly string[],
  scope: Scope,
): Promise<LookalikesFound | undefined> {
  const others = (await given.lookalikes()).filter(({ person }) => !apart.includes(person._id));
  const seen = others.filter(({ person }) => seesPerson(scope, person));
  const isHidden = others.some((one) => one.isNamedAlike && !seen.includes(one));
  if (seen.length === 0 && !isHidden) return undefined;
  const refused = possibleDuplicate({ count: seen.length + Number(isHidden) });
  const found = { ...refused, lookalikes: seen, isHidden };
  return isHidden ? { ...found, ...telling(found, 'LIKE_SOMEBODY_ELSEWHERE') } : found;
}

/** Where somebody is enrolled, for a clerk who must know whom to call; who she is, is not told. */
async function whereIs(
  read: Reading,
  person: { readonly cooperativeId?: string; readonly mergedInto?: string },
): Promise<LocalText> {
  const kept =
    person.mergedInto === undefined ? person : (await read.one(personKind, person.mergedInto))?.state;
  if (kept?.cooperativeId === undefined) return IN_NO_COOPERATIVE;
  const cooperative = await read.one(organisationKind, kept.cooperativeId);
  return cooperative?.state.name ?? IN_NO_COOPERATIVE;
}

/** Her data, for the vault, and what of her enrolment may stand in the ledger. */
function readInput(
  caller: Caller,
  input: EnrolPersonInput,
  now: string,
): Result<Pick<Given, 'personal' | 'enrolment' | 'isDistinct'>, Refusal> {
  const checked = checkInput(schema, input);
  if (!checked.ok) return checked;
  const personal = personalData(checked.value, dayInIran(input.occurredAt ?? now));
  if (!personal.ok) return personal;
  const enrolment = enrolmentBy(caller, checked.value);
  if (!enrolment.ok) return enrolment;
  const isDistinct = checked.value.confirmedDistinct === true;
  return ok({ personal: personal.value, enrolment: enrolment.value, isDistinct });
}

function personalData(checked: Checked, day: string): Result<PersonalData, Refusal> {
  const { nameFa, nameLatin, memberSince } = checked;
  const late = memberSince && memberSince > day ? [memberInTheFuture('memberSince')] : [];
  const numbers = readNumbers(checked, late);
  if (!numbers.ok) return numbers;
  return ok({ ...numbers.value, nationalId: numbers.value.nationalId!, nameFa, nameLatin });
}

/** A clerk enrols for her own cooperative, named or not; staff enrol for any, or for none yet. */
function enrolmentBy(caller: Caller, checked: Checked): Result<Enrolment, Refusal> {
  const { villageId, cooperativeId, memberSince, consentToBeNamed, kinds, notDuplicateOf } = checked;
  if (kinds?.length === 0) return refuse(invalidInput([kindsMissing('kinds')]));
  const named = cooperativeId ? (readOpaqueId('organisation', cooperativeId) ?? '') : undefined;
  const own = caller.role === 'CLERK' ? (caller.organisation ?? '') : undefined;
  if (own !== undefined && (own === '' || (named !== undefined && named !== own)))
    return refuse(notYourCooperative());
  const cooperative = own ?? named;
  const distinctFrom = [...new Set((notDuplicateOf ?? []).map((id) => readOpaqueId('person', id) ?? ''))];
  return ok({
    villageId: readOpaqueId('village', villageId) ?? '',
    kinds: inKindOrder(kinds ?? ['MAKER']),
    consentToBeNamed,
    ...(cooperative === undefined ? {} : { cooperativeId: cooperative }),
    ...(memberSince ? { memberSince } : {}),
    ...(distinctFrom.length > 0 ? { distinctFrom } : {}),
  });
}
