import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Problem } from '#libs/platform';
import { EntryDoor, Views, idOf, kindOf, type AtTheDoor, type WrittenText } from '#libs/ledger';
import { KEY_ACCOUNT } from '../api-key/api-key.js';
import { organisationKind } from '../organisation/organisation.js';
import { PeopleVault } from './people-vault.js';
import { personKind } from './person.js';
import { nameInText } from './person.refusals.js';
import { latinWords, persianWords, type TwoNames } from './similar-names.js';

/** Among how many members, the newest, names are sought. */
const MOST_MEMBERS = 1_000;
/** How many people and cooperatives that a command touches are looked at. */
const MOST_TOUCHED = 100;
/** A name has so many words at most, in the register or as it is written in a text. */
const MOST_WORDS = 6;

/** Who sees the full names of these people anyway: to anybody else a refusal would tell that there is such a woman. */
const MAY_BE_TOLD: readonly string[] = ['CLERK', 'OFFICIAL', 'PROGRAMME_OFFICER', 'ADMINISTRATOR'];

/**
 * Watches the door of the ledger for names: a remark that has the full name of a member of the cooperative that acts, or
 * of somebody whom the command touches, is refused. Nothing of what is opened is kept.
 */
@Injectable()
export class NamesInWords implements OnModuleInit {
  constructor(
    private readonly door: EntryDoor,
    private readonly views: Views,
    private readonly vault: PeopleVault,
  ) {}

  /** Sets the watch. */
  onModuleInit(): void {
    this.door.watch((at) => this.namesIn(at));
  }

  private async namesIn(at: AtTheDoor): Promise<Problem[]> {
    const { role, account } = at.actor;
    if (!MAY_BE_TOLD.includes(role) || account.startsWith(KEY_ACCOUNT)) return [];
    const ids = await this.near(at);
    const personal = await this.vault.personal(ids);
    return problemsOfNames(at.remarks, [...personal.values()]);
  }

  /** The people among whom a name is sought. */
  private async near({ actor, events, reading }: AtTheDoor): Promise<string[]> {
    const seen = [...reading.seen().map(({ subject }) => subject), ...events.map(({ subject }) => subject)];
    const touched = (kind: string) =>
      seen
        .filter((subject) => kindOf(subject) === kind)
        .map(idOf)
        .slice(0, MOST_TOUCHED);
    const cooperatives = actor.role === 'CLERK' ? [actor.organisation ?? ''] : touched(organisationKind.name);
    const newest = { field: 'enrolledAt', direction: -1 } as const;
    const members =
      cooperatives.length === 0
        ? undefined
        : await this.views.list(personKind, { cooperativeId: { $in: cooperatives } }, newest, {
            first: MOST_MEMBERS,
          });
    const ofThem = members?.items.map(({ node }) => node._id) ?? [];
    return [...new Set([...touched(personKind.name), ...ofThem])];
  }
}

/** Which texts have the full name of one of some people: in either script, the family name first or last. */
export function problemsOfNames(texts: readonly WrittenText[], people: readonly TwoNames[]): Problem[] {
  const names = new Set(
    people.flatMap(({ nameFa, nameLatin }) => [
      ...formsOf(persianWords(nameFa)),
      ...formsOf(latinWords(nameLatin)),
    ]),
  );
  return texts
    .filter(({ text }) => hasOne(persianWords(text), names) || hasOne(latinWords(text), names))
    .map(({ path }) => nameInText(path));
}

/** A first name alone is many women’s, and many things’. */
function formsOf(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  return words.map((_word, i) => [...words.slice(i), ...words.slice(0, i)].join(''));
}

/** Whether words that stand beside each other make one of the names; where blanks were put counts for nothing. */
function hasOne(words: readonly string[], names: ReadonlySet<string>): boolean {
  return words.some((_word, from) => {
    let joined = '';
    return words.slice(from, from + MOST_WORDS).some((word) => names.has((joined += word)));
  });
}
