import { randomBytes } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import {
  Accounts,
  NetworkModule,
  RegisterOrganisation,
  SecondFactors,
  codeAt,
  newSecret,
  stepAt,
} from '#libs/network';
import { LedgerModule } from '#libs/ledger';
import {
  EnginesModule,
  opaqueId,
  type Caller,
  type Refusal,
  type Result,
  type Role,
  type Settings,
} from '#libs/platform';
import { SUBJECT_KINDS } from '../../apps/api/src/rooms.js';
import { legalId, nationalId } from './invented-numbers.js';

/** An account of the journey, with the password that this run made for it. */
export interface JourneyAccount {
  readonly name: string;
  readonly login: string;
  readonly password: string;
  /** Of the authenticator app, for those whose role needs one. */
  readonly secret?: string;
}

/** What an account of the journey signs in with. */
export const signInInputOf = ({ login, password, secret }: JourneyAccount): object => ({
  login,
  password,
  ...(secret ? { code: codeAt(secret, stepAt(Date.now())) } : {}),
});

/** Who the journey needs before it can start, and how to take it away again. */
export interface JourneyGround {
  readonly accounts: readonly JourneyAccount[];
  /** What the first steps refer to. */
  readonly known: Readonly<Record<string, string>>;
  /** Disables the accounts of this run. */
  close(): Promise<void>;
}

const organiser: Caller = { account: 'journey', role: 'ADMINISTRATOR', language: 'en' };

/** Registers the organisations of one journey and makes its accounts, in the data folder's own right. */
export async function layGround(settings: Settings): Promise<JourneyGround> {
  const modules = [EnginesModule.with(settings), LedgerModule.of(SUBJECT_KINDS), NetworkModule];
  class JourneyModule {}
  const app = await NestFactory.createApplicationContext(
    { module: JourneyModule, imports: modules },
    { logger: ['error', 'warn'] },
  );
  const register = app.get(RegisterOrganisation, { strict: false });
  const accounts = app.get(Accounts, { strict: false });
  const factors = app.get(SecondFactors, { strict: false });
  const run = randomBytes(5).toString('hex');
  const number = String(1000 + (Number.parseInt(run.slice(0, 6), 16) % 9000));

  const organisation = async (
    kind: 'COOPERATIVE' | 'EXPORTER' | 'CONSIGNEE',
    en: string,
    more: object,
  ): Promise<string> => {
    const name = { fa: `${en} (سفر)`, en, ru: `${en} (путь)` };
    const input = { commandKey: `journey-${kind}-${run}`, kind, name, address: name, ...more };
    return must(await register.execute(organiser, input as never));
  };
  const [cooperative, exporter, consignee] = [
    await organisation('COOPERATIVE', 'Journey Cooperative', { country: 'IR', legalId: legalId(run, 1) }),
    await organisation('EXPORTER', 'Journey Trading', { country: 'IR', legalId: legalId(run, 2) }),
    await organisation('CONSIGNEE', 'Journey Carpets Astrakhan', { country: 'RU' }),
  ];

  const made: (JourneyAccount & { id: string })[] = [];
  const account = async (name: string, role: Role, organisationId?: string): Promise<void> => {
    const login = `journey-${name}-${run}`;
    const password = randomBytes(18).toString('base64url');
    const owner = { role, displayName: `Journey ${name}`, language: 'en' as const };
    const id = await accounts.createDemoAccount({
      login,
      password,
      ...owner,
      ...(organisationId ? { organisationId } : {}),
    });
    if (role !== 'ADMINISTRATOR' && role !== 'OFFICIAL') return void made.push({ name, login, password, id });
    const secret = newSecret(randomBytes);
    await factors.give(id, secret);
    made.push({ name, login, password, id, secret });
  };
  await account('administrator', 'ADMINISTRATOR');
  await account('clerk', 'CLERK', cooperative);
  await account('official', 'OFFICIAL');
  await account('exporter', 'EXPORTER', exporter);
  await account('consignee', 'CONSIGNEE', consignee);

  return {
    accounts: made,
    known: {
      run,
      number,
      nationalId: nationalId(run),
      cooperative: opaqueId('organisation', cooperative),
      consignee: opaqueId('organisation', consignee),
    },
    async close() {
      for (const { id } of made) await accounts.disable(id);
      await app.close();
    },
  };
}

/** The id of what was registered; a refusal here means that the journey cannot start. */
function must(result: Result<string, Refusal>): string {
  if (!result.ok)
    throw new Error(
      `the journey cannot start: ${result.refusal.code} ${JSON.stringify(result.refusal.problems)}`,
    );
  return result.value;
}
