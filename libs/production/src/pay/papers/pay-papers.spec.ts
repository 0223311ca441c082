import { sampleReceipt, sampleStatement } from '../../../../../test/fixtures/papers/sample-pay.js';
import { statementText } from '../account/statement-text.js';
import { printRials } from '../money/rials.js';
import { payStatementSchema } from './pay-papers.data.js';
import { readReceiptId, readStatementId, receiptRef, statementRef } from './pay-paper-ids.js';
import { payReceiptPaper } from './pay-receipt.paper.js';
import { payStatementPaper } from './pay-statement.paper.js';

describe('papers of pay', () => {
  it('print the same total as screens and messages', () => {
    for (const language of ['fa', 'en', 'ru'] as const) {
      const data = sampleStatement();
      const shown = printRials(data.owedRials, language);
      const { rials, tomans } = payStatementPaper.prepare(data, language)['sum'] as Record<string, string>;
      expect(`${rials} (${tomans})`).toBe(shown);
      const account = { owedRials: data.owedRials, paidRials: 0, advancesRials: 0 };
      const { text } = statementText(account, '1404/01/05', language);
      expect(text).toContain(shown.replaceAll('\u00a0', ' '));
      const receipt = payReceiptPaper.prepare(sampleReceipt(), language)['sum'] as Record<string, string>;
      expect(`${receipt['rials']} (${receipt['tomans']})`).toBe(printRials(12_500_000, language));
    }
  });

  it('refuse lines that do not add up', () => {
    expect(payStatementSchema.safeParse(sampleStatement()).success).toBe(true);
    const wrong = { ...sampleStatement(), owedRials: 1 };
    expect(payStatementSchema.safeParse(wrong).error?.issues[0]?.path).toEqual(['owedRials']);
  });

  it('are about one account up to a line, or one line of a run', () => {
    const account = '01M86QBMYEDFA1VTZKT3ANN1E0-01M86QBN3RAKKNT9G8TMHMRSGE';
    expect(readStatementId(statementRef(account, 12).slice('pay-statement:'.length))).toEqual({
      accountId: account,
      lines: 12,
    });
    expect(readReceiptId(receiptRef('E58KNBH2', 3).slice('pay-receipt:'.length))).toEqual({
      runId: 'E58KNBH2',
      line: 3,
    });
    expect(readStatementId('K7M39QXT-3')).toBeUndefined();
  });
});

describe('the message', () => {
  const text = (owedRials: number, language: 'fa' | 'en') =>
    statementText({ owedRials, paidRials: 0, advancesRials: 0 }, '1404/01/05', language);

  it('is one message where little is to be said, at most three ever', () => {
    const short = text(12_500_000, 'fa');
    expect(short.parts).toBe(1);
    expect(short.characters).toBeLessThanOrEqual(70);
    const all = { owedRials: 1e15, paidRials: 1e15, advancesRials: 1e15 };
    for (const language of ['fa', 'en', 'ru'] as const) {
      const { parts, characters } = statementText(all, '1404/01/05', language);
      expect(parts).toBeLessThanOrEqual(3);
      expect(characters).toBeLessThanOrEqual(70 * 3);
    }
  });

  it('says that advances are ahead rather than a sum with a sign', () => {
    expect(text(-100, 'en').text).toContain('Paid ahead: 100 rials (10 tomans)');
  });
});
