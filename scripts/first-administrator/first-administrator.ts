import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { LedgerModule } from '#libs/ledger';
import { Accounts, NetworkModule } from '#libs/network';
import { EnginesModule, settingsFromEnvironment } from '#libs/platform';
import { SUBJECT_KINDS } from '../../apps/api/src/rooms.js';

/** Only what accounts need. */
class FirstAdministrator {}

const settings = settingsFromEnvironment();
const imports = [EnginesModule.with(settings), LedgerModule.of(SUBJECT_KINDS), NetworkModule];
const app = await NestFactory.createApplicationContext(
  { module: FirstAdministrator, imports },
  { logger: ['error', 'warn'] },
);
const handedOver = await app.get(Accounts, { strict: false }).ensureFirstAdministrator();
if (handedOver) process.send?.({ invitation: handedOver.token });
await app.close();
process.exit(0);
