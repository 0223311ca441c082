import { MongoServerError } from 'mongodb';
import { prepared } from './prepared.js';

const deadlock = () => new MongoServerError({ message: 'deadlock detected', code: 16_908_292 });

describe('preparing a collection', () => {
  it('is tried again when another process was in its way', async () => {
    const work = jest
      .fn()
      .mockRejectedValueOnce(deadlock())
      .mockRejectedValueOnce(deadlock())
      .mockResolvedValue('x');
    await prepared(work);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('fails at last, with what the engine said', async () => {
    const work = jest.fn().mockRejectedValue(deadlock());
    await expect(prepared(work)).rejects.toThrow('deadlock detected');
    expect(work).toHaveBeenCalledTimes(12);
  });

  it('fails at once for a mistake of ours', async () => {
    const work = jest.fn().mockRejectedValue(new TypeError('no such field'));
    await expect(prepared(work)).rejects.toThrow(TypeError);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
