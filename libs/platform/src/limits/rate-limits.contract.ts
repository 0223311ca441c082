import { randomBytes } from 'node:crypto';
import type { RateLimits } from './rate-limits.js';

/** What counting in Redis and counting alone have in common. */
export function ratesAreLimited(open: () => Promise<RateLimits> | RateLimits): void {
  const somebody = (): string => randomBytes(8).toString('hex');

  it('lets a budget be spent, and no more', async () => {
    const limits = await open();
    const who = somebody();
    for (let i = 0; i < limits.most('uploads'); i++)
      expect(await limits.spend('uploads', who)).toBeUndefined();
    const spent = await limits.spend('uploads', who);
    expect(spent).toMatchObject({ budget: 'uploads', most: limits.most('uploads') });
    expect(spent!.waitSeconds).toBeGreaterThan(0);
    expect(spent!.waitSeconds).toBeLessThanOrEqual(60);
    limits.close();
  });

  it('counts each budget and each of those who spend by itself', async () => {
    const limits = await open();
    const who = somebody();
    expect(await limits.spend('uploads', who, limits.most('uploads'))).toBeUndefined();
    expect(await limits.spend('uploads', who)).toBeDefined();
    expect(await limits.spend('downloads', who)).toBeUndefined();
    expect(await limits.spend('uploads', somebody())).toBeUndefined();
    limits.close();
  });

  it('counts what a request weighs', async () => {
    const limits = await open();
    expect(await limits.spend('reads', somebody(), limits.most('reads') + 1)).toMatchObject({
      budget: 'reads',
    });
    limits.close();
  });

  it('takes the addresses of one network of IPv6 for one', async () => {
    const limits = await open();
    const network = `2001:db8:${randomBytes(2).toString('hex')}:7`;
    expect(await limits.spend('signIn', `${network}::1`, limits.most('signIn'))).toBeUndefined();
    expect(await limits.spend('signIn', `${network}:a:b:c:d`)).toBeDefined();
    limits.close();
  });
}
