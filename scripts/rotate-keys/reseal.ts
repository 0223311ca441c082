import type { Db, Document } from 'mongodb';
import { isSealed, type SealedCollection, type VaultCipher } from '#libs/platform';
import { throughOutage } from '#libs/ledger';

/** What is to be sealed anew, and with what. */
export interface Reseal {
  readonly cipher: VaultCipher;
  readonly collections: readonly SealedCollection[];
  readonly batch?: number;
}

/** What a pass over the collections did. */
export interface ResealPass {
  looked: number;
  sealed: number;
  /** Rows that somebody changed meanwhile; another pass looks at them again. */
  overtaken: number;
}

type Row = Document & { _id: string };

const BATCH = 200;

/**
 * Goes once over all sealed fields and seals with the writing key what another key sealed. A row is changed only as it
 * was read; it is written whole or not at all.
 */
export async function reseal(db: Db, { cipher, collections, batch = BATCH }: Reseal): Promise<ResealPass> {
  const pass: ResealPass = { looked: 0, sealed: 0, overtaken: 0 };
  for (const collection of collections) {
    let after: string | undefined;
    for (;;) {
      const rows = await nextRows(db, collection, after, batch);
      for (const row of rows) await resealRow(db, cipher, collection, row, pass);
      after = rows.at(-1)?._id;
      if (after === undefined || rows.length < batch) break;
    }
  }
  return pass;
}

function nextRows(
  db: Db,
  { name, fields }: SealedCollection,
  after: string | undefined,
  batch: number,
): Promise<Row[]> {
  return throughOutage(() =>
    db
      .collection<Row>(name)
      .find(after === undefined ? {} : { _id: { $gt: after } }, {
        projection: Object.fromEntries(fields.map((field) => [field, 1])),
      })
      .sort({ _id: 1 })
      .limit(batch)
      .toArray(),
  );
}

async function resealRow(
  db: Db,
  cipher: VaultCipher,
  { name, fields }: SealedCollection,
  row: Row,
  pass: ResealPass,
): Promise<void> {
  pass.looked += 1;
  const read: Record<string, string> = {};
  const sealed: Record<string, string> = {};
  for (const field of fields) {
    const text = row[field] as unknown;
    if (typeof text !== 'string') continue;
    if (!isSealed(text))
      throw new Error(
        `${field} of ${name} ${row._id} stands in the clear: start Gereh once, it seals what an older version left, and run this again`,
      );
    if (cipher.isCurrent(text)) continue;
    const place = { collection: name, id: row._id, field };
    read[field] = text;
    sealed[field] = cipher.seal(cipher.open(text, place), place);
  }
  if (Object.keys(sealed).length === 0) return;
  const asRead = { _id: row._id, ...read };
  const { matchedCount } = await throughOutage(() =>
    db.collection<Row>(name).updateOne(asRead, { $set: sealed }),
  );
  if (matchedCount === 1) pass.sealed += 1;
  else pass.overtaken += 1;
}
