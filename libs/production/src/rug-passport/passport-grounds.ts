import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '#libs/platform';
import { Views, type View } from '#libs/ledger';
import { PeopleVault, organisationKind, personKind, villageKind } from '#libs/network';
import type { RugState } from '../rug/rug.js';
import type { PassportGround } from './gather-passport.js';

/** Reads what passports and identity cards are made from. */
@Injectable()
export class PassportGrounds {
  constructor(
    private readonly views: Views,
    private readonly vault: PeopleVault,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * The ground of each rug, in their order, in three round trips; undefined for one whose village or cooperative is
   * not there. The makers are read under the records that were kept, each once.
   */
  async ofEach(rugs: readonly View<RugState>[], issuedOn: string): Promise<(PassportGround | undefined)[]> {
    const people = await this.views.many(personKind, distinct(rugs.flatMap(({ makerIds }) => makerIds)));
    const makersOf = ({ makerIds }: RugState) =>
      distinct(makerIds.map((id) => people.get(id)?.mergedInto ?? id));
    const [villages, cooperatives, publicNames] = await Promise.all([
      this.views.many(villageKind, distinct(rugs.map(({ villageId }) => villageId))),
      this.views.many(organisationKind, distinct(rugs.map(({ cooperativeId }) => cooperativeId))),
      this.vault.publicNames(distinct(rugs.flatMap(makersOf))),
    ]);
    const { publicOrigin } = this.settings;
    return rugs.map((rug) => {
      const village = villages.get(rug.villageId);
      const cooperative = cooperatives.get(rug.cooperativeId);
      if (!village || !cooperative) return undefined;
      const makerIds = makersOf(rug);
      const named = new Map([...publicNames].filter(([id]) => makerIds.includes(id)));
      return { rug: { ...rug, makerIds }, village, cooperative, publicNames: named, publicOrigin, issuedOn };
    });
  }
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
