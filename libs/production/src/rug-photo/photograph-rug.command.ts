import { Injectable } from '@nestjs/common';
import { PhotoStore, redrawPhoto } from '#libs/documents';
import { Clock, readOpaqueId, refuse, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, Views, openCommand, subjectRef, type View } from '#libs/ledger';
import { PHOTO_VIEWS, type PhotoView } from '../rug/rug.events.js';
import { rugKind, type RugState } from '../rug/rug.js';
import { changeRug, type RugEnvelope } from '../rug-life/change-rug.js';
import { refusalOfDeed } from '../rug-life/rug-deeds.js';
import { photographRug } from './rug-photo.js';
import { viewUnknown } from './rug-photo.refusals.js';

/** The input of photographing a rug. */
export interface PhotographRugInput extends RugEnvelope {
  readonly rugId: string;
  readonly view: string;
  /** The code of the fault that it shows. */
  readonly defect?: string;
  /** A picture as it was sent. */
  readonly picture: Buffer;
}

/** Takes in a photograph of a rug: it is drawn anew in two sizes and stored, its digests go into the ledger. */
@Injectable()
export class PhotographRug {
  constructor(
    private readonly ledger: Ledger,
    private readonly photos: PhotoStore,
    private readonly views: Views,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the rug. */
  async execute(caller: Caller, input: PhotographRugInput): Promise<Result<string, Refusal>> {
    const view = PHOTO_VIEWS.find((known) => known === input.view);
    if (!view) return refuse(viewUnknown({ views: PHOTO_VIEWS.join(', ') }));
    const early = await this.refusedEarly(caller, input.rugId);
    if (early) return refuse(early);
    const drawn = await redrawPhoto(input.picture);
    if (!drawn.ok) return drawn;
    const { page, thumbnail } = drawn.value;
    const photo = {
      view: view satisfies PhotoView,
      ...{ sha256: page.sha256, thumbnailSha256: thumbnail.sha256 },
      ...{ widthPx: page.widthPx, heightPx: page.heightPx },
      ...(input.defect ? { defect: input.defect } : {}),
    };
    const withoutPicture = { rugId: input.rugId, photo };
    const command = openCommand('photographRug', caller, input, this.clock.now(), withoutPicture);
    if (!command.ok) return command;
    // Stored first: what the ledger tells of is there. Bytes without an entry are harmless and say nothing.
    for (const { sha256, bytes } of [page, thumbnail]) await this.photos.put(sha256, `${sha256}.webp`, bytes);
    return changeRug(this.ledger, caller, command.value, input.rugId, (rug, doer) =>
      photographRug(rug, photo, doer),
    );
  }

  /** Nothing is drawn and stored for those who may not: asked again in the decision, where it counts. */
  private async refusedEarly(caller: Caller, rugId: string): Promise<Refusal | undefined> {
    const id = readOpaqueId('rug', rugId) ?? '';
    const found: View<RugState> | undefined = await this.views.fresh(rugKind, id);
    const rug = found && { ref: subjectRef('rug', id), id, version: found.version, state: found };
    return refusalOfDeed(rug, 'photograph', { scope: scopeOf(caller), today: '' });
  }
}
