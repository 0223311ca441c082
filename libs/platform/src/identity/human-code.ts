/** Crockford's base 32: no I, L, O or U, so a code survives handwriting and the telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BODY_LENGTH = 7;

/** Multiplies two elements of GF(32) modulo x^5 + x^2 + 1. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit++) {
    if (b & (1 << bit)) product ^= a << bit;
  }
  for (let bit = 9; bit >= 5; bit--) {
    if (product & (1 << bit)) product ^= 0b100101 << (bit - 5);
  }
  return product;
}

/**
 * The check value of a body: each character is weighted with another power of the generator of GF(32),
 * so every single wrong character and every swap of two characters is detected.
 */
function checkValue(body: string): number {
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    weight = multiply(weight, 2);
    sum ^= multiply(weight, ALPHABET.indexOf(character));
  }
  return sum;
}

/** Makes an eight-character code (seven characters and a check character) from at least seven random bytes. */
export function humanCode(randomBytes: Uint8Array): string {
  if (randomBytes.length < BODY_LENGTH) throw new RangeError(`a code needs ${BODY_LENGTH} random bytes`);
  let body = '';
  for (let i = 0; i < BODY_LENGTH; i++) body += ALPHABET[(randomBytes[i] ?? 0) & 31];
  return body + ALPHABET[checkValue(body)];
}

/** Shows a code in two groups of four: `K7M39QXT` becomes `K7M3-9QXT`. */
export const printCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/**
 * Reads a code as people write it: any case, spaces and dashes anywhere, O for 0, I or L for 1.
 * Digits must be ASCII already. Gives the bare eight characters, or undefined when it is no code or its check fails.
 */
export function readCode(written: string): string | undefined {
  const code = written
    .toUpperCase()
    .replace(/[\s\-–—_]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{8}$/.test(code)) return undefined;
  return ALPHABET[checkValue(code.slice(0, BODY_LENGTH))] === code[BODY_LENGTH] ? code : undefined;
}
