import { toJalaali } from 'jalaali-js';
import { dayInIran } from '#libs/platform';

/** The day of an invoice. */
export interface InvoiceDay {
  /** YYYY-MM-DD, Gregorian, in Iran. */
  readonly iso: string;
  /** The year of the Iranian calendar, in which invoices are numbered. */
  readonly jalaliYear: number;
}

/** The day in Iran at an instant. */
export function invoiceDay(instant: string): InvoiceDay {
  const iso = dayInIran(instant);
  const [year, month, day] = iso.split('-').map(Number);
  return { iso, jalaliYear: toJalaali(year!, month!, day!).jy };
}
