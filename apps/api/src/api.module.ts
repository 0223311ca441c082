import { Module, type DynamicModule } from '@nestjs/common';
import { LedgerModule } from '#libs/ledger';
import { AccessModule, EnginesModule, LimitsModule, type Settings } from '#libs/platform';
import { DemoController } from './demo.controller.js';
import { DOORS } from './doors.js';
import { graphqlModule } from './graphql.module.js';
import { LiveDoor } from './live-door.js';
import { SUBJECT_KINDS } from './rooms.js';

/** The API's process: all rooms with their doors. */
@Module({})
export class ApiModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: ApiModule,
      controllers: [DemoController],
      providers: [LiveDoor],
      imports: [
        EnginesModule.with(settings),
        LedgerModule.of(SUBJECT_KINDS),
        AccessModule,
        LimitsModule,
        ...DOORS,
        graphqlModule,
      ],
    };
  }
}
