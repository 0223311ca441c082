import { buffer } from 'node:stream/consumers';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  PaperSources,
  PhotoStore,
  printedPhoto,
  type DocumentState,
  type Gathered,
  type PaperPicture,
} from '#libs/documents';
import { dayInIran, ok, refuse, type Result, type Scope } from '#libs/platform';
import { Views, idOf, sha256, subjectRef, type View } from '#libs/ledger';
import { isRugWithin } from '../rug/rug-filter.js';
import { rugKind, type RugState } from '../rug/rug.js';
import { passportPhoto } from '../rug-photo/rug-photo.js';
import { gatherPassport } from './gather-passport.js';
import { PassportGrounds } from './passport-grounds.js';
import type { RugPassportData } from './rug-passport.data.js';
import { rugPassportPaper } from './rug-passport.paper.js';

/** Tells the room of papers how a rug's passport comes about, and who may see the papers about a rug. */
@Injectable()
export class RugPapers implements OnModuleInit {
  constructor(
    private readonly sources: PaperSources,
    private readonly views: Views,
    private readonly grounds: PassportGrounds,
    private readonly photos: PhotoStore,
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
    // The day it was asked for and not the day it is made: made again after a crash it must be the same paper.
    const [ground] = await this.grounds.ofEach([rug], dayInIran(document.requestedAt));
    if (!ground) return refuse('the village or the cooperative of this rug is not registered');
    const picture = await this.pictureOf(rug);
    const data = gatherPassport({ ...ground, ...(picture ? { photo: picture } : {}) });
    // While it is disputed who made it, nobody is named.
    const named = data.makers === 'disputed' ? [] : [...ground.publicNames.keys()];
    const names = named.map((id) => subjectRef('person', id));
    return ok({ data, names, ...(picture ? { pictures: [picture] } : {}) });
  }

  /** The photograph of the passport as paper takes it; none where the rug has none. */
  private async pictureOf(rug: View<RugState>): Promise<PaperPicture | undefined> {
    const photo = passportPhoto(rug);
    const file = photo && (await this.photos.open(photo.sha256));
    if (!file) return undefined;
    const bytes = await printedPhoto(await buffer(file.stream));
    return { name: 'photo.jpg', bytes, sha256: sha256(bytes) };
  }

  private async maySee(scope: Scope, id: string): Promise<boolean> {
    const rug = await this.views.fresh(rugKind, id);
    return rug !== undefined && isRugWithin(scope, rug);
  }
}
