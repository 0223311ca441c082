import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Piscina } from 'piscina';
import { builtWorker } from '#libs/platform';
import type { Draft } from './draft.js';
import { draftPaper } from './draft.js';
import { paperFiles } from './paper-files.js';
import type { Paper, PaperLanguage, PaperPicture, TypesetPaper } from './paper.js';
import { Turnstile } from './turnstile.js';
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
  /** A paper that takes longer, waiting not counted, is refused as `too-slow` and its thread ended. In milliseconds. */
  readonly timeoutMs?: number;
}

const idleThreadMs = 60_000;

/** Sets papers in a pool of worker threads. Throws if the project has not been built: threads load compiled code. */
export function openTypesetter(settings: TypesetterSettings = {}): Typesetter {
  const files = paperFiles(settings.projectRoot);
  const { threads = 1, queue = 200, timeoutMs = 60_000 } = settings;
  const start: WorkerStart = { projectRoot: files.root };
  const pool = new Piscina<Draft, WorkerAnswer>({
    filename: builtWorker('libs/documents/src/typesetting/typeset.worker', files.root),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleThreadMs,
    // Waiting on shared memory would keep the thread's event loop from ever turning.
    atomics: 'disabled',
    workerData: start,
  });
  // A thread that dies between papers is replaced by the next one; let it be known, not fatal.
  pool.on('error', (error: Error) => process.emitWarning(error));
  // The pool has a queue of its own, but its time limit would count the waiting too.
  const turnstile = new Turnstile(threads, queue);
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;

  async function set<T>(
    paper: Paper<T>,
    data: T,
    language: PaperLanguage,
    pictures?: readonly PaperPicture[],
  ): Promise<TypesetPaper> {
    const draft = draftPaper(paper, data, language, pictures);
    const result = await turnstile.pass(() => setInThread(pool, draft, timeoutMs));
    if (result === 'full') throw busy();
    return finished(draft, result);
  }

  return {
    async render(paper, data, language, pictures) {
      if (closing !== undefined) throw closed();
      const mine = set(paper, data, language, pictures);
      running.add(mine);
      try {
        return await mine;
      } finally {
        running.delete(mine);
      }
    },
    close() {
      closing ??= Promise.allSettled(running).then(() => pool.destroy());
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

function busy(): TypesettingFailure {
  return new TypesettingFailure('busy', 'Too many papers are waiting to be set: try again in a minute.');
}

function closed(): TypesettingFailure {
  return new TypesettingFailure('closed', 'No more papers are set: the typesetter has been closed.');
}
