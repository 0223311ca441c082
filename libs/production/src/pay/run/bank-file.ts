import { writeCsv } from '#libs/documents';
import { opaqueId, type Language } from '#libs/platform';
import type { View } from '#libs/ledger';
import { printLettered } from '../../lettered-code.js';
import { PAY_RUN_LETTER, type PayRunState, type RunItemState } from './run.js';

/** What the vault says of who is paid. */
export interface Payee {
  readonly name: string;
  /** Sheba: `IR` and 24 digits. */
  readonly iban: string;
}

/** The payments that a bank file holds: of an approved run those that wait for the bank, so that none is paid twice. */
export const bankItems = ({ status, items }: PayRunState): readonly RunItemState[] =>
  status === 'APPROVED' ? items.filter(({ state, how }) => state === 'WAITING' && how === 'BANK') : [];

/** Where the bank file of a run is downloaded; undefined where it would hold nothing. */
export const bankFilePath = (run: View<PayRunState>): string | undefined =>
  bankItems(run).length > 0 ? `/pay-runs/${opaqueId('pay-run', run._id)}/bank-file.csv` : undefined;

const TITLES: Readonly<Record<Language, readonly string[]>> = {
  fa: ['ردیف', 'شماره شبا', 'مبلغ (ریال)', 'نام صاحب حساب', 'شناسه پرداخت'],
  en: ['No.', 'Sheba (IBAN)', 'Amount (rials)', 'Account holder', 'Payment reference'],
  ru: ['№', 'Шеба (IBAN)', 'Сумма (риалы)', 'Владелец счёта', 'Назначение платежа'],
};

/**
 * The file that a bank is given: one payment a row, in rials, ASCII digits. It is made anew each time from the run and
 * the vault, and kept nowhere. Undefined where somebody's Sheba is not known any more: a file that leaves her out would
 * have another total than the run.
 */
export function bankFile(
  run: View<PayRunState>,
  payees: ReadonlyMap<string, Payee>,
  language: Language,
): string | undefined {
  const items = bankItems(run);
  if (!items.every(({ accountId }) => payees.has(accountId))) return undefined;
  const code = printLettered(PAY_RUN_LETTER, run._id);
  const rows = items.map(({ line, accountId, rials }) => {
    const { name, iban } = payees.get(accountId)!;
    return [String(line), iban, String(rials), name, `${code}/${line}`];
  });
  return writeCsv([TITLES[language], ...rows]);
}
