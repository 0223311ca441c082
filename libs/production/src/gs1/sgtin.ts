import { readCode } from '#libs/platform';
import type { Construction } from '../fabric/fabric.js';
import { plainCode } from '../lettered-code.js';
import { checkDigit, hasCheckDigit } from '#libs/network';

const PREFIX_DIGITS = 7;
/** A single piece, not a carton of them. */
const INDICATOR = '0';

/** What kind of article a piece is under the company prefix; a number once given is never given again. */
const ITEM_REFERENCES: Readonly<Record<Construction, string>> = {
  KNOTTED: '00001',
  KILIM: '00002',
  JAJIM: '00003',
  SHAL: '00004',
  FELT: '00005',
  MAT: '00006',
};

/** The identity of one piece in the world's numbering: its article number and its serial. */
export interface Sgtin {
  /** 14 digits with the check digit. */
  readonly gtin: string;
  /** The bare code of the rug. */
  readonly serial: string;
}

/** The SGTIN of a rug under a company prefix of seven digits. */
export function sgtinOf(prefix: string, construction: Construction, code: string): Sgtin {
  if (!/^\d{7}$/.test(prefix)) throw new RangeError(`${prefix} is no GS1 company prefix of seven digits`);
  const body = INDICATOR + prefix + ITEM_REFERENCES[construction];
  return { gtin: body + checkDigit(body), serial: code };
}

/** An SGTIN as a pure-identity URI (EPC Tag Data Standard): `urn:epc:id:sgtin:PREFIX.INDICATOR+ITEM.SERIAL`. */
export function sgtinUrn({ gtin, serial }: Sgtin): string {
  const prefix = gtin.slice(1, 1 + PREFIX_DIGITS);
  return `urn:epc:id:sgtin:${prefix}.${gtin[0]}${gtin.slice(1 + PREFIX_DIGITS, 13)}.${serial}`;
}

/** An SGTIN as a GS1 Digital Link under an origin. */
export const digitalLink = (origin: string, { gtin, serial }: Sgtin): string =>
  `${origin}/01/${gtin}/21/${serial}`;

const URN = /^urn:epc:id:sgtin:(\d{6,12})\.(\d)(\d{0,6})\.([^.]+)$/i;
const LINK = /\/(?:01|gtin)\/([\d\s-]+)\/(?:21|ser)\/([^/?#]+)\/?(?:[?#].*)?$/i;
const ELEMENTS = /^\(01\)\s*([\d\s-]+)\(21\)(.+)$/;

/**
 * Reads the SGTIN in an EPC URI, a GS1 Digital Link or the element string `(01)…(21)…` as it was scanned, typed or
 * pasted. Undefined when it is none of them, a check digit is wrong, or the serial is no code of a rug.
 */
export function readSgtin(written: string): Sgtin | undefined {
  if (written.length > 500) return undefined;
  const plain = plainCode(written);
  const urn = URN.exec(plain);
  if (urn) return fromUrn(urn[1]!, urn[2]!, urn[3]!, urn[4]!);
  const found = LINK.exec(plain) ?? ELEMENTS.exec(plain);
  if (!found) return undefined;
  const gtin = found[1]!.replace(/[\s-]/g, '').padStart(14, '0');
  return gtin.length === 14 && hasCheckDigit(gtin) ? withSerial(gtin, found[2]!) : undefined;
}

function fromUrn(prefix: string, indicator: string, item: string, serial: string): Sgtin | undefined {
  if (prefix.length + item.length !== 12) return undefined;
  const body = indicator + prefix + item;
  return withSerial(body + checkDigit(body), serial);
}

function withSerial(gtin: string, written: string): Sgtin | undefined {
  const serial = readCode(unescaped(written));
  return serial === undefined ? undefined : { gtin, serial };
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Reads the code of a rug from whatever names it: the code itself, its EPC URI, its Digital Link, its element string.
 * Persian digits, dashes, spaces and case are forgiven. Whether a rug has that SGTIN is for the caller to compare.
 */
export const readRugCode = (written: string): string | undefined =>
  written.length > 500 ? undefined : (readSgtin(written)?.serial ?? readCode(plainCode(written)));
