import type { OrganisationState, VillageState } from '#libs/network';
import { DEFECT_CODES } from '../inspection/defects.js';
import type { RugState } from '../rug/rug.js';
import { gatherPassport, type PassportGround } from './gather-passport.js';
import { rugPassportSchema } from './rug-passport.data.js';

const rug: RugState = {
  code: 'K7M39HRY',
  sgtin: 'urn:epc:id:sgtin:9521234.000001.K7M39HRY',
  status: 'IN_STOCK',
  purpose: 'TRADE',
  construction: 'KNOTTED',
  design: 'لچک و ترنج',
  designWords: ['لچک', 'و', 'ترنج'],
  lengthMm: 1_985,
  widthMm: 1_312,
  areaCm2: 26_043,
  weightG: 4_430,
  raj: { count: 50, basisMm: 65 },
  knotsPerM2: 591_716,
  knotType: 'ASYMMETRIC',
  pile: 'WOOL_SILK',
  warp: 'SILK',
  weft: 'COTTON',
  loomOnDate: '2023-10-07',
  cutOffDate: '2024-08-21',
  makerIds: ['P0', 'P1'],
  villageId: 'V1',
  cooperativeId: 'C1',
  batchId: 'ABCDEFGH',
  batchLine: 1,
  registeredAt: '2024-08-22T08:00:00.000Z',
  inspections: 1,
  inspection: {
    ...{ passed: true, grade: 'SECOND', colourFastness: 4, edgeEvenness: 5, defects: ['crooked', 'stain'] },
    ...{ inspectedAt: '2024-08-23T08:00:00.000Z', inspector: 'clerk' },
  } as RugState['inspection'] & object,
};
const village: VillageState = {
  code: 'FZ-07',
  name: { fa: 'چاپارخانه', en: 'Chapar Khaneh', ru: 'Чапар-Хане' },
  county: 'Khomam',
  ruralDistrict: 'Chukam',
  confidence: 'LIKELY',
};
const cooperative: OrganisationState = {
  kind: 'COOPERATIVE',
  name: { fa: 'تعاونی نیلوفر', en: 'Nilufar Cooperative', ru: 'Кооператив «Нилуфар»' },
  country: 'IR',
  registeredAt: '2024-03-20T08:00:00.000Z',
  standing: 'REGISTERED',
  standingSince: '2024-03-20T00:00:00.000Z',
  searchWords: [],
};
const maryam = { fa: 'مریم نمونه', en: 'Maryam Nemuneh', ru: 'Maryam Nemuneh' };

const gather = (more: Partial<PassportGround> = {}) =>
  gatherPassport({
    ...{ rug, village, cooperative, publicNames: new Map([['P1', maryam]]) },
    ...{ publicOrigin: 'https://gereh.example', issuedOn: '2024-09-02' },
    ...more,
  });

describe('the data of a passport', () => {
  it('is what the paper accepts', () => {
    const passport = gather();
    expect(rugPassportSchema.parse(passport)).toEqual(passport);
    expect(passport).toMatchObject({
      code: 'K7M3-9HRY',
      sgtin: { gtin: '09521234000013', serial: 'K7M39HRY' },
      digitalLink: 'https://gereh.example/01/09521234000013/21/K7M39HRY',
      structure: 'knotted',
      pile: 'wool-and-silk',
      knotsPerM2: 591_716,
      colourFastness: '4',
      grade: { en: 'Second' },
      defects: { fa: 'کجی (سره)، لکه' },
    });
  });

  it('names only who agreed, and hides nobody’s share', () => {
    expect(gather().makers).toEqual([expect.objectContaining({ en: 'name not published' }), maryam]);
    expect(gather({ publicNames: new Map() }).makers).toBe('withheld');
  });

  it('has nothing of knots for a flat-weave, and nothing of an inspection before there is one', () => {
    const { raj: _r, knotsPerM2: _k, knotType: _t, pile: _p, inspection: _i, ...flat } = rug;
    const passport = gather({ rug: { ...flat, construction: 'KILIM' } });
    expect(rugPassportSchema.parse(passport)).toEqual(passport);
    for (const key of ['raj', 'knotsPerM2', 'knotType', 'pile', 'grade', 'defects', 'colourFastness'])
      expect(passport).not.toHaveProperty(key);
  });

  it('has room for every fault there is', () => {
    const worst = gather({ rug: { ...rug, inspection: { ...rug.inspection!, defects: DEFECT_CODES } } });
    expect(() => rugPassportSchema.parse(worst)).not.toThrow();
  });
});
