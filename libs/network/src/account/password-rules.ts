import { problem, invalidInput, ok, refuse, type Refusal, type Result } from '#libs/platform';
import { foldPassword } from './account.js';

/** What a password must have at least; the rest is what can be guessed, not what letters it is made of. */
export const SHORTEST_PASSWORD = 10;
/** As a power of ten: so many guesses a password must withstand. Beyond its first letters none is looked at. */
const LEAST_GUESSES_LOG10 = 8.5;
const LETTERS_LOOKED_AT = 64;
/** Words that a guesser of this product's passwords begins with. */
const OUR_WORDS = [
  'gereh',
  'anzali',
  'گره',
  'انزلی',
  'farsh',
  'فرش',
  'rug',
  'carpet',
  'khomam',
  'خمام',
  'bandar',
  'guilan',
  'gilan',
  'گیلان',
];

export const passwordGuessable = problem('PASSWORD_GUESSABLE', {
  says: {
    fa: 'این گذرواژه را زود می‌توان حدس زد: در فهرست گذرواژه‌های رایج است یا از واژه‌های آشنا، نام شما یا ردیف کلیدها ساخته شده است.',
    en: 'This password is soon guessed: it is a common one, or made of well-known words, your name or rows of keys.',
    ru: 'Этот пароль легко подобрать: он распространён или составлен из известных слов, вашего имени или рядов клавиш.',
  },
  next: {
    fa: 'چند واژهٔ بی‌ربط کنار هم بگذارید؛ هر زبان و هر نویسه‌ای پذیرفته است.',
    en: 'Put a few unrelated words side by side; any language and any letters will do.',
    ru: 'Поставьте рядом несколько не связанных слов; подойдёт любой язык и любые знаки.',
  },
});

export const passwordShort = problem('PASSWORD_SHORT', {
  says: {
    fa: 'گذرواژه باید دست‌کم {least} نویسه داشته باشد.',
    en: 'A password has at least {least} characters.',
    ru: 'В пароле не меньше {least} знаков.',
  },
  next: {
    fa: 'گذرواژهٔ بلندتری بنویسید.',
    en: 'Write a longer one.',
    ru: 'Введите более длинный.',
  },
});

type Guesser = (password: string, known: string[]) => number;
let guesser: Promise<Guesser> | undefined;

/** The dictionaries take some 35 MB: they are read when the first password is chosen, and only then. */
const loadGuesser = async (): Promise<Guesser> => {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return (password, known) => zxcvbn.check(password, known).guessesLog10;
};

/** Whether a password may be chosen (OWASP ASVS 5, 6.2: length, common ones, words of its surroundings; no rules of composition). */
export async function checkPassword(
  password: string,
  path: string,
  ownWords: readonly (string | undefined)[],
): Promise<Result<true, Refusal>> {
  const folded = foldPassword(password);
  if ([...folded].length < SHORTEST_PASSWORD)
    return refuse(invalidInput([passwordShort(path, { least: SHORTEST_PASSWORD })]));
  guesser ??= loadGuesser();
  const known = [...OUR_WORDS, ...ownWords.flatMap((words) => words?.split(/\s+/) ?? [])];
  const guesses = (await guesser)(folded.slice(0, LETTERS_LOOKED_AT), known);
  return guesses >= LEAST_GUESSES_LOG10 ? ok(true) : refuse(invalidInput([passwordGuessable(path)]));
}
