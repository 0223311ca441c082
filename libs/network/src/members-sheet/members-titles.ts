import type { Language } from '#libs/platform';

/** The name of the file with the members, in the reader's language. */
export const MEMBERS_FILE: Readonly<Record<Language, string>> = {
  fa: 'اعضا.csv',
  en: 'members.csv',
  ru: 'участницы.csv',
};

/** The titles of its columns. */
export const MEMBERS_TITLES: Readonly<Record<Language, readonly string[]>> = {
  fa: ['نام', 'روستا', 'تعاونی', 'عضو از'],
  en: ['Name', 'Village', 'Cooperative', 'Member since'],
  ru: ['Имя', 'Село', 'Кооператив', 'Член с'],
};
