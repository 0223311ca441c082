import { chooseEngine, orderSteps } from './choose-engine.js';
import type { EngineStep, StepOutcome } from './choose-engine.js';
import { MONGODB_STEPS, NoEngineError } from './engines.js';
import type { EngineProgress, StepName } from './engines.js';

const absent: StepOutcome<string> = { kind: 'absent', why: 'there is none' };
const failed: StepOutcome<string> = { kind: 'failed', why: 'the line is down' };
const refused: StepOutcome<string> = { kind: 'refused', why: 'nobody answers there' };
const ready: StepOutcome<string> = { kind: 'ready', title: 'the one that works', started: 'mongodb://x/' };

function fakeSteps(outcomes: readonly (StepOutcome<string> | Error)[]) {
  const attempted: StepName[] = [];
  const steps = outcomes.map((outcome, index): EngineStep<string> => {
    const name = MONGODB_STEPS[index] ?? 'open';
    return {
      name,
      seeks: `way ${index + 1}`,
      advice: `do ${index + 1}`,
      async attempt(say) {
        attempted.push(name);
        say(`working on ${index + 1}`, 0.5);
        if (outcome instanceof Error) throw outcome;
        return outcome;
      },
    };
  });
  const told: EngineProgress[] = [];
  return { steps, attempted, told, report: (progress: EngineProgress) => void told.push(progress) };
}

describe('choosing an engine', () => {
  it.each([
    ['the first', [ready, ready, ready, ready], 'address'],
    ['the second, when the first is absent', [absent, ready, ready, ready], 'path'],
    ['the third, when the second failed', [absent, failed, ready, ready], 'official'],
    ['the fourth, when the third threw', [absent, absent, new Error('ENOTFOUND'), ready], 'open'],
  ])('takes %s', async (_, outcomes, step) => {
    const { steps, attempted, report } = fakeSteps(outcomes);
    const chosen = await chooseEngine('mongodb', steps, report);
    expect(chosen).toEqual({ step, title: 'the one that works', started: 'mongodb://x/' });
    expect(attempted).toEqual(MONGODB_STEPS.slice(0, MONGODB_STEPS.indexOf(step as never) + 1));
  });

  it('says of each step why it was not taken before it tries the next', async () => {
    const { steps, told, report } = fakeSteps([absent, failed, new Error('ENOTFOUND'), ready]);
    await chooseEngine('mongodb', steps, report);
    const ends = told.filter(({ state }) => state !== 'working' && state !== 'trying');
    expect(ends).toEqual([
      { engine: 'mongodb', step: 'address', state: 'skipped', message: 'way 1: there is none' },
      { engine: 'mongodb', step: 'path', state: 'failed', message: 'way 2: the line is down' },
      { engine: 'mongodb', step: 'official', state: 'failed', message: 'way 3: ENOTFOUND' },
      { engine: 'mongodb', step: 'open', state: 'ready', message: 'using the one that works' },
    ]);
    const failedAt = told.findIndex(({ state, step }) => state === 'failed' && step === 'path');
    const nextAt = told.findIndex(({ state, step }) => state === 'trying' && step === 'official');
    expect(failedAt).toBeLessThan(nextAt);
  });

  it('hands on the progress of a step', async () => {
    const { steps, told, report } = fakeSteps([ready]);
    await chooseEngine('mongodb', steps, report);
    expect(told).toContainEqual({
      engine: 'mongodb',
      step: 'address',
      state: 'working',
      message: 'working on 1',
      fraction: 0.5,
    });
  });

  it('does not go round an address that was given and does not answer', async () => {
    const { steps, attempted, report } = fakeSteps([refused, ready, ready, ready]);
    await expect(chooseEngine('mongodb', steps, report)).rejects.toThrow('nobody answers there');
    expect(attempted).toEqual(['address']);
  });

  it('lists what was tried and all choices when nothing worked', async () => {
    const { steps, report } = fakeSteps([absent, failed, absent, failed]);
    const error: unknown = await chooseEngine('mongodb', steps, report).catch((it: unknown) => it);
    expect(error).toBeInstanceOf(NoEngineError);
    const { message } = error as NoEngineError;
    for (const part of [
      'No MongoDB',
      'way 1: there is none',
      'way 4: the line is down',
      'do 1',
      'do 2',
      'do 3',
      'do 4',
    ]) {
      expect(message).toContain(part);
    }
  });
});

describe('the order of the steps over data that is already there', () => {
  const steps = MONGODB_STEPS.map((name) => ({ name }));
  const families: StepName[][] = [['path', 'official'], ['open']];
  const names = (wrote: StepName | undefined) => orderSteps(steps, wrote, families).map(({ name }) => name);

  it('is the plain one where nothing was written yet', () => {
    expect(names(undefined)).toEqual(['address', 'path', 'official', 'open']);
  });
  it('stays with the engine that wrote the data, after an address of one’s own', () => {
    expect(names('open')).toEqual(['address', 'open']);
  });
  it('lets an engine follow that reads the same files', () => {
    expect(names('official')).toEqual(['address', 'official', 'path']);
  });
});
