import type { EngineProgress, ReportProgress } from './engines.js';

const names = { mongodb: 'MongoDB', redis: 'Redis' } as const;

/**
 * Draws progress for people: on a terminal one line an engine is rewritten in place while a step works,
 * elsewhere each quarter of a step is one line.
 */
export function reportOnConsole(out: NodeJS.WriteStream = process.stdout): ReportProgress {
  let open = false;
  const quarters = new Map<string, number>();
  return (progress: EngineProgress) => {
    const percent = progress.fraction === undefined ? '' : ` ${Math.floor(progress.fraction * 100)} %`;
    const line = `${names[progress.engine]}: ${progress.message}${percent}`;
    const passing = progress.state === 'working' && progress.fraction !== undefined;
    if (out.isTTY) {
      if (open) out.write('\r\u001b[2K');
      out.write(passing ? line.slice(0, Math.max(20, (out.columns ?? 80) - 1)) : `${line}\n`);
      open = passing;
      return;
    }
    if (passing) {
      const key = `${progress.engine} ${progress.message}`;
      const quarter = Math.floor((progress.fraction ?? 0) * 4);
      if (quarters.get(key) === quarter) return;
      quarters.set(key, quarter);
    }
    out.write(`${line}\n`);
  };
}
