import fc from 'fast-check';
import { maySend, type Asked } from './asking-bounds.js';

const MINUTE = 60_000;
/** Each place in a network of its own, unless one is named. */
const asked = (minutes: number, from: string, known = false, network = `net of ${from}`): Asked => ({
  at: minutes * MINUTE,
  ...{ from, network, known },
});

/** Those of some wishes, in order of time, that are let out. */
function sent(wishes: readonly Asked[]): Asked[] {
  const out: Asked[] = [];
  for (const wish of wishes) {
    const day = out.filter(({ at }) => at > wish.at - 24 * 60 * MINUTE);
    if (maySend(day, wish)) out.push(wish);
  }
  return out;
}

describe('codes for one number', () => {
  it('go out five an hour, and not twice within a minute from one place', () => {
    const wishes = [0, 0.5, 2, 4, 6, 8, 10, 12].map((minute) => asked(minute, 'here'));
    expect(sent(wishes).map(({ at }) => at / MINUTE)).toEqual([0, 2, 4, 6, 8]);
    expect(maySend(wishes.slice(0, 6), asked(75, 'here'))).toBe(true);
  });

  it('still go out to her at a new place, and on her own device, while others ask for it without end', () => {
    const storm = Array.from({ length: 300 }, (_, i) => asked(i / 10, `bot ${i}`));
    const out = sent(storm);
    expect(out.length).toBeLessThanOrEqual(25);
    expect(maySend(out, asked(31, 'bot 1', true))).toBe(true);
    const few = sent(Array.from({ length: 30 }, (_, i) => asked(i * 1.1, 'bot')));
    expect(few).toHaveLength(5);
    expect(maySend(few, asked(34, 'home'))).toBe(true);
  });

  it('go out to her at a new place the same day, after twenty were asked for from twenty networks', () => {
    const out = sent(Array.from({ length: 25 }, (_, i) => asked(i / 100, `bot ${i}`)));
    expect(out).toHaveLength(20);
    for (const minute of [3, 30, 600]) expect(maySend(out, asked(minute, 'her new place'))).toBe(true);
  });

  it('go out to her at a new place the same day, after one address used up five an hour for four hours', () => {
    const out = sent(Array.from({ length: 300 }, (_, i) => asked(i, 'bot')));
    expect(out).toHaveLength(20);
    expect(maySend(out, asked(302, 'her new place'))).toBe(true);
    // Also where she has an address in the very network of whom asks.
    expect(maySend(out, asked(302, 'her new place', false, 'net of bot'))).toBe(true);
    expect(maySend(out, asked(302, 'bot'))).toBe(false);
  });

  it('do not all go to one network, however many addresses it has', () => {
    const storm = Array.from({ length: 1_000 }, (_, i) => asked(i, `bot ${i}`, false, 'one /48'));
    const out = sent(storm);
    expect(out.length).toBeLessThanOrEqual(20);
    expect(maySend(out, asked(1_000, 'her new place'))).toBe(true);
  });

  it('to new places beyond the bound of the day wait longer and longer, an hour at most', () => {
    const out = sent(Array.from({ length: 24 * 60 }, (_, i) => asked(i, `bot ${i}`)));
    const beyond = out.slice(20).map(({ at }) => at / MINUTE);
    const pauses = beyond.slice(1).map((at, i) => at - beyond[i]!);
    expect(pauses.slice(0, 6)).toEqual([2, 4, 8, 16, 32, 60]);
    expect(Math.max(...pauses)).toBe(60);
    // Whoever asks in between without end keeps nobody out for longer than that.
    const last = out.at(-1)!.at / MINUTE;
    expect(maySend(out, asked(last + 60, 'her new place'))).toBe(true);
  });

  it('never flood a phone, whoever asks from wherever', () => {
    const wish = fc.record({
      minute: fc.integer({ min: 0, max: 24 * 60 - 1 }),
      from: fc.integer({ min: 0, max: 50 }),
      known: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 400 }), (wishes) => {
        const ordered = wishes.toSorted((a, b) => a.minute - b.minute);
        const out = sent(ordered.map(({ minute, from, known }) => asked(minute, String(from), known)));
        expect(out.filter(({ known }) => !known).length).toBeLessThanOrEqual(50);
        const known = out.filter((one) => one.known);
        for (const { at } of known)
          expect(known.filter((one) => one.at <= at && one.at > at - 60 * MINUTE).length).toBeLessThanOrEqual(
            5,
          );
      }),
      { numRuns: 60 },
    );
  });
});
