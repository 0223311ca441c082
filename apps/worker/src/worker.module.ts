import { Module, type DynamicModule } from '@nestjs/common';
import { DocumentsWork } from '#libs/documents';
import { ExportModule } from '#libs/export';
import { LedgerModule } from '#libs/ledger';
import { NetworkModule } from '#libs/network';
import { EnginesModule, type Settings } from '#libs/platform';
import { ProductionModule } from '#libs/production';
import { SUBJECT_KINDS } from '../../api/src/rooms.js';
import { FollowTheLedger } from './follow-the-ledger.js';

/** The worker's process: all rooms without their doors, the sequencer and the jobs. */
@Module({})
export class WorkerModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        EnginesModule.with(settings),
        LedgerModule.of(SUBJECT_KINDS),
        DocumentsWork,
        NetworkModule,
        ProductionModule,
        ExportModule,
      ],
      providers: [FollowTheLedger],
    };
  }
}
