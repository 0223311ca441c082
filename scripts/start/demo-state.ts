import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A demo account with the password that was made for this data folder. */
export interface DemoAccount {
  readonly login: string;
  readonly password: string;
  readonly role: string;
  readonly displayName: string;
}

const accountsFile = (home: string): string => join(home, 'demo-accounts.json');
const seededFile = (home: string): string => join(home, 'demo-seeded.json');

/** The demo accounts of a data folder; none before its seed has made them. */
export const demoAccounts = (home: string): readonly DemoAccount[] =>
  existsSync(accountsFile(home))
    ? (JSON.parse(readFileSync(accountsFile(home), 'utf8')) as DemoAccount[])
    : [];

/** Keeps the demo accounts, readable by the owner of the data folder alone. */
export const keepDemoAccounts = (home: string, accounts: readonly DemoAccount[]): void =>
  writeFileSync(accountsFile(home), JSON.stringify(accounts, null, 2), { mode: 0o600 });

/** Whether the seed of a data folder came to its end. */
export const isSeeded = (home: string): boolean => existsSync(seededFile(home));

/** Notes that the seed came to its end, with what it made. */
export const noteSeeded = (home: string, made: Readonly<Record<string, number>>): void =>
  writeFileSync(seededFile(home), JSON.stringify(made, null, 2), { mode: 0o600 });
