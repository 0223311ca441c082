import { checkPassword } from './password-rules.js';

const taken = async (password: string, ...words: string[]): Promise<string> => {
  const checked = await checkPassword(password, 'password', words);
  return checked.ok ? 'taken' : (checked.refusal.problems[0]?.code ?? '');
};

describe('a password that is chosen', () => {
  it('may be of any letters and needs no mixture of them', async () => {
    for (const password of [
      'a knot for every pass',
      'بافنده دریا چراغ کوه',
      'верёвка тихий стакан',
      'zrqmvhtbxk',
    ])
      expect(await taken(password)).toBe('taken');
  });

  it('is not short, however its characters are counted', async () => {
    for (const password of ['', 'Tr0ub4&3', '🧶🧶🧶🧶🧶🧶🧶🧶🧶'])
      expect(await taken(password)).toBe('PASSWORD_SHORT');
  });

  it('is none of those that are tried first, nor the login or the product with a number', async () => {
    for (const password of [
      '1234567890',
      '۱۲۳۴۵۶۷۸۹۰',
      'qwertyuiop',
      'passwordpassword',
      'aaaaaaaaaaaaaaaaaaaa',
      'iloveyou12',
    ])
      expect(await taken(password)).toBe('PASSWORD_GUESSABLE');
    expect(await taken('zahra-nikou', 'zahra-nikou')).toBe('PASSWORD_GUESSABLE');
    expect(await taken('gereh-anzali')).toBe('PASSWORD_GUESSABLE');
  });

  it('that is very long is looked at in a moment all the same', async () => {
    expect(await taken('x'.repeat(200))).toBe('PASSWORD_GUESSABLE');
  });
});
