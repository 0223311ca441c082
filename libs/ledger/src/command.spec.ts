import { z } from 'zod';
import type { Caller, Refusal, Result } from '#libs/platform';
import { checkInput } from './check-input.js';
import { openCommand } from './command.js';

const caller: Caller = { account: 'A1', role: 'CLERK', organisation: 'O1', language: 'fa' };
const now = '2025-03-21T06:00:00.000Z';

const problemsOf = (result: Result<unknown, Refusal>): string[] =>
  result.ok ? [] : result.refusal.problems.map(({ path, code }) => `${path} ${code}`);

describe('opening a command', () => {
  it('says who, what and when, without what is personal', () => {
    const input = { commandKey: 'key-12345', occurredAt: '2025-03-20T20:30:00Z', name: 'مریم' };
    expect(openCommand('enrol', { ...caller, person: 'P1' }, input, now, { commitment: 'c' })).toEqual({
      ok: true,
      value: {
        name: 'enrol',
        key: 'key-12345',
        actor: { account: 'A1', role: 'CLERK', organisation: 'O1' },
        occurredAt: '2025-03-20T20:30:00.000Z',
        input: { commitment: 'c' },
      },
    });
  });

  it('takes now for a time that was not given', () => {
    const opened = openCommand('x', caller, { commandKey: 'key-12345' }, now);
    expect(opened).toMatchObject({ value: { occurredAt: now } });
  });

  it.each(['', 'short', 'with space', 'با حروف فارسی', 'a/b/c/d/e', `k${'x'.repeat(80)}`, 'key@0000001'])(
    'refuses the key %p',
    (commandKey) => {
      expect(problemsOf(openCommand('x', caller, { commandKey }, now))).toEqual([
        'commandKey COMMAND_KEY_FORM',
      ]);
    },
  );

  it('refuses a time in the future, but not that of a clock that is a little ahead', () => {
    const at = (occurredAt: string) =>
      problemsOf(openCommand('x', caller, { commandKey: 'key-12345', occurredAt }, now));
    expect(at('2025-03-21T06:04:59.000Z')).toEqual([]);
    expect(at('2025-03-21T06:05:01.000Z')).toEqual(['occurredAt OCCURRED_IN_THE_FUTURE']);
  });
});

describe('checking an input', () => {
  const schema = z.object({
    name: z.string().min(1).max(5),
    rugs: z.array(z.object({ widthMm: z.number().int().min(10).max(9_000) })).max(300),
  });

  it('gives what the schema reads', () => {
    expect(checkInput(schema, { name: 'a', rugs: [], more: 1 })).toEqual({
      ok: true,
      value: { name: 'a', rugs: [] },
    });
  });

  it('names every place that is wrong and what is wrong with it', () => {
    const rugs = [{ widthMm: 0 }, { widthMm: 10_000 }, { widthMm: '1' }, {}, { widthMm: 1.5 }];
    expect(problemsOf(checkInput(schema, { name: '', rugs }))).toEqual([
      'name MISSING',
      'rugs.0.widthMm TOO_SMALL',
      'rugs.1.widthMm TOO_LARGE',
      'rugs.2.widthMm BAD_FORM',
      'rugs.3.widthMm MISSING',
      'rugs.4.widthMm BAD_FORM',
    ]);
  });

  it('names the first 200 of very many', () => {
    const rugs = Array.from({ length: 300 }, () => ({}));
    expect(problemsOf(checkInput(schema, { name: 'a', rugs }))).toHaveLength(200);
  });
});
