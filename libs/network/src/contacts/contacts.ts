import { z } from 'zod';
import { asciiDigits, problem, type Problem } from '#libs/platform';

/** How an organisation is reached. It may name a person, so it stands in the vault and in no entry. */
export interface Contacts {
  /** `+` and digits, or digits as they are dialled in Iran. */
  readonly phone?: string;
  readonly email?: string;
  /** An address that begins with http:// or https://. */
  readonly web?: string;
  /** Whom to ask for. */
  readonly person?: string;
}

export const CONTACT_FIELDS = ['phone', 'email', 'web', 'person'] as const;

const line = (most: number) => z.string().trim().max(most).nullish();

/** Contacts as an input gives them; what is left out or empty is not given. */
export const contactLines = z.object({
  phone: line(40),
  email: line(120),
  web: line(200),
  person: line(80),
});

/** Contacts as they are kept: without what is empty, numbers in ASCII digits, addresses in one form. */
export function keptContacts(written: z.output<typeof contactLines>): Contacts {
  const { phone, email, web, person } = written;
  return {
    ...(phone ? { phone: barePhone(phone) } : {}),
    ...(email ? { email: email.normalize('NFKC') } : {}),
    ...(web ? { web: /^https?:\/\//i.test(web) ? web : `https://${web}` } : {}),
    ...(person ? { person: person.normalize('NFC') } : {}),
  };
}

const barePhone = (written: string): string => asciiDigits(written).replace(/[\s\-().\u2010-\u2015]/g, '');

/** What of contacts cannot be right. */
export function contactProblems({ phone, email, web }: Contacts): Problem[] {
  return [
    ...(phone === undefined || /^\+?\d{5,15}$/.test(phone) ? [] : [phoneWrong('phone')]),
    ...(email === undefined || /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/.test(email)
      ? []
      : [emailWrong('email')]),
    ...(web === undefined || isWebAddress(web) ? [] : [webWrong('web')]),
  ];
}

/** A page is opened by whoever clicks it: no other scheme, no name and password in it. */
function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  const isPage = protocol === 'https:' || protocol === 'http:';
  return isPage && username === '' && password === '' && hostname.includes('.');
}

const phoneWrong = problem('OFFICE_PHONE_WRONG', {
  says: {
    fa: 'این شمارهٔ تلفن نیست.',
    en: 'This is no telephone number.',
    ru: 'Это не номер телефона.',
  },
  next: {
    fa: 'شماره را با کد شهر یا کشور بنویسید، مانند ۰۱۳۴۴۴۲۵۰۰۰ یا ‎+78512000000.',
    en: 'Write it with its area or country code, like 01344425000 or +78512000000.',
    ru: 'Запишите его с кодом города или страны, например 01344425000 или +78512000000.',
  },
});

const emailWrong = problem('EMAIL_WRONG', {
  says: { fa: 'این نشانی ایمیل نیست.', en: 'This is no e-mail address.', ru: 'Это не адрес эл. почты.' },
  next: {
    fa: 'آن را مانند name@example.com بنویسید یا خالی بگذارید.',
    en: 'Write it like name@example.com, or leave it out.',
    ru: 'Запишите его как name@example.com или оставьте поле пустым.',
  },
});

const webWrong = problem('WEB_ADDRESS_WRONG', {
  says: { fa: 'این نشانی وب نیست.', en: 'This is no web address.', ru: 'Это не веб-адрес.' },
  next: {
    fa: 'آن را مانند example.com بنویسید یا خالی بگذارید.',
    en: 'Write it like example.com, or leave it out.',
    ru: 'Запишите его как example.com или оставьте поле пустым.',
  },
});
