import { scopeOf, type Caller, type Language, type LocalText } from '#libs/platform';
import type { PersonState } from './person.js';

/** How much of a name is needed: all of it, the first name, or what its bearer agreed to see in public. */
export type NameNeed = 'full' | 'first' | 'public';

/** A name as the vault keeps it. */
export interface KeptName {
  readonly nameFa: string;
  readonly nameLatin: string;
}

/** What stands where a name is not shown. */
export const NAME_WITHHELD: LocalText = {
  fa: 'نام منتشر نمی‌شود',
  en: 'name not published',
  ru: 'имя не публикуется',
};

/** What stands for a person who was erased: nobody knows her name any more. */
export const NAME_WITHDRAWN: LocalText = {
  fa: 'اطلاعات این شخص پاک شده است',
  en: 'withdrawn',
  ru: 'данные удалены',
};

/**
 * How much of a person's name a caller needs. Staff within their counties and the clerk of her cooperative work with
 * her by her full name; exporters and the customs see first names; all others see what she agreed to, and so does every
 * program with a key: whoever wrote it need not know her.
 */
export function nameNeed(caller: Caller | undefined, id: string, person: PersonState): NameNeed {
  if (!caller || caller.via === 'key') return 'public';
  const scope = scopeOf(caller);
  switch (scope.reach) {
    case 'zone':
      return 'full';
    case 'jurisdiction':
      return scope.villages.includes(person.villageId) ? 'full' : 'public';
    case 'cooperative':
      return scope.organisation === person.cooperativeId ? 'full' : 'public';
    case 'person':
      return scope.person === id ? 'full' : 'public';
    case 'exporter':
    case 'customs':
      return 'first';
    default:
      return 'public';
  }
}

/** A name as far as it is needed, in a language; `consent` is whether its bearer agreed to be named in public. */
export function shownName(
  name: KeptName | undefined,
  need: NameNeed,
  consent: boolean,
  language: Language,
): string {
  if (!name || (need === 'public' && !consent)) return NAME_WITHHELD[language];
  const whole = language === 'fa' ? name.nameFa : name.nameLatin;
  return need === 'first' ? (whole.split(' ')[0] ?? whole) : whole;
}
