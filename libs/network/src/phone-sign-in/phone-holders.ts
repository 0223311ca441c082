import { Injectable } from '@nestjs/common';
import { Views, type View } from '#libs/ledger';
import { PeopleVault } from '../person/people-vault.js';
import { personKind, type PersonState } from '../person/person.js';
import type { PersonalData } from '../person/personal-data.js';

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
