import sharp from 'sharp';
import { seedOf } from '../scenario/chance.js';
import type { WovenPiece } from '../scenario/weaving.js';
import { colourAt, paletteOf, type Colour } from './pattern.js';

/** What a photograph of the demonstration shows. */
export type PictureView = 'FRONT' | 'BACK' | 'DETAIL' | 'DEFECT';

/** What of a rug its picture follows from. */
export type Pictured = Pick<WovenPiece, 'key' | 'design' | 'construction' | 'lengthMm' | 'widthMm'>;

/** Knots across; a picture is as fine as a telephone far away sees it. */
const ACROSS = 88;
const MOST_ROWS = 190;
const KNOT_PX = 4;
const FLOOR: Colour = [206, 199, 187];
const FLOOR_PX = 28;
const FRINGE_ROWS = 3;
/** The part of the width that a detail shows. */
const DETAIL = 0.34;

/**
 * A photograph of a rug that was never woven: its pattern follows from the name of its design, each rug in colours of
 * its own. The same rug gives the same bytes.
 */
export function rugPicture(rug: Pictured, view: PictureView): Promise<Buffer> {
  const rows = Math.min(MOST_ROWS, Math.round((ACROSS * rug.lengthMm) / rug.widthMm));
  const whole = woven(rug, rows, view);
  const part = view === 'FRONT' || view === 'BACK' ? whole : cut(whole, view === 'DEFECT');
  const factor = view === 'FRONT' || view === 'BACK' ? KNOT_PX : KNOT_PX * 3;
  const [r, g, b] = FLOOR;
  const floor = part === whole ? FLOOR_PX : 0;
  return sharp(part.bytes, { raw: { width: part.width, height: part.height, channels: 3 } })
    .resize({ width: part.width * factor, height: part.height * factor, kernel: 'nearest' })
    .extend({ top: floor, bottom: floor, left: floor, right: floor, background: { r, g, b } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

interface Grid {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** The rug knot by knot, its fringe above and below; turned over it is paler and the other way round. */
function woven(rug: Pictured, rows: number, view: PictureView): Grid {
  const palette = paletteOf(rug.key, rug.construction);
  const height = rows + 2 * FRINGE_ROWS;
  const bytes = Buffer.alloc(ACROSS * height * 3);
  const grain = grainOf(rug.key);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < ACROSS; x++) {
      const row = y - FRINGE_ROWS;
      const isFringe = row < 0 || row >= rows;
      const across = view === 'BACK' ? ACROSS - 1 - x : x;
      const colour = isFringe
        ? x % 3 === 0
          ? FLOOR
          : ([236, 228, 208] as const)
        : colourAt(rug, palette, { x: across, y: row, columns: ACROSS, rows });
      const shade = grain(x, y);
      const at = (y * ACROSS + x) * 3;
      for (const [i, part] of colour.entries())
        bytes[at + i] = toByte(view === 'BACK' ? part * 0.72 + 62 + shade : part + shade);
    }
  return { bytes, width: ACROSS, height };
}

/** A corner of it from near by; with a hole where a fault is to be seen. */
function cut({ bytes, width, height }: Grid, isFaulty: boolean): Grid {
  const side = Math.min(Math.round(width * DETAIL), height - 2 * FRINGE_ROWS);
  const part = Buffer.alloc(side * side * 3);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const from = ((y + FRINGE_ROWS) * width + x) * 3;
      const isHole = isFaulty && (x - side * 0.55) ** 2 + (y - side * 0.5) ** 2 * 1.6 < side * 0.9;
      for (let i = 0; i < 3; i++) part[(y * side + x) * 3 + i] = isHole ? 58 + i * -6 : bytes[from + i]!;
    }
  return { bytes: part, width: side, height: side };
}

/** Wool is nowhere quite even: a shade for each knot, and broad stripes where another dye lot began. */
function grainOf(key: string): (x: number, y: number) => number {
  const seed = seedOf(`grain/${key}`);
  const from = Math.abs(seed % 60) + 20;
  return (x, y) => {
    const noise = (Math.imul(x * 374_761_393 + y * 668_265_263, seed | 1) >>> 24) / 255 - 0.5;
    return noise * 22 + (y > from && y < from + 14 ? 9 : 0);
  };
}

const toByte = (value: number): number => Math.max(0, Math.min(255, Math.round(value)));
