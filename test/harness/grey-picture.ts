import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A page as 8-bit greys, row after row. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly greys: Uint8Array;
}

const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');

/** Reads the binary PGM that `pdftoppm -gray` writes. */
export function readPgm(pgm: Buffer): GreyPicture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 40));
  if (head === null) throw new Error('This is not a binary PGM of 256 greys.');
  const [width, height] = [Number(head[1]), Number(head[2])];
  return { width, height, greys: pgm.subarray(head[0].length, head[0].length + width * height) };
}

/** A PNG of 8-bit greys without row filters: anyone can look at it, and `readGreyPng` reads it back. */
export function writeGreyPng({ width, height, greys }: GreyPicture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(greys.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const chunks = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([pngSignature, ...chunks]);
}

/** Reads what `writeGreyPng` wrote. Throws on any other PNG. */
export function readGreyPng(png: Buffer): GreyPicture {
  const data: Buffer[] = [];
  let [width, height] = [0, 0];
  for (let at = pngSignature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
    if (kind === 'IDAT') data.push(body);
    at += length + 12;
  }
  const rows = inflateSync(Buffer.concat(data));
  if (rows.length !== (width + 1) * height) throw new Error('This PNG is not one of plain greys.');
  const greys = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    if (rows[y * (width + 1)] !== 0) throw new Error('This PNG has row filters: it was not written here.');
    greys.set(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width);
  }
  return { width, height, greys };
}

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
