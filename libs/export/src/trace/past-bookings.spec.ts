import { scopeOf, type Caller } from '#libs/platform';
import type { StoryLine } from '#libs/ledger';
import { withoutPastBookings } from './past-bookings.js';

const line = (type: string, organisation: string): StoryLine => ({
  ...{ entry: 'E', digest: 'd', version: 1, account: 'a', details: {} },
  ...{ occurredAt: '2024-01-01T00:00:00Z', recordedAt: '2024-01-01T00:00:00Z', type, organisation },
});
const rug = {
  ...{ _id: 'R', version: 5 },
  story: [
    line('RugRegistered', 'C'),
    line('RugBooked', 'X'),
    line('RugReleased', 'X'),
    line('RugBooked', 'Y'),
    line('RugShipped', 'Y'),
  ],
};
const toldTo = (role: Caller['role'], organisation: string): string[] =>
  withoutPastBookings(scopeOf({ account: 'a', language: 'en', role, organisation }), rug).story.map(
    ({ type, organisation: of }) => `${type} ${of}`,
  );

describe('bookings that were given up', () => {
  it('are told to nobody who trades but to who made them', () => {
    const rest = ['RugRegistered C', 'RugBooked Y', 'RugShipped Y'];
    expect(toldTo('EXPORTER', 'Y')).toEqual(rest);
    expect(toldTo('CONSIGNEE', 'Z')).toEqual(rest);
    expect(toldTo('EXPORTER', 'X')).toHaveLength(5);
  });

  it('are told to those whose rug it is, and to staff', () => {
    expect(toldTo('CLERK', 'C')).toHaveLength(5);
    expect(toldTo('OFFICIAL', 'O')).toHaveLength(5);
  });
});
