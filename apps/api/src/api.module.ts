import { Module, type DynamicModule } from '@nestjs/common';
import { DocumentsDoor } from '#libs/documents';
import { LedgerModule } from '#libs/ledger';
import { NetworkDoor } from '#libs/network';
import { AccessModule, EnginesModule, type Settings } from '#libs/platform';
import { graphqlModule } from './graphql.module.js';
import { SUBJECT_KINDS } from './rooms.js';

/** The API's process: all rooms with their doors. */
@Module({})
export class ApiModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        EnginesModule.with(settings),
        LedgerModule.of(SUBJECT_KINDS),
        AccessModule,
        DocumentsDoor,
        NetworkDoor,
        graphqlModule,
      ],
    };
  }
}
