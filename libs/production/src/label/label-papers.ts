import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { PaperSources, type DocumentState, type Gathered } from '#libs/documents';
import { organisationKind, villageKind } from '#libs/network';
import { SETTINGS, dayInIran, ok, printCode, refuse, type Result, type Settings } from '#libs/platform';
import { Views, idOf, type View } from '#libs/ledger';
import { digitalLink, readSgtin } from '../gs1/sgtin.js';
import { rugKind } from '../rug/rug.js';
import { isLabelPrintWithin, labelPrintKind } from './label-print.js';
import type { LabelData, LabelsData } from './labels.data.js';
import { labelsPaper } from './labels.paper.js';

/** Tells the room of papers how the file of a printing comes about, and who may have it. */
@Injectable()
export class LabelPapers implements OnModuleInit {
  constructor(
    private readonly sources: PaperSources,
    private readonly views: Views,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.sources.add({ kind: 'LABELS', paper: labelsPaper, gather: (document) => this.gather(document) });
    this.sources.guard('label-print', async (scope, id) => {
      const print = await this.views.fresh(labelPrintKind, id);
      return print !== undefined && isLabelPrintWithin(scope, print);
    });
  }

  /** What is on a label never changes after registration, so that the same printing is the same file. */
  private async gather(document: View<DocumentState>): Promise<Result<Gathered<LabelsData>, string>> {
    const print = await this.views.fresh(labelPrintKind, idOf(document.about));
    if (!print) return refuse('there is no such printing');
    const [rugs, villages, cooperative] = await Promise.all([
      this.views.many(rugKind, print.rugIds),
      this.views.many(villageKind, print.villageIds),
      this.views.fresh(organisationKind, print.cooperativeId),
    ]);
    const labels = print.rugIds.map((id): LabelData | undefined => {
      const rug = rugs.get(id);
      const village = rug && villages.get(rug.villageId);
      if (!rug || !village) return undefined;
      const { code, sgtin, construction, lengthMm, widthMm, diameterMm } = rug;
      return {
        code: printCode(code),
        digitalLink: digitalLink(this.settings.publicOrigin, readSgtin(sgtin)!),
        ...{ construction, lengthMm, widthMm, village: { ...village.name } },
        ...(diameterMm === undefined ? {} : { diameterMm }),
      };
    });
    const found = labels.filter((label) => label !== undefined);
    if (!cooperative || found.length < labels.length)
      return refuse('a rug, its village or its cooperative is not registered');
    const data: LabelsData = {
      number: document.number,
      layout: print.layout,
      startAt: print.startAt,
      cooperative: { ...cooperative.name },
      labels: found,
      printedOn: dayInIran(document.requestedAt),
    };
    return ok({ data });
  }
}
