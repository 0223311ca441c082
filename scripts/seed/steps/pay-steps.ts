import {
  ApproveRun,
  ChargeMaterial,
  CorrectAccount,
  MakeAgreement,
  MarkPayments,
  PriceRugs,
  ProposeRun,
  RecordAdvance,
  RequestPayPaper,
  payAccountId,
} from '#libs/production';
import { LANGUAGES, opaqueId, readOpaqueId } from '#libs/platform';
import { LAST_DAY, inIran } from '../scenario/calendar.js';
import { payDeeds, type PayDeed } from '../scenario/pay-plan.js';
import type { Scenario } from '../scenario/scenario.js';
import { staffOf } from '../scenario/staff.js';
import type { Hands, Step } from './step.js';

/** How many papers of pay the seed asks for. */
export const PAY_PAPERS = LANGUAGES.length * 2;

const RIAL = 'RIAL' as const;
/** The line of a run that the bank refused, or sent back. */
const ODD_LINE = 2;
/** The run whose receipt is printed for the demonstration. */
const PRINTED_RUN = 'run-1';

/** The accounts of a cooperative move one after another: their lines are numbered. */
const accountsOf = (cooperative: string): string => `accounts-of-${cooperative}`;

/** What cooperatives agreed, owed and paid; and her papers in every language. */
export const paySteps = (scenario: Scenario, who: string): Step[] => {
  const { cooperative } = scenario.weavers.find(({ key }) => key === who)!;
  const deeds = payDeeds(scenario, who);
  const isPaid = deeds.some((deed) => deed.does === 'PAY' && deed.run === PRINTED_RUN);
  return [
    ...deeds.map(stepOf),
    ...LANGUAGES.flatMap((language) => [
      statement(cooperative, who, language),
      ...(isPaid ? [receipt(cooperative, language)] : []),
    ]),
  ];
};

function stepOf(deed: PayDeed): Step {
  const { key, at, by, cooperative } = deed;
  return {
    ...{ key, at, by },
    stage: 'pay',
    needs: needsOf(deed),
    changes: [accountsOf(cooperative), ...('run' in deed && deed.does !== 'PROPOSE' ? [deed.run] : [])],
    ...(deed.does === 'PROPOSE' ? { makes: deed.run } : deed.does === 'AGREE' ? { makes: key } : {}),
    run: (hands) => done(deed, hands),
  };
}

function needsOf(deed: PayDeed): readonly string[] {
  switch (deed.does) {
    case 'AGREE':
      return [
        deed.cooperative,
        ...(deed.piece ? [deed.piece] : []),
        ...(deed.parties ?? []).map(({ who }) => who),
      ];
    case 'PRICE':
      return deed.rugs;
    case 'ADVANCE':
    case 'CHARGE':
    case 'CORRECT':
      return [deed.who];
    default:
      return [];
  }
}

function done(deed: PayDeed, hands: Hands) {
  const { command, caller, envelope, id } = hands;
  switch (deed.does) {
    case 'AGREE': {
      const { basis, sharing, rials, from, note, design, piece, parties = [] } = deed;
      return command(MakeAgreement).execute(caller, {
        ...{ ...envelope, basis, sharing, from, note, design },
        rate: { amount: rials, unit: RIAL },
        pieceId: piece && id('piece', piece),
        parties: parties.map(({ who, parts }) => ({ personId: id('person', who), parts })),
      });
    }
    case 'PRICE': {
      const rugs = deed.rugs.map((rug) => ({ rugId: id('rug', rug) }));
      return command(PriceRugs).execute(caller, { ...envelope, rugs });
    }
    case 'ADVANCE':
      return command(RecordAdvance).execute(caller, {
        ...movement(deed, hands),
        how: deed.how,
        note: deed.note,
        // To what is not beyond her work nobody asks, and the answer is not kept.
        answers: [{ rule: 'A01', answer: 'BEGINS_A_PIECE' }],
      });
    case 'CHARGE':
      return command(ChargeMaterial).execute(caller, { ...movement(deed, hands), note: deed.note });
    case 'CORRECT':
      return command(CorrectAccount).execute(caller, {
        ...{ ...movement(deed, hands), side: 'OWED_MORE', reason: deed.reason },
      });
    case 'PROPOSE':
      return command(ProposeRun).execute(caller, envelope);
    case 'APPROVE':
      return command(ApproveRun).execute(caller, { ...envelope, runId: id('pay-run', deed.run) });
    case 'PAY': {
      const { run, on, failed } = deed;
      const results = failed ? [{ line: ODD_LINE, outcome: 'FAILED' as const, reason: failed }] : [];
      const paid = { runId: id('pay-run', run), on, allWaitingPaid: true, results };
      return command(MarkPayments).execute(caller, { ...envelope, ...paid });
    }
    case 'COME_BACK': {
      const { run, on, reason } = deed;
      const results = [{ line: ODD_LINE, outcome: 'RETURNED' as const, reason }];
      return command(MarkPayments).execute(caller, { ...envelope, runId: id('pay-run', run), on, results });
    }
  }
}

const movement = (
  { who, rials }: { readonly who: string; readonly rials: number },
  { envelope, id }: Hands,
) => ({ ...envelope, personId: id('person', who), money: { amount: rials, unit: RIAL } });

type Language = (typeof LANGUAGES)[number];

/** Her statement as it stands at the end. */
const statement = (cooperative: string, who: string, language: Language): Step => ({
  key: `statement-${who}-${language}`,
  stage: 'pay',
  at: inIran(LAST_DAY, 10),
  by: staffOf(cooperative),
  needs: [accountsOf(cooperative), who],
  changes: [],
  run: ({ command, caller, envelope, id }) => {
    const account = payAccountId(caller.organisation!, readOpaqueId('person', id('person', who))!);
    const accountId = opaqueId('pay-account', account);
    return command(RequestPayPaper).execute(caller, { ...envelope, accountId, language });
  },
});

/** The receipt of the first payment that was ever made. */
const receipt = (cooperative: string, language: Language): Step => ({
  key: `receipt-${language}`,
  stage: 'pay',
  at: inIran(LAST_DAY, 11),
  by: staffOf(cooperative),
  needs: [accountsOf(cooperative), PRINTED_RUN],
  changes: [],
  run: ({ command, caller, envelope, id }) =>
    command(RequestPayPaper).execute(caller, {
      ...{ ...envelope, runId: id('pay-run', PRINTED_RUN), line: 1, language },
    }),
});
