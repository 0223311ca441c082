import fc from 'fast-check';
import { LANGUAGES } from '../language/language.js';
import { answer } from '../graphql/refusal.graphql.js';
import { invalidInput, problem, refusal, spell } from './refusal.js';
import { ok, refuse } from './result.js';

const TEXT = {
  says: { fa: 'عرض {limit}', en: 'over {limit}', ru: 'больше {limit}' },
  next: { fa: 'کم کنید', en: 'make it less', ru: 'уменьшите' },
};

describe('a refusal', () => {
  it('is spelled in each language with its parameters', () => {
    expect(LANGUAGES.map((language) => spell(TEXT.says, { limit: 5 }, language))).toEqual([
      'عرض ۵',
      'over 5',
      'больше 5',
    ]);
    expect(spell(TEXT.says, { limit: { fa: 'زیاد', en: 'much', ru: 'много' } }, 'ru')).toBe('больше много');
    expect(spell(TEXT.says, { limit: 'K7M3-9QXT' }, 'fa')).toBe('عرض K7M3-9QXT');
  });

  it('names a day as people of each language do', () => {
    expect(LANGUAGES.map((language) => spell(TEXT.says, { limit: '2026-11-24' }, language))).toEqual([
      'عرض ۳ آذر ۱۴۰۵',
      'over 24 November 2026',
      'больше 24 ноября 2026',
    ]);
    expect(spell(TEXT.says, { limit: '2026-13-45' }, 'fa')).toBe('عرض 2026-13-45');
  });

  it('never spells a parameter twice, and leaves what it has no value for', () => {
    expect(spell(TEXT.says, { limit: '{limit} {other}', other: 'x' }, 'en')).toBe('over {limit} {other}');
    expect(spell(TEXT.says, {}, 'en')).toBe('over {limit}');
    fc.assert(
      fc.property(fc.string(), (limit) => expect(spell(TEXT.says, { limit }, 'en')).toBe(`over ${limit}`)),
    );
  });

  it('takes no parameter from where objects keep theirs', () => {
    const text = { fa: '{constructor}', en: '{constructor}', ru: '{constructor}' };
    expect(spell(text, {}, 'en')).toBe('{constructor}');
  });

  it('of an input names every place, in the language of the request', async () => {
    const tooWide = problem('TOO_WIDE', TEXT);
    const refused = refuse(
      invalidInput([tooWide('rugs.3.widthMm', { limit: 9 }), tooWide('rugs.4.widthMm')]),
    );
    expect(await answer(refused, 'en', 'Payload', () => ({}))).toEqual({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      message: '2 thing(s) in the input cannot be accepted.',
      nextStep: expect.any(String) as string,
      problems: [
        { path: 'rugs.3.widthMm', code: 'TOO_WIDE', message: 'over 9', nextStep: 'make it less' },
        { path: 'rugs.4.widthMm', code: 'TOO_WIDE', message: 'over {limit}', nextStep: 'make it less' },
      ],
    });
  });

  it('says millimetres in centimetres, and takes the thousands of what is no year apart', () => {
    const text = { fa: '{mm:cm} / {n:grouped} / {n}', en: '{mm:cm} / {n:grouped} / {n}', ru: '{n:grouped}' };
    const params = { mm: 3_305, n: 9_557 };
    expect(spell(text, params, 'en')).toBe('330.5 / 9,557 / 9557');
    expect(spell(text, params, 'fa')).toBe('۳۳۰٫۵ / ۹٬۵۵۷ / ۹۵۵۷');
    expect(spell(text, params, 'ru')).toMatch(/^9\s557$/);
  });

  it('is the member of a union that its kind names, and success the payload', async () => {
    const refused = refuse(refusal('NotAllowed', 'NOT_YOURS', TEXT)({ limit: 1 }));
    expect(await answer(refused, 'ru', 'Payload', () => ({}))).toMatchObject({
      __typename: 'NotAllowed',
      code: 'NOT_YOURS',
      message: 'больше 1',
      problems: [],
    });
    expect(await answer(ok('x'), 'ru', 'Payload', (id) => ({ id }))).toEqual({
      __typename: 'Payload',
      id: 'x',
    });
  });
});
