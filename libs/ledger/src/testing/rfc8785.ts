/**
 * RFC 8785 written a second time from its text, sharing nothing with the library that the ledger uses: the golden
 * vectors were made with it, and the library must agree.
 */
export function rfc8785(value: unknown): string {
  if (value === null || value === true || value === false) return String(value);
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return `[${value.map(rfc8785).join(',')}]`;
  const members = Object.entries(value as object).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => byUtf16(a, b));
  return `{${members.map(([key, member]) => `${text(key)}:${rfc8785(member)}`).join(',')}}`;
}

/** Section 3.2.2.3: as ECMAScript writes numbers; there is one zero. */
function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('no number of JSON');
  return value === 0 ? '0' : String(value);
}

const SHORT: Readonly<Record<number, string>> = { 8: '\\b', 9: '\\t', 10: '\\n', 12: '\\f', 13: '\\r' };

/** Section 3.2.2.2: only the quote, the backslash and control characters are escaped. */
function text(value: string): string {
  let written = '"';
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    if (unit === 0x22 || unit === 0x5c) written += `\\${value[i]}`;
    else if (unit < 0x20) written += SHORT[unit] ?? `\\u00${unit.toString(16).padStart(2, '0')}`;
    else written += value[i];
  }
  return `${written}"`;
}

/** Section 3.2.3: keys by their UTF-16 code units. */
function byUtf16(a: string, b: string): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a.charCodeAt(i) !== b.charCodeAt(i)) return a.charCodeAt(i) - b.charCodeAt(i);
  }
  return a.length - b.length;
}
