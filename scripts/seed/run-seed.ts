import type { INestApplicationContext, Type } from '@nestjs/common';
import { MongoEntryStore, commandClaim } from '#libs/ledger';
import { opaqueId, type Caller } from '#libs/platform';
import { accountIdOf, demoWeaver } from './demo-accounts.js';
import { inOrder } from './in-order.js';
import { KnownThings } from './known-things.js';
import { Chance } from './scenario/chance.js';
import { plusMinutes } from './scenario/calendar.js';
import type { Scenario } from './scenario/scenario.js';
import type { Staff } from './scenario/staff.js';
import { withinStep } from './step-scope.js';
import { disputeSteps } from './steps/dispute-steps.js';
import { exportSteps } from './steps/export-steps.js';
import { contactSteps, standingSteps } from './steps/organisation-steps.js';
import { materialSteps } from './steps/material-steps.js';
import { paySteps } from './steps/pay-steps.js';
import { pieceSteps } from './steps/piece-steps.js';
import { rugDeedSteps } from './steps/rug-deed-steps.js';
import { rugSteps } from './steps/rug-steps.js';
import { enrolmentSteps, lifeSteps, otherPeopleSteps } from './steps/people-steps.js';
import { STAGES, type Hands, type Step } from './steps/step.js';
import { courseSteps, loomSteps, openingSteps } from './steps/zone-steps.js';

/** More would only wait for one another: the machine of a demonstration has two cores. */
const STEPS_AT_ONCE = 4;
/** What happened is written down a little later, in minutes. */
const WRITTEN_AFTER = { least: 2, most: 40 } as const;

/** Told of each step that is done. */
export type OnStep = (stage: string) => void;

/** Records a scenario in a zone by the product's own commands. Started again, it goes on where it was stopped. */
export class SeedRun {
  readonly known: KnownThings;
  /** What there is to do, in the order of time; first what the accounts need. */
  readonly opening: readonly Step[];
  readonly rest: readonly Step[];
  private readonly staff: ReadonlyMap<string, Staff>;
  private done: ReadonlySet<string> = new Set();

  constructor(
    private readonly app: INestApplicationContext,
    scenario: Scenario,
    private readonly onStep: OnStep = () => undefined,
  ) {
    this.known = new KnownThings(app.get(MongoEntryStore, { strict: false }));
    this.staff = new Map(scenario.staff.map((one) => [one.key, one]));
    const enrolments = enrolmentSteps(scenario);
    const who = demoWeaver(scenario);
    const first = enrolments.filter(({ makes }) => makes === who);
    this.opening = byTime([...openingSteps(scenario), ...first]);
    this.rest = byTime([
      ...enrolments.filter((step) => !first.includes(step)),
      ...otherPeopleSteps(scenario),
      ...lifeSteps(scenario),
      ...standingSteps(scenario),
      ...contactSteps(scenario),
      ...loomSteps(scenario),
      ...courseSteps(scenario),
      ...pieceSteps(scenario, who),
      ...rugSteps(scenario, who),
      ...rugDeedSteps(scenario, who),
      ...paySteps(scenario, who),
      ...materialSteps(scenario, who),
      ...disputeSteps(scenario, who),
      ...exportSteps(scenario),
    ]);
  }

  /** Finds out what an earlier run has done. */
  async recall(): Promise<void> {
    const steps = [...this.opening, ...this.rest];
    this.done = await this.known.recall(steps, claimOf);
  }

  /** Records the villages and organisations and the one weaver who can sign in. */
  open(): Promise<void> {
    return this.perform(this.opening);
  }

  /** Records everything else. */
  goOn(): Promise<void> {
    return this.perform(this.rest);
  }

  private perform(steps: readonly Step[]): Promise<void> {
    const withActors = steps.map((step) => ({ ...step, needs: [...step.needs, ...this.actorNeeds(step)] }));
    return inOrder(withActors, STEPS_AT_ONCE, (step) => this.performOne(step));
  }

  private async performOne(step: Step): Promise<void> {
    if (!this.done.has(step.key)) {
      const result = await withinStep(step.key, recordedAt(step), () => step.run(this.hands(step)));
      if (!result.ok) {
        const { code, problems } = result.refusal;
        const places = problems.slice(0, 5).map((problem) => `${problem.path}: ${problem.code}`);
        throw new Error(`the step ${step.key} was refused: ${[code, ...places].join(', ')}`);
      }
      await this.known.look(step, claimOf(step));
    }
    this.onStep(STAGES[step.stage]);
  }

  /** Somebody acts for an organisation once it is registered; only the first registers itself. */
  private actorNeeds({ by, makes }: Step): string[] {
    const { organisation } = this.staff.get(by)!;
    return organisation === makes ? [] : [organisation];
  }

  private hands(step: Step): Hands {
    const { role, language } = this.staff.get(step.by)!;
    const [organisation] = this.actorNeeds(step);
    const caller: Caller = {
      account: accountIdOf(step.by),
      role,
      language,
      ...(organisation ? { organisation: this.known.idOf(organisation) } : {}),
    };
    return {
      caller,
      envelope: { commandKey: keyOf(step), occurredAt: step.at },
      id: (kind, key) => opaqueId(kind, this.known.idOf(key)),
      command: <T>(type: Type<T>) => this.app.get(type, { strict: false }),
    };
  }
}

const keyOf = ({ key }: Step): string => `seed:${key}`;
const claimOf = (step: Step): string => commandClaim(accountIdOf(step.by), keyOf(step));

const recordedAt = ({ key, at }: Step): string =>
  plusMinutes(at, new Chance(`written/${key}`).whole(WRITTEN_AFTER.least, WRITTEN_AFTER.most));

const byTime = (steps: readonly Step[]): Step[] =>
  [...steps].sort((a, b) => (a.at === b.at ? (a.key < b.key ? -1 : 1) : a.at < b.at ? -1 : 1));
