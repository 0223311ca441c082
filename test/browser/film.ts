import { closeSync, mkdtempSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'qrcode';
import sharp from 'sharp';

const SIZE = { width: 640, height: 480 };
/** As dark and as light as paper in a village office is to a phone. */
const [DARK, LIGHT] = [35, 215];

/** What a camera sees: light and dark, one byte a pixel. */
type Sight = Buffer;

/** Nothing but a wall. */
export const nothing: Sight = Buffer.alloc(SIZE.width * SIZE.height, 160);

/** A label with a code, and nothing else on it. */
export function sightOfCode(text: string): Sight {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const scale = Math.floor((SIZE.height * 0.7) / modules.size);
  const [left, top] = [SIZE.width, SIZE.height].map((side) => Math.floor((side - scale * modules.size) / 2));
  const light = Buffer.alloc(SIZE.width * SIZE.height, LIGHT);
  for (let y = 0; y < modules.size * scale; y++)
    for (let x = 0; x < modules.size * scale; x++)
      if (modules.get(Math.floor(y / scale), Math.floor(x / scale)))
        light[(top! + y) * SIZE.width + left! + x] = DARK;
  return light;
}

/** A picture, a little askew and on a table, as a hand holds it before a phone. */
export async function sightOfPicture(png: Buffer): Promise<Sight> {
  const { width, height } = SIZE;
  const inside = await sharp(png)
    .resize({ width: width - 60, height: height - 60, fit: 'inside' })
    .rotate(3, { background: '#a0a0a0' })
    .flatten({ background: '#a0a0a0' })
    .resize({ width, height, fit: 'contain', background: '#a0a0a0' })
    .greyscale()
    .raw()
    .toBuffer();
  return inside.map((grey) => Math.round(DARK + ((LIGHT - DARK) * grey) / 255)) as Buffer;
}

/** A camera that the browser takes for a real one; what it sees can be changed while it looks. */
export class FakeCamera {
  private readonly file = join(mkdtempSync(join(tmpdir(), 'gereh-camera-')), 'label.y4m');

  /** What the browser is started with. */
  flags(): string[] {
    writeFileSync(this.file, filmOf(nothing));
    return ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${this.file}`];
  }

  /** Holds something else before the camera. The film is as long as before, and is never shorter in between. */
  shows(sight: Sight): void {
    const file = openSync(this.file, 'r+');
    const film = filmOf(sight);
    writeSync(file, film, 0, film.length, 0);
    closeSync(file);
  }
}

function filmOf(light: Sight): Buffer {
  const colour = Buffer.alloc((SIZE.width * SIZE.height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, colour]);
  const head = Buffer.from(`YUV4MPEG2 W${SIZE.width} H${SIZE.height} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([head, frame, frame]);
}
