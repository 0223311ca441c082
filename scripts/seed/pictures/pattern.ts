import { seedOf } from '../scenario/chance.js';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The colours of one rug: of its field, its border, and what is drawn on both. */
export interface Palette {
  readonly field: Colour;
  readonly border: Colour;
  readonly light: Colour;
  readonly dark: Colour;
  readonly accent: Colour;
}

/** A knot of a rug and how many knots it has. */
export interface Knot {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
}

const PILE: readonly Palette[] = [
  {
    field: [148, 32, 38],
    border: [28, 40, 74],
    light: [231, 214, 178],
    dark: [32, 26, 34],
    accent: [196, 146, 62],
  },
  {
    field: [30, 48, 84],
    border: [132, 34, 36],
    light: [234, 220, 190],
    dark: [22, 24, 40],
    accent: [108, 146, 152],
  },
  {
    field: [226, 210, 176],
    border: [126, 38, 40],
    light: [246, 238, 218],
    dark: [58, 42, 38],
    accent: [44, 84, 92],
  },
  {
    field: [44, 82, 74],
    border: [150, 62, 40],
    light: [232, 218, 184],
    dark: [24, 38, 40],
    accent: [204, 158, 84],
  },
  {
    field: [110, 52, 70],
    border: [40, 62, 66],
    light: [236, 222, 200],
    dark: [40, 24, 36],
    accent: [212, 170, 112],
  },
];
const FLAT: readonly Palette[] = [
  {
    field: [168, 52, 40],
    border: [42, 58, 92],
    light: [238, 226, 198],
    dark: [36, 30, 34],
    accent: [214, 148, 48],
  },
  {
    field: [46, 86, 104],
    border: [150, 58, 42],
    light: [240, 230, 206],
    dark: [30, 34, 42],
    accent: [206, 168, 92],
  },
  {
    field: [92, 102, 58],
    border: [140, 46, 44],
    light: [236, 224, 192],
    dark: [38, 34, 28],
    accent: [202, 134, 58],
  },
];

/** The colours of a rug; the same rug has the same. */
export function paletteOf(key: string, construction: string): Palette {
  const from = construction === 'KNOTTED' ? PILE : FLAT;
  return from[Math.abs(seedOf(`palette/${key}`)) % from.length]!;
}

/** A knot by its place: from −1 at the edges to 1, nought in the middle; and how long the rug is for its width. */
interface Place {
  readonly u: number;
  readonly v: number;
  readonly long: number;
}

type Drawing = (place: Place, palette: Palette) => Colour;

/** By the words that the names of designs have in them; what has none is scattered with flowers. */
const DRAWINGS: readonly (readonly [word: RegExp, drawing: Drawing])[] = [
  [/ترنج|Toranj/, medallion],
  [/ماهی|بوته/, lattice(9)],
  [/خشتی|پله/, tiles],
  [/محراب|درخت/, niche],
  [/لوزی|هشت|شاهسون|چشم/, lozenges],
  [/راه|رنگ|دندان/, stripes],
  [/مرداب|قایق|شالیزار|ماسوله|پل/, waterside],
];

const BORDER = 0.17;
const PICTURE_BORDER = 0.06;

/** The colour of one knot. */
export function colourAt(
  { design, construction }: { readonly design: string; readonly construction: string },
  palette: Palette,
  { x, y, columns, rows }: Knot,
): Colour {
  const drawing = DRAWINGS.find(([word]) => word.test(design))?.[1] ?? lattice(6);
  // In knots from the nearest edge, so that the border is as broad above as beside.
  const edge = Math.min(x, columns - 1 - x, y, rows - 1 - y) / (columns / 2);
  const border = drawing === waterside ? PICTURE_BORDER : construction === 'KNOTTED' ? BORDER : BORDER / 2;
  if (edge < border) return bordered(edge / border, x, y, palette);
  const place = {
    u: (2 * x) / (columns - 1) - 1,
    v: (2 * y) / (rows - 1) - 1,
    long: rows / columns,
  };
  return drawing(place, palette);
}

/** Two thin guards and between them a running motif. */
function bordered(depth: number, x: number, y: number, { border, light, dark, accent }: Palette): Colour {
  if (depth < 0.12 || depth > 0.9) return dark;
  if (depth < 0.26 || depth > 0.76) return (x + y) % 4 < 2 ? accent : light;
  const beat = Math.abs(((x + y * 3) % 12) - 6) + Math.abs(((y + x * 3) % 12) - 6);
  return beat < 4 ? light : beat < 5 ? accent : border;
}

function medallion({ u, v, long }: Place, palette: Palette): Colour {
  const far = Math.hypot(u, v * long * 0.8) + 0.06 * Math.cos(8 * Math.atan2(v * long, u));
  const corner = Math.hypot(1 - Math.abs(u), (1 - Math.abs(v)) * long);
  if (corner < 0.62) return ringed(corner / 0.62, palette.border, palette);
  if (far < 0.56) return ringed(far / 0.56, palette.border, palette);
  const vine = Math.sin(11 * u) * Math.cos(11 * v * long);
  return vine > 0.82 ? palette.light : vine < -0.86 ? palette.accent : palette.field;
}

function ringed(part: number, ground: Colour, { light, dark, accent }: Palette): Colour {
  if (part > 0.94) return dark;
  if (part > 0.86) return light;
  if (part < 0.16) return accent;
  return Math.sin(part * 26) > 0.72 ? light : ground;
}

function lattice(count: number): Drawing {
  return ({ u, v, long }, { field, light, dark, accent, border }) => {
    const [a, b] = [fraction((u + v * long) * count * 0.5), fraction((u - v * long) * count * 0.5)];
    const middle = Math.abs(a - 0.5) + Math.abs(b - 0.5);
    if (middle < 0.14) return light;
    if (middle < 0.26) return border;
    if (a < 0.08 || b < 0.08) return accent;
    return middle > 0.86 ? dark : field;
  };
}

function tiles({ u, v, long }: Place, { field, border, light, dark, accent }: Palette): Colour {
  const [a, b] = [fraction(u * 2.5), fraction(v * long * 2.5)];
  const number = Math.floor(u * 2.5) + Math.floor(v * long * 2.5);
  if (a < 0.07 || b < 0.07) return dark;
  const middle = Math.abs(a - 0.53) + Math.abs(b - 0.53);
  if (middle < 0.12) return accent;
  if (middle < 0.3) return light;
  return number % 2 === 0 ? field : border;
}

function niche({ u, v, long }: Place, { field, border, light, dark, accent }: Palette): Colour {
  const arch = Math.abs(u) - 0.92 * (1 - Math.max(0, -v - 0.35) * 1.5);
  if (arch > 0) return Math.sin(18 * u) * Math.sin(18 * v * long) > 0.6 ? light : border;
  if (Math.abs(u) < 0.05 && v > -0.5) return dark;
  const branch = Math.abs(fraction((v * long + Math.abs(u) * 0.8) * 3) - 0.5);
  if (branch < 0.07 && Math.abs(u) < 0.6) return dark;
  return branch > 0.4 && Math.sin(22 * u) > 0.55 ? (v > 0 ? accent : light) : field;
}

function lozenges({ u, v, long }: Place, { field, border, light, dark, accent }: Palette): Colour {
  // In steps: a kilim has no slanting line.
  const step = (value: number): number => Math.round(value * 14) / 14;
  const middle = Math.abs(step(u)) + Math.abs(step(fraction(v * long * 1.6) - 0.5)) * 1.9;
  const ring = Math.floor(middle * 5);
  return [light, accent, border, dark, field, light][ring] ?? field;
}

function stripes({ v, long }: Place, { field, border, light, dark, accent }: Palette): Colour {
  const band = Math.floor((v + 1) * long * 15) % 9;
  return [field, field, dark, light, dark, border, border, accent, light][band]!;
}

/** Sky, far shore, water with its light, and a boat. */
function waterside({ u, v }: Place, { accent, dark }: Palette): Colour {
  const hull = v > 0.28 && v < 0.4 && Math.abs(u + 0.1) < 0.36 - (v - 0.28) * 1.3;
  if (hull) return dark;
  if (u > -0.14 && u < 0.2 && v > -0.24 && v < 0.26 && u + 0.14 < (v + 0.24) * 0.66) return [232, 222, 200];
  if (v < -0.26) {
    const sun = Math.hypot(u - 0.5, v + 0.62);
    if (sun < 0.16) return accent;
    return [150 + 60 * (v + 1), 176 + 32 * (v + 1), 188];
  }
  if (v < -0.12 + 0.05 * Math.sin(6 * u)) return [64, 92, 70];
  return Math.sin(40 * v + 3 * Math.sin(5 * u)) > 0.62
    ? [146, 178, 178]
    : [70 - 18 * v, 112 - 26 * v, 122 - 20 * v];
}

const fraction = (value: number): number => value - Math.floor(value);
