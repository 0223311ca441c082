import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const PIECE_BYTES = 1024 * 1024;

/** The sha256 of a file in hex. It never leaves the device; read in pieces, so that an old phone can take a large one. */
export async function fileDigest(file: Blob): Promise<string> {
  const hash = sha256.create();
  for (let from = 0; from < file.size; from += PIECE_BYTES) {
    const piece = await file.slice(from, from + PIECE_BYTES).arrayBuffer();
    hash.update(new Uint8Array(piece));
  }
  return bytesToHex(hash.digest());
}
