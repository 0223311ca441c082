import { isLanguage, languageFor } from './language.js';

describe('the language for an Accept-Language header', () => {
  it.each([
    [undefined, 'fa'],
    ['', 'fa'],
    ['en', 'en'],
    ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
    ['de-DE,de;q=0.9,en;q=0.5', 'en'],
    ['en;q=0.4, ru;q=0.6', 'ru'],
    ['en;q=0, de', 'fa'],
    ['FA-ir', 'fa'],
    ['en , ru', 'en'],
    ['*', 'fa'],
    ['az, tk', 'fa'],
    [';;;,,,;q=x', 'fa'],
    [`${'de,'.repeat(10_000)}en`, 'fa'],
  ])('%p is %s', (header, language) => {
    expect(languageFor(header)).toBe(language);
  });

  it('knows its own and no others', () => {
    expect(['fa', 'en', 'ru', 'de', '', 'toString'].map(isLanguage)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
