import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Piscina } from 'piscina';
import type { Draft } from './draft.js';
import { draftPaper } from './draft.js';
import { paperFiles } from './paper-files.js';
import type { Paper, PaperLanguage, PaperPicture, TypesetPaper } from './paper.js';
import type { WorkerAnswer, WorkerStart } from './typeset.worker.js';
import { TypesettingFailure } from './typesetting-failure.js';
import { TypstCompiler } from './typst-compiler.js';

/** Turns records into papers. */
export interface Typesetter {
  /**
   * Sets one paper as PDF/A-3a with its data attached. The same data and language give the same bytes.
   * Rejects with TypesettingFailure, whose `reason` says whether trying again can help (`busy`, `too-slow`).
   */
  render<T>(
    paper: Paper<T>,
    data: T,
    language: PaperLanguage,
    pictures?: readonly PaperPicture[],
  ): Promise<TypesetPaper>;
  /** Waits for the papers being set, then ends the threads. Papers asked for afterwards are refused. */
  close(): Promise<void>;
}

export interface TypesetterSettings {
  /** Where to look for the project, upwards. The working directory if not given. */
  readonly projectRoot?: string;
  /** Papers set at the same time; each thread takes about 100 MB at its peak. */
  readonly threads?: number;
  /** Papers that may wait for a thread; one more is refused as `busy`. */
  readonly queue?: number;
  /** After this the thread is ended and the paper refused as `too-slow`. In milliseconds. */
  readonly timeoutMs?: number;
}

const idleThreadMs = 60_000;

/** Sets papers in a pool of worker threads. Throws if the project has not been built: threads load compiled code. */
export function openTypesetter(settings: TypesetterSettings = {}): Typesetter {
  const files = paperFiles(settings.projectRoot);
  if (!existsSync(files.worker)) {
    throw new Error('The worker that sets papers is not built yet: run `npm run build` first.');
  }
  const { threads = 1, queue = 200, timeoutMs = 60_000 } = settings;
  const start: WorkerStart = { projectRoot: files.root };
  const pool = new Piscina<Draft, WorkerAnswer>({
    filename: files.worker,
    minThreads: 0,
    maxThreads: threads,
    maxQueue: queue,
    idleTimeout: idleThreadMs,
    // Waiting on shared memory would keep the thread's event loop from ever turning.
    atomics: 'disabled',
    workerData: start,
  });
  let closing: Promise<void> | undefined;

  return {
    async render(paper, data, language, pictures) {
      if (closing !== undefined) throw closed();
      const draft = draftPaper(paper, data, language, pictures);
      return finished(draft, await setInThread(pool, draft, timeoutMs));
    },
    close() {
      closing ??= pool.close();
      return closing;
    },
  };
}

/** Sets papers one after another in the calling thread: for tests and one-off scripts, never where requests are served. */
export function openInlineTypesetter(settings: Pick<TypesetterSettings, 'projectRoot'> = {}): Typesetter {
  const compiler = new TypstCompiler(paperFiles(settings.projectRoot));
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  return {
    async render(paper, data, language, pictures) {
      if (isClosed) throw closed();
      const draft = draftPaper(paper, data, language, pictures);
      const mine = last.then(async () => {
        await nextTurn();
        return compiler.typeset(draft);
      });
      last = mine.catch(() => undefined);
      const { bytes, pages } = await mine;
      return finished(draft, { bytes: new Uint8Array(bytes), pages });
    },
    async close() {
      isClosed = true;
      await last;
    },
  };
}

async function setInThread(
  pool: Piscina<Draft, WorkerAnswer>,
  draft: Draft,
  timeoutMs: number,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), timeoutMs);
  try {
    const answer = await pool.run(draft, { signal: giveUp.signal });
    if (!answer.ok) throw new TypesettingFailure(answer.reason, answer.message, answer.details);
    return answer;
  } catch (error) {
    if (giveUp.signal.aborted) {
      throw new TypesettingFailure(
        'too-slow',
        `${draft.fileName} was not set within ${timeoutMs} ms and was given up.`,
      );
    }
    if (error instanceof Error && /queue is at limit/i.test(error.message)) {
      throw new TypesettingFailure('busy', 'Too many papers are waiting to be set: try again in a minute.');
    }
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function finished(draft: Draft, result: { bytes: Uint8Array; pages: number }): TypesetPaper {
  const bytes = Buffer.from(result.bytes.buffer, result.bytes.byteOffset, result.bytes.byteLength);
  return {
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    pages: result.pages,
    fileName: draft.fileName,
    attachment: Buffer.from(draft.attachment, 'utf8'),
  };
}

function closed(): TypesettingFailure {
  return new TypesettingFailure('closed', 'No more papers are set: the typesetter has been closed.');
}
