import type { View } from '#libs/ledger';
import { bankFile, bankFilePath } from './bank-file.js';
import { sumsOf, type PayRunState, type RunItemState } from './run.js';

const item = (line: number, change: Partial<RunItemState> = {}): RunItemState => ({
  ...{ line, accountId: `ACCOUNT${line}`, personId: `P${line}`, rials: line * 1_000_001 },
  ...{ how: 'BANK', state: 'WAITING' },
  ...change,
});
const run = (change: Partial<PayRunState> = {}): View<PayRunState> => ({
  ...{ _id: 'E58KNBH2', version: 2, cooperativeId: 'C', totalRials: 0, status: 'APPROVED' },
  ...{ proposedAt: '2025-01-01T00:00:00Z', proposedBy: { account: 'a' } },
  items: [item(1), item(2, { how: 'CASH' }), item(3), item(4, { state: 'PAID' })],
  ...change,
});
const payees = new Map([
  ['ACCOUNT1', { name: '=HYPERLINK("http://x")', iban: 'IR061234' }],
  ['ACCOUNT3', { name: 'مریم', iban: 'IR062345' }],
]);

describe('the bank file', () => {
  it('holds what waits for the bank, adds up to what the run says, and is harmless to spreadsheets', () => {
    const rows = bankFile(run(), payees, 'en')!.replace('\ufeff', '').trim().split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain(`"'=HYPERLINK`);
    const amounts = rows.slice(1).map((row) => Number(row.split('","')[2]));
    expect(amounts.reduce((a, b) => a + b)).toBe(sumsOf(run()).bankWaitingRials);
  });

  it('is none before approval, none when nothing waits, and none that leaves somebody out', () => {
    expect(bankFilePath(run({ status: 'PROPOSED' }))).toBeUndefined();
    expect(bankFilePath(run({ items: [item(1, { state: 'PAID' })] }))).toBeUndefined();
    expect(bankFile(run(), new Map([...payees].slice(0, 1)), 'fa')).toBeUndefined();
  });
});
