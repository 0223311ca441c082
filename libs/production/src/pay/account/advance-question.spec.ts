import fc from 'fast-check';
import { advanceQuestion, recordAdvance } from './advance-question.js';
import type { OpenedOrNew } from './account.js';

const ON = '2025-01-01';
const of: OpenedOrNew = {
  opening: { code: 'K7M39QXT', cooperativeId: 'C', personId: 'P', villageId: 'V' },
};
const wanted = (rials: number, workRials: number, answer?: string) => ({
  data: { rials, on: ON, how: 'CASH' as const },
  answers: answer === undefined ? [] : [{ rule: 'A01', answer }],
  workRials,
});

describe('an advance and the work it is on', () => {
  it('is asked about where it is clearly beyond what she is owed and has in hand, and only asked', () => {
    const rials = fc.integer({ min: 1, max: 10_000_000_000 });
    const money = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });
    const work = fc.integer({ min: 0, max: 10_000_000_000 });
    fc.assert(
      fc.property(rials, money, work, (advance, owedRials, workRials) => {
        const question = advanceQuestion({ rials: advance, owedRials, workRials }, ON);
        const base = owedRials + workRials;
        const isBeyond = base <= 0 || Math.round((advance * 100) / base) > 120;
        expect([question !== undefined, question?.severity ?? 'WARN']).toEqual([isBeyond, 'WARN']);
      }),
    );
  });

  it('is not recorded without an answer, and the answer stands with it', () => {
    const unsaid = recordAdvance(of, wanted(1_000, 0));
    expect(unsaid.ok ? 'done' : unsaid.refusal.problems).toMatchObject([
      { path: 'money.amount', code: 'QUESTION_A01' },
    ]);
    const said = recordAdvance(of, wanted(1_000, 0, 'IN_NEED'));
    expect(said.ok && said.value.events.at(-1)).toMatchObject({
      type: 'AdvancePaid',
      data: { rials: 1_000, answered: [{ rule: 'A01', version: 1, answer: 'IN_NEED' }] },
    });
    const usual = recordAdvance(of, wanted(1_000, 900, 'IN_NEED'));
    expect(usual.ok && usual.value.events.at(-1)!.data).not.toHaveProperty('answered');
  });
});
