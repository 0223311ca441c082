import { MongoNetworkError, MongoServerError, MongoServerSelectionError } from 'mongodb';
import { isDuplicate, isLostRace, isOutage, throughOutage } from './mongo-errors.js';

const server = (code: number, message = 'x', more: object = {}) =>
  Object.assign(new MongoServerError({ message, code }), more);

const soon = { forMs: 10_000, pauseMs: 1 };

describe('what an engine answers', () => {
  it.each([
    ['a duplicate key', server(11_000), true, true],
    [
      'a duplicate among the writes of a bulk',
      server(1, 'x', { writeErrors: [{ code: 2 }, { code: 11_000 }] }),
      true,
      true,
    ],
    ['a duplicate as the only write error', server(1, 'x', { writeErrors: { code: 11_000 } }), true, true],
    ['a deadlock by code', server(16_908_292), false, true],
    ['a deadlock by message', server(1, 'deadlock detected'), false, true],
    [
      'a deadlock among the writes of a bulk',
      server(1, 'x', { writeErrors: [{ code: 16_908_292 }] }),
      false,
      true,
    ],
    ['a document that is too large', server(10_334), false, false],
    ['a network fault', new MongoNetworkError('reset'), false, false],
    ['a bug of ours', new TypeError('deadlock detected'), false, false],
  ])('%s: is it a duplicate, a lost race?', (_, error, duplicate, lost) => {
    expect([isDuplicate(error), isLostRace(error)]).toEqual([duplicate, lost]);
  });

  it.each([
    [new MongoNetworkError('reset'), true],
    [new MongoServerSelectionError('none', { servers: new Map() } as never), true],
    [server(1, 'pool.go:90: failed to connect to `user=postgres`: dial error: connection refused'), true],
    [server(1, 'terminating connection due to administrator command (SQLSTATE 57P01)'), true],
    [server(1, 'FATAL: the database system is starting up (SQLSTATE 57P03)'), true],
    [server(1, 'unexpected EOF'), true],
    [server(10_107, 'not primary'), true],
    [server(189, 'primary stepped down'), true],
    [server(1, 'invalid bson type'), false],
    [server(11_000, 'connection'), false],
    [new Error('connection'), false],
  ])('%s: is the engine away? %s', (error, away) => {
    expect(isOutage(error)).toBe(away);
  });
});

describe('throughOutage', () => {
  it('does the work again while the engine is away', async () => {
    let calls = 0;
    const work = async () => {
      calls += 1;
      if (calls < 5) throw server(1, 'connection closed');
      return 'done';
    };
    await expect(throughOutage(work, soon)).resolves.toBe('done');
    expect(calls).toBe(5);
  });

  it('passes on at once what is no outage', async () => {
    let calls = 0;
    const work = async () => {
      calls += 1;
      throw server(11_000);
    };
    await expect(throughOutage(work, soon)).rejects.toMatchObject({ code: 11_000 });
    expect(calls).toBe(1);
  });

  it('gives up when its patience is over', async () => {
    const work = () => Promise.reject(new MongoNetworkError('reset'));
    await expect(throughOutage(work, { forMs: 5, pauseMs: 1 })).rejects.toThrow('reset');
  });
});
