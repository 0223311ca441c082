import type { LocalText } from '#libs/platform';
import type { PersonPart } from './person-records.js';

const words = (fa: string, en: string, ru: string): LocalText => ({ fa, en, ru });
type Words = Pick<PersonPart, 'title' | 'columns'>;

const from = words('از', 'from', 'с');
const at = words('زمان', 'time', 'время');
const language = words('زبان', 'language', 'язык');

/** What the parts that the network keeps about a person, and their columns, are called. */
export const RECORD_WORDS = {
  identity: {
    title: words('مشخصات', 'Who she is', 'Личные данные'),
    columns: {
      nameFa: words('نام به فارسی', 'name in Persian', 'имя по-персидски'),
      nameLatin: words('نام به لاتین', 'name in Latin letters', 'имя латиницей'),
      nationalId: words('کد ملی', 'national code', 'национальный код'),
      phone: words('تلفن همراه', 'mobile phone', 'мобильный телефон'),
      iban: words('شمارهٔ شبا', 'bank account (Sheba)', 'банковский счёт (Шеба)'),
    },
  },
  records: {
    title: words('پرونده‌ها', 'Records', 'Записи'),
    columns: {
      record: words('شناسه', 'id', 'идентификатор'),
      village: words('روستا', 'village', 'село'),
      kinds: words('نقش', 'what she is to the trade', 'роль'),
      enrolledAt: words('زمان نام‌نویسی', 'enrolled', 'дата записи'),
      mergedInto: words('یکی‌شده با', 'read under', 'объединена с'),
      withdrawnAt: words('زمان پاک‌شدن', 'erased', 'дата удаления'),
    },
  },
  memberships: {
    title: words('عضویت‌ها', 'Memberships', 'Членство'),
    columns: {
      cooperative: words('تعاونی', 'cooperative', 'кооператив'),
      from,
      to: words('تا', 'to', 'по'),
    },
  },
  consent: {
    title: words('رضایت به آوردن نام', 'Consent to be named', 'Согласие на указание имени'),
    columns: { given: words('داده شد', 'given', 'дано'), on: words('روز', 'day', 'день') },
  },
  papers: {
    title: words('سندهایی که نام او را دارند', 'Papers that name her', 'Документы с её именем'),
    columns: {
      kind: words('نوع', 'kind', 'вид'),
      number: words('شماره', 'number', 'номер'),
      language,
      issuedAt: words('زمان صدور', 'issued', 'выдан'),
      sha256: words('اثر انگشت', 'digest', 'отпечаток'),
    },
  },
  accounts: {
    title: words('حساب‌های کاربری', 'Accounts', 'Учётные записи'),
    columns: {
      login: words('نام کاربری', 'login', 'логин'),
      displayName: words('نام نمایشی', 'shown as', 'отображаемое имя'),
      language,
      posts: words('نقش‌ها', 'roles', 'роли'),
      createdAt: words('زمان ساخت', 'made', 'создана'),
      disabledAt: words('زمان بستن', 'disabled', 'отключена'),
    },
  },
  access: {
    title: words('ورودها و نگاه به اطلاعات او', 'Access to her data', 'Доступ к её данным'),
    columns: {
      at,
      what: words('رویداد', 'what', 'событие'),
      outcome: words('نتیجه', 'outcome', 'исход'),
      role: words('نقش', 'role', 'роль'),
      times: words('بار', 'times', 'раз'),
      network: words('شبکه', 'network', 'сеть'),
      agent: words('برنامه', 'program', 'программа'),
    },
  },
} as const satisfies Record<string, Words>;
