import fc from 'fast-check';
import { verifyIranianLegalId } from '@persian-tools/persian-tools';
import { LANGUAGES } from '#libs/platform';
import type { OrganisationRegistered } from './organisation.events.js';
import { organisationKind, organisationProblems, registerOrganisation } from './organisation.js';
import * as refusals from './organisation.refusals.js';
import { bareNumber, isBin, isInn, isLegalId, isTaxNumber, isVoen } from './register-numbers.js';

const name = { fa: 'تعاونی', en: 'Cooperative', ru: 'Кооператив' };
const cooperative: OrganisationRegistered = {
  kind: 'COOPERATIVE',
  name,
  country: 'IR',
  legalId: '10380284790',
};
const digits = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
    .map((list) => list.join(''));

describe('numbers of registers', () => {
  it('knows real ones', () => {
    expect(isLegalId('10380284790')).toBe(true);
    expect(isInn('7707083893')).toBe(true);
    expect(isInn('500100732259')).toBe(true);
    expect(isBin('940140000385')).toBe(true);
    expect(isVoen('1234567891')).toBe(true);
  });

  it('judges a legal id as another implementation does', () => {
    fc.assert(
      fc.property(digits(11), (number) => {
        expect(isLegalId(number)).toBe(verifyIranianLegalId(number) === true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds every wrong check digit', () => {
    const rightOnly = (right: string, check: (number: string) => boolean): void => {
      const passing = Array.from({ length: 10 }, (_, last) => right.slice(0, -1) + last).filter(check);
      expect(passing).toEqual([right]);
    };
    rightOnly('10380284790', isLegalId);
    rightOnly('7707083893', isInn);
    rightOnly('500100732259', isInn);
    rightOnly('940140000385', isBin);
  });

  it('refuses what has the wrong length or letters', () => {
    for (const bad of ['', '1', 'ABCDEFGHIJ', '00000000000', '10380284791']) {
      expect([isLegalId(bad), isInn(bad), isBin(bad), isVoen(bad)]).toEqual([false, false, false, false]);
    }
  });

  it('takes Persian digits, spaces and dashes', () => {
    expect(bareNumber(' ۱۰۳۸۰-۲۸۴ ۷۹۰ ')).toBe('10380284790');
    expect(isTaxNumber('TM', bareNumber('tm 123-456'))).toBe(true);
  });
});

describe('registering an organisation', () => {
  it('claims its numbers as its alone', () => {
    const decision = registerOrganisation('O1', { ...cooperative, taxId: '411111111111' });
    expect(decision).toMatchObject({
      ok: true,
      value: {
        events: [{ subject: 'organisation:O1', type: 'OrganisationRegistered' }],
        names: [{ name: 'legal-id:10380284790' }, { name: 'tax-id:IR:411111111111' }],
      },
    });
  });

  it('names every place that is wrong', () => {
    const codes = (data: OrganisationRegistered) => organisationProblems(data).map(({ code }) => code);
    expect(codes(cooperative)).toEqual([]);
    expect(codes({ ...cooperative, legalId: '10380284791' })).toEqual(['LEGAL_ID_WRONG']);
    expect(codes({ ...cooperative, country: 'QQ', legalId: undefined })).toEqual(['COUNTRY_UNKNOWN']);
    expect(codes({ ...cooperative, country: 'RU' })).toEqual(['MUST_BE_IN_IRAN', 'LEGAL_ID_ONLY_IN_IRAN']);
    expect(codes({ kind: 'CONSIGNEE', name, country: 'IR' })).toEqual(['CONSIGNEE_MUST_BE_ABROAD']);
    expect(codes({ kind: 'CONSIGNEE', name, country: 'RU', taxId: '7707083894' })).toEqual(['TAX_ID_WRONG']);
    expect(codes({ kind: 'CONSIGNEE', name, country: 'RU', taxId: '7707083893' })).toEqual([]);
  });

  it('becomes a view that says when', () => {
    const event = { type: 'OrganisationRegistered', data: cooperative };
    const state = organisationKind.evolve(undefined, event as never, { occurredAt: '2024-04-01' } as never);
    expect(state).toEqual({ ...cooperative, registeredAt: '2024-04-01', standing: 'REGISTERED' });
  });

  it('says no in three languages, with what to do next', () => {
    for (const made of Object.values(refusals)) {
      const { text } = made('x' as never);
      for (const language of LANGUAGES) expect(text.says[language] && text.next[language]).toBeTruthy();
    }
  });
});
