import 'reflect-metadata';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { LedgerModule } from '#libs/ledger';
import { Accounts, NetworkModule } from '#libs/network';
import { EnginesModule, settingsFromEnvironment, type Settings } from '#libs/platform';
import { SUBJECT_KINDS } from '../../apps/api/src/rooms.js';

@Module({})
class FirstAdministratorModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: FirstAdministratorModule,
      imports: [EnginesModule.with(settings), LedgerModule.of(SUBJECT_KINDS), NetworkModule],
    };
  }
}

// Makes the first administrator of a zone in which nobody can sign in yet, and hands the invitation to who started this.
const app = await NestFactory.createApplicationContext(
  FirstAdministratorModule.with(settingsFromEnvironment()),
  { logger: ['error', 'warn'] },
);
const invitation = await app.get(Accounts, { strict: false }).ensureFirstAdministrator();
process.send?.({ invitation: invitation?.token });
await app.close();
