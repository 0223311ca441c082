import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { writeGreyPng, type GreyPicture } from './grey-picture.js';

const wasm = createRequire(`${process.cwd()}/package.json`).resolve('zxing-wasm/reader/zxing_reader.wasm');
let ready = false;

/** A code as it was found in a picture. */
interface FoundCode {
  readonly text: string;
  /** How much of it may be lost: L, M, Q or H. */
  readonly level: string;
  /** The centre of it in pixels. */
  readonly x: number;
  readonly y: number;
}

/** Reads all QR codes of a picture with the reader that the console's camera has. */
export async function qrCodesIn(picture: GreyPicture): Promise<FoundCode[]> {
  if (!ready) {
    const file = readFileSync(wasm);
    const wasmBinary = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
    await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
    ready = true;
  }
  const found = await readBarcodes(new Uint8Array(writeGreyPng(picture)), {
    formats: ['QRCode'],
    maxNumberOfSymbols: 255,
    tryHarder: true,
  });
  return found.map(({ text, ecLevel, position }) => {
    const corners = [position.topLeft, position.topRight, position.bottomLeft, position.bottomRight];
    const middle = (of: 'x' | 'y') => corners.reduce((sum, corner) => sum + corner[of], 0) / 4;
    return { text, level: ecLevel, x: middle('x'), y: middle('y') };
  });
}
