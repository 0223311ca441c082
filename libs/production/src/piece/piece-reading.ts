import { readOpaqueId, scopeOf, type Caller } from '#libs/platform';
import type { Reading, Subject } from '#libs/ledger';
import { personKind, recordsOf } from '#libs/network';
import { isPieceWithin, pieceKind, type PieceState } from './piece.js';
import type { People } from './weavers.js';
import type { WeaverLogs } from './weaver-days.js';
import { weaverLogKind } from './weaver-log.js';

/** A piece that a caller may record something of; undefined when there is none. */
export async function readPiece(
  read: Reading,
  caller: Caller,
  opaque: string,
): Promise<Subject<PieceState> | undefined> {
  const piece = await read.one(pieceKind, readOpaqueId('piece', opaque) ?? '');
  return piece && isPieceWithin(scopeOf(caller), piece.state) ? piece : undefined;
}

/** People by the ids that were sent; what cannot be read as one becomes the empty id, which nobody has. */
export const innerPeople = (opaque: readonly string[]): string[] =>
  opaque.map((id) => readOpaqueId('person', id) ?? '');

/** The people of a piece, as many as it may have. */
export const readPeople = (read: Reading, ids: readonly string[], most: number): Promise<People> =>
  read.many(personKind, [...new Set(ids)].filter((id) => id !== '').slice(0, most));

/** What each woman has on record at all pieces, those of records that were merged into hers too. */
export async function readLogs(read: Reading, ids: readonly string[], most: number): Promise<WeaverLogs> {
  const people = await readPeople(read, ids, most);
  const all = [...people.values()].flatMap(({ state }) => recordsOf(state));
  const logs = await read.many(weaverLogKind, all);
  return new Map(
    [...people].map(([id, { state }]) => [
      id,
      { records: recordsOf(state).flatMap((record) => logs.get(record)?.state.records ?? []) },
    ]),
  );
}
