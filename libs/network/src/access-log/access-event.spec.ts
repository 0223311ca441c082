import { networkOf } from '#libs/platform';
import fc from 'fast-check';
import type { Caller } from '#libs/platform';
import { accessLogFilter } from './access-log.queries.js';
import { agentOf } from './access-event.js';
import { MOST_ROWS, MOST_ROWS_A_SOURCE, RowBounds } from './row-bounds.js';

describe('where a request came from', () => {
  it('is written down as a network', () => {
    expect(networkOf('203.0.113.77')).toBe('203.0.113.0/24');
    expect(networkOf('::ffff:203.0.113.77')).toBe('203.0.113.0/24');
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1::/48');
    expect(networkOf('::1')).toBe('::/48');
    for (const none of [undefined, '', 'somebody', '203.0.113.77, 10.0.0.1'])
      expect(networkOf(none)).toBeUndefined();
  });

  it('never shows the last part of an address', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.ipV6(), (four, six) => {
        expect(networkOf(four)).toMatch(/^\d+\.\d+\.\d+\.0\/24$/);
        expect(networkOf(six)).toMatch(/(::\/48|\.0\/24)$/);
      }),
    );
  });

  it('names a program and a system, and repeats nothing of what was sent', () => {
    const phone =
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36';
    expect(agentOf(phone)).toBe('Chrome/Android');
    expect(agentOf('Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0')).toBe(
      'Firefox/Linux',
    );
    expect(agentOf('zahra@example.ir')).toBe('program');
    expect(agentOf(undefined)).toBeUndefined();
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), (text) => {
        expect(agentOf(text) ?? '').toMatch(/^[A-Za-z]*(\/[A-Za-z]+)?$/);
      }),
    );
  });
});

describe('rows of a minute', () => {
  const made = (bounds: RowBounds, source: string, detail: string) =>
    bounds.within<object>('2025-01-01T00:00', source, { source, detail }, { source }, {});

  it('lose their details beyond the bound of their source, and others keep theirs', () => {
    const bounds = new RowBounds();
    const rows = Array.from({ length: MOST_ROWS_A_SOURCE * 3 }, (_, i) => made(bounds, 'one', `${i}`));
    expect(rows.filter((row) => 'detail' in row)).toHaveLength(MOST_ROWS_A_SOURCE);
    expect(rows.at(-1)).toEqual({ source: 'one' });
    expect(made(bounds, 'one', '0')).toHaveProperty('detail');
    expect(made(bounds, 'another', '0')).toHaveProperty('detail');
  });

  it('are never more than the bound of the minute, and the next minute begins anew', () => {
    const bounds = new RowBounds();
    const rows = Array.from({ length: MOST_ROWS * 2 }, (_, i) => made(bounds, `${i}`, 'x'));
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(MOST_ROWS + 1);
    expect(rows.at(-1)).toEqual({});
    expect(bounds.within<object>('2025-01-01T00:01', 'x', { a: 1 }, {}, {})).toEqual({ a: 1 });
  });
});

it('shows the whole log to staff of the whole zone only, and to others what concerns their organisation', () => {
  const read = (caller: Partial<Caller>) =>
    accessLogFilter({ account: 'a', role: 'OFFICIAL', language: 'en', ...caller });
  expect(read({})).toEqual({});
  expect(read({ role: 'ADMINISTRATOR' })).toEqual({});
  expect(read({ organisation: 'office', villages: ['v'] })).toEqual({ organisations: 'office' });
  expect(read({ organisation: 'customs', mandate: 'CUSTOMS' })).toEqual({ organisations: 'customs' });
  expect(read({ villages: [] })).toBeUndefined();
  for (const role of ['CLERK', 'EXPORTER', 'CONSIGNEE'] as const) {
    expect(read({ role, organisation: 'o' })).toEqual({ organisations: 'o' });
    expect(read({ role })).toBeUndefined();
  }
  for (const role of ['WEAVER', 'GUEST'] as const) expect(read({ role, organisation: 'o' })).toBeUndefined();
});
