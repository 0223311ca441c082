import { Module } from '@nestjs/common';
import { DocumentsModule } from '#libs/documents';
import { NetworkDoor, NetworkModule, OutsidersDoor } from '#libs/network';
import { AnswerDispute } from './attribution/answer-dispute.command.js';
import { DisputeRecords } from './attribution/dispute-records.js';
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
import { AskAboutRugs } from './batch/ask-about-rugs.js';
import { RegisterBatch } from './batch/register-batch.command.js';
import { BatchSheetController } from './batch-sheet/batch-sheet.controller.js';
import { BatchSheetResolver } from './batch-sheet/batch-sheet.resolver.js';
import { LookAtSheet } from './batch-sheet/look-at-sheet.js';
import { RegisterSheet } from './batch-sheet/register-sheet.command.js';
import { SheetGrounds } from './batch-sheet/sheet-ground.js';
import { SheetPreviews } from './batch-sheet/sheet-previews.js';
import { RugsBeside } from './batch/rugs-beside.js';
import { InspectRugs } from './inspection/inspect-rugs.command.js';
import { InspectionResolver } from './inspection/inspection.resolver.js';
import { InspectorNames } from './inspection/inspector-names.js';
import { LABELS, LABELS_DOOR } from './label/label.parts.js';
import { AmendLoom } from './loom/amend-loom.command.js';
import { LoomResolver } from './loom/loom.resolver.js';
import { RegisterLoom } from './loom/register-loom.command.js';
import { CorrectLot } from './material-lot/correct-lot.command.js';
import { IssueFromLot } from './material-lot/issue-from-lot.command.js';
import { LotCommands } from './material-lot/lot-commands.js';
import { LotCommandsResolver } from './material-lot/lot-commands.resolver.js';
import { LotRecords } from './material-lot/lot-records.js';
import { LotQueries } from './material-lot/lot.queries.js';
import { LotResolver } from './material-lot/lot.resolver.js';
import * as materialHolders from './material-lot/material-holder.resolver.js';
import {
  LoomMaterialsResolver,
  PersonMaterialsResolver,
  PieceMaterialsResolver,
} from './material-lot/held-materials.resolver.js';
import { ReceiveLot } from './material-lot/receive-lot.command.js';
import { RecordRugMaterials } from './material-lot/record-rug-materials.command.js';
import { ReturnToLot } from './material-lot/return-to-lot.command.js';
import { RugMaterialsResolver } from './material-lot/rug-materials.resolver.js';
import { UndoLotMovement } from './material-lot/undo-lot-movement.command.js';
import { UndoRugMaterials } from './material-lot/undo-rug-materials.command.js';
import { WasteOfLot } from './material-lot/waste-of-lot.command.js';
import { PAY, PAY_DOOR, PAY_RECORDS, PAY_ROUTES } from './pay/pay-parts.js';
import { RetireLoom } from './loom/retire-loom.command.js';
import { AbandonPiece } from './piece/abandon-piece.command.js';
import { ChangeWeavers } from './piece/change-weavers.command.js';
import { CutOffPiece } from './piece/cut-off-piece.command.js';
import { PIECE_PHOTOS, PIECE_PHOTO_DOOR, PIECE_PHOTO_ROUTES } from './piece-photo/piece-photo.parts.js';
import { PieceRecords } from './piece/piece-records.js';
import { PieceCommandsResolver } from './piece/piece-commands.resolver.js';
import { PieceResolver } from './piece/piece.resolver.js';
import { LoomPiecesResolver, PersonPiecesResolver, RugPieceResolver } from './piece/pieces-of.resolver.js';
import { PutOnLoom } from './piece/put-on-loom.command.js';
import { RecordProgress } from './piece/record-progress.command.js';
import { RecordWeaverDays } from './piece/record-weaver-days.command.js';
import { PlausibilityResolver } from './plausibility/plausibility.resolver.js';
import { RecallPassports } from './rug-passport/recall-passports.js';
import { RugPapers } from './rug-passport/rug-papers.js';
import { RugPapersResolver } from './rug-passport/rug-papers.resolver.js';
import { RUG_LIFE, RUG_LIFE_DOOR, RUG_LIFE_ROUTES } from './rug-life/rug-life.parts.js';
import { RugResolver } from './rug/rug.resolver.js';
import { RugRecords } from './rug/rug-records.js';
import { RugShares } from './rug/rug-shares.js';
import { VillageRugsResolver } from './rug/village-rugs.resolver.js';
import { StoryEventResolver } from './story/story-event.resolver.js';
import { SubjectStory } from './story/subject-story.js';

const DISPUTES = [DisputeAttribution, AnswerDispute, SettleDispute, WithdrawDispute];
const MATERIALS = [
  ...[ReceiveLot, CorrectLot, IssueFromLot, ReturnToLot, WasteOfLot, UndoLotMovement],
  ...[RecordRugMaterials, UndoRugMaterials, LotQueries],
];
const WEAVING = [PutOnLoom, ChangeWeavers, RecordProgress, RecordWeaverDays, CutOffPiece, AbandonPiece];
const LOOMS = [...PIECE_PHOTOS, RegisterLoom, AmendLoom, RetireLoom, ...WEAVING];
const OPEN = [
  ...[...PAY, ...RUG_LIFE, ...LOOMS, RegisterBatch, AskAboutRugs, InspectRugs, BatchQueries],
  ...[...DISPUTES, ...MATERIALS, ...LABELS, RecallPassports],
];

/** Looms, batches, rugs and their inspection: commands and views. */
@Module({
  imports: [NetworkModule, DocumentsModule],
  providers: [
    ...OPEN,
    LotCommands,
    RugsBeside,
    RugPapers,
    RugRecords,
    DisputeRecords,
    PieceRecords,
    LotRecords,
    PAY_RECORDS,
  ],
  exports: OPEN,
})
export class ProductionModule {}

/** The door of production: its resolvers. */
@Module({
  imports: [ProductionModule, NetworkModule, NetworkDoor, OutsidersDoor, DocumentsModule],
  controllers: [BatchSheetController, ...PIECE_PHOTO_ROUTES, ...RUG_LIFE_ROUTES, ...PAY_ROUTES],
  providers: [
    LoomResolver,
    PlausibilityResolver,
    BatchResolver,
    BatchSheetResolver,
    LookAtSheet,
    RegisterSheet,
    SheetGrounds,
    SheetPreviews,
    RugResolver,
    ...RUG_LIFE_DOOR,
    RugShares,
    RugPapersResolver,
    InspectionResolver,
    InspectorNames,
    VillageRugsResolver,
    DisputeResolver,
    DisputeAnswerResolver,
    RugAttributionResolver,
    LotResolver,
    LotCommandsResolver,
    ...Object.values(materialHolders),
    RugMaterialsResolver,
    PersonMaterialsResolver,
    PieceMaterialsResolver,
    ...PAY_DOOR,
    ...LABELS_DOOR,
    PieceResolver,
    ...PIECE_PHOTO_DOOR,
    PieceCommandsResolver,
    LoomPiecesResolver,
    PersonPiecesResolver,
    RugPieceResolver,
    StoryEventResolver,
    SubjectStory,
    LoomMaterialsResolver,
  ],
})
export class ProductionDoor {}
