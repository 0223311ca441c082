import { planReplicaSet } from './mongod.js';

describe('the replica set of one', () => {
  it('is initiated the first time', () => {
    expect(planReplicaSet(undefined, '127.0.0.1:4000')).toEqual({
      do: 'initiate',
      config: { _id: 'gereh', version: 1, members: [{ _id: 0, host: '127.0.0.1:4000' }] },
    });
  });
  it('is left alone on the same port', () => {
    const config = { _id: 'gereh', version: 3, members: [{ _id: 0, host: '127.0.0.1:4000' }] };
    expect(planReplicaSet(config, '127.0.0.1:4000')).toEqual({ do: 'nothing' });
  });
  it('moves along to another port and keeps the rest of its settings', () => {
    const config = {
      _id: 'gereh',
      version: 3,
      term: 7,
      members: [{ _id: 0, host: '127.0.0.1:4000', votes: 1 }],
    };
    expect(planReplicaSet(config, '127.0.0.1:5000')).toEqual({
      do: 'reconfigure',
      config: { _id: 'gereh', version: 4, term: 7, members: [{ _id: 0, host: '127.0.0.1:5000', votes: 1 }] },
    });
  });
});
