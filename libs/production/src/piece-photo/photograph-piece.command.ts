import { Injectable } from '@nestjs/common';
import { PhotoStore, redrawPhoto } from '#libs/documents';
import {
  Clock,
  dayInIran,
  readOpaqueId,
  refuse,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Ledger, Views, answeredId, openCommand } from '#libs/ledger';
import { readPiece } from '../piece/piece-reading.js';
import { isPieceWithin, pieceKind } from '../piece/piece.js';
import { pieceUnknown } from '../piece/piece.refusals.js';
import { photographPiece } from './piece-photo.js';
import { piecePhotoDay } from './piece-photo.refusals.js';

/** The input of photographing a piece. */
export interface PhotographPieceInput {
  readonly commandKey: string;
  readonly occurredAt?: string | null;
  readonly pieceId: string;
  /** The day that it shows, YYYY-MM-DD; today when left out. */
  readonly on?: string;
  /** A picture as it was sent. */
  readonly picture: Buffer;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Takes in a photograph of a piece on the loom: drawn anew in two sizes and stored, its digests go into the ledger. */
@Injectable()
export class PhotographPiece {
  constructor(
    private readonly ledger: Ledger,
    private readonly photos: PhotoStore,
    private readonly views: Views,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the piece. */
  async execute(caller: Caller, input: PhotographPieceInput): Promise<Result<string, Refusal>> {
    const { pieceId, on, picture } = input;
    // Nothing is drawn and stored for those who may not: asked again in the decision, where it counts.
    const found = await this.views.fresh(pieceKind, readOpaqueId('piece', pieceId) ?? '');
    if (!found || !isPieceWithin(scopeOf(caller), found)) return refuse(pieceUnknown());
    const drawn = await redrawPhoto(picture);
    if (!drawn.ok) return drawn;
    const { page, thumbnail } = drawn.value;
    const seen = {
      ...{ sha256: page.sha256, thumbnailSha256: thumbnail.sha256 },
      ...{ widthPx: page.widthPx, heightPx: page.heightPx },
    };
    const withoutPicture = { pieceId, photo: { on, ...seen } };
    const command = openCommand('photographPiece', caller, input, this.clock.now(), withoutPicture);
    if (!command.ok) return command;
    const today = dayInIran(command.value.occurredAt);
    const day = on ?? today;
    if (!DAY.test(day)) return refuse(piecePhotoDay({ from: found.startedOn, to: today }));
    // Stored first: what the ledger tells of is there. Bytes without an entry are harmless and say nothing.
    for (const { sha256, bytes } of [page, thumbnail]) await this.photos.put(sha256, `${sha256}.webp`, bytes);
    const done = await this.ledger.execute(command.value, async (read) =>
      photographPiece(await readPiece(read, caller, pieceId), { on: day, ...seen }, today),
    );
    return answeredId(done);
  }
}
