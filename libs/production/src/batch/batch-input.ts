import { z } from 'zod';
import { line } from '#libs/documents';
import { ok, readOpaqueId, refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import { checkInput, type Reading } from '#libs/ledger';
import { organisationKind, personKind, villageKind } from '#libs/network';
import { cooperativeFor } from '../cooperative/own-cooperative.js';
import { readLettered } from '../lettered-code.js';
import { loomKind } from '../loom/loom.js';
import { filledFromPiece, type Pieces } from '../piece/piece-of-rug.js';
import { PIECE_LETTER, pieceKind } from '../piece/piece.js';
import type { Woven } from '../plausibility/woven.js';
import { MAX_BATCH_RUGS, type NewBatch } from './batch.js';
import { batchEmpty, batchTooLarge } from './batch.refusals.js';
import type { BatchGround } from './rug-faults.js';
import { RUG_LIMITS } from './rug-limits.js';
import { rugLine, type RugLine } from './rug-line.js';
import type { RugsBeside } from './rugs-beside.js';

const MAX_NOTE = 300;

const schema = z.object({
  cooperativeId: z.string().nullish(),
  note: line(MAX_NOTE).nullish(),
  rugs: z.array(rugLine),
});

/** The rugs of a batch as a caller sends them. */
export type BatchInput = z.input<typeof schema>;

/** Reads what a caller sent as a batch of a day, with the ids inside the zone; refuses what has not its form. */
export function readBatch(caller: Caller, input: BatchInput, today: string): Result<NewBatch, Refusal> {
  // Before anything looks at each rug: how many there are bounds the work.
  const count = input.rugs.length;
  if (count > MAX_BATCH_RUGS) return refuse(batchTooLarge({ count, limit: MAX_BATCH_RUGS }));
  if (count === 0) return refuse(batchEmpty());
  const checked = checkInput(schema, input);
  if (!checked.ok) return checked;
  const cooperativeId = cooperativeFor(caller, checked.value.cooperativeId);
  if (!cooperativeId.ok) return cooperativeId;
  const { note, rugs } = checked.value;
  return ok({
    cooperativeId: cooperativeId.value,
    ...(note ? { note } : {}),
    rugs: rugs.map(withInnerIds),
    today,
  });
}

/** What cannot be read as an id of its kind becomes the empty id, which nothing has. */
const inner = (kind: string, opaque: string): string => readOpaqueId(kind, opaque) ?? '';

const withInnerIds = (rug: RugLine): RugLine => ({
  ...rug,
  ...(rug.loomId ? { loomId: inner('loom', rug.loomId) } : {}),
  makerIds: rug.makerIds.map((id) => inner('person', id)),
  villageId: rug.villageId && inner('village', rug.villageId),
  ...(rug.pieceId ? { pieceId: innerPiece(rug.pieceId) } : {}),
  ...(rug.weaverDays
    ? {
        weaverDays: rug.weaverDays.map(({ personId, days }) => ({
          personId: inner('person', personId),
          days,
        })),
      }
    : {}),
});

/** A piece is named by its id, or in a sheet by its code. */
const innerPiece = (named: string): string =>
  readOpaqueId('piece', named) ?? readLettered(PIECE_LETTER, named) ?? '';

/** The pieces that rugs come from. */
const readPieces = (read: Reading, rugs: readonly RugLine[]): Promise<Pieces> =>
  read.many(pieceKind, [...new Set(rugs.flatMap(({ pieceId }) => pieceId || []))]);

/** A batch with what its rugs take from their pieces, and everything that they name. */
export interface WholeBatch {
  readonly batch: NewBatch;
  readonly ground: BatchGround;
}

/** Reads the pieces of the rugs, and then everything that the rugs name, in one round; `alsoBeside` stands there too. */
export async function readWhole(
  read: Reading,
  beside: RugsBeside,
  batch: NewBatch,
  alsoBeside: readonly Woven[] = [],
): Promise<WholeBatch> {
  const pieces = await readPieces(read, batch.rugs);
  const whole = { ...batch, rugs: batch.rugs.map((rug) => filledFromPiece(rug, pieces)) };
  const ground = await readGround(read, beside, whole, pieces);
  if (alsoBeside.length === 0) return { batch: whole, ground };
  const seen = new Set(ground.beside.rugs.map(({ called }) => called));
  const rugs = [...ground.beside.rugs, ...alsoBeside.filter(({ called }) => !seen.has(called))];
  return { batch: whole, ground: { ...ground, beside: { ...ground.beside, rugs } } };
}

async function readGround(
  read: Reading,
  beside: RugsBeside,
  { cooperativeId, rugs }: NewBatch,
  pieces: Pieces,
): Promise<BatchGround> {
  const known = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => id !== '');
  const makerIds = known(rugs.flatMap((rug) => rug.makerIds.slice(0, RUG_LIMITS.makers.most)));
  const loomIds = known(rugs.flatMap(({ loomId }) => loomId ?? []));
  const villageIds = known(rugs.map(({ villageId }) => villageId));
  const [standing] = await Promise.all([
    beside.read(cooperativeId, rugs),
    read.ahead(
      [organisationKind, [cooperativeId]],
      [personKind, makerIds],
      [loomKind, loomIds],
      [villageKind, villageIds],
    ),
  ]);
  const cooperative = await read.one(organisationKind, cooperativeId);
  const makers = await read.many(personKind, makerIds);
  const looms = await read.many(loomKind, loomIds);
  const villages = await read.many(villageKind, villageIds);
  return { cooperative, makers, looms, villages, pieces, beside: standing };
}
