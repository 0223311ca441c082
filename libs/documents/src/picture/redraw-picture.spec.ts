import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { EMBLEM_LIMITS, redrawPicture } from './redraw-picture.js';

const square = (side: number) =>
  sharp({
    create: { width: side, height: side, channels: 4, background: { r: 180, g: 40, b: 30, alpha: 0.5 } },
  });
const codeOf = async (bytes: Buffer): Promise<string> => {
  const drawn = await redrawPicture(bytes, EMBLEM_LIMITS);
  return drawn.ok ? 'drawn' : drawn.refusal.code;
};

/** A PNG whose head promises more than its few bytes hold. */
function bomb(side: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length, 0);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc32(body), body.length + 4);
    return framed;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(Math.ceil(side / 8 + 1) * 64));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

describe('a picture that is sent', () => {
  it('is drawn anew as WebP, whatever of the three kinds it was', async () => {
    for (const form of ['png', 'jpeg', 'webp'] as const) {
      const drawn = await redrawPicture(await square(900).toFormat(form).toBuffer(), EMBLEM_LIMITS);
      if (!drawn.ok) throw new Error(drawn.refusal.code);
      expect(drawn.value).toMatchObject({ widthPx: 512, heightPx: 512 });
      expect(drawn.value.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect((await sharp(drawn.value.bytes).metadata()).format).toBe('webp');
    }
  });

  it('loses where it was taken, and whatever else was written into it', async () => {
    const marked = await square(40)
      .withExif({ IFD0: { Copyright: 'CANARY-OWNER' }, IFD3: { GPSLatitude: '37/1 28/1 0/1' } })
      .jpeg()
      .toBuffer();
    const polyglot = Buffer.concat([marked, Buffer.from('<script>alert("CANARY")</script>PK\x03\x04CANARY')]);
    expect(polyglot.includes('CANARY')).toBe(true);
    const drawn = await redrawPicture(polyglot, EMBLEM_LIMITS);
    if (!drawn.ok) throw new Error(drawn.refusal.code);
    const { exif, icc, xmp } = await sharp(drawn.value.bytes).metadata();
    expect([exif, icc, xmp]).toEqual([undefined, undefined, undefined]);
    expect(drawn.value.bytes.includes('CANARY') || drawn.value.bytes.includes('<script')).toBe(false);
  });

  it.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['an SVG behind a comment', '<!-- \x89PNG --><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a GIF', 'GIF89a\x01\x00\x01\x00\x00\x00\x00;'],
    ['a PDF', '%PDF-1.7\n'],
    ['nothing', ''],
    ['the beginning of a PNG and a script', '\x89PNG\r\n\x1a\n<script>alert(1)</script>'],
    ['the beginning of a JPEG and nothing', '\xff\xd8\xff'],
  ])('is refused when it is %s', async (_, text) => {
    expect(await codeOf(Buffer.from(text, 'latin1'))).toBe('PICTURE_UNREADABLE');
  });

  it('is refused before it is unpacked when it would be too large', async () => {
    const tiny = bomb(60_000);
    expect(tiny.length).toBeLessThan(2_000);
    const before = process.memoryUsage().rss;
    expect(await codeOf(tiny)).toBe('PICTURE_TOO_MANY_PIXELS');
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
    expect(await codeOf(Buffer.concat([tiny, Buffer.alloc(3 * 1024 * 1024)]))).toBe('PICTURE_TOO_LARGE');
  });

  it('never breaks the reader, whatever is wrong with it', async () => {
    const whole = await square(64).png().toBuffer();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        async (changes) => {
          const bytes = Buffer.from(whole);
          for (const [at, value] of changes) bytes[at] = value;
          expect(await codeOf(bytes)).toMatch(/^(drawn|PICTURE_\w+)$/);
        },
      ),
      { numRuns: 60 },
    );
  });
});
