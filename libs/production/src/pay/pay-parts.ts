import {
  PayAccountCommandsResolver,
  PayAccountResolver,
  PayLineResolver,
} from './account/account.resolver.js';
import { ChargeMaterial } from './account/charge-material.command.js';
import { CorrectAccount } from './account/correct-account.command.js';
import { PayLines } from './account/pay-lines.js';
import { PayRecords } from './account/pay-records.js';
import { PayTotalsOf } from './account/pay-totals.js';
import { PayTotalsResolver } from './account/pay-totals.resolver.js';
import { WorkInHand } from './price/work-in-hand.js';
import { RecordAdvance } from './account/record-advance.command.js';
import { PayAgreementResolver, PayPartyResolver } from './agreement/agreement.resolver.js';
import { EndAgreement } from './agreement/end-agreement.command.js';
import { MakeAgreement } from './agreement/make-agreement.command.js';
import { AgreementsFor } from './price/agreements-for.js';
import { PriceRugs } from './price/price-rugs.command.js';
import { PriceResolver, RugEarningResolver } from './price/price.resolver.js';
import { RugsToPrice } from './price/rugs-to-price.js';
import { PayPapers } from './papers/pay-papers.js';
import { PayPapersResolver } from './papers/pay-papers.resolver.js';
import { RequestPayPaper } from './papers/request-pay-paper.command.js';
import { ApproveRun } from './run/approve-run.command.js';
import { BankFileController } from './run/bank-file.controller.js';
import { CancelRun } from './run/cancel-run.command.js';
import { MarkPayments } from './run/mark-payments.command.js';
import { ProposeRun } from './run/propose-run.command.js';
import { PayRunCommandsResolver } from './run/run-commands.resolver.js';
import { PayRunItemResolver, PayRunResolver } from './run/run.resolver.js';

/** The commands and readers of pay, for the module of production. */
export const PAY = [
  MakeAgreement,
  EndAgreement,
  AgreementsFor,
  RugsToPrice,
  PriceRugs,
  RecordAdvance,
  WorkInHand,
  ChargeMaterial,
  CorrectAccount,
  PayLines,
  ProposeRun,
  ApproveRun,
  CancelRun,
  MarkPayments,
  RequestPayPaper,
  PayPapers,
];

/** What pay tells people of themselves. */
export const PAY_RECORDS = PayRecords;

/** The resolvers of pay, for the door of production. */
export const PAY_DOOR = [
  PayAgreementResolver,
  PayPartyResolver,
  PriceResolver,
  RugEarningResolver,
  PayAccountResolver,
  PayAccountCommandsResolver,
  PayLineResolver,
  PayTotalsOf,
  PayTotalsResolver,
  PayRunResolver,
  PayRunItemResolver,
  PayRunCommandsResolver,
  PayPapersResolver,
];

/** The routes of pay. */
export const PAY_ROUTES = [BankFileController];
