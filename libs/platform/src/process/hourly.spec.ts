import { Logger } from '@nestjs/common';
import { Hourly } from './hourly.js';

const HOUR_MS = 60 * 60_000;

describe('hourly work', () => {
  beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-01-01T12:00:00Z') }));
  afterEach(() => jest.useRealTimers());

  it('is told what an hour ago was, and is done again after it failed, until it is stopped', async () => {
    const warned = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
    const told: string[] = [];
    const hourly = new Hourly('the loft could not be swept', async (anHourAgo) => {
      told.push(anHourAgo.toISOString());
      if (told.length === 1) throw new TypeError('of what was in it');
    });
    hourly.start();
    await jest.advanceTimersByTimeAsync(2 * HOUR_MS);
    hourly.stop();
    await jest.advanceTimersByTimeAsync(5 * HOUR_MS);
    expect(told).toEqual(['2026-01-01T12:00:00.000Z', '2026-01-01T13:00:00.000Z']);
    expect(warned.mock.calls).toEqual([['the loft could not be swept: TypeError']]);
    warned.mockRestore();
  });
});
