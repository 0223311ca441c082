import fc from 'fast-check';
import { LANGUAGES } from '#libs/platform';
import type { Subject, View } from '#libs/ledger';
import type { VillageAmended, VillageRecorded } from './village.events.js';
import {
  amendVillage,
  countyNameOf,
  recordVillage,
  renameVillage,
  ruralDistrictNameOf,
  villageKind,
  villageProblems,
  type VillageState,
} from './village.js';
import * as refusals from './village.refusals.js';

const TODAY = '2025-03-20';
const name = { fa: 'چاپارخانه', en: 'Chapar Khaneh', ru: 'Чапар-Хане' };
const khomam = { fa: 'خمام', en: 'Khomam', ru: 'Хомам' };
const recorded: VillageRecorded = {
  code: 'FZ-06',
  name,
  county: 'Khomam',
  countyName: khomam,
  ruralDistrict: 'Chapar Khaneh',
  confidence: 'LIKELY',
};
const subject = (state: VillageState): Subject<VillageState> => ({
  ref: 'village:V1',
  id: 'V1',
  version: 1,
  state: { ...state, _id: 'V1', version: 1 } as View<VillageState>,
});
const unknown = refusals.villageUnknown();
const amend = (state: VillageState, wanted: VillageAmended) =>
  amendVillage(subject(state), wanted, TODAY, unknown);

function after(state: VillageState, wanted: VillageAmended): VillageState {
  const decided = amend(state, wanted);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return villageKind.evolve(state, { ...decided.value.events[0], version: 2, shape: 1 }, {} as never);
}

describe('a village', () => {
  it('has a code that is its alone, and gets another name', () => {
    const decided = recordVillage('V1', recorded);
    expect(decided.ok && decided.value.names).toMatchObject([{ name: 'village-code:FZ-06' }]);
    const renamed = renameVillage(subject(recorded), { name: khomam, confidence: 'CONFIRMED' }, unknown);
    expect(renamed).toMatchObject({ ok: true, value: { events: [{ type: 'VillageRenamed' }] } });
    expect(renameVillage(undefined, { name, confidence: 'LIKELY' }, unknown).ok).toBe(false);
  });

  it('is told in three languages, or as it was recorded in one script', () => {
    expect(countyNameOf(recorded)).toEqual(khomam);
    const { countyName: _none, ...old } = recorded;
    expect(countyNameOf(old)).toEqual({ fa: 'Khomam', en: 'Khomam', ru: 'Khomam' });
    expect(ruralDistrictNameOf(old).fa).toBe('Chapar Khaneh');
  });

  it('loses the name of its county with the county, and what is taken away', () => {
    expect(after(recorded, { county: 'Astara' })).not.toHaveProperty('countyName');
    const whole = after(recorded, { latitude: 37.4, longitude: 49.6, precisionM: 3_000, note: 'x' });
    expect(whole).toMatchObject({ latitude: 37.4, precisionM: 3_000, countyName: khomam });
    const point = { latitude: null, longitude: null, precisionM: null, note: null };
    expect(after(whole, point)).toEqual(recorded);
  });

  it('states what differs and nothing else', () => {
    const estimate = { people: 240, asOf: '2024-03-20', source: 'council' };
    const decided = amend(recorded, { county: 'Khomam', countyName: khomam, makersEstimate: estimate });
    expect(decided.ok && decided.value.events).toMatchObject([{ data: { makersEstimate: estimate } }]);
    expect(decided.ok && Object.keys(decided.value.events[0].data)).toEqual(['makersEstimate']);
    expect(amend(recorded, { county: 'Khomam', note: null })).toMatchObject({
      refusal: { code: 'VILLAGE_UNCHANGED' },
    });
    expect(amendVillage(undefined, { county: 'x' }, TODAY, unknown)).toMatchObject({
      refusal: { code: 'VILLAGE_UNKNOWN' },
    });
  });

  it('never has half a point, a precision of nothing, or an estimate of tomorrow', () => {
    const degrees = fc.option(fc.double({ min: -90, max: 90, noNaN: true }));
    const change = fc.record(
      {
        latitude: degrees,
        longitude: degrees,
        precisionM: fc.option(fc.integer({ min: 1, max: 20_000 })),
        makersEstimate: fc.option(
          fc.record({
            people: fc.nat(1_000),
            asOf: fc.constantFrom('2024-01-01', TODAY, '2025-03-21', '2030-01-01'),
          }),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        let state: VillageState = recorded;
        for (const wanted of changes) {
          const decided = amend(state, wanted);
          if (!decided.ok) continue;
          state = villageKind.evolve(
            state,
            { ...decided.value.events[0], version: 2, shape: 1 },
            {} as never,
          );
          expect(typeof state.latitude).toBe(typeof state.longitude);
          if (state.precisionM !== undefined) expect(state.latitude).toBeDefined();
          expect((state.makersEstimate?.asOf ?? '') <= TODAY).toBe(true);
          expect(Object.values(state)).not.toContain(null);
        }
      }),
    );
  });

  it('says no in three languages, at the place that is wrong', () => {
    const wrong = villageProblems({ latitude: 37, makersEstimate: { people: 1, asOf: '2030-01-01' } }, TODAY);
    expect(wrong.map(({ path }) => path)).toEqual(['longitude', 'makersEstimate.asOf']);
    for (const made of Object.values(refusals)) {
      const { text } = made('x' as never);
      for (const language of LANGUAGES) expect(text.says[language] && text.next[language]).toBeTruthy();
    }
  });
});
