import { problemsOfNames } from './names-in-words.js';

const HER = { nameFa: 'زهرا حسینی راد', nameLatin: 'Zahra Hosseini-Rad' };
const OTHER = { nameFa: 'مریم کیانی', nameLatin: 'Maryam Kiani' };
const placesOf = (...texts: string[]) =>
  problemsOfNames(
    texts.map((text, i) => ({ path: `${i}`, text })),
    [HER, OTHER],
  ).map(({ path }) => path);

describe('names of people in remarks', () => {
  it('are found in either script, however they are joined and whichever name comes first', () => {
    const texts = [
      'با زهرا حسینی‌راد هماهنگ شد',
      'حسيني راد زهرا',
      'زهراحسینی راد',
      'ask ZAHRA HOSSEINI RAD.',
      'Kiani, Maryam: absent',
      'مريم كياني',
    ];
    expect(placesOf(...texts)).toEqual(texts.map((_text, i) => `${i}`));
  });

  it('are not seen in one name alone, nor in names that do not stand together', () => {
    expect(placesOf('زهرا', 'کیانی آمد', 'Maryam and Mrs Kiani', 'حسینی راد', 'مریم گل و کیانی', '')).toEqual(
      [],
    );
  });

  it('are not made of a name of one word', () => {
    const one = problemsOfNames([{ path: 'note', text: 'گل سرخ' }], [{ nameFa: 'گل', nameLatin: 'Gol' }]);
    expect(one).toEqual([]);
  });
});
