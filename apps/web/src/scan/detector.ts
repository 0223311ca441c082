import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import reader from 'zxing-wasm/reader/zxing_reader.wasm?url';

const formats = ['qr_code', 'data_matrix', 'code_128', 'ean_13'] as const;

/** Reads codes in pictures, with files of our own alone: some browsers' own reader asks other machines. */
export function makeDetector(): BarcodeDetector {
  prepareZXingModule({ overrides: { locateFile: () => reader } });
  return new BarcodeDetector({ formats: [...formats] });
}
