import { IssueFromLot, ReceiveLot, RecordRugMaterials, ReturnToLot, WasteOfLot } from '#libs/production';
import type { Lot, LotUse, RugUse } from '../scenario/materials.js';
import type { Scenario } from '../scenario/scenario.js';
import { staffOf } from '../scenario/staff.js';
import { storeOf, type LotDeed } from '../scenario/store.js';
import type { Hands, Step } from './step.js';

/** Lots that came, what was given out of them, and what rugs were made of it; all by the clerks. */
export function materialSteps(scenario: Scenario, who: string): Step[] {
  const { lots, rugs } = scenario.materials;
  const store = storeOf(scenario, who);
  return [
    ...[...lots, ...store.lots].map(receiving),
    ...rugs.flatMap((rug) => [...rug.uses.map((use) => issuing(rug.cooperative, use)), recording(rug)]),
    ...store.uses.map((use) => issuing(use.cooperative, use)),
    ...store.deeds.map(moving),
  ];
}

/** What came back to the store, or was lost from it. */
function moving({ key, does, cooperative, lot, holder, massG, at }: LotDeed): Step {
  return {
    ...{ key, at, stage: 'rugs', by: staffOf(cooperative) },
    needs: holder ? [holder.key] : [],
    changes: [lot],
    run: (hands) => {
      const { command, caller, envelope, id } = hands;
      const about = { ...envelope, lotId: id('lot', lot), massG };
      return does === 'RETURN'
        ? command(ReturnToLot).execute(caller, { ...about, from: holderOf(holder!, hands) })
        : command(WasteOfLot).execute(caller, { ...about, reason: 'DAMP', note: 'نم سقف انبار' });
    },
  };
}

function receiving({ key, cooperative, receivedAt, ...lot }: Lot): Step {
  return {
    key: `receive-${key}`,
    stage: 'rugs',
    at: receivedAt,
    by: staffOf(cooperative),
    needs: [cooperative],
    changes: [],
    makes: key,
    run: ({ command, caller, envelope, id }) => {
      const { dyes, ...rest } = lot;
      const cooperativeId = id('organisation', cooperative);
      const said = dyes ? { dyes: [...dyes] } : {};
      return command(ReceiveLot).execute(caller, { ...envelope, ...rest, ...said, cooperativeId });
    },
  };
}

const holderOf = ({ kind, key }: LotUse['holder'], { id }: Pick<Hands, 'id'>) =>
  kind === 'person' ? { personId: id('person', key) } : { loomId: id('loom', key) };

function issuing(cooperative: string, { key, lot, holder, issuedAt, issuedG }: LotUse): Step {
  return {
    key: `issue-${key}`,
    stage: 'rugs',
    at: issuedAt,
    by: staffOf(cooperative),
    needs: [holder.key],
    changes: [lot],
    run: (hands) =>
      hands.command(IssueFromLot).execute(hands.caller, {
        ...hands.envelope,
        lotId: hands.id('lot', lot),
        to: holderOf(holder, hands),
        massG: issuedG,
      }),
  };
}

function recording({ rug, cooperative, at, uses }: RugUse): Step {
  return {
    key: `made-from-${rug}`,
    stage: 'rugs',
    at,
    by: staffOf(cooperative),
    needs: [...new Set(uses.map(({ holder }) => holder.key))],
    changes: [rug, ...new Set(uses.map(({ lot }) => lot))],
    run: (hands) =>
      hands.command(RecordRugMaterials).execute(hands.caller, {
        ...hands.envelope,
        rugId: hands.id('rug', rug),
        takings: uses.map(({ lot, holder, takenG }) => ({
          lotId: hands.id('lot', lot),
          from: holderOf(holder, hands),
          massG: takenG,
        })),
      }),
  };
}
