import { Injectable } from '@nestjs/common';
import { ok, refuse, type Refusal, type Result } from '#libs/platform';
import { Views, type View } from '#libs/ledger';
import { PeopleVault } from '../person/people-vault.js';
import { personKind, type PersonState } from '../person/person.js';
import type { PersonalData } from '../person/personal-data.js';
import { phoneCodeWrong, severalHoldPhone, wholeCodeNeeded } from './phone-sign-in.refusals.js';

const END_DIGITS = 4;
const CODE_DIGITS = 10;

/** Somebody who can be reached under a number. */
export interface PhoneHolder {
  /** The record under which she is read. */
  readonly person: View<PersonState>;
  readonly personal: PersonalData;
}

/** Who has a number; in a village one phone often serves a house. */
@Injectable()
export class PhoneHolders {
  constructor(
    private readonly vault: PeopleVault,
    private readonly views: Views,
  ) {}

  /** Those whose number their cooperative changed from this one, and who have not said so themselves. */
  async before(phone: string): Promise<PhoneHolder[]> {
    const found = await this.vault.withProvenPhone(phone);
    const ids = found.map(({ person }) => person);
    const [people, personal] = await Promise.all([
      this.views.many(personKind, ids),
      this.vault.personal(ids),
    ]);
    return found.flatMap(({ person: id, commitment }): PhoneHolder[] => {
      const [person, known] = [people.get(id), personal.get(id)];
      const isHeld = person?.phoneHeld && person.commitment === commitment && !person.mergedInto;
      return isHeld && known?.phone && !person.withdrawnAt ? [{ person, personal: known }] : [];
    });
  }

  /** Those who gave this number and have not given another since; nobody who was erased, or whose number is held. */
  async of(phone: string): Promise<PhoneHolder[]> {
    const found = await this.views.many(personKind, await this.vault.withPhone(phone));
    const kept = [...new Set([...found].map(([id, { mergedInto }]) => mergedInto ?? id))];
    const [people, personal] = await Promise.all([
      this.views.many(personKind, kept),
      this.vault.personal(kept),
    ]);
    return kept.flatMap((id): PhoneHolder[] => {
      const [person, known] = [people.get(id), personal.get(id)];
      const holds = person && known?.phone === phone && person.withdrawnAt === undefined;
      return holds && !person.phoneHeld ? [{ person, personal: known }] : [];
    });
  }
}

/**
 * The one who is meant: where a phone serves several, she tells the end of her own national code, and the whole where
 * the ends are alike. A code is one person's, so no record that somebody else enrols under her number keeps her out.
 */
export function holderOf(holders: readonly PhoneHolder[], told: string): Result<PhoneHolder, Refusal> {
  const [first, ...others] = holders;
  if (!first) return refuse(phoneCodeWrong());
  if (others.length === 0) return ok(first);
  const end = told.replace(/\D/g, '');
  if (end.length !== END_DIGITS && end.length !== CODE_DIGITS) return refuse(severalHoldPhone());
  const meant = holders.filter(({ personal }) => personal.nationalId.endsWith(end));
  if (meant.length === 1) return ok(meant[0]!);
  return refuse(meant.length === 0 ? severalHoldPhone() : wholeCodeNeeded());
}
