import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
const MAX_COMMENT = 0xffff;
const MAX_NAME = 200;

/** What a zip may hold. */
export interface ZipLimits {
  readonly entries: number;
  /** Of everything that is unpacked, together. */
  readonly unpackedBytes: number;
}

/** Why a zip was not unpacked. */
export type ZipFault = 'NO_ZIP' | 'TOO_MANY_ENTRIES' | 'TOO_LARGE' | 'ENCRYPTED' | 'DAMAGED';

/** Thrown inside, told outside as a fault. */
class Fault extends Error {
  constructor(readonly fault: ZipFault) {
    super(fault);
  }
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly offset: number;
}

/**
 * Unpacks those entries of a zip that are wanted, by its central directory, and never more than the limits allow: what
 * the directory says of sizes is refused if it is too much and not believed if it is little. Entries that lie in one
 * another, twice the same name, encryption and zip64 are refused.
 */
export function unzipBounded(
  bytes: Buffer,
  limits: ZipLimits,
  isWanted: (name: string) => boolean,
): Map<string, Buffer> | ZipFault {
  try {
    const entries = entriesOf(bytes, limits).filter(({ name }) => isWanted(name));
    let left = limits.unpackedBytes;
    if (entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0) > left) return 'TOO_LARGE';
    const unpacked = new Map<string, Buffer>();
    for (const entry of entries) {
      if (unpacked.has(entry.name)) return 'DAMAGED';
      const content = contentOf(bytes, entry, left);
      left -= content.length;
      unpacked.set(entry.name, content);
    }
    return unpacked;
  } catch (error) {
    // Reading past the end of a buffer throws RangeError.
    return error instanceof Fault ? error.fault : 'DAMAGED';
  }
}

function entriesOf(bytes: Buffer, { entries: most }: ZipLimits): Entry[] {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > most) throw new Fault('TOO_MANY_ENTRIES');
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Fault('DAMAGED');
    if (bytes.readUInt16LE(at + 8) & ENCRYPTED) throw new Fault('ENCRYPTED');
    const nameBytes = bytes.readUInt16LE(at + 28);
    if (nameBytes > MAX_NAME) throw new Fault('DAMAGED');
    entries.push({
      method: bytes.readUInt16LE(at + 10),
      packedBytes: bytes.readUInt32LE(at + 20),
      unpackedBytes: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
      name: bytes.toString('utf8', at + 46, at + 46 + nameBytes),
    });
    at += 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  refuseOverlaps(entries);
  return entries;
}

/** The last end of a directory, looked for from behind; a zip in front of which something stands is none of ours. */
function endOf(bytes: Buffer): number {
  if (bytes.length < 22 || bytes.readUInt32LE(0) !== LOCAL_ENTRY) throw new Fault('NO_ZIP');
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - MAX_COMMENT); at--)
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw new Fault('NO_ZIP');
}

/** Entries that share their bytes unpack to a hundred times what was sent, each of them within any ratio. */
function refuseOverlaps(entries: readonly Entry[]): void {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  for (const [i, { offset, packedBytes }] of inOrder.entries()) {
    const next = inOrder[i + 1];
    if (next && offset + 30 + packedBytes > next.offset) throw new Fault('DAMAGED');
  }
}

function contentOf(bytes: Buffer, entry: Entry, most: number): Buffer {
  const { offset, method, packedBytes, unpackedBytes } = entry;
  if (bytes.readUInt32LE(offset) !== LOCAL_ENTRY) throw new Fault('DAMAGED');
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packedBytes > bytes.length) throw new Fault('DAMAGED');
  const packed = bytes.subarray(start, start + packedBytes);
  const content = method === STORED ? packed : method === DEFLATED ? inflated(packed, most) : undefined;
  if (!content || content.length !== unpackedBytes) throw new Fault('DAMAGED');
  return content;
}

function inflated(packed: Buffer, most: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Fault(isTooLarge ? 'TOO_LARGE' : 'DAMAGED');
  }
}
