import { Injectable } from '@nestjs/common';
import { Db, GridFSBucket, type Collection, type GridFSFile, type ObjectId } from 'mongodb';
import type { Readable } from 'node:stream';
import { isDuplicate, throughOutage } from '#libs/ledger';

const BUCKET = 'papers';

/** Papers in GridFS, each under the sha256 of its bytes: the same bytes are stored once. */
@Injectable()
export class PaperStore {
  private readonly bucket: GridFSBucket;
  private readonly files: Collection<GridFSFile>;

  constructor(private readonly db: Db) {
    this.bucket = new GridFSBucket(db, { bucketName: BUCKET });
    this.files = db.collection<GridFSFile>(`${BUCKET}.files`);
  }

  /** Stores bytes under their digest; storing them again changes nothing. */
  async put(sha256: string, fileName: string, bytes: Buffer): Promise<void> {
    await throughOutage(async () => {
      if (await this.has(sha256)) return;
      // What an upload that was cut off left behind would stand in the way of this one.
      await this.db.collection(`${BUCKET}.chunks`).deleteMany({ files_id: sha256 as unknown as ObjectId });
      try {
        await this.upload(sha256, fileName, bytes);
      } catch (error) {
        if (!isDuplicate(error) || !(await this.has(sha256))) throw error;
      }
    });
  }

  /** Whether the bytes of a digest are stored. */
  async has(sha256: string): Promise<boolean> {
    return (await this.files.countDocuments(idIs(sha256), { limit: 1 })) === 1;
  }

  /** The bytes of a digest as a stream, with their length. */
  async open(sha256: string): Promise<{ stream: Readable; sizeBytes: number } | undefined> {
    const file = await throughOutage(() => this.files.findOne(idIs(sha256)));
    if (!file) return undefined;
    return { stream: this.bucket.openDownloadStream(sha256 as unknown as ObjectId), sizeBytes: file.length };
  }

  private upload(sha256: string, fileName: string, bytes: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      const stream = this.bucket.openUploadStreamWithId(sha256 as unknown as ObjectId, fileName);
      stream.once('finish', () => resolve());
      stream.once('error', reject);
      stream.end(bytes);
    });
  }
}

const idIs = (sha256: string) => ({ _id: sha256 as unknown as ObjectId });
