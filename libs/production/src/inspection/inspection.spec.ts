import fc from 'fast-check';
import { LANGUAGES, scopeOf, type Caller, type Refusal } from '#libs/platform';
import { subjectRef, type Subject } from '#libs/ledger';
import type { RugState, RugStatus } from '../rug/rug.js';
import { checksOf } from './checklist.js';
import { DEFECTS, DEFECT_CODES } from './defects.js';
import { inspectRugs, type InspectionResult, type Inspector } from './inspection.js';

const rug = (code: string, more: Partial<RugState> = {}): [string, Subject<RugState>] => {
  const state = {
    ...{
      code,
      status: 'REGISTERED' as RugStatus,
      purpose: 'TRADE',
      construction: 'KNOTTED',
      makerIds: ['P0'],
      villageId: 'V1',
    },
    ...{ cooperativeId: 'C1', inspections: 0, ...more, _id: code, version: 1 },
  } as unknown as Subject<RugState>['state'];
  return [code, { ref: subjectRef('rug', code), id: code, version: 1, state }];
};
const rugs = new Map([
  rug('AAAA0001'),
  rug('AAAA0002'),
  rug('FOREIGN1', { cooperativeId: 'C2' }),
  rug('BOOKED01', { status: 'RESERVED', shipmentId: 'SHPMENT0' }),
  rug('SHIPPED1', { status: 'SHIPPED', shipmentId: 'SHPMENT0' }),
  rug('PACKED01', { status: 'IN_STOCK', baleId: '395212340000000175' }),
]);
const clerk = (person?: string): Inspector => ({
  scope: scopeOf({ account: 'a', role: 'CLERK', organisation: 'C1', language: 'fa' } as Caller),
  records: person ? [person] : [],
});
const checks = checksOf('KNOTTED').map((check) => ({ check, ok: true }));
const allRight = Object.fromEntries(checks.map(({ check }) => [check, true]));
const good: InspectionResult = { rugId: 'AAAA0001', passed: true, grade: 'FIRST', checks };

const refusalOf = (results: readonly InspectionResult[], by = clerk()): Refusal => {
  const decided = inspectRugs(results, rugs, by);
  if (decided.ok) throw new Error('was accepted');
  return decided.refusal;
};
const placesOf = ({ problems }: Refusal): string[] => problems.map(({ path, code }) => `${path} ${code}`);

describe('inspecting rugs', () => {
  it('records each result at its village', () => {
    const rejected = { rugId: 'AAAA0002', passed: false, note: ' torn ', defects: ['holes', 'holes'] };
    const decided = inspectRugs([{ ...good, colourFastness: 4, edgeEvenness: 5 }, rejected], rugs, clerk());
    expect(decided.ok && decided.value.events).toEqual([
      {
        subject: 'rug:AAAA0001',
        type: 'RugInspected',
        place: 'village:V1',
        data: {
          ...{ passed: true, grade: 'FIRST', colourFastness: 4, edgeEvenness: 5, defects: [] },
          checks: allRight,
        },
      },
      {
        subject: 'rug:AAAA0002',
        type: 'RugInspected',
        place: 'village:V1',
        data: { passed: false, defects: ['holes'], note: 'torn' },
      },
    ]);
  });

  it.each<[string, Partial<InspectionResult>, string]>([
    ['a pass without a grade', { grade: null }, 'results.0.grade GRADE_MISSING'],
    ['a grade without a checklist', { checks: null }, 'results.0.checks CHECKLIST_MISSING'],
    ['a grade with an empty checklist', { checks: [] }, 'results.0.checks CHECKS_INCOMPLETE'],
    ['a grade with half a checklist', { checks: checks.slice(1) }, 'results.0.checks CHECKS_INCOMPLETE'],
    ['a rejection with a grade', { passed: false, note: 'x' }, 'results.0.grade GRADE_OF_REJECTED'],
    [
      'a rejection without a reason',
      { passed: false, grade: null, note: ' ' },
      'results.0.note REJECTED_WITHOUT_NOTE',
    ],
    ['a note of 301 characters', { note: 'x'.repeat(301) }, 'results.0.note NOTE_FORM'],
    ['a fastness of 6', { colourFastness: 6 }, 'results.0.colourFastness SCALE_OUT_OF_RANGE'],
    ['half an evenness', { edgeEvenness: 2.5 }, 'results.0.edgeEvenness SCALE_OUT_OF_RANGE'],
    ['an unknown fault', { defects: ['abrash', 'toString'] }, 'results.0.defects.1 DEFECT_UNKNOWN'],
    ['a first grade with a fault', { defects: ['abrash', 'moth'] }, 'results.0.grade FIRST_GRADE_DOUBTFUL'],
  ])('refuses %s', (_what, change, place) => {
    const refusal = refusalOf([{ ...good, ...change }]);
    expect([refusal.kind, ...placesOf(refusal)]).toEqual(['InvalidInput', place]);
  });

  it.each<[string, string, string, string]>([
    ['a rug that nobody knows', '', 'UnknownReference', 'RUG_UNKNOWN'],
    ['a rug of another cooperative', 'FOREIGN1', 'UnknownReference', 'RUG_UNKNOWN'],
    ['a rug in a shipment', 'BOOKED01', 'StateConflict', 'RUG_IN_A_SHIPMENT'],
    ['a rug that has left', 'SHIPPED1', 'StateConflict', 'RUG_SHIPPED'],
    ['a rug in a bale', 'PACKED01', 'StateConflict', 'RUG_IN_A_BALE'],
  ])('refuses %s', (_what, rugId, kind, code) => {
    const refusal = refusalOf([{ ...good, rugId }]);
    expect([refusal.kind, ...placesOf(refusal)]).toEqual([kind, `results.0.rugId ${code}`]);
  });

  it('lets nobody inspect her own work', () => {
    expect(refusalOf([good], clerk('P0'))).toMatchObject({ kind: 'NotAllowed', code: 'OWN_WORK' });
    expect(inspectRugs([good], rugs, clerk('P1')).ok).toBe(true);
  });

  it('keeps under which records a weaver inspected, so that her word falls when she turns out to be a maker', () => {
    const decided = inspectRugs([good], rugs, clerk('P1'));
    expect(decided.ok && decided.value.events[0].data['inspectorRecords']).toEqual(['P1']);
  });

  it('keeps nothing when one result is bad, and names every bad one', () => {
    const refusal = refusalOf([good, { ...good }, { ...good, rugId: 'AAAA0002', grade: null }]);
    expect(placesOf(refusal)).toEqual(['results.1.rugId RUG_TWICE', 'results.2.grade GRADE_MISSING']);
  });

  it('accepts any well-formed result, and says back what was said', () => {
    const result = fc.record({
      passed: fc.boolean(),
      colourFastness: fc.option(fc.integer({ min: 1, max: 5 })),
      edgeEvenness: fc.option(fc.integer({ min: 1, max: 5 })),
      defects: fc.uniqueArray(fc.constantFrom(...DEFECT_CODES)),
    });
    fc.assert(
      fc.property(result, (made) => {
        const verdict = made.passed ? { grade: 'SECOND' as const, checks } : { note: 'why' };
        const decided = inspectRugs([{ rugId: 'AAAA0001', ...made, ...verdict }], rugs, clerk());
        if (!decided.ok) throw new Error(decided.refusal.code);
        const { data } = decided.value.events[0];
        expect(data['passed']).toBe(made.passed);
        expect(data['defects']).toEqual(made.defects);
        expect(data['colourFastness'] ?? null).toBe(made.colourFastness);
      }),
    );
  });

  it('names every fault in three languages', () => {
    for (const name of Object.values(DEFECTS))
      for (const language of LANGUAGES) expect(name[language]).toMatch(/\S/);
  });
});
