import fc from 'fast-check';
import { scopeOf, type Caller, type Result, type Refusal } from '#libs/platform';
import {
  evolveView,
  idOf,
  sealEntry,
  subjectRef,
  type Decision,
  type JsonObject,
  type Subject,
  type SubjectKind,
  type View,
} from '#libs/ledger';
import type { RugRegistered } from '../rug/rug.events.js';
import { rugKind, type RugState } from '../rug/rug.js';
import { CLAIMS, CLAIM_GROUNDS, type Claim, type ClaimGround } from './dispute.events.js';
import {
  GROUNDS_OF,
  disputeFilter,
  disputeKind,
  isDisputeWithin,
  makersIfUpheld,
  type DisputeState,
} from './dispute.js';
import { answerDispute, disputeAttribution, settleDispute, withdrawDispute } from './disputing.js';

const RUG = 'K7M39HRY';
const WOMEN = ['P0', 'P1', 'P2'] as const;
const registered: RugRegistered = {
  code: RUG,
  sgtin: `urn:epc:id:sgtin:9521234.000001.${RUG}`,
  ...{ purpose: 'TRADE', construction: 'KILIM', design: 'ساده', lengthMm: 2_000, widthMm: 1_000 },
  ...{ areaCm2: 20_000, weightG: 3_000, warp: 'COTTON', weft: 'WOOL' },
  ...{ loomOnDate: '2024-01-01', cutOffDate: '2024-03-01', makerIds: ['P0', 'P1'] },
  ...{ villageId: 'V1', cooperativeId: 'C1', batchId: 'ABCDEFGH', batchLine: 1 },
};

/** A ledger of one rug and its disputes, in memory. */
class Story {
  readonly views = new Map<string, View<object>>();
  private entries = 0;
  private disputes = 0;

  constructor() {
    this.write({
      events: [{ subject: subjectRef('rug', RUG), type: 'RugRegistered', data: json(registered) }],
    });
  }

  get rug(): Subject<RugState> {
    return this.subject(rugKind, RUG)!;
  }

  get all(): View<DisputeState>[] {
    return [...this.views].filter(([ref]) => ref.startsWith('dispute:')).map(([, view]) => view as never);
  }

  raise(woman: string, claim: Claim, ground: ClaimGround, cooperatives = ['C1']) {
    const claimant = { id: woman, records: [woman, `${woman}-old`], cooperatives };
    return this.take(disputeAttribution(`D${++this.disputes}`, { claim, ground }, this.rug, claimant));
  }

  found(id: string) {
    const dispute = this.subject(disputeKind, id);
    const claimantRecords = dispute ? [dispute.state.claimantId] : [];
    return { dispute, rug: dispute && this.rug, claimantRecords };
  }

  answer(id: string, woman: string | undefined, agrees: boolean) {
    const side =
      woman === undefined ? { side: 'COOPERATIVE' as const } : { side: 'MAKER' as const, personId: woman };
    return this.take(answerDispute(this.found(id), { ...side, agrees }));
  }

  settle(id: string, isUpheld: boolean) {
    return this.take(settleDispute(this.found(id), isUpheld, 'both were heard'));
  }

  withdraw(id: string) {
    return this.take(withdrawDispute(this.found(id)));
  }

  private take(decided: Result<Decision, Refusal>): string {
    if (!decided.ok) return decided.refusal.code;
    this.write(decided.value);
    return 'done';
  }

  private subject<S extends object>(kind: SubjectKind<S>, id: string): Subject<S> | undefined {
    const ref = subjectRef(kind.name, id);
    const state = this.views.get(ref) as View<S> | undefined;
    return state && { ref, id, version: state.version, state };
  }

  private write({ events }: Decision): void {
    this.entries += 1;
    const versions = new Map([...this.views].map(([ref, { version }]) => [ref, version]));
    const told = events.map(({ subject, type, data }) => {
      const version = (versions.get(subject) ?? 0) + 1;
      versions.set(subject, version);
      return { subject, version, type, shape: 1, data: json(data) };
    });
    const at = new Date(Date.UTC(2024, 3, 1, this.entries)).toISOString();
    const entry = sealEntry(
      {
        ...{ _id: String(this.entries).padStart(26, '0'), zone: 'test', occurredAt: at, recordedAt: at },
        actor: { account: 'somebody', role: 'WEAVER' },
        command: { name: 'test', key: `k${this.entries}`, fingerprint: '' },
        events: told,
      },
      [],
    );
    for (const event of entry.events) {
      const kind: SubjectKind<object> = event.subject.startsWith('rug:') ? rugKind : disputeKind;
      this.views.set(event.subject, evolveView(kind, this.views.get(event.subject), event, entry));
    }
  }
}

const json = (data: object): JsonObject => JSON.parse(JSON.stringify(data)) as JsonObject;

describe('a dispute about who made a rug', () => {
  it('takes her out who did not weave it, when the cooperative agrees', () => {
    const story = new Story();
    expect(story.raise('P0', 'NOT_MINE', 'ANOTHER_WOVE')).toBe('done');
    expect(story.rug.state.attribution?.disputeId).toBe('D1');
    expect(story.rug.state.makerIds).toEqual(['P0', 'P1']);
    expect(story.answer('D1', undefined, true)).toBe('done');
    expect(story.all).toMatchObject([{ status: 'UPHELD', end: 'AGREED' }]);
    expect(story.rug.state.makerIds).toEqual(['P1']);
    expect(story.rug.state.attribution).toEqual({ heard: ['P0/NOT_MINE'] });
    expect(story.raise('P0', 'NOT_MINE', 'ANOTHER_WOVE')).toBe('NOT_NAMED_AS_MAKER');
  });

  it('waits for an official when the cooperative or a named maker objects', () => {
    const story = new Story();
    expect(story.raise('P2', 'MINE', 'WOVE_ALL')).toBe('done');
    expect(story.answer('D1', 'P0', false)).toBe('done');
    expect(story.answer('D1', undefined, true)).toBe('done');
    expect(story.all).toMatchObject([{ status: 'OPEN' }]);
    expect(story.answer('D1', undefined, true)).toBe('ANSWERED_SO');
    // She changes her mind, but the other maker has not said yes: a rug is taken from nobody in silence.
    expect(story.answer('D1', 'P0', true)).toBe('done');
    expect(story.all).toMatchObject([{ status: 'OPEN' }]);
    expect(story.answer('D1', 'P1', true)).toBe('done');
    expect(story.all).toMatchObject([{ status: 'UPHELD', end: 'AGREED' }]);
    expect(story.rug.state.makerIds).toEqual(['P2']);
  });

  it('is decided by an official either way, and then heard', () => {
    const story = new Story();
    story.raise('P2', 'MINE', 'WOVE_PART');
    expect(story.settle('D1', false)).toBe('done');
    expect(story.all).toMatchObject([{ status: 'DISMISSED', end: 'DECIDED', note: 'both were heard' }]);
    expect(story.rug.state.makerIds).toEqual(['P0', 'P1']);
    expect(story.raise('P2', 'MINE', 'WOVE_ALL')).toBe('CLAIM_HEARD_BEFORE');
    expect(story.settle('D1', true)).toBe('DISPUTE_OVER');
    expect(story.settle('D9', true)).toBe('DISPUTE_UNKNOWN');
  });

  it('may be taken back and raised again', () => {
    const story = new Story();
    story.raise('P2', 'MINE', 'WOVE_PART');
    expect(story.raise('P0', 'NOT_MINE', 'NEVER_SAW_IT')).toBe('DISPUTED_ALREADY');
    expect(story.withdraw('D1')).toBe('done');
    expect(story.raise('P2', 'MINE', 'WOVE_PART')).toBe('done');
    expect(story.settle(story.all.find(({ status }) => status === 'OPEN')!._id, true)).toBe('done');
    expect(story.rug.state.makerIds).toEqual(['P0', 'P1', 'P2']);
  });

  it('is about rugs alone that she could know, and takes no ground that does not fit', () => {
    const story = new Story();
    expect(story.raise('P2', 'MINE', 'WOVE_ALL', ['C2'])).toBe('RUG_UNKNOWN');
    expect(story.raise('P0', 'NOT_MINE', 'NEVER_SAW_IT', [])).toBe('done');
    expect(new Story().raise('P0', 'MINE', 'WOVE_ALL')).toBe('NAMED_AS_MAKER');
    expect(new Story().raise('P2', 'NOT_MINE', 'ANOTHER_WOVE')).toBe('NOT_NAMED_AS_MAKER');
    expect(new Story().raise('P2', 'MINE', 'ANOTHER_WOVE')).toBe('GROUND_UNFIT');
    expect(
      disputeAttribution('D1', { claim: 'MINE', ground: 'WOVE_ALL' }, undefined, {} as never),
    ).toMatchObject({
      refusal: { code: 'RUG_UNKNOWN' },
    });
  });

  type Step = (story: Story) => string;
  const woman = fc.constantFrom(...WOMEN);
  const dispute = fc.integer({ min: 1, max: 12 }).map((n) => `D${n}`);
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.tuple(woman, fc.constantFrom(...CLAIMS), fc.constantFrom(...CLAIM_GROUNDS)).map(
      ([who, claim, ground]): Step =>
        (story) =>
          story.raise(who, claim, ground),
    ),
    fc.tuple(dispute, fc.option(woman, { nil: undefined }), fc.boolean()).map(
      ([id, who, agrees]): Step =>
        (story) =>
          story.answer(id, who, agrees),
    ),
    fc.tuple(dispute, fc.boolean()).map(
      ([id, right]): Step =>
        (story) =>
          story.settle(id, right),
    ),
    dispute.map(
      (id): Step =>
        (story) =>
          story.withdraw(id),
    ),
  );

  it('holds, whatever is said in whatever order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const story = new Story();
        for (const take of steps) {
          const before = story.rug.state;
          const over = story.all.filter(({ status }) => status !== 'OPEN');
          const said = take(story);
          const { rug, all } = story;
          const open = all.filter(({ status }) => status === 'OPEN');
          // One at a time, and the rug knows which.
          expect(open.map(({ _id }) => _id)).toEqual(
            rug.state.attribution?.disputeId === undefined ? [] : [rug.state.attribution.disputeId],
          );
          // What is over stays as it was.
          for (const one of over) expect(all.find(({ _id }) => _id === one._id)).toEqual(one);
          // Who stands as maker changes only with a claim that was upheld, and as it says.
          const upheld = all.find(
            ({ _id, status }) => status === 'UPHELD' && _id === before.attribution?.disputeId,
          );
          const expected =
            said === 'done' && upheld
              ? makersIfUpheld(upheld, before.makerIds, [upheld.claimantId])
              : before.makerIds;
          expect(rug.state.makerIds).toEqual(expected);
          expect(new Set(rug.state.makerIds).size).toBe(rug.state.makerIds.length);
          if (upheld?.end === 'AGREED') {
            expect(upheld.answers.every(({ agrees }) => agrees)).toBe(true);
            expect(upheld.answers.some(({ side }) => side === 'COOPERATIVE')).toBe(true);
          }
          const { heard = [] } = rug.state.attribution ?? {};
          expect(new Set(heard).size).toBe(heard.length);
        }
      }),
    );
  });

  it('lets each claim have grounds of its own', () => {
    expect(Object.values(GROUNDS_OF).flat().sort()).toEqual([...CLAIM_GROUNDS].sort());
  });

  it('is seen by the two sides and the offices of the place, and by no trader', () => {
    const story = new Story();
    story.raise('P2', 'MINE', 'WOVE_PART');
    const [view] = story.all;
    const as = (caller: Partial<Caller>): boolean => {
      const scope = scopeOf({ account: 'a', role: 'OFFICIAL', language: 'en', ...caller });
      const isThere = isDisputeWithin(scope, view!);
      expect(fits(view!, disputeFilter(scope))).toBe(isThere);
      return isThere;
    };
    expect(as({})).toBe(true);
    expect(as({ villages: ['V1'] })).toBe(true);
    expect(as({ villages: ['V2'] })).toBe(false);
    expect(as({ mandate: 'CUSTOMS' })).toBe(false);
    expect(as({ role: 'CLERK', organisation: 'C1' })).toBe(true);
    expect(as({ role: 'CLERK', organisation: 'C2' })).toBe(false);
    expect(as({ role: 'EXPORTER', organisation: 'C1' })).toBe(false);
    for (const person of WOMEN) expect(as({ role: 'WEAVER', person })).toBe(true);
    expect(as({ role: 'WEAVER', person: 'P9' })).toBe(false);
    expect(as({ role: 'WEAVER', person: 'P9', records: ['P9', 'P0'] })).toBe(true);
  });
});

/** Whether a view fits a filter of the few forms that scopes make. */
function fits(view: View<DisputeState>, filter: object): boolean {
  return Object.entries(filter).every(([field, wanted]) => {
    if (field === '$or') return (wanted as object[]).some((one) => fits(view, one));
    const value = (view as unknown as Record<string, unknown>)[field];
    const values = Array.isArray(value) ? value : [value];
    const among = (wanted as { $in?: unknown[] }).$in ?? [wanted];
    return values.some((one) => among.includes(one));
  });
}

it('names the dispute first, so that a command answers with its id', () => {
  const story = new Story();
  story.raise('P2', 'MINE', 'WOVE_PART');
  const decided = withdrawDispute(story.found('D1'));
  expect(decided.ok && idOf(decided.value.events[0].subject)).toBe('D1');
});
