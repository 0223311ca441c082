import { readOpaqueId } from '#libs/platform';
import { AnswerDispute, DisputeAttribution } from '#libs/production';
import { plannedDisputes, type PlannedDispute } from '../scenario/disputes.js';
import type { Scenario } from '../scenario/scenario.js';
import { OFFICER, staffOf } from '../scenario/staff.js';
import type { Step } from './step.js';

/** What a weaver told the programme's officer of two rugs, and what her cooperative answered. */
export const disputeSteps = (scenario: Scenario, who: string): Step[] =>
  plannedDisputes(scenario, who).flatMap((dispute) => [raising(dispute), ...answering(dispute)]);

function raising({ key, rug, who, claim, ground, raisedAt }: PlannedDispute): Step {
  return {
    key: `raise-${key}`,
    stage: 'rugs',
    at: raisedAt,
    by: OFFICER,
    needs: [who],
    changes: [rug],
    makes: key,
    run: ({ command, caller, envelope, id }) =>
      command(DisputeAttribution).execute(caller, {
        ...envelope,
        ...{ claim, ground, personId: id('person', who) },
        code: readOpaqueId('rug', id('rug', rug))!,
      }),
  };
}

function answering({ key, rug, cooperative, agreedAt }: PlannedDispute): Step[] {
  if (agreedAt === undefined) return [];
  return [
    {
      key: `agree-${key}`,
      stage: 'rugs',
      at: agreedAt,
      by: staffOf(cooperative),
      needs: [],
      changes: [key, rug],
      run: ({ command, caller, envelope, id }) =>
        command(AnswerDispute).execute(caller, {
          ...envelope,
          disputeId: id('dispute', key),
          agrees: true,
        }),
    },
  ];
}
