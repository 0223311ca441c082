import { HttpStatus, Injectable } from '@nestjs/common';
import {
  Denial,
  OverLimit,
  asciiDigits,
  mayDo,
  spell,
  type Caller,
  type LocalText,
  bareNationalCode,
  isNationalCode,
} from '#libs/platform';
import { Views, type ViewFilter } from '#libs/ledger';
import { Inquiries } from './inquiries.js';
import { bareMobileNumber } from './mobile-number.js';
import { PeopleVault } from './people-vault.js';
import type { PersonalData } from './personal-data.js';
import { personKind } from './person.js';
import { latinWords, persianWords } from './similar-names.js';

/** Among how many people, the newest of those who are wanted, a name is sought. */
const MOST_SEARCHED = 3_000;
/** The most people that a search finds. */
const MOST_FOUND = 500;
const MOST_WORDS = 6;
const MOST_TEXT = 100;

/** A key sees no names, and so it finds nobody by them. */
const NOT_BY_KEYS: LocalText = {
  fa: 'با کلید نمی‌توان کسی را از روی نام یا شماره جست. فهرست را بی‌جست‌وجو بخوانید و شناسه‌ها را به کار ببرید.',
  en: 'a key finds nobody by name or number: read the list without `search`, and use its ids',
  ru: 'По ключу нельзя искать людей по имени или номеру. Читайте список без поиска и используйте идентификаторы.',
};

/**
 * Finds people by what only the vault knows: by names, opening the rows of those whom the caller may list anyway, a bounded
 * number of them; by a whole national code or phone, by its keyed hash, for who may see those whole. That is written
 * down and counted. Parts of numbers find nobody: digit by digit they would tell what is masked.
 */
@Injectable()
export class PeopleSearch {
  constructor(
    private readonly vault: PeopleVault,
    private readonly views: Views,
    private readonly inquiries: Inquiries,
  ) {}

  /** The filter of those among `wanted` whom a text finds. */
  async filter(caller: Caller, wanted: ViewFilter, text: string): Promise<ViewFilter> {
    if (caller.via === 'key')
      throw new Denial('FORBIDDEN', HttpStatus.FORBIDDEN, NOT_BY_KEYS, caller.language);
    const sought = text.slice(0, MOST_TEXT);
    const digits = asciiDigits(sought).replace(/[\s\-()+]/g, '');
    const found = /^\d{3,}$/.test(digits)
      ? await this.byNumber(caller, digits)
      : await this.among(wanted, matchOf(sought));
    return { _id: { $in: found.slice(0, MOST_FOUND) } };
  }

  private async byNumber(caller: Caller, digits: string): Promise<string[]> {
    const code = bareNationalCode(digits);
    const phone = bareMobileNumber(digits);
    if (!mayDo(caller.role, 'person:reveal') || (!isNationalCode(code) && !phone)) return [];
    const over = await this.inquiries.tell(caller, 'SOUGHT_BY_NUMBER');
    if (over)
      throw new OverLimit(
        'lookups',
        [over.text.says, over.text.next].map((text) => spell(text, {}, caller.language)).join(' '),
      );
    const known = isNationalCode(code) ? await this.vault.attemptsFor(code) : [];
    return this.standing(phone ? [...known, ...(await this.vault.withPhone(phone))] : known);
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
