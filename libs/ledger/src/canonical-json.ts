import canonicalize from 'canonicalize';

/** What `inOrder` gives for a value that it leaves to the library. */
const UNUSUAL = Symbol('unusual');

/**
 * RFC 8785 of a JSON value; what is undefined in an object is left out. Plain values, which all of ours are, are copied
 * with their keys in order and written by the engine's own JSON: three times as fast as the library, which gets
 * everything else (and refuses what has no JSON form).
 */
export function canonicalJson(value: unknown): string {
  const copy = inOrder(value);
  if (copy !== UNUSUAL) {
    const text = JSON.stringify(copy);
    // Half a pair of surrogates is written as an escape here, and is no text of I-JSON.
    if (!text.includes('\\ud')) return text;
  }
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('a value without a JSON form cannot be made canonical');
  return text;
}

function inOrder(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : UNUSUAL;
    case 'object':
      if (value === null) return null;
      return Array.isArray(value) ? listInOrder(value) : objectInOrder(value as Record<string, unknown>);
    default:
      return UNUSUAL;
  }
}

function listInOrder(list: readonly unknown[]): unknown {
  const copy = new Array<unknown>(list.length);
  for (let i = 0; i < list.length; i++) {
    copy[i] = inOrder(list[i]);
    if (copy[i] === UNUSUAL) return UNUSUAL;
  }
  return copy;
}

function objectInOrder(object: Readonly<Record<string, unknown>>): unknown {
  const prototype: unknown = Object.getPrototypeOf(object);
  if ((prototype !== Object.prototype && prototype !== null) || 'toJSON' in object) return UNUSUAL;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(object).sort()) {
    // Keys that look like numbers come first in every object of the engine, whatever their order is.
    if (/^\d/.test(key) || key === '__proto__') return UNUSUAL;
    const value = object[key];
    if (value === undefined) continue;
    copy[key] = inOrder(value);
    if (copy[key] === UNUSUAL) return UNUSUAL;
  }
  return copy;
}
