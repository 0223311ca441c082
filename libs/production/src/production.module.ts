import { Module } from '@nestjs/common';
import { DocumentsModule } from '#libs/documents';
import { NetworkModule, OutsidersDoor } from '#libs/network';
import { AnswerDispute } from './attribution/answer-dispute.command.js';
import { DisputeAttribution } from './attribution/dispute-attribution.command.js';
import {
  DisputeAnswerResolver,
  DisputeResolver,
  RugAttributionResolver,
} from './attribution/dispute.resolver.js';
import { SettleDispute } from './attribution/settle-dispute.command.js';
import { WithdrawDispute } from './attribution/withdraw-dispute.command.js';
import { BatchQueries } from './batch/batch.queries.js';
import { BatchResolver } from './batch/batch.resolver.js';
import { RegisterBatch } from './batch/register-batch.command.js';
import { InspectRugs } from './inspection/inspect-rugs.command.js';
import { InspectionResolver } from './inspection/inspection.resolver.js';
import { InspectorNames } from './inspection/inspector-names.js';
import { LoomResolver } from './loom/loom.resolver.js';
import { RegisterLoom } from './loom/register-loom.command.js';
import { RugPapers } from './rug-passport/rug-papers.js';
import { RugPapersResolver } from './rug-passport/rug-papers.resolver.js';
import { RugResolver } from './rug/rug.resolver.js';
import { RugRecords } from './rug/rug-records.js';
import { RugShares } from './rug/rug-shares.js';
import { VillageRugsResolver } from './rug/village-rugs.resolver.js';

const DISPUTES = [DisputeAttribution, AnswerDispute, SettleDispute, WithdrawDispute];
const OPEN = [RegisterLoom, RegisterBatch, InspectRugs, BatchQueries, ...DISPUTES];

/** Looms, batches, rugs and their inspection: commands and views. */
@Module({
  imports: [NetworkModule, DocumentsModule],
  providers: [...OPEN, RugPapers, RugRecords],
  exports: OPEN,
})
export class ProductionModule {}

/** The door of production: its resolvers. */
@Module({
  imports: [ProductionModule, NetworkModule, OutsidersDoor, DocumentsModule],
  providers: [
    LoomResolver,
    BatchResolver,
    RugResolver,
    RugShares,
    RugPapersResolver,
    InspectionResolver,
    InspectorNames,
    VillageRugsResolver,
    DisputeResolver,
    DisputeAnswerResolver,
    RugAttributionResolver,
  ],
})
export class ProductionDoor {}
