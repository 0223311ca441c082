/** A list of rugs as the clerk of this world writes it: its titles, and rows of which some cells differ. */
export const TITLES_FA = [
  'نقشه',
  'نوع بافت',
  'طول (سانتی‌متر)',
  'عرض (سانتی‌متر)',
  'وزن (کیلوگرم)',
  'رج‌شمار',
  'رج در (سانتی‌متر)',
  'نوع گره',
  'جنس پرز',
  'جنس تار',
  'جنس پود',
  'بافنده ۱',
  'بافنده ۲',
  'روستا',
  'آغاز بافت',
  'پایین‌کشی',
] as const;

/** A rug of that list. */
export const rowOf = (change: Readonly<Record<number, string>> = {}): string[] =>
  [
    'لچک و ترنج',
    'گره‌باف',
    '۱۵۶',
    '۱۰۴٫۵',
    '۵٫۶',
    '۴۰',
    '۷',
    'نامتقارن (فارسی)',
    'پشم',
    'پنبه',
    'پنبه',
    'گلنار رضايي',
    '',
    'خانه‌سر',
    '۱۴۰۳/۰۲/۱۰',
    '۱۴۰۳/۰۹/۲۵',
  ].map((cell, at) => change[at] ?? cell);

/** Rows as CSV. */
export const csvOf = (...rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from([TITLES_FA, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'));
