import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  canonicalBytes,
  isIntact,
  MAX_CLAIMS,
  MAX_ENTRY_BYTES,
  sealEntry,
  type Entry,
  type EntryBody,
} from './entry.js';
import { canonicalForm, canonicalJson } from './canonical-json.js';
import { rfc8785 } from './testing/rfc8785.js';
import { sampleEntry } from './testing/sample-entries.js';
import { sampleEvent } from './testing/sample-kinds.js';

interface Vector {
  readonly name: string;
  readonly body: Omit<EntryBody, 'claims'>;
  readonly names: readonly string[];
  readonly claims: readonly string[];
  readonly canonicalHex: string;
  readonly sha256: string;
}

const vectors = JSON.parse(
  readFileSync(join(__dirname, '../../../test/vectors/entries.json'), 'utf8'),
) as readonly Vector[];

describe.each(vectors)('golden entry: $name', ({ body, names, claims, canonicalHex, sha256 }) => {
  it('is sealed with these claims, bytes and digest', () => {
    const entry = sealEntry(body, names);
    expect(entry.claims).toEqual(claims);
    expect(canonicalBytes(entry).toString('hex')).toBe(canonicalHex);
    expect(entry.digest).toBe(sha256);
    expect(isIntact(entry)).toBe(true);
  });

  it('has the bytes that a second writer of RFC 8785 gives', () => {
    const bytes = Buffer.from(rfc8785({ ...body, claims }), 'utf8');
    expect(bytes.toString('hex')).toBe(canonicalHex);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  });

  it('is the same whatever order its fields come in, and with what is undefined left out', () => {
    const [first, ...others] = body.events;
    const undefinedThere = { ...first!, data: { later: undefined, ...first!.data }, place: first!.place };
    const turned = Object.fromEntries(
      Object.entries({ ...body, events: [undefinedThere, ...others] }).reverse(),
    );
    const entry = sealEntry(turned as unknown as Vector['body'], [...names].reverse());
    expect(entry.digest).toBe(sha256);
    expect(JSON.stringify(entry)).toBe(JSON.stringify(sealEntry(body, names)));
  });

  it('is broken by any change of any field, and by nothing that the log adds', () => {
    const entry = sealEntry(body, names);
    const changed = changesOf(entry).filter(({ digest }) => digest === entry.digest);
    expect(changed.length).toBeGreaterThan(12);
    for (const other of changed) expect(isIntact(other)).toBe(false);
    expect(isIntact({ ...entry, digest: entry.digest.replace(/.$/, (c) => (c === '0' ? '1' : '0')) })).toBe(
      false,
    );
    expect(isIntact({ ...entry, position: 7, waiting: true } as Entry)).toBe(true);
  });
});

/** The entry with each of its values changed, and each of its fields taken away, one at a time. */
function changesOf(entry: Entry): Entry[] {
  const changes: Entry[] = [];
  const walk = (value: unknown, rebuild: (changed: unknown) => unknown): void => {
    if (Array.isArray(value)) {
      value.forEach((item, i) => {
        walk(item, (changed) => rebuild(value.with(i, changed)));
        changes.push(rebuild(value.toSpliced(i, 1)) as Entry);
      });
      changes.push(rebuild([...value, 'more']) as Entry);
    } else if (value !== null && typeof value === 'object') {
      for (const [key, member] of Object.entries(value)) {
        walk(member, (changed) => rebuild({ ...value, [key]: changed }));
        const { [key]: _gone, ...rest } = value as Record<string, unknown>;
        if (rebuild !== whole) changes.push(rebuild(rest) as Entry);
      }
      if (rebuild !== whole) changes.push(rebuild({ ...value, more: 1 }) as Entry);
    } else {
      changes.push(rebuild(typeof value === 'number' ? value + 1 || 7 : `${String(value)}x`) as Entry);
    }
  };
  const whole = (changed: unknown): unknown => changed;
  const { digest, ...body } = entry;
  walk(body, whole);
  return changes
    .map((changed) => ({ ...changed, digest }))
    .filter((changed) => rfc8785(changed) !== rfc8785(entry));
}

describe('canonical JSON', () => {
  it('agrees with the second writer on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }), (value) => {
        expect(canonicalJson(value)).toBe(rfc8785(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });

  it('comes with the value that it says, shared with nobody', () => {
    const shares = (one: unknown, other: unknown): boolean =>
      typeof one === 'object' &&
      one !== null &&
      (one === other || Object.values(one).some((v) => shares(v, other)));
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (whole) => {
        const given = { whole, gone: undefined };
        const { text, value } = canonicalForm(given);
        expect(text).toBe(canonicalJson(given));
        expect(value).toStrictEqual(JSON.parse(text));
        expect(canonicalJson(value)).toBe(text);
        expect(shares(value, whole)).toBe(false);
      }),
    );
    expect(canonicalForm([-0]).value).toStrictEqual([0]);
  });

  it('agrees with it on keys that look like numbers, or like parts of the engine', () => {
    const key = fc.oneof(
      fc.integer().map(String),
      fc.constantFrom('__proto__', 'toJSON', 'constructor', 'a', '\u20ac'),
    );
    fc.assert(
      fc.property(fc.dictionary(key, fc.nat(9)), (value) =>
        expect(canonicalJson(value)).toBe(rfc8785(value)),
      ),
    );
  });

  it.each([
    ['half a surrogate pair', { a: '\ud83d' }],
    ['NaN', { a: Number.NaN }],
    ['infinity', [Number.POSITIVE_INFINITY]],
    ['a big integer', { a: 1n }],
    ['nothing', undefined],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow();
  });

  it('knows one zero', () => {
    expect(canonicalJson([-0])).toBe('[0]');
    expect(
      sampleEntry([{ ...sampleEvent('spool:A', 2), data: { lengthM: -0 } }]).events[0]!.data['lengthM'],
    ).toBe(0);
  });
});

describe('an entry', () => {
  it('shares nothing with what it was made of', () => {
    const data = { lengthM: 1 };
    const entry = sampleEntry([{ ...sampleEvent('spool:A', 2), data }]);
    data.lengthM = 2;
    expect(isIntact(entry)).toBe(true);
    expect(entry.events[0]!.data).toEqual({ lengthM: 1 });
  });

  it('has limits that its refusal names', () => {
    const events = Array.from({ length: MAX_CLAIMS }, (_, i) => sampleEvent(`spool:${i}`, 1));
    expect(() => sampleEntry(events)).toThrow(
      `an entry may make ${MAX_CLAIMS} claims, not ${MAX_CLAIMS + 1}`,
    );
    const long = { ...sampleEvent('spool:A', 2), data: { note: 'x'.repeat(MAX_ENTRY_BYTES) } };
    expect(() => sampleEntry([long])).toThrow(`an entry may have ${MAX_ENTRY_BYTES} bytes`);
  });
});
