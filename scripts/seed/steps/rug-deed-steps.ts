import {
  InspectRugs,
  PhotographRug,
  RecordFinishing,
  ReportRugFound,
  ReportRugLost,
  ReturnRug,
  SellRug,
  ValueRug,
  WithdrawRug,
} from '#libs/production';
import { rugPicture } from '../pictures/weave-picture.js';
import { rugDeeds, type Deed } from '../scenario/rug-deeds.js';
import type { Scenario } from '../scenario/scenario.js';
import { resultOf } from './rug-steps.js';
import type { Hands, Step } from './step.js';

/** What was done to rugs after they were registered: finished, photographed, valued, sold, lost, withdrawn. */
export const rugDeedSteps = (scenario: Scenario, who: string): Step[] =>
  rugDeeds(scenario, who).map((deed): Step => ({
    ...{ key: deed.key, at: deed.at, by: deed.by },
    stage: 'rugs',
    needs: [],
    changes: rugsOf(deed),
    run: (hands) => done(deed, hands, scenario),
  }));

function rugsOf(deed: Deed): readonly string[] {
  switch (deed.does) {
    case 'FINISH':
      return deed.rugs;
    case 'PHOTOGRAPH':
      return [deed.rug.key];
    case 'GRADE_AGAIN':
      return [deed.finding.rug];
    default:
      return [deed.rug];
  }
}

async function done(deed: Deed, { command, caller, envelope, id }: Hands, scenario: Scenario) {
  const on = deed.at.slice(0, 10);
  const about = (rug: string) => ({ ...envelope, rugId: id('rug', rug) });
  switch (deed.does) {
    case 'FINISH': {
      const rugIds = deed.rugs.map((rug) => id('rug', rug));
      return command(RecordFinishing).execute(caller, { ...envelope, rugIds, step: deed.step, on });
    }
    case 'PHOTOGRAPH': {
      const { rug, view, defect } = deed;
      const picture = await rugPicture(rug, view);
      return command(PhotographRug).execute(caller, {
        ...{ ...about(rug.key), view, picture },
        ...(defect ? { defect } : {}),
      });
    }
    case 'GRADE_AGAIN': {
      const rug = scenario.batches.flatMap(({ rugs }) => rugs).find(({ key }) => key === deed.finding.rug)!;
      const results = [resultOf(deed.finding, rug, id)];
      return command(InspectRugs).execute(caller, { ...envelope, results });
    }
    case 'VALUE':
      return command(ValueRug).execute(caller, {
        ...{ ...about(deed.rug), on, amountMinor: String(deed.usdMinor), currency: 'USD' },
      });
    case 'SELL': {
      const { exhibition, rials } = deed;
      const priceMinor = String(rials);
      const place = exhibition ? ('EXHIBITION' as const) : ('HOME' as const);
      return command(SellRug).execute(caller, {
        ...{ ...about(deed.rug), on, place, exhibition, priceMinor, currency: 'IRR' },
      });
    }
    case 'TAKE_BACK':
      return command(ReturnRug).execute(caller, { ...about(deed.rug), on, reason: deed.reason });
    case 'LOSE':
      return command(ReportRugLost).execute(caller, {
        ...about(deed.rug),
        on,
        how: deed.how,
        note: deed.note,
      });
    case 'FIND':
      return command(ReportRugFound).execute(caller, { ...about(deed.rug), on });
    case 'WITHDRAW':
      return command(WithdrawRug).execute(caller, { ...about(deed.rug), why: 'KEPT', note: deed.note });
  }
}
