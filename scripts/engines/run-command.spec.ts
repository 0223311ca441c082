import { runCommand } from './run-command.js';

describe('running a command', () => {
  it('gives what it printed, line by line and whole', async () => {
    const lines: string[] = [];
    const output = await runCommand('sh', ['-c', 'echo one; echo "two words" >&2'], {
      timeoutMs: 5000,
      onLine: (line) => lines.push(line),
    });
    expect(output).toBe('one\ntwo words\n');
    expect(lines).toEqual(['one', 'two words']);
  });
  it('says how it failed and what it said last', async () => {
    const run = runCommand('sh', ['-c', 'echo no such package; exit 7'], { timeoutMs: 5000 });
    await expect(run).rejects.toThrow('sh exit code 7: no such package');
  });
  it('says that there is no such command', async () => {
    await expect(runCommand('no-such-command', [], { timeoutMs: 5000 })).rejects.toThrow(
      /exit code 127.*not found/,
    );
  });
  it('does not wait longer than it should, nor through a long silence', async () => {
    const slow = runCommand('sh', ['-c', 'while :; do echo x; sleep 0.05; done'], { timeoutMs: 300 });
    await expect(slow).rejects.toThrow('took over 0 s');
    const silent = runCommand('sleep', ['100'], { timeoutMs: 60_000, silenceMs: 200 });
    await expect(silent).rejects.toThrow('was silent for 0 s');
  });
});
