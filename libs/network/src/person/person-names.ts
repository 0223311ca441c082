import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { languageFor, type RequestContext } from '#libs/platform';
import type { View } from '#libs/ledger';
import { PerRequest } from '../per-request.js';
import { nameNeed, type NameNeed } from './naming.js';
import { PeopleVault } from './people-vault.js';
import type { PersonState } from './person.js';

type Person = View<PersonState>;

/** The names of people as the caller of a request may see them; all rows of a request in a constant number of reads. */
@Injectable()
export class PersonNames {
  private readonly loaders = new PerRequest<Person, string, string>(
    (people, context) => this.read(people, (context as { req: RequestContext }).req),
    ({ _id }) => _id,
  );

  constructor(private readonly vault: PeopleVault) {}

  /** The loader of the request with this context. */
  of(context: { req: RequestContext }): DataLoader<Person, string, string> {
    return this.loaders.of(context);
  }

  private async read(people: readonly Person[], { caller }: RequestContext): Promise<string[]> {
    const language = caller?.language ?? languageFor(undefined);
    const byNeed = new Map<NameNeed, string[]>();
    for (const person of people) {
      const need = nameNeed(caller, person._id, person);
      byNeed.set(need, [...(byNeed.get(need) ?? []), person._id]);
    }
    const known = new Map(people.map((person) => [person._id, person]));
    const named = await Promise.all(
      [...byNeed].map(([need, ids]) => this.vault.displayNames(ids, need, language, known)),
    );
    const all = new Map(named.flatMap((names) => [...names]));
    return people.map(({ _id }) => all.get(_id)!);
  }
}
