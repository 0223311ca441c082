import QRCode from 'qrcode';

/** A QR code as one SVG path, to be drawn in a square of `side` modules (quiet zone included). */
export interface QrPath {
  readonly side: number;
  readonly svg: string;
}

const quietZone = 4;

/** How much of a code may be lost: a quarter (Q) where it is washed and worn, about a seventh (M) elsewhere. */
export type QrLevel = 'M' | 'Q';

/**
 * Draws `text` as a QR code, of error correction level M if no other is asked for. One path, runs of dark modules joined, so that no
 * hairline shows between modules on any screen. Throws if the text is too long for a QR code.
 */
export function qrPath(text: string, ink = '#2e211a', level: QrLevel = 'M'): QrPath {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: level });
  const steps: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      let end = column;
      while (end + 1 < modules.size && modules.get(row, end + 1)) end += 1;
      steps.push(`M${column + quietZone} ${row + quietZone}h${end - column + 1}v1h-${end - column + 1}z`);
      column = end;
    }
  }
  const side = modules.size + 2 * quietZone;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path fill="${ink}" d="${steps.join('')}"/></svg>`;
  return { side, svg };
}
