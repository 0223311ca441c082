import { readBook } from './read-book.js';
import type { ReadBook } from './sheet-limits.js';

/** Reads a file in this thread. */
export default function read(bytes: Uint8Array): Promise<ReadBook> {
  return readBook(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
