import fc from 'fast-check';
import { LANGUAGES, isLanguage, languageFor } from './language.js';

describe('the language of a request', () => {
  it.each([
    ['ru', 'ru'],
    ['en-GB', 'en'],
    ['RU-ru', 'ru'],
    ['de, ru;q=0.5', 'ru'],
    ['en;q=0.2, ru;q=0.8', 'ru'],
    ['en;q=0, ru;q=0.1', 'ru'],
    ['en;q=0', 'fa'],
    ['de, az', 'fa'],
    ['*', 'fa'],
    ['', 'fa'],
    [' en ; q=0.9 , fa ; q=0.8 ', 'en'],
    ['en, ru', 'en'],
    ['en;q=nonsense', 'en'],
  ])('%s is %s', (header, language) => {
    expect(languageFor(header)).toBe(language);
  });

  it('is the caller’s own when the header asks for none of ours', () => {
    expect(languageFor('de', 'ru')).toBe('ru');
    expect(languageFor(undefined, 'en')).toBe('en');
  });

  it('is one of ours whatever the header says', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (header) =>
        expect(LANGUAGES).toContain(languageFor(header)),
      ),
    );
  });

  it('is known by its name alone', () => {
    expect(['fa', 'en', 'ru', 'FA', 'constructor', ''].filter(isLanguage)).toEqual(['fa', 'en', 'ru']);
  });
});
