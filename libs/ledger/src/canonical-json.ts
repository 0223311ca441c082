import canonicalize from 'canonicalize';

/** What `inOrder` gives for a value that it leaves to the library. */
const UNUSUAL = Symbol('unusual');

/**
 * RFC 8785 of a JSON value; what is undefined in an object is left out. Plain values, which all of ours are, are copied
 * with their keys in order and written by the engine's own JSON: three times as fast as the library, which gets
 * everything else (and refuses what has no JSON form).
 */
export function canonicalJson(value: unknown): string {
  return usual(value)?.text ?? unusual(value);
}

/** The same with the value that the text says: nothing in it is undefined or shared with what was given. */
export function canonicalForm(value: unknown): { readonly text: string; readonly value: unknown } {
  const form = usual(value);
  if (form) return form;
  const text = unusual(value);
  return { text, value: JSON.parse(text) as unknown };
}

function usual(value: unknown): { text: string; value: unknown } | undefined {
  const copy = inOrder(value);
  if (copy === UNUSUAL) return undefined;
  const text = JSON.stringify(copy);
  // Half a pair of surrogates is written as an escape here, and is no text of I-JSON.
  return text.includes('\\ud') ? undefined : { text, value: copy };
}

function unusual(value: unknown): string {
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
      // JSON has no -0.
      return Number.isFinite(value) ? value + 0 : UNUSUAL;
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
  for (const key of keysInOrder(object)) {
    // Keys that look like numbers come first in every object of the engine, whatever their order is.
    if (/^\d/.test(key) || key === '__proto__') return UNUSUAL;
    const value = object[key];
    if (value === undefined) continue;
    copy[key] = inOrder(value);
    if (copy[key] === UNUSUAL) return UNUSUAL;
  }
  return copy;
}

interface Keys {
  readonly given: readonly string[];
  readonly inOrder: readonly string[];
}

/** The keys that were last put in order, by how many they were. */
const lastKeys = new Map<number, Keys>();

/** An object's keys in order. Of a list of like objects, as the rugs of a batch are, only the first ones are sorted. */
function keysInOrder(object: object): readonly string[] {
  const given = Object.keys(object);
  const last = lastKeys.get(given.length);
  if (last && last.given.every((key, i) => key === given[i])) return last.inOrder;
  const inOrder = given.toSorted();
  lastKeys.set(given.length, { given, inOrder });
  return inOrder;
}
