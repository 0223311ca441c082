import { setImmediate as nextTurn } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';
import type { Draft } from './draft.js';
import { paperFiles } from './paper-files.js';
import type { TypesettingReason } from './typesetting-failure.js';
import { TypesettingFailure } from './typesetting-failure.js';
import { TypstCompiler } from './typst-compiler.js';

/** What a worker answers: errors lose their class on the way between threads, so they travel as data. */
export type WorkerAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly pages: number }
  | {
      readonly ok: false;
      readonly reason: TypesettingReason;
      readonly message: string;
      readonly details: readonly string[];
    };

/** What a thread is started with. */
export interface WorkerStart {
  readonly projectRoot: string;
}

let compiler: TypstCompiler | undefined;

/** Sets one paper in this thread, after a turn of its event loop: without it the engine's memory is never returned. */
export default async function typeset(draft: Draft): Promise<WorkerAnswer> {
  await nextTurn();
  try {
    compiler ??= new TypstCompiler(paperFiles((workerData as WorkerStart).projectRoot));
    const { bytes, pages } = compiler.typeset(draft);
    // A copy of its own: what crosses to the other thread is the whole memory behind a view.
    return { ok: true, bytes: new Uint8Array(bytes), pages };
  } catch (error) {
    if (!(error instanceof TypesettingFailure)) throw error;
    return { ok: false, reason: error.reason, message: error.message, details: error.details };
  }
}
