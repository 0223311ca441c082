import { Logger } from '@nestjs/common';

/** What does not close within this is cut off; the one who stops a process waits a little longer. */
const LONGEST_STOP_MS = 8_000;

/**
 * Starts what a process is for and closes it when the process is to stop: by a signal, or because the one that started
 * it is gone (its channel closes, however it ended). Then the process ends, whatever still hangs.
 */
export async function untilStopped<T extends { close(): Promise<void> }>(
  start: () => Promise<T>,
): Promise<T> {
  const starting = start();
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), LONGEST_STOP_MS);
    starting
      .then((opened) => opened.close())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          new Logger('Process').error(`closing failed: ${String(error)}`);
          process.exit(1);
        },
      );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  if (process.channel) process.on('disconnect', stop);
  return starting;
}
