import fc from 'fast-check';
import type { Refusal, Result } from '#libs/platform';
import { idOf, subjectRef, type Decision, type Subject } from '#libs/ledger';
import { sayConsent } from './consent.js';
import { enrolPerson } from './enrolment.js';
import { joinCooperative, leaveCooperative } from './membership.js';
import { mergePeople, tellPeopleApart, unmergePeople } from './merging.js';
import { personKind, recordsOf, type PersonState } from './person.js';

const TODAY = '2025-03-20';
const day = (n: number): string => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);

type Step =
  | {
      readonly does: 'join';
      readonly who: number;
      readonly where: string;
      readonly on: string;
      readonly moving: boolean;
    }
  | { readonly does: 'leave'; readonly who: number; readonly on: string }
  | { readonly does: 'say'; readonly who: number; readonly given: boolean; readonly on: string }
  | { readonly does: 'merge' | 'unmerge' | 'apart'; readonly who: number; readonly other: number };

const who = fc.nat(3);
const on = fc.nat(460).map(day);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constant('join' as const),
    who,
    where: fc.constantFrom('C', 'D'),
    on,
    moving: fc.boolean(),
  }),
  fc.record({ does: fc.constant('leave' as const), who, on }),
  fc.record({ does: fc.constant('say' as const), who, given: fc.boolean(), on }),
  fc.record({
    does: fc.constantFrom('merge' as const, 'unmerge' as const, 'apart' as const),
    who,
    other: who,
  }),
);

/** Four people with all that ever happened to each, folded step by step. */
class Village {
  readonly told: Record<string, { type: string; data: object }[]> = {};
  readonly states: Record<string, PersonState> = {};

  constructor() {
    for (const id of ['P0', 'P1', 'P2', 'P3'])
      this.take(
        enrolPerson(
          id,
          {
            villageId: 'V',
            consentToBeNamed: id === 'P0',
            commitment: id,
            cooperativeId: 'C',
            memberSince: day(0),
          },
          id,
        ),
      );
  }

  subject(n: number): Subject<PersonState> {
    const id = `P${n}`;
    const version = this.told[id]!.length;
    return { id, ref: subjectRef('person', id), version, state: { ...this.states[id]!, _id: id, version } };
  }

  take({ events }: Decision): void {
    for (const { subject, type, data } of events) {
      const id = idOf(subject);
      (this.told[id] ??= []).push({ type, data });
      this.states[id] = fold(this.states[id], { type, data });
    }
  }

  try(step: Step): Result<Decision, Refusal> {
    const person = this.subject(step.who);
    switch (step.does) {
      case 'join': {
        const cooperative = { id: step.where, state: { kind: 'COOPERATIVE' } } as never;
        return joinCooperative(person, { cooperative, on: step.on, today: TODAY, moving: step.moving });
      }
      case 'leave':
        return leaveCooperative(person, step.on, TODAY);
      case 'say':
        return sayConsent(person, step.given, step.on, TODAY);
      case 'merge':
        return mergePeople(person, this.subject(step.other), TODAY);
      case 'unmerge':
        return unmergePeople(person, this.subject(step.other), [], TODAY);
      case 'apart':
        return tellPeopleApart(person, this.subject(step.other));
    }
  }
}

const fold = (state: PersonState | undefined, event: { type: string; data: object }): PersonState =>
  personKind.evolve(state, event as never, { occurredAt: '2024-01-01T08:00:00.000Z' } as never);

const life = fc.array(step, { maxLength: 40 });

function lived(steps: readonly Step[], each: (before: Village['states'], village: Village) => void): Village {
  const village = new Village();
  for (const one of steps) {
    const decided = village.try(one);
    if (!decided.ok) continue;
    const before = { ...village.states };
    village.take(decided.value);
    each(before, village);
  }
  return village;
}

describe('whatever happens to people', () => {
  it('their memberships and what they said only grow, in the order of days', () => {
    fc.assert(
      fc.property(life, (steps) => {
        lived(steps, (before, { states }) => {
          for (const [id, now] of Object.entries(states)) {
            const then = before[id]!;
            const ended = now.memberships.slice(0, then.memberships.length);
            expect(ended.map(({ cooperativeId, from }) => [cooperativeId, from])).toEqual(
              then.memberships.map(({ cooperativeId, from }) => [cooperativeId, from]),
            );
            expect(now.consent.slice(0, then.consent.length)).toEqual(then.consent);
            expect(now.consentToBeNamed).toBe(now.consent.at(-1)!.given);
            const days = now.memberships.flatMap(({ from, to }) => [from, ...(to ? [to] : [])]);
            expect(days).toEqual([...days].sort());
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('each is a member of one cooperative at a time, the one that her view names', () => {
    fc.assert(
      fc.property(life, (steps) => {
        lived(steps, (_before, { states }) => {
          for (const { memberships, cooperativeId, memberSince } of Object.values(states)) {
            const lasting = memberships.filter(({ to }) => to === undefined);
            expect(lasting).toEqual(cooperativeId ? [{ cooperativeId, from: memberSince }] : []);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('each record is read under one, and every one of them is found from there', () => {
    fc.assert(
      fc.property(life, (steps) => {
        lived(steps, (_before, { states }) => {
          const read = Object.entries(states)
            .filter(([, { mergedInto }]) => mergedInto === undefined)
            .flatMap(([id, state]) => [...recordsOf({ ...state, _id: id, version: 1 })]);
          expect(read.sort()).toEqual(['P0', 'P1', 'P2', 'P3']);
          for (const [id, { mergedInto }] of Object.entries(states))
            if (mergedInto) expect(states[mergedInto]!.merged).toContain(id);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('folds to the same state again from the facts alone', () => {
    fc.assert(
      fc.property(life, (steps) => {
        const { told, states } = lived(steps, () => undefined);
        for (const [id, facts] of Object.entries(told)) {
          const replayed = facts.reduce<PersonState | undefined>(fold, undefined);
          expect(replayed).toEqual(states[id]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('merging two records', () => {
  const code = (result: Result<Decision, Refusal>): string => (result.ok ? 'ok' : result.refusal.code);
  const merge = (village: Village, kept: number, merged: number): string => {
    const decided = village.try({ does: 'merge', who: kept, other: merged });
    if (decided.ok) village.take(decided.value);
    return code(decided);
  };

  it('puts one under the other, and nothing under that', () => {
    const village = new Village();
    expect(merge(village, 0, 0)).toBe('SAME_PERSON');
    expect(merge(village, 0, 1)).toBe('ok');
    expect(merge(village, 0, 1)).toBe('PERSON_MERGED');
    expect(merge(village, 1, 2)).toBe('PERSON_MERGED');
    expect(merge(village, 2, 0)).toBe('HAS_OTHERS_MERGED');
    expect(village.states['P1']?.mergedInto).toBe('P0');
    expect(village.states['P0']?.merged).toEqual(['P1']);
  });

  it('names her no more where one of the records does not', () => {
    const village = new Village();
    expect(village.states['P0']?.consentToBeNamed).toBe(true);
    merge(village, 0, 1);
    expect(village.states['P0']?.consent.at(-1)).toEqual({
      given: false,
      on: TODAY,
      because: 'RECORDS_DISAGREED',
    });
  });

  it('names her again when that record turns out to be another woman’s', () => {
    const village = new Village();
    merge(village, 0, 1);
    village.take(accepted(village.try({ does: 'unmerge', who: 0, other: 1 })));
    expect(village.states['P0']).toMatchObject({ consentToBeNamed: true });
    expect(village.states['P0']?.consent.at(-1)).toEqual({
      given: true,
      on: TODAY,
      because: 'RECORDS_PARTED',
    });
    expect(village.states['P1']?.consentToBeNamed).toBe(false);
  });

  it('hides nobody from the cooperative that she belongs to', () => {
    const village = new Village();
    village.take(accepted(village.try({ does: 'join', who: 1, where: 'D', on: day(10), moving: true })));
    expect(merge(village, 0, 1)).toBe('MEMBERSHIPS_DIFFER');
    village.take(accepted(village.try({ does: 'leave', who: 1, on: day(11) })));
    expect(merge(village, 0, 1)).toBe('ok');
  });

  it('is undone unless she has moved on since, and is not suggested again', () => {
    const village = new Village();
    merge(village, 0, 1);
    village.take(accepted(village.try({ does: 'leave', who: 0, on: day(20) })));
    const undo = () => village.try({ does: 'unmerge', who: 0, other: 1 });
    expect(code(undo())).toBe('SINCE_THEN_MOVED');
    village.take(accepted(village.try({ does: 'join', who: 0, where: 'C', on: day(20), moving: false })));
    village.take(accepted(undo()));
    expect(village.states['P1']?.mergedInto).toBeUndefined();
    expect(village.states['P0']).toMatchObject({ merged: [], distinctFrom: ['P1'] });
    expect(code(undo())).toBe('NOT_MERGED');
    expect(code(village.try({ does: 'apart', who: 0, other: 1 }))).toBe('TOLD_APART_ALREADY');
  });
});

function accepted(result: Result<Decision, Refusal>): Decision {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}
