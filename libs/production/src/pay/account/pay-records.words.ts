import type { LocalText } from '#libs/platform';

const words = (fa: string, en: string, ru: string): LocalText => ({ fa, en, ru });
const code = words('کد', 'code', 'код');
const note = words('یادداشت', 'remark', 'примечание');
const owed = words('طلب او (ریال)', 'owed (rials)', 'причитается (риалы)');

/** What the parts of a person's records that are about pay, and their columns, are called. */
export const RECORD_WORDS = {
  agreements: {
    title: words('توافق‌های مزد با او', 'Agreements on pay that name her', 'Соглашения об оплате с ней'),
    columns: {
      code,
      basis: words('برای', 'price for', 'цена за'),
      rateRials: words('نرخ (ریال)', 'rate (rials)', 'цена (риалы)'),
      sharing: words('تقسیم', 'shared by', 'раздел'),
      parts: words('سهم او', 'her parts', 'её доля'),
      design: words('نقشه', 'design', 'узор'),
      from: words('از', 'from', 'с'),
      endsOn: words('تا', 'to', 'по'),
      note,
    },
  },
  pay: {
    title: words('حساب مزد او', 'Her pay', 'Её оплата'),
    columns: {
      code,
      earnedRials: words('مزد (ریال)', 'earned (rials)', 'заработано (риалы)'),
      correctionsRials: words('اصلاحیه (ریال)', 'corrections (rials)', 'исправления (риалы)'),
      advancesRials: words('پیش‌پرداخت (ریال)', 'advances (rials)', 'авансы (риалы)'),
      chargesRials: words('مواد (ریال)', 'material (rials)', 'материалы (риалы)'),
      paidRials: words('پرداخت‌شده (ریال)', 'paid (rials)', 'выплачено (риалы)'),
      owedRials: owed,
    },
  },
  payLines: {
    title: words('سطرهای حساب مزد او', 'The lines of her account', 'Строки её счёта'),
    columns: {
      account: words('حساب', 'account', 'счёт'),
      number: words('سطر', 'line', 'строка'),
      on: words('روز', 'day', 'день'),
      what: words('شرح', 'what', 'что'),
      rials: words('ریال', 'rials', 'риалы'),
      owedRials: owed,
      how: words('شیوهٔ پرداخت', 'how it was paid', 'способ выплаты'),
      rug: words('کد فرش', 'rug', 'ковёр'),
      lot: words('پارتی مواد', 'lot', 'партия'),
      run: words('پرداخت گروهی', 'payment run', 'ведомость'),
      note,
    },
  },
} as const;
