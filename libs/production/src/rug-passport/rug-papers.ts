import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { PaperSources, type DocumentState, type Gathered } from '#libs/documents';
import { PeopleVault, organisationKind, personKind, villageKind } from '#libs/network';
import { SETTINGS, dayInIran, ok, refuse, type Result, type Scope, type Settings } from '#libs/platform';
import { Views, idOf, subjectRef, type View } from '#libs/ledger';
import { isRugWithin } from '../rug/rug-filter.js';
import { rugKind } from '../rug/rug.js';
import { gatherPassport } from './gather-passport.js';
import type { RugPassportData } from './rug-passport.data.js';
import { rugPassportPaper } from './rug-passport.paper.js';

/** Tells the room of papers how a rug's passport comes about, and who may see the papers about a rug. */
@Injectable()
export class RugPapers implements OnModuleInit {
  constructor(
    private readonly sources: PaperSources,
    private readonly views: Views,
    private readonly vault: PeopleVault,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.sources.add({
      kind: 'RUG_PASSPORT',
      paper: rugPassportPaper,
      gather: (document) => this.gather(document),
    });
    this.sources.guard('rug', (scope, id) => this.maySee(scope, id));
  }

  private async gather(document: View<DocumentState>): Promise<Result<Gathered<RugPassportData>, string>> {
    const rug = await this.views.fresh(rugKind, idOf(document.about));
    if (!rug) return refuse('this rug is not registered');
    const makerIds = await this.makersAsRead(rug.makerIds);
    const [village, cooperative, publicNames] = await Promise.all([
      this.views.fresh(villageKind, rug.villageId),
      this.views.fresh(organisationKind, rug.cooperativeId),
      this.vault.publicNames(makerIds),
    ]);
    if (!village || !cooperative)
      return refuse('the village or the cooperative of this rug is not registered');
    const { publicOrigin } = this.settings;
    // The day it was asked for and not the day it is made: made again after a crash it must be the same paper.
    const issuedOn = dayInIran(document.requestedAt);
    const ground = { rug: { ...rug, makerIds }, village, cooperative, publicNames, publicOrigin, issuedOn };
    const names = [...publicNames.keys()].map((id) => subjectRef('person', id));
    return ok({ data: gatherPassport(ground), names });
  }

  /** The makers under the records that were kept, each once. */
  private async makersAsRead(ids: readonly string[]): Promise<readonly string[]> {
    const people = await this.views.many(personKind, ids);
    return [...new Set(ids.map((id) => people.get(id)?.mergedInto ?? id))];
  }

  private async maySee(scope: Scope, id: string): Promise<boolean> {
    const rug = await this.views.fresh(rugKind, id);
    return rug !== undefined && isRugWithin(scope, rug);
  }
}
