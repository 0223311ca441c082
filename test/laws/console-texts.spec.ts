import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const LANGUAGES = ['fa', 'en', 'ru'] as const;
const PLURAL = /_(zero|one|two|few|many|other)$/;

type Texts = { readonly [key: string]: string | Texts };

const read = (language: string): Texts =>
  JSON.parse(
    readFileSync(join(__dirname, '../../apps/web/src/language', `${language}.json`), 'utf8'),
  ) as Texts;

/** Every text by its whole key, e.g. `batch.title`. */
function flat(texts: Texts, before = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[before + key, value] as const] : [...flat(value, `${before}${key}.`)],
    ),
  );
}

const texts = new Map(LANGUAGES.map((language) => [language, flat(read(language))]));
const stem = (key: string): string => key.replace(PLURAL, '');
const stems = (language: (typeof LANGUAGES)[number]): string[] =>
  [...new Set([...texts.get(language)!.keys()].map(stem))].sort();

/** The names that a text leaves to be filled in. */
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name!))].sort();

describe('the texts of the console', () => {
  it.each(['en', 'ru'] as const)('are the same in Persian and %s', (language) => {
    expect(stems(language)).toEqual(stems('fa'));
  });

  it.each(LANGUAGES)('have in %s a form for each number that the language tells apart', (language) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const counted = [...texts.get(language)!.keys()].filter((key) => PLURAL.test(key));
    for (const key of new Set(counted.map(stem))) {
      const forms = counted.filter((one) => stem(one) === key).map((one) => PLURAL.exec(one)![1]);
      expect({ key, forms: forms.sort() }).toEqual({ key, forms: [...pluralCategories].sort() });
    }
  });

  it('leave the same names to be filled in', () => {
    for (const [key, text] of texts.get('en')!) {
      for (const language of ['fa', 'ru'] as const) {
        const others = [...texts.get(language)!].filter(([one]) => stem(one) === stem(key));
        // A sentence may do without a name another language needs, but it may not ask for one that nobody gives.
        const asked = others.flatMap(([, other]) => placeholders(other));
        const given = [...texts.get('en')!].filter(([one]) => stem(one) === stem(key));
        const known = given.flatMap(([, one]) => placeholders(one));
        expect({ key, language, unknown: asked.filter((name) => !known.includes(name)) }).toEqual({
          key,
          language,
          unknown: [],
        });
        expect(text.trim()).not.toBe('');
      }
    }
  });

  it('are nowhere left in another script', () => {
    for (const [key, text] of texts.get('ru')!)
      expect({ key, persian: /[\u0600-\u06ff]/.test(text) }).toEqual({ key, persian: false });
    for (const [key, text] of texts.get('en')!)
      expect({ key, other: /[\u0400-\u04ff\u0600-\u06ff]/.test(text) }).toEqual({ key, other: false });
  });
});
