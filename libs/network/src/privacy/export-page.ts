import type { Language, LocalText } from '#libs/platform';
import type { ExportedPart, PersonExport } from './export-person.js';

const TITLE: LocalText = {
  fa: 'آنچه گره از شما نگه می‌دارد',
  en: 'What Gereh keeps about you',
  ru: 'Что «Гере» хранит о вас',
};
const NOTHING: LocalText = {
  fa: 'چیزی ثبت نشده است.',
  en: 'Nothing is recorded.',
  ru: 'Ничего не записано.',
};
const YES: LocalText = { fa: 'آری', en: 'yes', ru: 'да' };
const NO: LocalText = { fa: 'نه', en: 'no', ru: 'нет' };

const STYLE =
  'body{font-family:Vazirmatn,"Noto Sans",Tahoma,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;line-height:1.7}' +
  'table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{border:1px solid #999;padding:.3rem .5rem;text-align:start;overflow-wrap:anywhere}' +
  'section{break-inside:avoid-page}bdi{unicode-bidi:isolate}';

/** An export as a page to read and to print: one file that needs nothing else and runs nothing. */
export function exportPage({ language, madeAt, parts }: PersonExport): string {
  const direction = language === 'fa' ? 'rtl' : 'ltr';
  const title = escaped(TITLE[language]);
  return (
    `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>` +
    `<body><h1>${title}</h1><p><bdi>${escaped(madeAt)}</bdi></p>` +
    `${parts.map((part) => section(part, language)).join('')}</body></html>`
  );
}

function section({ title, columns, rows }: ExportedPart, language: Language): string {
  const head = `<section><h2>${escaped(title)}</h2>`;
  if (rows.length === 0) return `${head}<p>${escaped(NOTHING[language])}</p></section>`;
  const names = Object.values(columns).map((name) => `<th scope="col">${escaped(name)}</th>`);
  const lines = rows.map((row) => {
    const cells = Object.keys(columns).map(
      (key) => `<td><bdi>${escaped(shown(row[key], language))}</bdi></td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `${head}<table><thead><tr>${names.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table></section>`;
}

function shown(value: string | number | boolean | undefined, language: Language): string {
  if (typeof value === 'boolean') return (value ? YES : NO)[language];
  return value === undefined ? '' : String(value);
}

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in a page. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => MARKS[mark]!);
