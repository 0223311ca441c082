import { Injectable } from '@nestjs/common';
import { LANGUAGES, type Caller, type Language, type LocalText, type RequestContext } from '#libs/platform';
import {
  PeopleVault,
  PerRequest,
  nameNeed,
  personKind,
  type NameNeed,
  type PersonState,
} from '#libs/network';
import { Views, type View } from '#libs/ledger';
import type { RugState } from '../rug/rug.js';

/** The makers of a rug as a reader of its card is told them: one text, and whether there are several. */
export interface MakersTold {
  readonly names: LocalText;
  readonly areSeveral: boolean;
}

/**
 * Names the makers on the official card of a rug: to its own clerks and the offices by their full names, to whoever
 * meets them only by the rug as everywhere else. The paper names those alone who agreed to it, whoever prints it.
 */
@Injectable()
export class CardMakers {
  private readonly loaders = new PerRequest<View<RugState>, MakersTold, string>(
    (rugs, context) => this.read(rugs, (context as { req: RequestContext }).req.caller),
    ({ _id }) => _id,
  );

  constructor(
    private readonly views: Views,
    private readonly vault: PeopleVault,
  ) {}

  /** The makers of a rug, in their order, as the reader of the request with this context is told them. */
  of(context: object, rug: View<RugState>): Promise<MakersTold> {
    return this.loaders.of(context).load(rug);
  }

  private async read(rugs: readonly View<RugState>[], caller: Caller | undefined): Promise<MakersTold[]> {
    const named = await this.views.many(personKind, distinct(rugs.flatMap(({ makerIds }) => makerIds)));
    const keptId = (id: string): string => named.get(id)?.mergedInto ?? id;
    const kept = await this.views.many(personKind, distinct([...named.keys()].map(keptId)));
    const names = await this.names(kept, caller);
    return rugs.map(({ makerIds }) => {
      const ids = distinct(makerIds.map(keptId));
      const inOne = (language: Language) =>
        ids.flatMap((id) => names[language].get(id) ?? []).join(language === 'fa' ? '، ' : ', ');
      return {
        names: Object.fromEntries(LANGUAGES.map((language) => [language, inOne(language)])) as Names<string>,
        areSeveral: ids.length > 1,
      };
    });
  }

  /** The names of people in each language, each as far as the reader needs it. */
  private async names(
    people: ReadonlyMap<string, View<PersonState>>,
    caller: Caller | undefined,
  ): Promise<Names<ReadonlyMap<string, string>>> {
    const byNeed = new Map<NameNeed, string[]>();
    for (const [id, person] of people) {
      const need = nameNeed(caller, id, person);
      byNeed.set(need, [...(byNeed.get(need) ?? []), id]);
    }
    const told = await Promise.all(
      LANGUAGES.map(async (language) => {
        const parts = await Promise.all(
          [...byNeed].map(([need, ids]) => this.vault.displayNames(ids, need, language, people)),
        );
        return [language, new Map(parts.flatMap((part) => [...part]))] as const;
      }),
    );
    return Object.fromEntries(told) as unknown as Names<ReadonlyMap<string, string>>;
  }
}

type Names<T> = Record<Language, T>;

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
