import { LANGUAGES } from '#libs/platform';
import { shareState, visitOf } from './share.js';
import * as refusals from './share.refusals.js';
import { ShareTargets } from './share-targets.js';

const expiresAt = new Date('2025-01-08T00:00:00Z');
const now = new Date('2025-01-01T00:10:00Z');

describe('a share', () => {
  it('is open until it is used up, over or revoked, whichever ends it for good first', () => {
    expect(shareState({ expiresAt, uses: 9 }, now)).toBe('OPEN');
    expect(shareState({ expiresAt, uses: 2, mostUses: 3 }, now)).toBe('OPEN');
    expect(shareState({ expiresAt, uses: 3, mostUses: 3 }, now)).toBe('USED_UP');
    expect(shareState({ expiresAt, uses: 3, mostUses: 3 }, expiresAt)).toBe('EXPIRED');
    expect(shareState({ expiresAt, uses: 0, revokedAt: now }, expiresAt)).toBe('REVOKED');
  });

  it('counts one reader once in half an hour, and does not keep who it was', () => {
    const visit = visitOf('S', '203.0.113.7', 'Firefox', now);
    expect(visitOf('S', '203.0.113.7', 'Firefox', new Date('2025-01-01T00:29:59Z'))).toBe(visit);
    const others = [
      visitOf('S', '203.0.113.7', 'Firefox', new Date('2025-01-01T00:30:00Z')),
      visitOf('S', '203.0.113.8', 'Firefox', now),
      visitOf('S', '203.0.113.7', 'Safari', now),
      visitOf('T', '203.0.113.7', 'Firefox', now),
    ];
    expect(new Set([visit, ...others]).size).toBe(5);
    expect(visit).toMatch(/^[0-9a-f]{20}$/);
  });

  it('can be of nothing that no room knows, and every kind has one room', async () => {
    const targets = new ShareTargets();
    expect(await targets.find({ reach: 'zone' } as never, 'rug', 'R')).toBeUndefined();
    targets.add('rug', async () => ({ code: 'R' }));
    expect(await targets.find({ reach: 'zone' } as never, 'rug', 'R')).toEqual({ code: 'R' });
    expect(() => targets.add('rug', async () => undefined)).toThrow('two rooms');
  });
});

it('says no in three languages, with what to do next', () => {
  for (const made of Object.values(refusals)) {
    const { text } = made('x' as never);
    for (const language of LANGUAGES) expect(text.says[language] && text.next[language]).toBeTruthy();
  }
});
