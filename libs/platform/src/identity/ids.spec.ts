import fc from 'fast-check';
import { SetClock, SystemClock } from './clock.js';
import { RandomIds, SeededIds } from './ids.js';
import { opaqueId, readOpaqueId } from './opaque-id.js';

describe('ids', () => {
  it.each([
    ['random', new RandomIds()],
    ['seeded', new SeededIds(7)],
  ])('of %s makers are unique, 26 characters, and sort as they were made', (_, ids) => {
    const made = Array.from({ length: 2_000 }, () => ids.next());
    expect(new Set(made).size).toBe(2_000);
    expect([...made].sort()).toEqual(made);
    for (const id of made) expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(ids.bytes(9)).toHaveLength(9);
  });

  it('of one seed come again, of two seeds differ', () => {
    const series = (seed: number) => {
      const ids = new SeededIds(seed);
      return [ids.next(), ids.next(), [...ids.bytes(5)], ids.fraction()];
    };
    expect(series(4)).toEqual(series(4));
    expect(series(4)).not.toEqual(series(5));
    expect(series(4)).not.toEqual(series(6));
  });

  it('of a seed spread evenly', () => {
    const ids = new SeededIds(1);
    const fractions = Array.from({ length: 4_000 }, () => ids.fraction());
    const mean = fractions.reduce((sum, fraction) => sum + fraction, 0) / 4_000;
    expect(Math.min(...fractions)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...fractions)).toBeLessThan(1);
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.03);
  });
});

describe('opaque ids', () => {
  it('read back as the kind they are, and as no other', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w-]{1,40}$/), (id) => {
        expect(readOpaqueId('rug', opaqueId('rug', id))).toBe(id);
        expect(readOpaqueId('shipment', opaqueId('rug', id))).toBeUndefined();
      }),
    );
  });

  it('are none when they were tampered with, padded, or carry what no id has', () => {
    const good = opaqueId('rug', 'K7M39QXT');
    const wrong = [
      '',
      'x',
      `${good}=`,
      ` ${good}`,
      opaqueId('rug', ''),
      opaqueId('rug', 'a@1'),
      opaqueId('rug', 'a:b'),
      'A'.repeat(9_999),
    ];
    for (const opaque of wrong) expect(readOpaqueId('rug', opaque)).toBeUndefined();
  });
});

describe('clocks', () => {
  it('tell UTC with milliseconds; one stands where it is put', () => {
    expect(new SystemClock().now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    const clock = new SetClock('2025-03-20T20:30:00.000Z');
    clock.set('2025-03-21T00:00:00.000Z');
    expect(clock.now()).toBe('2025-03-21T00:00:00.000Z');
  });
});
