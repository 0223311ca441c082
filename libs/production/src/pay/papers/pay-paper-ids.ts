import { subjectRef, type SubjectRef } from '#libs/ledger';

/** What a statement is about: an account up to one of its lines. */
export const statementRef = (accountId: string, lines: number): SubjectRef =>
  subjectRef('pay-statement', `${accountId}-${lines}`);

/** What a receipt is about: one line of a run. */
export const receiptRef = (runId: string, line: number): SubjectRef =>
  subjectRef('pay-receipt', `${runId}-${line}`);

/** Reads what a statement is about. */
export function readStatementId(id: string): { accountId: string; lines: number } | undefined {
  const [, accountId, lines] = /^(\w+-\w+)-(\d{1,7})$/.exec(id) ?? [];
  return accountId && lines ? { accountId, lines: Number(lines) } : undefined;
}

/** Reads what a receipt is about. */
export function readReceiptId(id: string): { runId: string; line: number } | undefined {
  const [, runId, line] = /^(\w+)-(\d{1,3})$/.exec(id) ?? [];
  return runId && line ? { runId, line: Number(line) } : undefined;
}
