import fc from 'fast-check';
import type { StoryLine } from '#libs/ledger';
import type { FoundTrace } from './found-trace.js';
import { eventsOf } from './trace-events.js';

const line = fc.record({
  entry: fc.constantFrom('E1', 'E2', 'E3', 'E4'),
  digest: fc.constant('d'),
  version: fc.integer({ min: 1, max: 5 }),
  type: fc.constantFrom('RugPacked', 'BaleLoaded'),
  occurredAt: fc.constantFrom('2025-01-01T00:00:00.000Z', '2025-01-02T00:00:00.000Z'),
  recordedAt: fc.constantFrom('2025-01-03T00:00:00.000Z', '2025-01-04T00:00:00.000Z'),
  account: fc.constant('a'),
  details: fc.constant({}),
}) satisfies fc.Arbitrary<StoryLine>;
const story = fc.uniqueArray(line, { maxLength: 5, selector: ({ version }) => version });

const foundOf = (rug: StoryLine[], bale: StoryLine[], paper: StoryLine[]): FoundTrace =>
  ({
    kind: 'RUG',
    id: 'K7M39QXT',
    rug: { _id: 'K7M39QXT', version: 1, story: rug },
    bale: { _id: '095212340000047119', version: 1, story: bale },
    bales: [],
    papers: [{ _id: 'RP-K7M39QXT-fa', version: 1, about: 'rug:K7M39QXT', story: paper }],
    makers: [],
  }) as unknown as FoundTrace;

describe('the events of a trace', () => {
  it('are all lines of all stories, once each, by when they happened and were written down', () => {
    fc.assert(
      fc.property(story, story, story, (rug, bale, paper) => {
        const events = eventsOf(foundOf(rug, bale, paper));
        expect(events).toHaveLength(rug.length + bale.length + paper.length);
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        const times = events.map(({ occurredAt, recordedAt }) => occurredAt + recordedAt);
        expect(times).toEqual([...times].sort());
      }),
    );
  });

  it('come in the same order however the stories are read', () => {
    fc.assert(
      fc.property(story, story, (rug, bale) => {
        const once = eventsOf(foundOf(rug, bale, [])).map(({ id }) => id);
        const again = eventsOf(foundOf([...rug].reverse(), [...bale].reverse(), [])).map(({ id }) => id);
        expect(again).toEqual(once);
      }),
    );
  });

  it('stand under the code of what they happened to, a paper’s under what it is about', () => {
    const one = {
      entry: 'E',
      digest: 'd',
      version: 1,
      occurredAt: '1',
      recordedAt: '1',
      account: 'a',
      details: {},
    };
    const events = eventsOf(
      foundOf(
        [{ ...one, type: 'RugPacked' }],
        [{ ...one, type: 'BalePacked' }],
        [{ ...one, type: 'DocumentIssued' }],
      ),
    );
    const codes = Object.fromEntries(
      events.map(({ type, subject, subjectCode }) => [type, [subject, subjectCode]]),
    );
    expect(codes).toEqual({
      RugPacked: ['RUG', 'K7M3-9QXT'],
      BalePacked: ['BALE', '095212340000047119'],
      DocumentIssued: ['RUG', 'K7M3-9QXT'],
    });
  });
});
