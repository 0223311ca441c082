import { Injectable } from '@nestjs/common';
import { asciiDigits } from '#libs/platform';
import { Views, type ViewFilter } from '#libs/ledger';
import { bareMobileNumber } from './mobile-number.js';
import { bareNationalCode, isNationalCode } from './national-code.js';
import { PeopleVault } from './people-vault.js';
import type { PersonalData } from './personal-data.js';
import { personKind } from './person.js';
import { latinWords, persianWords } from './similar-names.js';

/** Among how many people, the newest of those who are wanted, a name or a part of a number is sought. */
const MOST_SEARCHED = 3_000;
/** The most people that a search finds. */
const MOST_FOUND = 500;
const MOST_WORDS = 6;
const MOST_TEXT = 100;
/** Fewer digits would find half the zone. */
const LEAST_DIGITS = 4;

/**
 * Finds people by what only the vault knows. A whole national code or phone is found by its keyed hash; names and
 * parts of numbers by opening the rows of those whom the caller may list anyway, a bounded number of them.
 */
@Injectable()
export class PeopleSearch {
  constructor(
    private readonly vault: PeopleVault,
    private readonly views: Views,
  ) {}

  /** The filter of those among `wanted` whom a text finds; `byNumbers` is whether the caller may see numbers whole. */
  async filter(wanted: ViewFilter, text: string, byNumbers: boolean): Promise<ViewFilter> {
    const sought = text.slice(0, MOST_TEXT);
    const digits = asciiDigits(sought).replace(/[\s\-()+]/g, '');
    const found = /^\d{3,}$/.test(digits)
      ? await this.byNumber(wanted, digits, byNumbers)
      : await this.among(wanted, matchOf(sought));
    return { _id: { $in: found.slice(0, MOST_FOUND) } };
  }

  private async byNumber(wanted: ViewFilter, digits: string, byNumbers: boolean): Promise<string[]> {
    const code = bareNationalCode(digits);
    if (isNationalCode(code)) {
      const known = await this.standing(await this.vault.attemptsFor(code));
      if (known.length > 0) return known;
    }
    if (!byNumbers || digits.length < LEAST_DIGITS) return [];
    const phone = bareMobileNumber(digits);
    if (phone) return this.standing(await this.vault.withPhone(phone));
    const part = digits.replace(/^0/, '');
    return this.among(
      wanted,
      ({ nationalId, phone: kept }) => nationalId.startsWith(digits) || Boolean(kept?.includes(part)),
    );
  }

  /** Those of them who are enrolled, under the records that were kept. */
  private async standing(ids: readonly string[]): Promise<string[]> {
    const people = await this.views.many(personKind, ids);
    return [...people].map(([id, { mergedInto }]) => mergedInto ?? id);
  }

  private async among(wanted: ViewFilter, fits: (personal: PersonalData) => boolean): Promise<string[]> {
    const newest = { field: 'enrolledAt', direction: -1 } as const;
    const page = await this.views.list(personKind, wanted, newest, { first: MOST_SEARCHED });
    const ids = page.items.map(({ node }) => node._id);
    const known = await this.vault.personal(ids);
    return ids.filter((id) => {
      const personal = known.get(id);
      return personal !== undefined && fits(personal);
    });
  }
}

/** Whether each word that was typed begins a word of the name, in either script; or all of them together do. */
function matchOf(text: string): (personal: PersonalData) => boolean {
  const fa = persianWords(text).slice(0, MOST_WORDS);
  const latin = latinWords(text).slice(0, MOST_WORDS);
  return ({ nameFa, nameLatin }) =>
    beginsAll(fa, persianWords(nameFa)) || beginsAll(latin, latinWords(nameLatin));
}

function beginsAll(sought: readonly string[], words: readonly string[]): boolean {
  if (sought.length === 0) return false;
  const isEach = sought.every((one) => words.some((word) => word.startsWith(one)));
  const whole = sought.join('');
  return isEach || words.some((_word, i) => words.slice(i).join('').startsWith(whole));
}
