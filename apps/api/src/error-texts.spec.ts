import { LANGUAGES } from '#libs/platform';
import { inLanguageOf } from './error-texts.js';
import { QUERY_LIMITS } from './query-limits.js';

const limit = { message: 'too deep', extensions: { code: 'LIMIT', limit: 'depth' } };

describe('errors in the language of their reader', () => {
  it('say what to do, and keep their code', () => {
    expect(inLanguageOf(limit, 'fa')).toMatchObject({
      message: expect.stringContaining('۱۲ لایه') as string,
      extensions: { code: 'LIMIT', limit: 'depth' },
    });
    expect(inLanguageOf(limit, 'ru').message).toContain('12 уровней');
    expect(inLanguageOf(limit, 'en').message).toBe(
      'This query is deeper than 12 levels. Ask in several queries. (too deep)',
    );
  });

  it('show what the program said where that is all there is to know', () => {
    const wrong = { message: 'Variable "$id" is wanted', extensions: { code: 'BAD_USER_INPUT' } };
    expect(inLanguageOf(wrong, 'ru').message).toContain('Variable "$id" is wanted');
  });

  it.each([...Object.keys(QUERY_LIMITS), 'page', 'sockets'])(
    'name the limit of %s, and the next step',
    (name) => {
      const met = { message: 'over', extensions: { code: 'LIMIT', limit: name } };
      const told = LANGUAGES.map((language) => inLanguageOf(met, language).message);
      expect(new Set(told).size).toBe(3);
      for (const message of told) expect(message).toMatch(/[\d۰-۹]/);
    },
  );

  it('are left as they are where they were said in that language already, or are not known', () => {
    const said = { message: 'دوباره وارد شوید', extensions: { code: 'UNAUTHENTICATED' } };
    expect(inLanguageOf(said, 'fa')).toBe(said);
    const other = { message: 'wait', extensions: { code: 'LIMIT', limit: 'rate' } };
    expect(inLanguageOf(other, 'ru')).toBe(other);
  });
});
