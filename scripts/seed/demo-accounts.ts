import { randomInt } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { Accounts, FIRST_ADMINISTRATOR, SecondFactors, type AccountOwner } from '#libs/network';
import { demoAccounts, keepDemoAccounts, type DemoAccount } from '../start/demo-state.js';
import { FIRST_DAY, inIran } from './scenario/calendar.js';
import type { Scenario } from './scenario/scenario.js';
import { STAFF, type Staff } from './scenario/staff.js';
import { StepIds, withinStep } from './step-scope.js';

const CREATED_AT = inIran(FIRST_DAY, 7);
const WEAVER = 'weaver';
/** Letters and digits that are not taken for one another. */
const PASSWORD_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const PASSWORD_GROUPS = 3;
const GROUP_LENGTH = 4;

const stepOf = (key: string): string => `account-${key}`;

/** The id of an account of the scenario; known before the account is made. */
export const accountIdOf = (staffKey: string): string => new StepIds(stepOf(staffKey), CREATED_AT).next();

/** The weaver who can sign in: of the first cooperative's weavers the one with most rugs. */
export function demoWeaver({ weavers, batches }: Scenario): string {
  const made = new Map<string, number>();
  for (const { rugs } of batches)
    for (const { makers } of rugs) for (const maker of makers) made.set(maker, (made.get(maker) ?? 0) + 1);
  const candidates = weavers.filter(({ cooperative }) => cooperative === weavers[0]!.cooperative);
  return candidates.reduce(
    (best, { key }) => ((made.get(key) ?? 0) > (made.get(best) ?? 0) ? key : best),
    candidates[0]!.key,
  );
}

/** The accounts of the demonstration with the passwords of this data folder, made and kept at first need. */
export function keptAccounts(home: string, scenario: Scenario): readonly DemoAccount[] {
  const known = demoAccounts(home);
  const weaver = scenario.weavers.find(({ key }) => key === demoWeaver(scenario))!;
  const named = [
    ...STAFF.filter(({ login }) => login !== undefined).map(({ login, role, displayName }) => ({
      login: login!,
      role,
      displayName,
    })),
    { login: WEAVER, role: 'WEAVER', displayName: weaver.nameFa },
  ];
  // A folder from before some account was thought of gets that one alone.
  const missing = named.filter(({ login }) => !known.some((account) => account.login === login));
  const made = missing.map(({ login, ...rest }) => ({ login, password: newPassword(), ...rest }));
  const all = [...known, ...made];
  if (made.length > 0) keepDemoAccounts(home, all);
  return all;
}

/** Never from the seed: what is the same every time is no secret. */
function newPassword(): string {
  const letter = (): string => PASSWORD_LETTERS[randomInt(PASSWORD_LETTERS.length)]!;
  const group = (): string => Array.from({ length: GROUP_LENGTH }, letter).join('');
  return Array.from({ length: PASSWORD_GROUPS }, group).join('-');
}

/** Whether a zone was started empty, with an administrator of its own: no demonstration is mixed into it then. */
export async function isInUse(app: INestApplicationContext, home: string): Promise<boolean> {
  if (demoAccounts(home).length > 0) return false;
  return (await app.get(Accounts, { strict: false }).many([FIRST_ADMINISTRATOR])).size > 0;
}

/** Makes the accounts: those to be tried out with their passwords, the others invited and never taken up. */
export class AccountMaker {
  private readonly accounts: Accounts;
  private readonly factors: SecondFactors;

  constructor(
    app: INestApplicationContext,
    private readonly kept: readonly DemoAccount[],
    private readonly idOf: (key: string) => string,
  ) {
    this.accounts = app.get(Accounts, { strict: false });
    this.factors = app.get(SecondFactors, { strict: false });
  }

  /** Makes what is not there yet. */
  async make(scenario: Scenario): Promise<void> {
    const staff = scenario.staff.filter(({ login }) => login !== undefined);
    await Promise.all([
      ...staff.map((one) => this.demo(one.key, one.login!, this.ownerOf(one))),
      this.demo(WEAVER, WEAVER, this.weaverOf(scenario)),
    ]);
    const others = scenario.staff.filter(({ login }) => login === undefined);
    const there = await this.accounts.many(others.map(({ key }) => accountIdOf(key)));
    const missing = others.filter(({ key }) => !there.has(accountIdOf(key)));
    for (const one of missing)
      await withinStep(stepOf(one.key), CREATED_AT, () => this.accounts.invite(this.ownerOf(one)));
  }

  private async demo(key: string, login: string, owner: AccountOwner): Promise<void> {
    const known = await this.accounts.byLogin(login);
    if (known && known._id !== accountIdOf(key))
      throw new Error(`the login ${login} belongs to somebody else; the demonstration needs it`);
    const { password } = this.kept.find((account) => account.login === login)!;
    const id = await withinStep(stepOf(key), CREATED_AT, () =>
      this.accounts.createDemoAccount({ login, password, ...owner }),
    );
    await this.factors.excuse(id);
  }

  private ownerOf({ role, organisation, displayName, language }: Staff): AccountOwner {
    return { role, organisationId: this.idOf(organisation), displayName, language };
  }

  private weaverOf(scenario: Scenario): AccountOwner {
    const key = demoWeaver(scenario);
    const { nameFa } = scenario.weavers.find((weaver) => weaver.key === key)!;
    return { role: 'WEAVER', personId: this.idOf(key), displayName: nameFa, language: 'fa' };
  }
}
