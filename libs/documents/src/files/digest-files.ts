import type { OnModuleInit } from '@nestjs/common';
import { Binary, GridFSBucket, type Db, type Collection, type GridFSFile, type ObjectId } from 'mongodb';
import type { Readable } from 'node:stream';
import type { Clock } from '#libs/platform';
import { isDuplicate, throughOutage, prepared } from '#libs/ledger';

const CHUNK_BYTES = 255 * 1024;

/** A file that is stored, and the document that it was made for. */
export interface StoredFile {
  readonly sha256: string;
  readonly document: string;
}

/** Files of one bucket of GridFS, each under the sha256 of its bytes: the same bytes are stored once. */
export class DigestFiles implements OnModuleInit {
  private readonly bucket: GridFSBucket;
  private readonly files: Collection<GridFSFile>;
  private readonly chunks: Collection;

  constructor(
    db: Db,
    private readonly clock: Clock,
    bucketName: string,
  ) {
    this.bucket = new GridFSBucket(db, { bucketName });
    this.files = db.collection<GridFSFile>(`${bucketName}.files`);
    this.chunks = db.collection(`${bucketName}.chunks`);
  }

  async onModuleInit(): Promise<void> {
    await prepared(() => this.chunks.createIndex({ files_id: 1, n: 1 }, { unique: true }));
  }

  /**
   * Stores bytes under their digest, as GridFS lays them out, the file last. The driver's own upload would not do: two
   * who store the same bytes at once, or one after another that was cut off, must get in nobody's way.
   */
  async put(sha256: string, fileName: string, bytes: Buffer, madeFor?: string): Promise<void> {
    const files_id = asId(sha256);
    const chunks = Array.from({ length: Math.ceil(bytes.length / CHUNK_BYTES) }, (_, n) => ({
      updateOne: {
        filter: { files_id, n },
        update: { $set: { data: new Binary(bytes.subarray(n * CHUNK_BYTES, (n + 1) * CHUNK_BYTES)) } },
        upsert: true,
      },
    }));
    const file = {
      length: bytes.length,
      chunkSize: CHUNK_BYTES,
      uploadDate: new Date(this.clock.now()),
      filename: fileName,
      ...(madeFor ? { metadata: { document: madeFor } } : {}),
    };
    await throughOutage(async () => {
      if (await this.has(sha256)) return;
      await this.chunks.bulkWrite(chunks, { ordered: false }).catch(orStoredByAnother);
      const stored = await this.chunks.countDocuments({ files_id });
      if (stored !== chunks.length)
        throw new Error(`${stored} of ${chunks.length} parts of a file were stored`);
      await this.files
        .updateOne({ _id: files_id }, { $setOnInsert: file }, { upsert: true })
        .catch(orStoredByAnother);
    });
  }

  /** Whether the bytes of a digest are stored. */
  async has(sha256: string): Promise<boolean> {
    return (await this.files.countDocuments({ _id: asId(sha256) }, { limit: 1 })) === 1;
  }

  /** Destroys the bytes of a digest; the file first, so that nobody reads half of it. */
  async remove(sha256: string): Promise<void> {
    await throughOutage(() => this.files.deleteOne({ _id: asId(sha256) }));
    await throughOutage(() => this.chunks.deleteMany({ files_id: asId(sha256) }));
  }

  /** Up to `limit` files that were made for a document before an instant, in the order of digests, after one of them. */
  async storedBefore(instant: Date, limit: number, after = ''): Promise<StoredFile[]> {
    const older = {
      _id: { $gt: asId(after) },
      uploadDate: { $lt: instant },
      'metadata.document': { $exists: true },
    };
    const found = await this.files.find(older).sort({ _id: 1 }).limit(limit).toArray();
    return found.map(({ _id, metadata }) => ({
      sha256: _id as unknown as string,
      document: String(metadata?.['document']),
    }));
  }

  /** The bytes of a digest as a stream, with their length. */
  async open(sha256: string): Promise<{ stream: Readable; sizeBytes: number } | undefined> {
    const file = await throughOutage(() => this.files.findOne({ _id: asId(sha256) }));
    if (!file) return undefined;
    return { stream: this.bucket.openDownloadStream(asId(sha256)), sizeBytes: file.length };
  }
}

/** What another stored in the same moment holds the same bytes. */
function orStoredByAnother(error: unknown): void {
  if (!isDuplicate(error)) throw error;
}

/** GridFS takes anything for the id of a file; the driver's types know only of ObjectIds. */
const asId = (sha256: string): ObjectId => sha256 as unknown as ObjectId;
