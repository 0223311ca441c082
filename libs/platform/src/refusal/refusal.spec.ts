import { LANGUAGES } from '../language/language.js';
import { invalidInput, problem, refusal, spell } from './refusal.js';

const text = {
  says: { fa: 'بیش از {limit}', en: 'over {limit}, {other}', ru: 'больше {limit}' },
  next: { fa: 'کمتر', en: 'less than {limit}; {limit} is too many', ru: 'меньше' },
};

describe('refusals', () => {
  it('are data: a kind, a stable code, parameters, and a text in three languages', () => {
    expect(refusal('LimitExceeded', 'TOO_MANY', text)({ limit: 5 })).toEqual({
      kind: 'LimitExceeded',
      code: 'TOO_MANY',
      params: { limit: 5 },
      text,
      problems: [],
    });
  });

  it('are spelt with their parameters, each wherever it stands; an unknown one stays visible', () => {
    expect(spell(text.says, { limit: 5 }, 'en')).toBe('over 5, {other}');
    expect(spell(text.next, { limit: 0 }, 'en')).toBe('less than 0; 0 is too many');
    expect(spell(text.says, { limit: '۵' }, 'fa')).toBe('بیش از ۵');
  });

  it('of an input count its problems and keep their places', () => {
    const zero = problem('ZERO', text);
    const refused = invalidInput([zero('rugs.3.widthMm'), zero('rugs.4.widthMm', { limit: 1 })]);
    expect(refused).toMatchObject({ kind: 'InvalidInput', params: { count: 2 } });
    expect(refused.problems.map(({ path }) => path)).toEqual(['rugs.3.widthMm', 'rugs.4.widthMm']);
    for (const language of LANGUAGES)
      expect(spell(refused.text.says, refused.params, language)).toContain('2');
  });
});
