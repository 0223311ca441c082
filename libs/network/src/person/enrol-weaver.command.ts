import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  invalidInput,
  ok,
  reachesVillage,
  readOpaqueId,
  refuse,
  scopeOf,
  type Caller,
  type Problem,
  type Refusal,
  type Result,
  type Scope,
} from '#libs/platform';
import { Ledger, checkInput, openCommand, type Reading, answeredId } from '#libs/ledger';
import { organisationKind } from '../organisation/organisation.js';
import { villageKind } from '../village/village.js';
import { bareMobileNumber } from './mobile-number.js';
import { bareNationalCode, isNationalCode } from './national-code.js';
import type { CodeSeal } from './code-seals.js';
import { PeopleVault } from './people-vault.js';
import type { PersonalData } from './personal-data.js';
import {
  alreadyEnrolled,
  memberInTheFuture,
  nationalCodeWrong,
  notYourCooperative,
  phoneWrong,
} from './enrolment.refusals.js';
import { IN_THE_ZONE, enrolPerson, mayEnrol } from './enrolment.js';
import { personKind } from './person.js';

const nameIn = (script: RegExp) =>
  z
    .string()
    .transform((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(2).max(80).regex(script));

const schema = z.object({
  villageId: z.string(),
  cooperativeId: z.string().nullish(),
  nationalId: z.string().max(40),
  nameFa: nameIn(/^[\p{Script=Arabic}\p{M}\u200c ]+$/u),
  nameLatin: nameIn(/^[\p{Script=Latin}\p{M}’'. -]+$/u),
  phone: z.string().trim().max(40).nullish(),
  memberSince: z.iso.date().nullish(),
  consentToBeNamed: z.boolean(),
});

/** The input of enrolling a weaver. */
export type EnrolWeaverInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** What of an enrolment may stand in the ledger. */
interface Enrolment {
  readonly villageId: string;
  readonly cooperativeId?: string;
  readonly memberSince?: string;
  readonly consentToBeNamed: boolean;
}

/** Enrols a weaver: who she is goes into the vault, that she is goes into the ledger. */
@Injectable()
export class EnrolWeaver {
  constructor(
    private readonly ledger: Ledger,
    private readonly vault: PeopleVault,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the person. */
  async execute(caller: Caller, input: EnrolWeaverInput): Promise<Result<string, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const now = this.clock.now();
    const day = (input.occurredAt ?? now).slice(0, 10);
    const personal = personalData(checked.value, day);
    if (!personal.ok) return personal;
    const enrolment = enrolmentBy(caller, checked.value);
    if (!enrolment.ok) return enrolment;

    const key = { account: caller.account, commandKey: input.commandKey };
    const seal = await this.vault.seal(personal.value.nationalId);
    const attempt = seal.fingerprint({ ...key, personal: personal.value });
    // The same key with another person's data is another command: the fingerprint tells them apart and tells no more.
    const fingerprinted = { ...enrolment.value, occurredAt: input.occurredAt, attempt };
    const command = openCommand('enrolWeaver', caller, input, now, fingerprinted);
    if (!command.ok) return command;
    const done = await this.ledger.execute(command.value, (read) =>
      this.decide(read, scopeOf(caller), enrolment.value, { personal: personal.value, seal, attempt }),
    );
    return answeredId(done);
  }

  private async decide(
    read: Reading,
    scope: Scope,
    enrolment: Enrolment,
    { personal, seal, attempt }: { personal: PersonalData; seal: CodeSeal; attempt: string },
  ) {
    const { villageId, cooperativeId } = enrolment;
    const village = reachesVillage(scope, villageId) ? await read.one(villageKind, villageId) : undefined;
    const cooperative =
      cooperativeId === undefined ? undefined : { found: await read.one(organisationKind, cooperativeId) };
    const others = await read.many(personKind, await this.vault.attemptsFor(personal.nationalId));
    const allowed = mayEnrol({ village, cooperative });
    if (!allowed.ok) return allowed;
    if (others.size > 0) return refuse(alreadyEnrolled({ where: IN_THE_ZONE }));
    const { id, commitment } = await this.vault.keep(attempt, personal, villageId);
    return ok(enrolPerson(id, { ...enrolment, commitment }, seal.claim));
  }
}

function personalData(checked: z.output<typeof schema>, day: string): Result<PersonalData, Refusal> {
  const { nameFa, nameLatin, memberSince } = checked;
  const nationalId = bareNationalCode(checked.nationalId);
  const phone = checked.phone ? bareMobileNumber(checked.phone) : undefined;
  const problems: Problem[] = [
    ...(isNationalCode(nationalId) ? [] : [nationalCodeWrong('nationalId')]),
    ...(checked.phone && !phone ? [phoneWrong('phone')] : []),
    ...(memberSince && memberSince > day ? [memberInTheFuture('memberSince')] : []),
  ];
  if (problems.length > 0) return refuse(invalidInput(problems));
  return ok({ nationalId, nameFa, nameLatin, ...(phone ? { phone } : {}) });
}

/** A clerk enrols for her own cooperative, named or not; staff enrol for any, or for none yet. */
function enrolmentBy(caller: Caller, checked: z.output<typeof schema>): Result<Enrolment, Refusal> {
  const { villageId, cooperativeId, memberSince, consentToBeNamed } = checked;
  const named = cooperativeId ? (readOpaqueId('organisation', cooperativeId) ?? '') : undefined;
  const own = caller.role === 'CLERK' ? (caller.organisation ?? '') : undefined;
  if (own !== undefined && (own === '' || (named !== undefined && named !== own)))
    return refuse(notYourCooperative());
  const cooperative = own ?? named;
  return ok({
    villageId: readOpaqueId('village', villageId) ?? '',
    consentToBeNamed,
    ...(cooperative === undefined ? {} : { cooperativeId: cooperative }),
    ...(memberSince ? { memberSince } : {}),
  });
}
